import { remarkText } from '#contract/wording/remarks.ts'
import type { Language } from '#core/language.ts'
import { cellName, rangeName } from '#core/reading/grid.ts'
import type { Remark, SheetReading, TableReading } from '#core/reading/reading.ts'
import { made } from '../../terminal/json-text.ts'

/**
 * One sheet as `tongbi read --json` prints it; docs/terminal.md describes every field. `ofFile`: what is to be known of
 * the whole file.
 */
export function readingJson(
  file: string,
  reading: SheetReading,
  ofFile: readonly Remark[],
  language: Language
): object {
  return {
    file,
    sheet: reading.sheet,
    warnings: [...ofFile, ...reading.warnings].map((remark) => ({
      kind: remark.code,
      message: remarkText(remark, language)
    })),
    tables: reading.tables.map(tableJson),
    refused: made(reading.refused, ({ row, column, text, reason }) => ({ cell: cellName(row, column), reason, text }))
  }
}

function tableJson(table: TableReading): object {
  return {
    range: rangeName(table.range),
    title: table.title,
    unit: table.unit,
    notes: table.notes,
    questions: table.questions.map(({ code, guess, params, choices }) => ({
      code,
      guess,
      params: params ?? {},
      ...(choices !== undefined && { choices })
    })),
    entries: made(table.observations, (entry) => ({
      cell: cellName(entry.row, entry.column),
      value: entry.value,
      symbol: entry.symbol,
      ...(entry.meaning !== null && { meaning: entry.meaning }),
      labels: entry.labels.map(({ row, column }) => cellName(row, column)),
      indicator: entry.indicator,
      period: entry.period,
      region: entry.region,
      measure: entry.measure,
      ...(entry.basis === 'same-scope' && { basis: entry.basis }),
      unit: entry.unit,
      ...(entry.stage !== null && { stage: entry.stage }),
      ...(entry.isComputed && { computed: true })
    })),
    labels: made(table.labels, ({ row, column, text, parent }) => ({
      cell: cellName(row, column),
      text,
      parent: parent === null ? null : cellName(parent.row, parent.column)
    }))
  }
}

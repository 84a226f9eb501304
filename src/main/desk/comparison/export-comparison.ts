import type { z } from 'zod'
import type { calls } from '#contract/calls.ts'
import type { ComparisonRow, ComparisonTable, LayoutChoice } from '#contract/compare-calls.ts'
import { DeskError } from '#contract/error.ts'
import type { Artifact } from '#contract/file.ts'
import { layoutComparison } from '#core/layout/layout-comparison.ts'
import type { CallContext } from '../handler.ts'
import type { Session } from '../session.ts'
import { writeWorkbook } from '../workbook/write-workbook.ts'
import { compareTable } from './compare-table.ts'

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The comparison as a spreadsheet, laid out as on screen. */
export async function exportComparison(
  session: Session,
  choice: z.output<(typeof calls)['compare.export']['input']>,
  context: CallContext
): Promise<Artifact> {
  context.progress('export', 0, 2)
  const { layout: chosen } = choice
  const table = compareTable(session, choice)
  const sheets = sheetsOf({ ...table, rows: shownRows(table, choice.rows) }, chosen).map(({ name, part }) => {
    const layout = layoutComparison(part, chosen)
    return { sheet: name ?? layout.title, layout, language: chosen.language, orientation: 'auto' as const }
  })
  context.progress('export', 1, 2)
  const bytes = await writeWorkbook(sheets)
  if (context.signal.aborted) throw new DeskError('cancelled')
  context.progress('export', 2, 2)
  return session.artifacts.keepBytes(bytes, `${fileName(sheets[0]?.layout.title ?? '')}.xlsx`, xlsx)
}

interface Sheet {
  /** null: the table's title. */
  readonly name: string | null
  readonly part: ComparisonTable
}

/** A sheet for each member of the dimension that is neither down nor across. */
function sheetsOf(table: ComparisonTable, { rows, columns }: Pick<LayoutChoice, 'rows' | 'columns'>): Sheet[] {
  const isShown = (dimension: LayoutChoice['rows']): boolean => rows === dimension || columns === dimension
  if (!isShown('regions')) {
    return table.regions.map((region) => ({
      name: region.name,
      part: { ...table, regions: [region], rows: table.rows.filter((row) => row.region === region.code) }
    }))
  }
  if (!isShown('indicators')) {
    const indicators = new Map(table.rows.map(({ indicator }) => [indicator.id, indicator]))
    return [...indicators.values()].map(({ id, name }) => ({
      name,
      part: { ...table, rows: table.rows.filter(({ indicator }) => indicator.id === id) }
    }))
  }
  return table.periods.map((period, at) => ({
    name: period,
    part: {
      ...table,
      periods: [period],
      rows: table.rows.map((row) => ({ ...row, cells: row.cells.slice(at, at + 1) }))
    }
  }))
}

/** Of each region the indicators shown, in their order on screen. */
function shownRows({ regions, rows }: ComparisonTable, shown: readonly string[] | null): readonly ComparisonRow[] {
  if (shown === null) return rows
  const byPlace = new Map(rows.map((row) => [`${row.region} ${row.indicator.id}`, row]))
  return regions.flatMap(({ code }) => shown.flatMap((id) => byPlace.get(`${code} ${id}`) ?? []))
}

/** A title as a file's name: what file systems refuse is left out. */
function fileName(title: string): string {
  return title.replace(/[<>:"/\\|?*]/g, ' ').trim() || '对比'
}

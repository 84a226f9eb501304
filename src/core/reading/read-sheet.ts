import { amongCells } from './cell-range.ts'
import { markedRole } from './correction/correction.ts'
import { handOutLines, markGrid } from './correction/marked-grid.ts'
import { tablesAsPointed } from './correction/pointed-tables.ts'
import { reparent } from './correction/reparent.ts'
import { type SaidFollowed, unfollowedMeanings } from './correction/said/said-followed.ts'
import { unfollowedMarks } from './correction/unfollowed.ts'
import type { CellPosition, CellRange, Grid } from './grid.ts'
import { hiddenLines } from './hidden-lines.ts'
import { settleLayout } from './layout/settle-layout.ts'
import { longLabels } from './long-labels.ts'
import { cellValue, textOfCell } from './meaning/cells/cell-value.ts'
import { settleDots } from './meaning/doubts/dots-in-doubt.ts'
import { settleHalves } from './meaning/doubts/halves-in-doubt.ts'
import { settleParts } from './meaning/doubts/parts-in-doubt.ts'
import { readMeaning } from './meaning/read-meaning.ts'
import type {
  Question,
  ReadingContext,
  ReadObservation,
  Refusal,
  Remark,
  Role,
  RoleSpan,
  SheetReading,
  TableReading
} from './reading.ts'
import type { TableStructure } from './structure.ts'
import { continueSheet } from './tables/continued/continued-sheets.ts'
import { withoutFormChecks } from './tables/left-out/form-checks.ts'
import { figuresLeftOver, isFigureAmongNotes } from './tables/left-out/left-over.ts'
import { plainYears } from './tables/pointed/pointed-years.ts'
import { BLANK, SYMBOL, TEXT } from './tables/sheet/cell-kind.ts'
import type { SheetMap } from './tables/sheet/sheet-map.ts'
import { isDotsExplained, plainFigures, symbolsOf, typingHabits } from './tables/sheet/typing-habits.ts'
import { howSure } from './tables/sureness/how-sure.ts'

/** Reads a sheet: its tables by form, then what each value means; and says what it left out and why. Pure. */
export function readSheet(sheet: Grid, context: ReadingContext): SheetReading {
  const corrections = context.corrections ?? []
  const marked = markGrid(plainYears(sheet), corrections)
  const { map, lines } = marked
  const { grid } = map
  const habits = typingHabits(map)
  const plain = plainFigures(grid, habits)
  const symbols = symbolsOf(habits)
  const tables: TableReading[] = []
  const refused: Refusal[] = []
  const roles: RoleSpan[] = []
  const said: SaidFollowed[] = []
  const tablesFound = continueSheet(handOutLines(tablesAsPointed(marked, corrections), lines), context.before ?? [])
  const hung = reparent(tablesFound, corrections)
  const isCalledValue = ({ row, column }: CellPosition): boolean => markedRole(corrections, row, column) === 'value'
  const settled = hung.structures.map((structure) => {
    const layout = settleLayout(sheet, map, plain, structure, context)
    const halves = settleHalves(plain, withoutFormChecks(map, layout.structure, isCalledValue), context)
    const parted = settleParts(plain, halves.structure, context)
    return { ...parted, questions: [...halves.questions, ...parted.questions], layout: layout.question }
  })
  for (const { structure, questions, layout } of settled) {
    const meaning = readMeaning(plain, structure, context, symbols)
    const unnamed =
      structure.stubColumns.length === 0 && !isHeadedRow(structure) && !isToldApart(structure, meaning.table)
    said.push(meaning.said)
    const isKept = ({ symbol }: ReadObservation): boolean =>
      symbol === null || habits.chinese || habits.small.includes(symbol)
    const { observations } = meaning.table
    const kept = unnamed ? [] : observations.every(isKept) ? observations : observations.filter(isKept)
    const told = isDotsExplained(habits)
      ? { observations: kept, questions: [] }
      : settleDots({ ...meaning.table, observations: kept }, grid.name, context)
    tables.push({
      ...meaning.table,
      observations: told.observations,
      questions: questionsOf([...meaning.table.questions, ...questions, ...told.questions], layout, kept.length > 0),
      reasons: [
        howSure(structure),
        ...meaning.table.reasons,
        ...symbolRemark(observations.length - kept.length, unnamed)
      ]
    })
    for (const refusal of meaning.refused) refused.push(refusal)
    if (unnamed) {
      for (const { row, column } of observations) {
        refused.push({ row, column, text: map.text(row, column), reason: 'no-label' })
      }
    }
    for (const role of rolesOf(map, structure, meaning.refused)) roles.push(role)
  }
  for (const mark of corrections) {
    if (mark.kind !== 'mark' || markedRole(corrections, mark.range.top, mark.range.left) !== 'left-out') continue
    roles.push({ role: 'left-out', range: mark.range })
  }
  // Lines that stand in what is left out, and hold all the same, are shown as what they are.
  for (const { structure } of settled) {
    for (const line of lineRoles(map, structure)) {
      if (markedRole(corrections, line.range.top, line.range.left) === 'left-out') roles.push(line)
    }
  }
  const covered = roles.flatMap((span) => (isFigureAmongNotes(map, span) ? [] : [span.range]))
  const structures = settled.map(({ structure }) => structure)
  for (const { row, column } of figuresLeftOver(map, covered, structures)) {
    const cell = plain.at(row, column)
    const value = cellValue(cell, symbols)
    refused.push({
      row,
      column,
      text: textOfCell(cell),
      reason: value.kind === 'refused' ? value.reason : 'outside-table'
    })
  }
  for (const structure of structures) for (const head of stubHeads(map, structure)) roles.push(head)
  const unfollowed = [
    ...unfollowedMarks(sheet, corrections, roles, tables),
    ...hung.unfollowed,
    ...unfollowedMeanings(corrections, said)
  ]
  const warnings = [...hiddenLines(grid, tables), ...longLabels(tables), ...unfollowed]
  return { sheet: grid.name, tables, refused, roles, warnings }
}

/** One row of figures, each under a head: 救助户数 | 发放金额 over 12 | 3.4 leave nothing to tell apart that a name would. */
function isHeadedRow({ entries, labels }: TableStructure): boolean {
  const heads = new Set(entries.map(({ columnLabel }) => columnLabel))
  const texts = new Set([...heads].map((head) => (head === null ? '' : (labels[head]?.text ?? ''))))
  return heads.size === entries.length && !texts.has('') && isOneRow(entries)
}

/**
 * Where a person points at a table, its heads alone may name the figures, or what is said of each row; never several rows
 * as one figure.
 */
function isToldApart({ reasons }: TableStructure, { observations }: TableReading): boolean {
  if (!reasons.some(({ code }) => code === 'pointed-table')) return false
  const rows = new Map<string, number>()
  return observations.every(({ row, indicator, period, region, within, measure, basis, unit, stage }) => {
    const what = JSON.stringify([indicator, period, region, within, measure, basis, unit, stage])
    const first = rows.get(what) ?? row
    rows.set(what, first)
    return first === row
  })
}

function isOneRow(entries: TableStructure['entries']): boolean {
  return entries.every(({ row }) => row === entries[0]?.row)
}

/** Where nothing is read there is nothing to ask about. The layout comes first: the rest depends on it. */
function questionsOf(ofMeaning: readonly Question[], ofLayout: Question | null, isRead: boolean): readonly Question[] {
  if (!isRead) return []
  return ofLayout === null ? ofMeaning : [ofLayout, ...ofMeaning]
}

/** The signs of other publications (.. x F) mean different things in each: they are shown and not stored. */
function symbolRemark(left: number, unnamed: boolean): Remark[] {
  if (left === 0) return []
  return [{ code: unnamed ? 'values-without-names' : 'symbols-left-out', params: { count: left } }]
}

function rolesOf(map: SheetMap, structure: TableStructure, refused: readonly Refusal[]): RoleSpan[] {
  const spans = lineRoles(map, structure)
  for (const label of structure.labels) {
    const role: Role = label.attribute === 'unit' ? 'unit' : label.axis === 'column' ? 'header' : 'stub'
    spans.push({ role, range: label.span })
  }
  for (const row of structure.furnitureRows.filter((furniture) => !structure.headerRows.includes(furniture))) {
    spans.push({
      role: 'left-out',
      range: { top: row, left: structure.range.left, bottom: row, right: structure.range.right }
    })
  }
  for (const { code, at } of structure.reasons) {
    if (code === 'checks-left-out' && at) spans.push({ role: 'left-out', range: at })
  }
  for (const span of valueSpans(map, structure, refused)) spans.push(span)
  return spans
}

function lineRoles(map: SheetMap, structure: TableStructure): RoleSpan[] {
  const spans: RoleSpan[] = []
  const lines: readonly (readonly [Role, TableStructure['titleLines']])[] = [
    ['title', structure.titleLines],
    ['unit', structure.unitLines],
    ['note', structure.noteLines]
  ]
  for (const [role, texts] of lines) {
    for (const { row, column } of texts) spans.push({ role, range: map.merge(row, column) ?? cellRange(row, column) })
  }
  return spans
}

/** Words over the columns of the stub (指标, 单位): they name no figure, and belong to the table all the same. */
function stubHeads(map: SheetMap, { headerRows, stubColumns, labels }: TableStructure): RoleSpan[] {
  const spans: RoleSpan[] = []
  for (const row of headerRows) {
    const above = labels.filter(({ span }) => span.top <= row && span.bottom >= row)
    for (const column of stubColumns) {
      const range = map.merge(row, column) ?? cellRange(row, column)
      const isHead = range.top === row && range.left === column && map.kind(row, column) !== BLANK
      if (isHead && !above.some(({ span }) => span.left <= column && span.right >= column)) {
        spans.push({ role: 'stub-head', range })
      }
    }
  }
  return spans
}

/** Values of one row beside each other make one span. */
function valueSpans(map: SheetMap, structure: TableStructure, refused: readonly Refusal[]): RoleSpan[] {
  const isRefused = amongCells(refused)
  const spans: { role: Role; range: { -readonly [Side in keyof CellRange]: CellRange[Side] } }[] = []
  for (const { row, column } of structure.entries) {
    const kind = map.kind(row, column)
    if (kind === BLANK) continue
    const role: Role = isRefused(row, column) ? 'refused' : kind === SYMBOL || kind === TEXT ? 'symbol' : 'value'
    const last = spans.at(-1)
    if (last && last.role === role && last.range.top === row && last.range.right === column - 1) {
      last.range.right = column
    } else spans.push({ role, range: cellRange(row, column) })
  }
  return spans
}

function cellRange(row: number, column: number): CellRange {
  return { top: row, left: column, bottom: row, right: column }
}

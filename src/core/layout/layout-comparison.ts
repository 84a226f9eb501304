import { exactDifference } from '../comparison/exact-arithmetic.ts'
import { negativePriorTurn } from '../comparison/negative-prior.ts'
import { decimalOf } from '../quantity/decimal.ts'
import { formatNumber } from '../quantity/format-number.ts'
import type { ComparedCell, ComparedRow, ComparedTable, LayoutOptions, ShownMeasure } from './compared-table.ts'
import { type GrowthMarks, growthMarks } from './growth-marks.ts'
import {
  type HeaderCell,
  INDENT,
  type LayoutCell,
  type LayoutColumn,
  type LayoutFormula,
  type LayoutRow,
  type NumberCell,
  type SignCell,
  type TableLayout
} from './layout.ts'
import { tableNotes } from './table-notes.ts'
import { type Member, type TableShape, tableShape } from './table-shape.ts'
import { tableTitle } from './table-title.ts'
import { textWidth } from './text-width.ts'
import { unitName } from './unit-name.ts'
import { type LayoutWording, layoutWording } from './wording.ts'

/** Where there is no number and the source prints no symbol. */
const NO_NUMBER = '—'
/** A name wider than this wraps, in ems. */
const WIDEST_STUB = 18
const CELL_PADDING = 1

const MEASURES: readonly ShownMeasure[] = ['value', 'change', 'growth']

/** A comparison laid out for screen, print and export, in the language and with the measures asked for. */
export function layoutComparison(cube: ComparedTable, options: LayoutOptions): TableLayout {
  const words = layoutWording[options.language]
  const turned = tableShape(cube, options)
  const { table } = turned
  const units = new Set(table.rows.map(({ indicator }) => indicator.unit))
  const [onlyUnit] = units
  const unitLine = units.size === 1 && onlyUnit != null ? words.unitLine(unitName(onlyUnit, options.language)) : null
  const shape: Shape = {
    turned,
    hasUnits: units.size > 1 && turned.rows === 'indicators',
    figures: figureColumns(turned, options),
    words,
    options,
    marks: growthMarks(table, words)
  }
  const rows = turned.lines.map((line) => layoutRow(line, shape))
  const header = headerRows(shape)
  const showsGrowth = options.show.includes('growth')
  const markNotes = showsGrowth && options.marks !== false ? shape.marks.notes : []
  return {
    title: options.title ?? tableTitle(table, options.language),
    unitLine,
    columns: measuredColumns(shape, header, rows),
    header,
    rows,
    notes: tableNotes(table, rows, markNotes, options.language, words)
  }
}

interface Shape {
  readonly turned: TableShape
  readonly hasUnits: boolean
  /** Columns after stub and unit. */
  readonly figures: readonly FigureColumn[]
  readonly words: LayoutWording
  readonly options: LayoutOptions
  readonly marks: GrowthMarks
}

interface FigureColumn {
  readonly role: ShownMeasure
  readonly member: Member
}

function figureColumns({ members }: TableShape, options: LayoutOptions): FigureColumn[] {
  const roles = MEASURES.filter((role) => options.show.includes(role))
  return options.growth === 'beside'
    ? members.flatMap((member) => roles.map((role) => ({ role, member })))
    : roles.flatMap((role) => members.map((member) => ({ role, member })))
}

function firstFigure(shape: Shape): number {
  return shape.hasUnits ? 2 : 1
}

function layoutRow(line: Member, shape: Shape): LayoutRow {
  const cells: LayoutCell[] = [{ type: 'text', text: line.name }]
  if (shape.hasUnits) {
    const unit = shape.turned.at(line.at, 0)?.row.indicator.unit ?? ''
    cells.push({ type: 'text', text: unitName(unit, shape.options.language) })
  }
  for (const column of shape.figures) {
    const found = shape.turned.at(line.at, column.member.at)
    const cell = found?.cell
    if (found == null || cell === undefined) cells.push(sign(NO_NUMBER, 'no-current'))
    else cells.push(figureCell(found.row, cell, column, line.at, shape))
  }
  return { key: line.key, depth: line.depth, cells }
}

function figureCell(
  row: ComparedRow,
  cell: ComparedCell,
  column: FigureColumn,
  index: number,
  shape: Shape
): LayoutCell {
  const { indicator } = row
  const { decimals } = indicator
  if (column.role === 'value') {
    if (cell.value === null) return sign(cell.symbol ?? NO_NUMBER, cell.symbol === null ? 'no-current' : null)
    return number(cell.value, decimals, '', null, cell.decimal)
  }
  if (column.role === 'change') {
    if (cell.change === null) return sign(NO_NUMBER, cell.reason ?? 'no-prior')
    return number(cell.change, decimals, '', formula('difference', column, index, shape))
  }
  if (cell.rate !== null) {
    const mark = cell.basis === null || shape.options.marks === false ? '' : shape.marks.of[cell.basis]
    const follows = cell.basis === 'published' ? null : formula('growth', column, index, shape)
    return number(cell.rate, shape.options.growthDecimals ?? 1, mark, follows)
  }
  if (cell.points !== null) {
    return number(cell.points, decimals, pointsSuffix(row, shape.words), formula('difference', column, index, shape))
  }
  const turn = cell.value === null || cell.change === null ? null : negativePriorTurn(cell.value, cell.change)
  return sign(turn === null ? NO_NUMBER : shape.words.turns[turn], cell.reason ?? 'no-current')
}

/** Shares and rates in percent change by percentage points; an index or another ratio by points, a rank by places. */
function pointsSuffix({ indicator }: ComparedRow, words: LayoutWording): string {
  if (indicator.kind === 'rank') return words.places
  if (indicator.kind === 'rate' && indicator.unit === '%') return words.points
  if (indicator.kind === 'rate' && indicator.unit === '‰') return words.perMillePoints
  return indicator.kind === 'index' ? words.indexPoints : ''
}

/**
 * How a change follows from the values in this table: only where both stand in it and give the very change shown
 * (a published change of rounded values may not).
 */
function formula(
  operation: LayoutFormula['operation'],
  column: FigureColumn,
  index: number,
  shape: Shape
): LayoutFormula | null {
  const { turned } = shape
  const cell = turned.at(index, column.member.at)?.cell
  const earlier = turned.yearEarlier(index, column.member.at)
  const prior = earlier === null ? undefined : turned.at(earlier.line, earlier.member)?.cell
  if (earlier === null || cell?.decimal == null || prior?.decimal == null || cell.change === null) return null
  if (exactDifference(cell.decimal, prior.decimal) !== cell.change) return null
  const valueColumn = (at: number) =>
    shape.figures.findIndex(({ role, member }) => role === 'value' && member.at === at)
  const current = valueColumn(column.member.at)
  const before = valueColumn(earlier.member)
  if (current < 0 || before < 0) return null
  const first = firstFigure(shape)
  return {
    operation,
    current: { row: index, column: first + current },
    prior: { row: earlier.line, column: first + before }
  }
}

function number(
  value: number,
  decimals: number,
  suffix: string,
  follows: LayoutFormula | null,
  exact: string | null = null
): NumberCell {
  const text = exact ?? decimalOf(value) ?? String(value)
  const digits = formatNumber(text, { decimals, grouping: ',' })
  return { type: 'number', text: `${digits}${suffix}`, value, decimals, suffix, formula: follows }
}

function sign(text: string, reason: string | null): SignCell {
  return { type: 'sign', text, reason }
}

function headerRows(shape: Shape): HeaderCell[][] {
  const { words, options } = shape
  const roles = MEASURES.filter((role) => options.show.includes(role))
  const onlyValues = roles.length === 1 && roles[0] === 'value'
  const depth = onlyValues ? 1 : 2
  const first = firstFigure(shape)
  const top: HeaderCell[] = [{ text: words.stub[shape.turned.rows], column: 0, columnSpan: 1, rowSpan: depth }]
  if (shape.hasUnits) top.push({ text: words.unit, column: 1, columnSpan: 1, rowSpan: depth })
  const names = shape.turned.members.map(({ name }) => name)
  const measures = roles.map((role) => words.measures[role])
  const [above, below] = options.growth === 'beside' ? [names, measures] : [measures, names]
  if (onlyValues) return [[...top, ...spread(names, first, 1)]]
  return [
    [...top, ...spread(above, first, below.length)],
    above.flatMap((_, at) => spread(below, first + at * below.length, 1))
  ]
}

function spread(texts: readonly string[], first: number, columnSpan: number): HeaderCell[] {
  return texts.map((text, at) => ({ text, column: first + at * columnSpan, columnSpan, rowSpan: 1 }))
}

function measuredColumns(shape: Shape, header: readonly HeaderCell[][], rows: readonly LayoutRow[]): LayoutColumn[] {
  const first = firstFigure(shape)
  const widths = new Array<number>(first + shape.figures.length).fill(0)
  for (const cells of header) {
    for (const { text, column, columnSpan } of cells) {
      for (let at = column; at < column + columnSpan; at++) {
        widths[at] = Math.max(widths[at] ?? 0, textWidth(text) / columnSpan)
      }
    }
  }
  for (const row of rows) {
    for (const [column, cell] of row.cells.entries()) {
      const indent = column === 0 ? row.depth * INDENT : 0
      widths[column] = Math.max(widths[column] ?? 0, textWidth(cell.text) + indent)
    }
  }
  // Columns of one measure are equally wide: the eye compares them.
  const widest = new Map<ShownMeasure, number>()
  for (const [at, { role }] of shape.figures.entries()) {
    widest.set(role, Math.max(widest.get(role) ?? 0, widths[first + at] ?? 0))
  }
  return widths.map((natural, at): LayoutColumn => {
    const figure = shape.figures[at - first]
    const widestOfRole = figure === undefined ? natural : (widest.get(figure.role) ?? natural)
    const width = Math.round((widestOfRole + CELL_PADDING) * 100) / 100
    if (figure !== undefined) {
      const { key } = figure.member
      const period = shape.turned.columns === 'periods' ? key : null
      return { role: figure.role, period, member: key, align: 'right', width }
    }
    return at === 0
      ? { role: 'stub', period: null, member: null, align: 'left', width: Math.min(width, WIDEST_STUB) }
      : { role: 'unit', period: null, member: null, align: 'center', width: Math.min(width, WIDEST_STUB / 2) }
  })
}

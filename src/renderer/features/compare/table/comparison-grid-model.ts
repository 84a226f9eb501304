import { headWidth } from '#core/layout/cells/head-lines.ts'
import { saysChange } from '#core/layout/cells/held-cell.ts'
import { numberFormat } from '#core/layout/cells/number-format.ts'
import { lineCount, textWidth } from '#core/layout/cells/text-width.ts'
import type { CubeLayout } from '#core/layout/lay-out-cube.ts'
import type { HeaderCell, LayoutCell } from '#core/layout/layout.ts'
import { averageMethod, heldMeasure, type PlainMeasure } from '#core/layout/pivot/cube.ts'
import type { VisibleRow } from '#core/layout/visible-rows.ts'
import { TABLE_EM as EM, mostOfNumber, numberWidth } from '../../../ui/grid/digit-width.ts'
import { type GridCell, type GridColumn, type GridModel, leafHeader } from '../../../ui/grid/grid-model.ts'
import { linesOfHead } from '../../../ui/grid/head-rows.ts'
import type { NewestColumns } from '../../../ui/grid/use-newest-in-sight.ts'
import { endingWhole, type Header, LEAST_STUB, WIDEST_STUB, widthOf, yearsInSight } from './ending-whole.ts'
import type { FigureGround } from './figure-ground.ts'
import { type ColumnMarks, type MarkWords, markOf, missingDecimals, NO_MARKS } from './figure-marks.ts'

/** Left and right padding of a cell and its line. */
const PADDING = 17
/** Font size of a mark and the gap before it, in pixels. */
const MARK_EM = 10
const MARK_GAP = 3
/** A step of indentation, and the sign that opens and closes a row, in pixels. */
const INDENT = 14
const TWISTY = 14

interface ComparisonGridProps {
  readonly layout: CubeLayout
  /** The rows in sight, in their order. */
  readonly visible: readonly VisibleRow[]
  readonly widths: Readonly<Record<string, number>>
  /** Width of the place where the grid stands, in pixels; 0: not known yet. */
  readonly room: number
  readonly words: MarkWords
  /** One a column of the layout (`columnMarks`). */
  readonly marks: readonly ColumnMarks[]
  /** Do changes and growth bear the colour of their direction? */
  readonly tones: boolean
  /** What is painted behind a figure. */
  readonly ground: (row: number, column: number) => FigureGround
  /** Is this text what is searched for? */
  readonly isFound: (text: string) => boolean
  /** Why there is no number, by reason code. */
  readonly why: (reason: string) => string
}

/** The comparison as a grid. */
export function comparisonGridModel(props: ComparisonGridProps): GridModel {
  const { layout, visible, room, marks } = props
  const header = markedHeader(layout, marks)
  const { columns: own, headLines } = columnsUnderHeads(props, header)
  const frozen = frozenColumns(layout, own, room)
  const columns = endingWhole(own, frozen, header, props)
  const rowOf = (row: number): number => visible[row]?.row ?? -1
  const isTree = visible.some(({ isOpen, depth }) => isOpen !== null || depth > 0)
  return {
    label: layout.title,
    columns,
    frozen,
    header,
    headLines,
    rowCount: visible.length,
    rowKey: (row) => layout.rows[rowOf(row)]?.key ?? String(row),
    rowShape: !isTree
      ? null
      : (row) => {
          const { depth = 0, isOpen = null } = visible[row] ?? {}
          return { depth, kind: layout.rows[rowOf(row)]?.kind ?? 'figures', isExpanded: isOpen }
        },
    isFilled: (row, column) =>
      layout.columns[column]?.role === 'figure'
        ? layout.numberAt(rowOf(row), column) !== null
        : layout.cellAt(rowOf(row), column).text !== '',
    cell: (row, column) => gridCell(props, columns, row, column)
  }
}

function gridCell(props: ComparisonGridProps, columns: readonly GridColumn[], row: number, column: number): GridCell {
  const { layout, visible, marks, words, why } = props
  const at = visible[row]
  const index = at?.row ?? -1
  const shown = layout.cellAt(index, column)
  const found = props.isFound(shown.text) ? { isFound: true } : {}
  if (layout.columns[column]?.role !== 'figure') {
    return { text: shown.text, number: null, ...(column === 0 ? { depth: at?.depth ?? 0 } : {}), ...found }
  }
  const place = layout.placeAt(index, column)
  const { of: measure, when } = heldMeasure(layout.measureAt(index, column) ?? 'value')
  const changed = when === 'since' && saysChange(shown) ? { isChanged: true } : {}
  if (shown.type !== 'number' || place === null) {
    const reason = shown.type === 'sign' ? shown.reason : null
    return {
      text: shown.text,
      number: null,
      tone: 'muted',
      ...(reason === null ? {} : { says: why(reason) }),
      ...changed,
      ...found
    }
  }
  const { common, decimals } = marks[column] ?? NO_MARKS
  const mark = markOf(words, shown, layout.marksAt(index, column))
  const isDirected = when === 'since' || DIRECTED.has(measure)
  // The unit of points stands in the place of marks, so that digits stay under digits.
  const text = shown.text.slice(0, shown.text.length - shown.suffix.length)
  const pad = missingDecimals(shown, decimals)
  const { width = 0, markWidth = 0 } = columns[column] ?? {}
  return {
    text,
    ...(shown.suffix === '' ? {} : { unit: shown.suffix }),
    number: shown.value,
    format: numberFormat(shown),
    pad,
    ...(numberWidth(text) > width - PADDING - markWidth ? { isTooLong: true } : {}),
    // What shows as 0.0 goes neither way, whatever was rounded away.
    ...(isDirected && props.tones && /[1-9]/.test(text) ? { tone: shown.value > 0 ? 'up' : 'down' } : {}),
    ...(mark.mark === '' || mark.mark === common ? {} : { mark: mark.mark }),
    ...(mark.says === '' ? {} : { says: mark.says }),
    ...props.ground(index, column),
    // What is the same as then steps back.
    ...(when === 'since' && shown.value === 0 ? ({ tone: 'muted' } as const) : {}),
    ...changed,
    ...found
  }
}

const DIRECTED: ReadonlySet<PlainMeasure> = new Set(['change', 'growth', 'growth-change', 'computed', 'points', 'pull'])

const NARROWEST_STUB = 130
/** The stub takes no more than this share of the room, stub and unit together no more than that. */
const STUB_SHARE = 0.36
const FROZEN_SHARE = 0.5
const WIDEST = 220
const WIDEST_AVERAGE = 400

interface HeadedColumns {
  readonly columns: readonly GridColumn[]
  /** Lines of each row of the header. */
  readonly headLines: readonly number[]
}

/**
 * Headings stand on one line where all columns then have room; else long ones break over two, and shorter ones too where
 * that lets all columns stand in their place, or more years.
 */
function columnsUnderHeads(props: ComparisonGridProps, header: Header): HeadedColumns {
  const headed = (wrapsFrom: number): HeadedColumns => {
    const headLines = header.map((cells) => linesOfRow(cells, wrapsFrom))
    return { columns: gridColumns(props, header, headLines), headLines }
  }
  const plain = headed(WRAPS_FROM)
  if (props.room === 0) return plain
  const fits = ({ columns }: HeadedColumns): boolean => widthOf(columns) <= props.room
  const whole = headed(Number.POSITIVE_INFINITY)
  if (fits(whole)) return whole
  if (fits(plain)) return plain
  const sooner = headed(WRAPS_FROM_IN_SHORT)
  const years = ({ columns }: HeadedColumns): number =>
    yearsInSight(columns, frozenColumns(props.layout, columns, props.room), header, props.room)
  return fits(sooner) || years(sooner) > years(plain) ? sooner : plain
}

function gridColumns(
  { layout, visible, widths, room, marks }: ComparisonGridProps,
  header: Header,
  headLines: readonly number[]
): GridColumn[] {
  const widestStub = room === 0 ? WIDEST_STUB : Math.min(WIDEST_STUB, Math.max(NARROWEST_STUB, room * STUB_SHARE))
  const hasTwisties = visible.some(({ isOpen }) => isOpen !== null)
  const columns = layout.columns.map((laid, column): GridColumn => {
    const { key, role, align, measure } = laid
    const { room: markRoom, digits } = marks[column] ?? NO_MARKS
    const markWidth = markRoom === 0 ? 0 : Math.ceil(markRoom * MARK_EM + MARK_GAP)
    const heading = headingWidth(leafHeader(header, column), header, headLines)
    const head = Math.ceil((role === 'figure' ? heading + SLACK : heading) * EM)
    const texts = role === 'figure' ? Math.max(digits * EM, mostOfNumber(digits)) : laid.width * EM
    const twisty = role === 'stub' && hasTwisties ? TWISTY : 0
    // A wide heading goes on over the marks beside the numbers rather than widen their column.
    const natural = Math.max(Math.ceil(texts) + markWidth, head) + PADDING + twisty
    // The name of an average tells its years and its method: it is no use cut short.
    const widest = measure !== null && averageMethod(measure) !== null ? WIDEST_AVERAGE : WIDEST
    const fitting = Math.min(natural, role === 'stub' ? widestStub : widest)
    const width = widths[key] ?? fitting
    const headMargin = Math.max(0, Math.min(markWidth, width - PADDING - head))
    return { id: key, align, markWidth, headMargin, natural, width }
  })
  const [stub, ...others] = columns
  if (stub === undefined || stub.id in widths || room === 0) return columns
  const excess = widthOf(columns) - room
  const givesWay = excess > 0 && stub.width - excess >= LEAST_STUB
  return givesWay ? [{ ...stub, width: stub.width - excess }, ...others] : columns
}

/** In ems: a long heading over one column wraps into the lines of the rows that it stands in, as on paper. */
function headingWidth(cell: HeaderCell | null, header: Header, headLines: readonly number[]): number {
  if (cell === null) return 0
  const level = header.findIndex((cells) => cells.includes(cell))
  return headWidth(cell.text, linesOfHead(headLines, level, cell))
}

/** A row of the header has a second line where a heading over one of its columns is longer than its figures, and breaks. */
function linesOfRow(cells: readonly HeaderCell[], wrapsFrom: number): number {
  return cells.some(
    ({ text, columnSpan, rowSpan }) =>
      columnSpan === 1 && rowSpan === 1 && textWidth(text) >= wrapsFrom && headWidth(text, 2) < textWidth(text) - 1
  )
    ? 2
    : 1
}

/** A heading narrower than this asks for no second line, in ems. */
const WRAPS_FROM = 7
const WRAPS_FROM_IN_SHORT = 4
/** A heading keeps so much free of its column, in ems. */
const SLACK = 0.5

/** Stub and unit stay in sight, or, where that left the figures too little room, the stub alone. */
function frozenColumns(layout: CubeLayout, columns: readonly GridColumn[], room: number): number {
  const names = layout.columns.filter(({ role }) => role !== 'figure').length
  const width = columns.slice(0, names).reduce((sum, column) => sum + column.width, 0)
  return room > 0 && width > room * FROZEN_SHARE ? 1 : names
}

/** The layout's header, with the marks of whole columns and, where one unit holds for all, the unit at the stub. */
function markedHeader(layout: CubeLayout, marks: readonly ColumnMarks[]): HeaderCell[][] {
  return layout.header.map((cells) =>
    cells.map((cell) => {
      if (cell.column === 0 && layout.unitLine !== null)
        return { ...cell, text: withUnitLine(cell.text, layout.unitLine) }
      const common = marks[cell.column]?.common ?? ''
      const isLeaf = cell.columnSpan === 1 && leafHeader(layout.header, cell.column) === cell
      return isLeaf && common !== '' ? { ...cell, text: `${cell.text} ${common}` } : cell
    })
  )
}

/** 指标 · 单位：亿元; of indices 指标（1978年=100）. */
function withUnitLine(text: string, unitLine: string): string {
  if (unitLine.startsWith('（')) return `${text}${unitLine}`
  return unitLine.startsWith('(') ? `${text} ${unitLine}` : `${text} · ${unitLine}`
}

/** Where the newest of its times stand; null: not last, as where the times of one measure stand behind another's. */
export function newestColumns({ columns, cube }: CubeLayout): NewestColumns | null {
  const timed = [...columns.entries()].filter(([, { role, place }]) => role === 'figure' && place.periods >= 0)
  const times = timed.map(([, { place }]) => place.periods)
  const first = times.indexOf(times.at(-1) ?? -1)
  if (first < 0 || times.some((time, at) => time < (times[at - 1] ?? time))) return null
  return { of: cube.periods.join(' '), column: timed[first]?.[0] ?? 0 }
}

/** Lines that a row's name will need, by the width of its letters: a guess until the row is measured. */
export function linesOfStub(model: GridModel, name: LayoutCell, depth: number): number {
  const room = (model.columns[0]?.width ?? WIDEST_STUB) - PADDING - depth * INDENT
  return lineCount(name.text, room / EM)
}

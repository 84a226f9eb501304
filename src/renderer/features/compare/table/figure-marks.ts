import type { figureMarks } from '#contract/wording/figure-marks.ts'
import type { FigureMark } from '#core/comparison/figures/figure-marks.ts'
import { textWidth } from '#core/layout/cells/text-width.ts'
import type { CubeLayout } from '#core/layout/lay-out-cube.ts'
import type { NumberCell } from '#core/layout/layout.ts'
import { type CubeCell, cellAt, type ShownMeasure } from '#core/layout/pivot/cube.ts'
import { widestAmong } from '#core/layout/pivot/widths.ts'

/** What stands beside numbers, by what it marks. */
export type MarkWords = ReturnType<typeof figureMarks>
type Mark = MarkWords[FigureMark]

const NONE: Mark = { mark: '', says: '' }

/** What stands beside a number: points (growth of a rate), its stage or the basis of its growth, a conflict, a break. */
export function markOf(words: MarkWords, shown: NumberCell, own: readonly FigureMark[]): Mark {
  const suffix = shown.suffix.trim()
  const marks = [
    ...(suffix === '' ? [] : [{ mark: SHORT[suffix] ?? suffix.replace(/^个/, ''), says: suffix }]),
    ...own.map((mark) => words[mark])
  ]
  if (marks.length < 2) return marks[0] ?? NONE
  return { mark: marks.map(({ mark }) => mark).join(''), says: marks.map(({ says }) => says).join(' ') }
}

/** Units of points that are told in full on pointing at them: room for them is kept in the whole column. */
const SHORT: Readonly<Record<string, string>> = { '‰ pts': '‰', points: 'pts' }

export interface ColumnMarks {
  /** The mark that every number of the column bears: it stands in the heading, once. */
  readonly common: string
  /** Room that the widest mark beside the numbers takes, in ems of the marks' own size. */
  readonly room: number
  /** Room that the widest number or sign takes, decimal points in line and without what stands beside it, in ems. */
  readonly digits: number
  /** Decimals that all numbers of the column are set out for. */
  readonly decimals: number
}

export const NO_MARKS: ColumnMarks = { common: '', room: 0, digits: 0, decimals: 0 }

/** One long fraction must not push all other numbers away from the edge: beyond this it stands out by itself. */
const MOST_ALIGNED = 2

/** What a number lacks to the column's decimals, to be set invisibly: `.00` for 26,429 among hundredths. */
export function missingDecimals(shown: NumberCell, decimals: number): string {
  const lacking = decimals - shown.decimals
  if (lacking <= 0) return ''
  return `${shown.decimals === 0 ? '.' : ''}${'0'.repeat(lacking)}`
}

/** The marks of each column of the layout, told by some of its rows; between rows it can be laid aside. */
export function* columnMarks(
  layout: CubeLayout,
  words: MarkWords,
  rows: readonly number[]
): Generator<void, readonly ColumnMarks[]> {
  const marks: ColumnMarks[] = []
  for (const [column, { role, measure }] of layout.columns.entries()) {
    marks.push(
      role === 'figure' && measure !== null ? yield* marksOfColumn(layout, words, column, measure, rows) : NO_MARKS
    )
  }
  return markedOneWay(marks, layout)
}

/**
 * Among the columns of one measure a mark stands in the headings or beside the numbers, not in the one here and the other
 * there: where a column has numbers without it, or with another, those of all columns bear their own.
 */
function markedOneWay(marks: readonly ColumnMarks[], { columns }: CubeLayout): readonly ColumnMarks[] {
  const beside = new Set(columns.flatMap(({ measure }, at) => ((marks[at]?.room ?? 0) > 0 ? [measure] : [])))
  return marks.map((column, at) =>
    column.common !== '' && beside.has(columns[at]?.measure ?? null)
      ? { ...column, common: '', room: textWidth(column.common) }
      : column
  )
}

/** A heading bears no mark of figures that a filter has taken out of sight. */
export function marksInSight(
  marks: readonly ColumnMarks[],
  layout: CubeLayout,
  rows: readonly { readonly row: number }[]
): readonly ColumnMarks[] {
  return marks.map((column, at) =>
    column.common === '' || rows.some(({ row }) => layout.numberAt(row, at) !== null)
      ? column
      : { ...column, common: '' }
  )
}

/** Rows gone through in one piece. */
const PIECE = 256

function* marksOfColumn(
  layout: CubeLayout,
  words: MarkWords,
  column: number,
  measure: ShownMeasure,
  rows: readonly number[]
): Generator<void, ColumnMarks> {
  const marks = new Set<string>()
  let hasPoints = false
  const figures: (number | null)[] = []
  /** Marks of most rows are alike: their words are looked up once. */
  const alike = new Map<string, readonly FigureMark[]>()
  for (const row of rows) {
    if (figures.length % PIECE === 0) yield
    const number = layout.numberAt(row, column)
    figures.push(number)
    if (number === null) continue
    const own = layout.marksAt(row, column)
    if (isInPoints(layout, row, column, measure)) {
      const shown = layout.cellAt(row, column)
      if (shown.type === 'number') marks.add(markOf(words, shown, own).mark)
      hasPoints = true
    } else alike.set(own.join(' '), own)
  }
  for (const own of alike.values()) marks.add(markOf(words, WITHOUT_SUFFIX, own).mark)
  const sample = [...widestAmong(figures)].map((at) => layout.cellAt(rows[at] ?? -1, column))
  const numbers = sample.filter((cell) => cell.type === 'number')
  const decimals = Math.min(MOST_ALIGNED, Math.max(0, ...numbers.map((cell) => cell.decimals)))
  const widths = sample.map((cell) =>
    cell.type === 'number'
      ? textWidth(cell.text.slice(0, cell.text.length - cell.suffix.length) + missingDecimals(cell, decimals))
      : textWidth(cell.text)
  )
  const digits = Math.max(0, ...widths)
  const [only = ''] = marks
  // Points stay beside their numbers: the heading says percent.
  if (marks.size < 2 && !hasPoints) return { common: only, room: 0, digits, decimals }
  return { common: '', room: Math.max(0, ...[...marks].map(textWidth)), digits, decimals }
}

function isInPoints(layout: CubeLayout, row: number, column: number, measure: ShownMeasure): boolean {
  if (measure !== 'growth' && measure !== 'points') return false
  const cell = cubeCell(layout, row, column)
  return cell?.points != null && (measure === 'points' || cell.rate === null)
}

const WITHOUT_SUFFIX: NumberCell = {
  type: 'number',
  text: '',
  value: 0,
  decimals: 0,
  prefix: '',
  suffix: '',
  marks: '',
  unit: '',
  isComputed: false,
  formula: null
}

/** The cell of the cube that a figure on screen shows; null in stub, unit and headings. */
export function cubeCell(layout: CubeLayout, row: number, column: number): CubeCell | null {
  const place = layout.placeAt(row, column)
  return place === null ? null : cellAt(layout.cube, place)
}

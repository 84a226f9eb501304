import { foldFigures } from '../../../../quantity/typed/typed-text.ts'
import type { Grid } from '../../../grid.ts'
import type { StructureLabel, TableStructure } from '../../../structure.ts'

/**
 * Labels that are dates in the file, by index, as text the period reader knows. Dates all in December are years,
 * dates all at the ends of quarters are quarters, others are months. I, II, III, IV under years are quarters as well.
 */
export function dateTexts(
  grid: Grid,
  { labels, fields }: Pick<TableStructure, 'labels' | 'fields'>
): Map<number, string> {
  const days = new Map<number, string>()
  const byAxis = { row: [] as number[], column: [] as number[] }
  // In a table of one observation a row each date comes as often as there are observations of it.
  const repeating = [...fields.values()].includes('period')
  labels.forEach((label, index) => {
    if (label.attribute !== null) return
    const cell = grid.at(label.row, label.column)
    if (cell?.isDate !== true || cell.day === undefined) return
    days.set(index, cell.day)
    byAxis[label.axis].push(index)
  })
  for (const indexes of [byAxis.row, byAxis.column]) {
    const all = indexes.map((index) => days.get(index) ?? '')
    const kind = kindOf(repeating ? [...new Set(all)] : all)
    for (const index of indexes) days.set(index, spelled(days.get(index) ?? '', kind))
  }
  for (const [index, quarter] of romanQuarters(labels)) days.set(index, quarter)
  return days
}

const ROMAN = ['', 'I', 'II', 'III', 'IV']

/** Under a year, labels that count I, II, III, IV, beginning anywhere, and no other. */
function romanQuarters(labels: readonly StructureLabel[]): Map<number, string> {
  const quarters = new Map<number, string>()
  const others = new Set<number>()
  const last = new Map<number, number>()
  labels.forEach(({ text, parent, attribute }, index) => {
    if (parent === null || attribute !== null) return
    const count = ROMAN.indexOf(text.trim())
    const before = last.get(parent)
    if (count < 1 || (before !== undefined && count !== before + 1) || !YEAR.test(labels[parent]?.text ?? '')) {
      others.add(parent)
    }
    last.set(parent, count)
    quarters.set(index, `Q${count}`)
  })
  return new Map([...quarters].filter(([index]) => !others.has(labels[index]?.parent ?? -1)))
}

const YEAR = /^\s*(?:19|20)\d\d(?:年|[rp*])?\s*$/

type DateKind = 'year' | 'quarter' | 'month'

function kindOf(days: readonly string[]): DateKind {
  if (days.length < 3) return 'month'
  const months = days.map((day) => Number(day.slice(5, 7)))
  const distinct = new Set(days.map((day) => day.slice(0, 7))).size === days.length
  if (!distinct) return 'month'
  if (months.every((month) => month === months[0]) && (months[0] === 12 || months[0] === 1)) return 'year'
  return months.every((month) => month % 3 === 0) && new Set(months).size > 1 ? 'quarter' : 'month'
}

function spelled(day: string, kind: DateKind): string {
  const [year = '', month = ''] = day.split('-')
  if (kind === 'year') return `${year}年`
  return kind === 'quarter' ? `${year}Q${Number(month) / 3}` : `${year}年${Number(month)}月`
}

/** Labels looked at. */
const FIRST_LABELS = 400

/**
 * Does an axis count in years of account? One 2022/23 or 2022-23 among its labels makes 2011-12 beside it one too; so do
 * ranges that each begin where another ends (2017-2018, 2018-2019), which are no spans of years, and several labels
 * like 2010-11, 2011-12 that all name two years in a row, which as months would skip a year and a month each time.
 */
export function speaksOfFiscalYears(labels: readonly StructureLabel[], axis: 'row' | 'column'): boolean {
  const pairs = new Map<number, boolean>()
  let seen = 0
  for (const label of labels) {
    if (label.axis !== axis) continue
    if (++seen > FIRST_LABELS) break
    const match = /^\s*((?:19|20)\d\d)年?[-—–~～/]((?:19|20)?\d\d)\s*(?:年度?|学年)?\s*$/.exec(foldFigures(label.text))
    if (match === null) continue
    const [first, second] = [Number(match[1]), Number(match[2])]
    if (second % 100 !== (first + 1) % 100) return false
    if (second < 100 && (second > 12 || second === 0)) return true
    pairs.set(first, second >= 100)
  }
  const meeting = [...pairs].filter(([first, whole]) => whole && pairs.get(first + 1) === true)
  return meeting.length > 0 || (pairs.size >= 3 && [...pairs.values()].every((whole) => !whole))
}

import { cellName } from './grid.ts'
import { LONGEST_LABEL } from './meaning/labels/label-meaning.ts'
import type { Remark, TableReading } from './reading.ts'

/** So many cells are named. */
const mostNamed = 8

/** Says which labels are too long for a name, which is made of their beginning. */
export function longLabels(tables: readonly TableReading[]): Remark[] {
  const long = tables.flatMap(({ labels }) => labels.filter(({ text }) => text.length > LONGEST_LABEL))
  if (long.length === 0) return []
  const named = long.slice(0, mostNamed).map(({ row, column }) => cellName(row, column))
  const which = long.length > named.length ? `${named.join('、')}…` : named.join('、')
  return [{ code: 'labels-cut', params: { count: long.length, which, most: LONGEST_LABEL } }]
}

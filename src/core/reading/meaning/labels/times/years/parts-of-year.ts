import type { Period } from '../../../../../period/period.ts'
import type { StructureLabel } from '../../../../structure.ts'
import type { LabelMeaning } from '../../label-meaning.ts'

/**
 * Does a column without a year, or under one (2025年 over 1-9月完成), name its own part of the year? So does 2021年1-2月 beside
 * 2020年, which is the whole year then.
 */
export function nameTheirParts(labels: readonly StructureLabel[], meanings: readonly LabelMeaning[]): boolean {
  return (
    partsBesideYears(labels, meanings) ||
    labels.some(({ axis, parent, attribute }, index) => {
      const own = parent === null || (meanings[parent]?.mark?.year ?? null) !== null
      const mark = axis === 'column' && own && attribute === null ? meanings[index]?.mark : null
      return mark?.year === null && mark.yearShift === null && mark.span !== null && mark.span.kind !== 'year'
    })
  )
}

function partsBesideYears(labels: readonly StructureLabel[], meanings: readonly LabelMeaning[]): boolean {
  const marks = meanings.flatMap(({ mark }, index) => {
    const isHead = labels[index]?.axis === 'column' && labels[index]?.attribute === null
    return isHead && mark != null && mark.year !== null ? mark : []
  })
  return marks.some(
    ({ year, span }) =>
      span !== null && span.kind !== 'year' && marks.some((other) => other.span === null && other.year !== year)
  )
}

/**
 * 2024年应收租金 beside 房源总数 in a table of 2024年12月 is of the year that has come to its end: columns that need no
 * year stand beside it, and a year by itself (2024年 | 2023年) heads none.
 */
export function nameWholeYears(
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[],
  base: Period | null
): boolean {
  if (base?.kind !== 'month' || base.month !== 12) return false
  const columns = meanings.filter((_, index) => labels[index]?.axis === 'column' && labels[index]?.attribute === null)
  const ofYears = columns.filter(({ mark }) => mark !== null && mark.year !== null)
  const timeless = columns.some(({ mark, names }) => mark === null && names.length > 0)
  return timeless && ofYears.length > 0 && ofYears.every(({ names }) => names.length > 0)
}

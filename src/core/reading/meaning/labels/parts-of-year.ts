import type { StructureLabel } from '../../structure.ts'
import type { LabelMeaning } from './label-meaning.ts'

/** Does a column without a year, or under one (2025年 over 1-9月完成), name its own part of the year? */
export function nameTheirParts(labels: readonly StructureLabel[], meanings: readonly LabelMeaning[]): boolean {
  return labels.some(({ axis, parent, attribute }, index) => {
    const own = parent === null || (meanings[parent]?.mark?.year ?? null) !== null
    const mark = axis === 'column' && own && attribute === null ? meanings[index]?.mark : null
    return mark?.year === null && mark.yearShift === null && mark.span !== null && mark.span.kind !== 'year'
  })
}

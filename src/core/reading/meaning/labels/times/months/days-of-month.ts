import { NO_TIME } from '../../../../../period/written/period-mark.ts'
import { foldWidth } from '../../../../../quantity/typed/typed-text.ts'
import type { StructureLabel } from '../../../../structure.ts'
import type { LabelMeaning } from '../../label-meaning.ts'

/**
 * 1月5日 | 1月15日 | 1月25日 beside each other are days, and none of them is the month: the figures of each are told by
 * the day, of a period that is asked for. A day alone in its month stands for that month.
 */
export function withDaysApart(
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[]
): readonly LabelMeaning[] {
  const days = new Map<number, { readonly month: string; readonly day: string }>()
  labels.forEach(({ axis, parent, text, attribute }, index) => {
    const found = axis === 'column' && attribute === null ? DAY.exec(foldWidth(text).replaceAll(' ', '')) : null
    if (found !== null) days.set(index, { month: `${parent} ${found[1] ?? ''} ${found[2]}`, day: found[0] })
  })
  if (days.size < 2) return meanings
  const ofMonth = new Map<string, Set<string>>()
  for (const { month, day } of days.values()) ofMonth.set(month, (ofMonth.get(month) ?? new Set()).add(day))
  return meanings.map((meaning, index) => {
    const found = days.get(index)
    if (found === undefined || (ofMonth.get(found.month)?.size ?? 0) < 2) return meaning
    return { ...meaning, names: [found.day], mark: { ...NO_TIME, years: [0, 0] } }
  })
}

const DAY = /^(?:((?:19|20)\d\d)[年./-])?(1[0-2]|0?[1-9])(?:月|(?<=\d{4}[./-]\d+)[./-])(?:[12]\d|3[01]|0?[1-9])[日号]?$/

import { NO_TIME, type PeriodMark } from '../../../../../period/written/period-mark.ts'
import { foldWidth } from '../../../../../quantity/typed/typed-text.ts'
import type { StructureLabel } from '../../../../structure.ts'
import type { LabelMeaning } from '../../label-meaning.ts'

/**
 * 1月5日 | 1月15日 | 1月25日 beside each other are days, and none of them is the month: the figures of each are told by
 * the day, of a period that is asked for, and so is 本日 beside 本月累计. A day alone in its month stands for that month.
 */
export function withDaysApart(
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[]
): readonly LabelMeaning[] {
  const today = labels.map(({ axis, text, attribute }) => axis === 'column' && attribute === null && saysToday(text))
  const told = today.includes(true)
    ? meanings.map((one, at) => (today[at] ? ofDay(one, labels[at]?.text) : one))
    : meanings
  const days = new Map<number, { readonly month: string; readonly day: string }>()
  labels.forEach(({ axis, parent, text, attribute }, index) => {
    const found = axis === 'column' && attribute === null ? DAY.exec(foldWidth(text).replaceAll(' ', '')) : null
    if (found !== null) days.set(index, { month: `${parent} ${found[1] ?? ''} ${found[2]}`, day: found[0] })
  })
  if (days.size < 2) return told
  const ofMonth = new Map<string, Set<string>>()
  for (const { month, day } of days.values()) ofMonth.set(month, (ofMonth.get(month) ?? new Set()).add(day))
  return told.map((meaning, index) => {
    const found = days.get(index)
    if (found === undefined || (ofMonth.get(found.month)?.size ?? 0) < 2) return meaning
    return { ...meaning, names: [found.day], mark: { ...NO_TIME, years: [0, 0] } }
  })
}

const DAY = /^(?:((?:19|20)\d\d)[年./-])?(1[0-2]|0?[1-9])(?:月|(?<=\d{4}[./-]\d+)[./-])(?:[12]\d|3[01]|0?[1-9])[日号]?$/

/** 本日, 当日发生数: what stands under it is of no month, and no name for what stands beside it. */
export function saysToday(text: string): boolean {
  return /^[本当今昨前]日(?:数|额|量|值|(?:完成|发生|实际|入库)(?:数|额|量)?)?$/.test(
    text.replace(/[\s\u3000]|[（(].*$/g, '')
  )
}

function ofDay(meaning: LabelMeaning, text = ''): LabelMeaning {
  const names = [text.replace(/[\s\u3000]|[（(].*$/g, '')]
  return { ...meaning, names, mark: { ...NO_TIME, years: [0, 0] } }
}

/** 涨跌幅% right behind 9月20日 | 9月30日 compares the two days, and is of no month either. */
export function ofDayBefore(
  index: number,
  before: readonly number[],
  meanings: readonly LabelMeaning[]
): readonly PeriodMark[] | null {
  const { measure = null, mark = null, names = [] } = meanings[index] ?? {}
  const moves = measure?.measure === 'growth' || measure?.measure === 'change'
  if (!moves || mark !== null || names.length > 0) return null
  const day = meanings[before.at(-1) ?? -1]
  return day?.mark?.years?.[0] === 0 && DAY.test(foldWidth(day.names[0] ?? '')) ? [day.mark] : null
}

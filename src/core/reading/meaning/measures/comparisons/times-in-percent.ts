import { isRateUnit } from '../../../../quantity/units/unit.ts'
import { LabelLists } from '../../labels/label-lists.ts'
import type { LabelMeaning } from '../../labels/label-meaning.ts'
import { isPortionOf, isShareOf } from '../../labels/whose/owner-fits.ts'
import { DONE, type MeasureWords } from '../measure-words.ts'
import type { Compared } from './bare-comparisons.ts'

/**
 * 累计% behind 1-10月累计, 本月% behind 本月: a time told once more in percent says that the level of that time is compared, and
 * names nothing else. It is its growth, as in every monthly table; but where the figures are what a plan beside it makes
 * them, how much of the plan is done, and where they are the parts of one total, shares of it.
 */
export function withTimesInPercent({
  labels,
  meanings,
  figures,
  tableUnits,
  titled
}: Omit<Compared, 'said' | 'unitsAcross'>): readonly LabelMeaning[] {
  const told = meanings.map((meaning) => isTimeInPercent(meaning))
  if (titled !== null || !told.includes(true) || (tableUnits.length > 0 && tableUnits.every(isRateUnit)))
    return meanings
  const lists = new LabelLists(labels)
  return meanings.map((meaning, index) => {
    const { attribute, parent } = labels[index] ?? { attribute: null, parent: null }
    // 10月% under 增速 is told by its head.
    if (told[index] !== true || attribute !== null || (parent !== null && meanings[parent]?.measure != null))
      return meaning
    const level = levelOfSameTime(index, lists, meanings)
    if (level === null) return meaning
    const own = figures.of(index)
    const plan = lists.of(index).find((at) => meanings[at]?.measure?.measure === 'target')
    if (plan !== undefined) {
      if (isShareOf(own, figures.of(level), figures.of(plan))) return { ...meaning, measure: PART_DONE, names: [DONE] }
      // Nothing tells whether it grew or came nearer to the plan.
      if (![...own.keys()].some((line) => figures.of(plan).has(line) && figures.of(level).has(line))) return meaning
    }
    return { ...meaning, measure: isPortionOf(own, figures.of(level)) ? SHARE : GROWTH }
  })
}

const GROWTH: MeasureWords = { measure: 'growth', name: '', doubt: null, compared: false, against: null }
const SHARE: MeasureWords = { ...GROWTH, measure: 'share' }
const PART_DONE: MeasureWords = { ...SHARE, name: DONE }

function isTimeInPercent({ names, measure, unit, mark }: LabelMeaning): boolean {
  const isPercent = unit?.dimension === 'ratio' && unit.power === -2
  return isPercent && names.length === 0 && measure === null && timeOf(mark) !== null
}

/** The level in amounts right before it, measures of its own left aside, where that is of the same time. */
function levelOfSameTime(index: number, lists: LabelLists, meanings: readonly LabelMeaning[]): number | null {
  const own = timeOf(meanings[index]?.mark ?? null)
  for (const at of lists.before(index, FARTHEST).toReversed()) {
    const { measure, unit, mark } = meanings[at] as LabelMeaning
    if (measure !== null) continue
    const isAmount = unit === null || !isRateUnit(unit)
    if (mark?.yearShift === -1 && isAmount) continue
    return isAmount && timeOf(mark) === own ? at : null
  }
  return null
}

/** 本月 | 上年同月 | 增减 | 本月%: no more stands between the two. */
const FARTHEST = 4

/** The month, or the months so far; null: another time, of which a figure in percent may be anything. */
function timeOf(mark: LabelMeaning['mark']): 'month' | 'so far' | null {
  if (mark === null || (mark.yearShift ?? 0) < 0) return null
  const { span, relativeSpan } = mark
  if (relativeSpan === 'cumulative' || span?.kind === 'months' || span?.kind === 'quarters') return 'so far'
  return relativeSpan === 'current' || span?.kind === 'month' ? 'month' : null
}

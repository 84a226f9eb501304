import { NO_TIME, type PeriodMark } from '../../../../../period/written/period-mark.ts'
import type { StructureLabel } from '../../../../structure.ts'
import type { LabelMeaning } from '../../label-meaning.ts'

/**
 * 食品累计 beside 累计, and 食品累计 beside 食品当月: the months so far of 食品, and its month. Without a 累计 of the same unit that
 * names nothing, and without a 当月 of the same name, the word may belong to the name (累计确诊).
 */
export function withSumsBehindNames(
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[]
): readonly LabelMeaning[] {
  const timed = meanings.map((meaning) => timedName(meaning))
  if (timed.every((one) => one === null)) return meanings
  const sums = meanings.flatMap(({ mark, names, measure }, at) =>
    mark?.relativeSpan === 'cumulative' && names.length === 0 && measure === null ? [at] : []
  )
  const isBeside = (at: number, index: number): boolean =>
    labels[at]?.axis === labels[index]?.axis && meanings[at]?.unit?.text === meanings[index]?.unit?.text
  return meanings.map((meaning, index) => {
    const own = timed[index] ?? null
    if (own === null) return meaning
    const other = timed.findIndex((one, at) => one?.name === own.name && one.mark !== own.mark && isBeside(at, index))
    const sum = own.mark === SO_FAR ? sums.find((at) => isBeside(at, index)) : undefined
    if (sum === undefined && other < 0) return meaning
    return { ...meaning, names: [own.name], mark: sum === undefined ? own.mark : (meanings[sum]?.mark ?? null) }
  })
}

/** The name that a label says before 累计 or 当月 alone, and that time; null: it says neither. */
function timedName({
  names,
  mark,
  measure
}: LabelMeaning): { readonly name: string; readonly mark: PeriodMark } | null {
  const [said = '', more] = names
  const [, name, sum] = BEHIND.exec(said) ?? []
  if (name === undefined || more !== undefined || mark !== null || measure !== null) return null
  return { name, mark: sum === undefined ? NOW : SO_FAR }
}

const BEHIND = /^([\u4e00-\u9fff]{2,}?)(?:(累计)|[当本][月季])(?:数|值|额)?$/

const SO_FAR: PeriodMark = { ...NO_TIME, relativeSpan: 'cumulative' }
const NOW: PeriodMark = { ...NO_TIME, relativeSpan: 'current' }

import { isRateUnit } from '../../../../quantity/units/unit.ts'
import { ownWords } from '../../measures/one-of-several.ts'
import type { LabelMeaning } from '../label-meaning.ts'
import type { LabelSense } from '../label-sense.ts'
import { headsNames, headsQuantities } from '../names/heads-over-names.ts'
import { BEFORE_THIS, doneOf, isBalance, SAME_TIME, SAYS_DONE } from '../names/reference-words.ts'
import { saysToday } from '../times/months/days-of-month.ts'
import { hangsBeside } from '../whose/stands-beside.ts'
import type { LabelsAround } from './labels-around.ts'

/** 上年同期 beside 粮食产量（万吨）, 1-10月累计完成 beside 10月完成投资: the same quantity at another time. */
export function levelBefore(index: number, around: LabelsAround): Pick<LabelSense, 'names' | 'unit' | 'units'> | null {
  const label = around.labels[index]
  const below = around.below(index)
  if (headsNames(index, below, around.columns, around.labels, around.meanings)) return null
  if (headsQuantities(below, around.meanings)) return null
  for (const at of around.before(index)) {
    const meaning = around.meanings[at]
    // 其中：女 between 总人口 and 上年 hangs below 总人口.
    const first = meaning?.names[0] ?? ''
    // 上周价格 between 本周价格 and 去年同期 is what the former is held against, too.
    if (hangsBeside(at, index, around.labels) || saysToday(first) || BEFORE_THIS.test(first)) continue
    // 2022年（调整后） says so of its own year.
    if (meaning?.mark != null && SAID_OF_TIME.test(around.labels[at]?.text ?? '')) continue
    if (meaning === undefined || around.labels[at]?.parent !== label?.parent || around.regions[at] === true) return null
    const isPlan = meaning.measure?.measure === 'target'
    // 金额（亿元） names nothing but the figure, in a unit all the same.
    const isLevel = meaning.names.length > 0 || (meaning.unit !== null && !isRateUnit(meaning.unit))
    if (!isLevel || (meaning.measure !== null && !isPlan)) continue
    // 月末余额 behind 累计发放 is none of what was paid out.
    if (isBalance(label?.text ?? '') && !isBalance(around.labels[at]?.text ?? '')) return null
    const { names: before, unit, units } = around.senseOf(at)
    const names = before.map((name, step) => (step === before.length - 1 ? doneOf(name) : name))
    // 上年同月 says itself that it is of the same quantity.
    const isSame = unit !== null || meaning.mark !== null || SAME_TIME.test(label?.text ?? '')
    // 1-9月进展 over 完成投资 and 占年计划% names nothing besides.
    if (below.some((at) => around.meanings[at]?.names.at(-1) === names.at(-1))) return null
    return isSame ? { names, unit, units } : null
  }
  return null
}

const SAID_OF_TIME = /(?:(?:19|20)\d\d|[年月度末])\s*[(（][^()（）]{1,8}[)）]\s*$/

/** 已完成 behind 造林任务: what is done of it. */
export function planOf(index: number, around: LabelsAround): LabelSense | null {
  const label = around.labels[index]
  if (label?.axis !== 'column' || !SAYS_DONE.test(ownWords(label))) return null
  for (const at of around.before(index)) {
    const { measure, names } = around.meanings[at] as LabelMeaning
    if (around.labels[at]?.parent !== label.parent) return null
    if (measure?.measure === 'target') return names.length === 0 ? null : around.senseOf(at)
    if (measure === null && names.length > 0) return null
  }
  return null
}

/** The levels before a column label under its head whose names end so. */
export function levelsEndingIn(index: number, ending: string, around: LabelsAround): readonly number[] {
  const own = around.labels[index]
  if (own?.axis !== 'column' || ending.length < 2) return []
  return [...around.before(index)].filter((at) => {
    const meaning = around.meanings[at]
    if (around.labels[at]?.parent !== own.parent || meaning?.measure !== null) return false
    return around.regions[at] !== true && meaning.names.at(-1)?.endsWith(ending) === true
  })
}

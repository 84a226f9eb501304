import { isRateUnit } from '../../../../quantity/units/unit.ts'
import { growthStem } from '../../measures/words/stems.ts'
import { PER_ONE } from '../../units/kind-of-quantity.ts'
import { isRatioName } from '../../units/ratio-names.ts'
import type { LabelMeaning } from '../label-meaning.ts'
import { isCategoryWord } from '../names/label-words.ts'

/**
 * Does a quantity say something of one that stands before it, so that what stands behind the two may be of either? A
 * part of it (其中：出口, 男), what came to it (余额 | 当月新增), it by head (总产量 | 人均产量), a rate (户数 | 普及率). Two that
 * stand for themselves (新签约项目 | 到位资金) do not: what stands behind them is of the nearer.
 */
export function dependsOn(nearer: LabelMeaning, farther: LabelMeaning): boolean {
  const name = nearer.names.at(-1) ?? ''
  const whole = farther.names.at(-1) ?? ''
  if (isPart(nearer)) return !isPart(farther) || farther.total
  return isMovementOf(name, whole) || isOfOne(name, whole) || (isRate(nearer) && !isRate(farther))
}

/** 其中：女, 男, 60岁及以上: a part of what is named elsewhere. */
export function isPart({ names, ofWhich, total }: LabelMeaning): boolean {
  return ofWhich || (!total && isCategoryWord(names.at(-1) ?? ''))
}

/** 新增, 新增贷款, 净投放: what came in the meantime, of what the name before it says; 新增就业 behind 人口 is of its own. */
function isMovementOf(name: string, whole: string): boolean {
  const moved = MOVEMENT.exec(name)
  if (moved === null || MOVEMENT.test(whole)) return false
  const what = (moved[1] ?? '').replace(FIGURE_BEHIND, '')
  return what === '' || whole.includes(what)
}

const MOVEMENT =
  /^(?:[本当今][年月季期旬周日]|[年月季期]内|累计|(?:年初|上年末)以来)*(?:净|新)?(?:新增|增加|减少|投放|发放|回笼|收回|下降)(.*)$/
const FIGURE_BEHIND = /(?:金额|人数|户数|[额量数])$/

/** 人均产量 of 总产量, 人均地区生产总值 of 地区生产总值. */
function isOfOne(name: string, whole: string): boolean {
  if (!PER_ONE.test(name) || PER_ONE.test(whole)) return false
  const what = name.replace(PER_ONE, '').replace(/^(?:占有|拥有)/, '')
  return what === '' || whole.endsWith(what)
}

/** Told in percent or points, or by its name; no growth that a name says (投资增速). */
export function isRate({ names, unit }: LabelMeaning): boolean {
  if (growthStem(names.at(-1) ?? '') !== null) return false
  return (unit !== null && isRateUnit(unit)) || isRatioName(names)
}

import { NO_TIME, type PeriodMark } from '../../../../../period/written/period-mark.ts'
import { foldWidth } from '../../../../../quantity/typed/typed-text.ts'

/** 截至2025年9月底, 截止9月末: up to the end of a month, where what there is and what came to be differ. */
const UP_TO = /截[至止](?:到|日期|时间|日)?\s*[:：]?\s*(?:(?:19|20)?\d\d年)?\d{1,2}月[底末份]?/

export function tellsUpTo(lines: readonly string[]): boolean {
  return lines.some((line) => UP_TO.test(foldWidth(line)))
}

/** What comes in, goes out or is made over time, by how its name ends; what is there at the end of it ends otherwise. */
const FLOW =
  /(?:收入|支出|征缴|缴费|投资|投资额|完成额|税收|利润|利润总额|产值|增加值|(?:销售|营业|零售|交易|成交|批发)额|(?<!储)产量|(?:发|用|售|供)电量|[发拨]放[额数量]?|(?:到位|拨付|投入|缴费|筹集|签约|引进)(?:资金|金额|项目)?[数额]?|资金到位额?|支付额?|赔付额?|[当本]期结余|完成(?:率|比例|进度|程度)|(?:新增|办理|受理)[数量]?)$/

/** 参保人数 up to the end of September is that at its end; 基金收入 is what came in from January on. */
export function flowSoFar(names: readonly string[], marks: readonly PeriodMark[]): readonly PeriodMark[] {
  const leaf = names.at(-1) ?? ''
  return FLOW.test(leaf) ? soFar(marks) : marks
}

/** The same from January on, but where it says its time itself. */
export function soFar(marks: readonly PeriodMark[]): readonly PeriodMark[] {
  const isTimed = marks.some((mark) => mark.year !== null || mark.span !== null || mark.relativeSpan !== null)
  return isTimed ? marks : [...marks, SO_FAR]
}

/** 累计支出, also above what it consists of: in a table of a month, what the months so far add up to. */
export function isSumSoFar(names: readonly string[]): boolean {
  return names.some((name) => SUM_OF_FLOWS.test(name))
}

/** 累计结余 and 累计参保 are what there is by now, and 自开工以来累计完成投资 begins before the year. */
const SUM_OF_FLOWS =
  /^(?!.*(?:开工|开建|以来|至今|历年)).*累计(?:总?支出|总?收入|完成|投资|投入|到位|[发拨]放|拨付|支付|销售|征[收缴]|入库|筹集|接待|救助)/

/** From January on. */
export const SO_FAR: PeriodMark = { ...NO_TIME, relativeSpan: 'cumulative' }

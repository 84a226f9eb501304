import { isOfWholeProject } from '../times/whole-project.ts'

/** What there is at an end, as against what came and went. */
export function isBalance(text: string): boolean {
  return /余额|结存|实有|[期月季]末/.test(text.replace(/\s/g, ''))
}

/** 占全县人口比重, 占总人口的比例（%）. */
export const OF_WHOLE = /^占(?:全[国省市州县区旗镇乡]|全部|总)?(.{2,}?)(?:总[数量额])?的?(?:比重|比例|份额|百分比)/
export const SAME_TIME = /(?:上年|去年)同[期月季]/
/** 上周均价 beside 本周均价, 较上半年 beside 较上年同期: what something is held against. */
export const BEFORE_THIS = /^(?:上[周旬]|[较比].)/
/** 已完成, 完成数, 实际完成: what is done, of something that is named elsewhere. */
export const SAYS_DONE = /^(?:已|实际|累计|目前)*(?:完成|落实)(?:数量?|量|额|值|情况)?$/
/** What the level of a goal may count: 参保任务 is one for 参保人数. */
export const COUNTS = ['人数', '户数', '数', '数量', '面积', '量', '额', '金额']

/** 本月完成 beside 年度计划投资 is none of the plan, and beside 累计完成投资 none since the works began: 完成投资. */
export function doneOf(name: string): string {
  if (isOfWholeProject(name)) return '完成投资'
  return name
    .replace(/^(?:自开工)?累计(?=完成|到位|投入)/, '')
    .replace(/^(?:年度|全年|本年|当年)?计划(?:完成)?(?=.{2})/, '完成')
}

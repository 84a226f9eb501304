import { subjectOf } from '../../reading/meaning/around/title-subject.ts'
import type { MatchedIndicator } from '../catalogue-index.ts'

/** What a title or a label narrows its table to: 高新技术产业 and, without the word for those who are counted, 高新技术. */
export interface SaidScope {
  readonly whole: string
  readonly core: string
}

/** Words at the end of a title that say that figures follow, and of nothing whose. */
const GENERAL_END =
  /(?:主要|基本|综合|重点|经济(?=指标|运行|效益|发展)|指标|情况|运行|发展|效益|状况|概况|统计|数据|资料|年报|月报|季报|快报|一览|汇总|完成|表)+$/

/** Those who are counted, or what is: a part of the whole where other words stand before it. */
const COUNTED = /^(.{2,12}?)(经济|产业|企业|公司|行业|单位|投资)$/
const TRADES = /^.{0,8}(?:制造业|服务业)$/

/** The whole of a place, or of everything there, by other words. */
const OF_ALL =
  /^(?:国民|县域|镇域|市域|区域|全[国省市县区州域]|地区|地方|宏观|实体|社会|城乡|开放型|外向型|[一二三]次|第[一二三]|各|分|按|主要|主导)/

const scopes = new Map<string, SaidScope | null>()

/** The part that a title is of; null: it is of the place as a whole, or of several things. */
export function scopeOfTitle(title: string): SaidScope | null {
  let scope = scopes.get(title)
  if (scope === undefined) {
    const subject = (subjectOf(title) ?? '').replace(GENERAL_END, '')
    scope = TRADES.test(subject) ? { whole: subject, core: subject } : scopeOfLabel(subject)
    scopes.set(title, scope)
  }
  return scope
}

/** The part that a label above a name is of: 高新技术产业 over 税收收入. */
export function scopeOfLabel(label: string): SaidScope | null {
  if (OF_ALL.test(label) || /[和与及、]/.test(label)) return null
  const [, before] = COUNTED.exec(label) ?? []
  if (before === undefined) return null
  return { whole: label, core: before.length > 3 ? before.replace(/投资$/, '') : before }
}

/**
 * Is the indicator about the part itself: is it called so, or is its chapter? 工业用电量 in a table on 工业经济, 商品房销售面积
 * in one on 房地产开发投资.
 */
export function isAboutScope({ whole, core }: SaidScope, leaf: string, indicator: MatchedIndicator): boolean {
  if (/^全(?:社会|体|部)/.test(leaf)) return true
  const names = [leaf, indicator.name]
  for (let at = 0; at + 2 <= core.length; at++) {
    if (names.some((name) => name.includes(core.slice(at, at + 2)))) return true
  }
  return indicator.chapter.split('和').some((field) => field.includes(core) || whole.includes(field))
}

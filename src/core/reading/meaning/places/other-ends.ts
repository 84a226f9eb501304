import { withoutSpaces } from '../../../quantity/typed/typed-text.ts'
import type { StructureLabel } from '../../structure.ts'
import { isProvince, placeInTitle } from './region-words.ts'

/**
 * 流向, 客源地, 资金来源地, 籍贯, 调往地区: below stand the other ends of what moves. Where the people of 利川市 go is told of 利川市, and
 * what 广东省 invests there of no other place.
 */
export function headsOtherEnds(head: string): boolean {
  return OTHER_ENDS.test(withoutSpaces(head))
}

const OTHER_ENDS =
  /^[\u4e00-\u9fff]{0,10}?(?:流[向入出]|[去走]向|[来客生货]源|目的|销往|售往|运往|发往|前往|调[往入出]|籍贯|户籍|原籍|[迁转输移]移?[入出往]|投资[方商]所在|务工|出发|始发|到达|抵达|接收)(?:所在)?(?:国家)?(?:地区?|省份?|省[市区]|城市|区域|市场|国别?)?(?:名称|分布|构成|情况)?$/

/** Labels under a group that says so (按流向分 over 广东省, 浙江省). */
export function underOtherEnds(labels: readonly StructureLabel[]): ReadonlySet<number> {
  const heads = new Set<number>()
  for (const parent of new Set(labels.map((label) => label.parent))) {
    const text = parent === null ? '' : (labels[parent] as StructureLabel).text
    if (parent !== null && headsOtherEnds(text.replace(/^(?:其中[:：]?)?按|分?[:：]?$/g, ''))) heads.add(parent)
  }
  if (heads.size === 0) return heads
  return new Set(labels.flatMap(({ parent }, index) => (parent !== null && heads.has(parent) ? [index] : [])))
}

/** 利川市2023年外出务工人员流向 over provinces, whatever their head: no city tells the figures of provinces. */
export function titleTellsOtherEnds(
  titles: readonly string[],
  names: readonly string[],
  known: ((name: string) => boolean) | undefined
): boolean {
  const provinces = names.filter(isProvince).length
  if (provinces < 2 || 2 * provinces < names.length) return false
  const told = titles.find((title) => TOLD_BY_OTHER_ENDS.test(withoutSpaces(title)))
  const place = told === undefined ? null : placeInTitle(told, known)
  return place !== null && !isProvince(place)
}

const TOLD_BY_OTHER_ENDS = /流向|去向|来源|客源|生源|货源|目的地|籍贯|销往|运往|调往/

import { bareLabel } from '../../../meaning/labels/names/label-words.ts'
import { KIND_ALONE } from '../../../meaning/units/kind-of-quantity.ts'

/**
 * 高级教师 behind 教师总数 | 其中：女教师 goes on with the parts: the whole counts all teachers, and both are some of them. Of what
 * is told of many things (收入, 人口) another that is called so need be no part: 常住人口 behind 总人口 | 其中：女性人口.
 */
export function isFellowByName(name: string, part: string, whole: string): boolean {
  const counted = countedBy(whole)
  if (counted.length < 2 || KIND_ALONE.test(counted) || counted === '人口') return false
  return [name, part].every((text) => {
    const own = countedBy(text)
    return own !== counted && own.endsWith(counted)
  })
}

/** What a name counts: 教师 of 教师总数（人）, 企业 of 全部企业. */
function countedBy(text: string): string {
  return bareLabel(text)
    .text.replace(/[(（][^()（）]*[)）]/g, '')
    .replace(/\s/g, '')
    .replace(/^(?:各[项类种]|全部|所有|总)/, '')
    .replace(/(?:总[数量额计]|合计|人数|户数|个数|家数|数量|[数量])$/, '')
}

/** 农村 behind 其中：城市, 非食品 behind 其中：食品: the two are all there is of their kind. */
export function isOtherOfPair(name: string, part: string): boolean {
  const [own, first] = [name, part].map((text) => bareLabel(text).text.replace(/\s/g, '')) as [string, string]
  return own === `非${first}` || PAIRS.some(([one, other]) => one.test(first) && other.test(own))
}

const PAIRS: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:城市|城镇)(?=$|居民|人口)/, /^(?:农村|乡村)(?=$|居民|人口)/],
  [/^男性?$/, /^女性?$/],
  [/^消费品(?:价格)?$/, /^服务(?:项目)?(?:价格)?$/],
  [/^出口/, /^进口/]
]

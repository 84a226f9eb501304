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

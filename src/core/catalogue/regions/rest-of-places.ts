/**
 * 其他, 其余乡镇, 不分地区: what is left of a list of places. Each list leaves others out, so it is no region of its own and
 * never one among those that are ranked.
 */
export function isRestOfPlaces(name: string): boolean {
  return REST.test(plain(name))
}

/**
 * 五乡镇合计, 8个县市小计, 以上乡镇合计: the sum of places that are counted or stand above. Another list sums others, so it is no
 * region either. 五乡镇 alone is a town.
 */
export function isSumOfSomePlaces(name: string): boolean {
  return SUM.test(plain(name))
}

function plain(name: string): string {
  return name.replace(/[\s\u3000]/g, '')
}

const PLACES = '(?:地区|地方|区域|乡镇街?道?|镇街道?|乡镇场|街道|镇|乡|县市区?|县区|区县|市县|市|县|区|村|单位)'
const REST = new RegExp(`^(?:其[他它余]|不分|未分)(?:各?${PLACES})?$`)

const COUNT = '(?:[一二三四五六七八九十两百\\d]{1,4})'
const TOTAL = '(?:合计|小计|总计|总数|平均)'
const SUM = new RegExp(`^(?:(?:以上|上述)?${COUNT}个?(?:大|重点|主要)?${PLACES}|(?:以上|上述)各?${PLACES}?)${TOTAL}$`)

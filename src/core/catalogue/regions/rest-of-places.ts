/**
 * 其他, 其余乡镇, 不分地区: what is left of a list of places. Each list leaves others out, so it is no region of its own and
 * never one among those that are ranked.
 */
export function isRestOfPlaces(name: string): boolean {
  return REST.test(name.replace(/[\s\u3000]/g, ''))
}

const REST =
  /^(?:其[他它余]|不分|未分)(?:各?(?:地区|地方|区域|乡镇街?道?|镇街道?|乡镇场|街道|镇|乡|县市区?|县区|区县|市县|市|县|区|村|单位))?$/

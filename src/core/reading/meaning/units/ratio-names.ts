/** Names of ratios: a unit said for something around them (万元, 人) is not theirs. */
const RATIO_NAME =
  /(?:率|比重|比例|系数|亏损面|覆盖面|拉动(?:力|点数|百分点)?|(?<!自然|机械|净)(?:增长|增速|增幅)|(?<![环同])比)$/

const SHARE_NAME = /(?:占比|比重)$/
/** Names of what is never told but in percent, in points, or in so many times what the countryside has. */
export const IN_PERCENT = /(?:占比|比重|增长|增速|增幅)$/
export const IN_POINTS = /拉动(?:力|点数|百分点)?$/
export const TO_RURAL = /^城乡(?:居民)?(?:人均)?(?:可支配)?(?:收入|消费)(?:支出)?之?比$/

export function isRatioName(names: readonly string[]): boolean {
  return RATIO_NAME.test(names.at(-1) ?? '')
}

/** 药费占医疗费用, 药费占医疗费用比重: says of what it is which part. */
export function isShareByName(name: string): boolean {
  return SHARE_BY_NAME.test(name)
}

const SHARE_BY_NAME = /^[\u4e00-\u9fff]{2,}占(?![地用道补有线股])[A-Z\u4e00-\u9fff]{2,}$/

/** 企业景气指数, 企业家信心指数, 采购经理指数 and their parts: indices about 100 or 50 that are held against no time, and move in points. */
export function isMoodIndex(names: readonly string[]): boolean {
  return names.some((name) => MOOD_INDEX.test(name))
}

export const MOOD_INDEX = /(?:(?:景气|信心|采购经理人?)指数(?:PMI)?|PMI)(?:[(（].*)?$/

/** Ratios of one kind are told in one unit where their names decide. */
export function kindOfRatio(name: string): 'share' | 'percent' | 'points' | 'to-rural' | 'ratio' {
  if (SHARE_NAME.test(name)) return 'share'
  if (IN_PERCENT.test(name)) return 'percent'
  return IN_POINTS.test(name) ? 'points' : TO_RURAL.test(name) ? 'to-rural' : 'ratio'
}

const VITAL = /出生|死亡|自然增长|机械增长|净增|迁[入出移]|结婚|离婚|病/

/** Of a thousand people so many are born, die, come, go or fall ill in a year. */
export function isVital(names: readonly string[]): boolean {
  return names.at(-1)?.endsWith('率') === true && names.some((name) => VITAL.test(name))
}

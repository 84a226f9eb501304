/*
 * 云岭县, a county that does not exist. Its figures are made up, but hang together as real ones do: industries add up
 * to GDP, real growth of the whole is that of its parts weighted by last year's shares, taxes and other revenue add up
 * to revenue, towns add up to the county.
 */

export const YEARS = [2018, 2019, 2020, 2021, 2022, 2023] as const
/** One value a year. */
export type Series = readonly number[]

export const COUNTY = '云岭县'
export const FICTIONAL = '云岭县为虚构县，数据仅供演示。'

export const primary: Series = [42.61, 44.38, 47.9, 50.92, 54.13, 56.04]
export const industry: Series = [44.15, 47.7, 46.31, 53.92, 57.88, 60.83]
export const construction: Series = [17.2, 18.35, 17.96, 19.62, 21.15, 22.48]
export const tertiary: Series = [88.46, 96.05, 92.38, 104.76, 110.92, 120.55]
export const secondary = sum(industry, construction)
export const gdp = sum(primary, secondary, tertiary)

/** Growth at constant prices, from 2019 on. */
const primaryGrowth: Series = [3.2, 0.4, 10.2, 4.1, 4.4]
export const industryGrowth: Series = [7.5, -3.9, 12.4, 6.6, 7]
export const constructionGrowth: Series = [6.1, -5.2, 8, 6.4, 6.2]
const tertiaryGrowth: Series = [8.3, -5.6, 12.6, 3.9, 7.4]
const secondaryGrowth = weightedGrowth([industry, construction], [industryGrowth, constructionGrowth])

export const realGrowth = {
  gdp: weightedGrowth([primary, secondary, tertiary], [primaryGrowth, secondaryGrowth, tertiaryGrowth]).map(tenths),
  primary: primaryGrowth,
  secondary: secondaryGrowth.map(tenths),
  industry: industryGrowth,
  construction: constructionGrowth,
  tertiary: tertiaryGrowth
}

/** 万人 at year end; 2017 first, for the mean population of 2018. */
const residents: Series = [78.31, 78.2, 78.05, 76.92, 76.8, 76.55, 76.31]
export const population = residents.slice(1)
export const urbanisation: Series = [43.1, 44.25, 46.02, 47.05, 48.12, 49.2]
export const urbanPopulation = population.map((people, at) => hundredths((people * (urbanisation[at] ?? 0)) / 100))
export const ruralPopulation = population.map((people, at) => hundredths(people - (urbanPopulation[at] ?? 0)))
export const registered: Series = [91.36, 91.52, 91.45, 91.38, 91.2, 90.97]
export const birthRate: Series = [12.31, 11.86, 10.42, 8.95, 8.21, 7.64]
export const deathRate: Series = [6.52, 6.6, 6.71, 6.83, 7.12, 7.35]
export const naturalGrowth = birthRate.map((rate, at) => hundredths(rate - (deathRate[at] ?? 0)))
/** Yuan per person of the mean population. */
export const gdpPerCapita = gdp.map((value, at) =>
  Math.round((value * 1e4) / (((residents[at] ?? 0) + (residents[at + 1] ?? 0)) / 2))
)

/** 万元. */
export const taxes: Series = [65820, 69410, 58960, 68730, 72150, 80460]
export const otherRevenue: Series = [32740, 34820, 33220, 35170, 38500, 40840]
export const revenue = sum(taxes, otherRevenue)
export const spending: Series = [568240, 612350, 641870, 618930, 652480, 689150]
export const educationSpending: Series = [112350, 119860, 124770, 127930, 133420, 139650]
export const livelihoodSpending: Series = [448910, 486200, 512360, 497620, 525900, 556740]

/** 亿元 at year end. */
export const deposits: Series = [286.42, 312.75, 345.18, 378.64, 421.37, 466.92]
export const householdDeposits: Series = [201.36, 224.18, 253.47, 285.92, 328.15, 371.44]
export const loans: Series = [158.73, 183.26, 212.94, 246.31, 279.85, 318.46]

/** 万亩, 万吨, 吨, 万头. */
export const grainArea: Series = [98.4, 97.92, 98.65, 99.03, 99.41, 99.78]
export const grain: Series = [31.62, 31.48, 31.95, 32.24, 31.57, 32.61]
export const oil: Series = [3.12, 3.2, 3.28, 3.41, 3.46, 3.58]
export const vegetables: Series = [52.36, 54.1, 55.82, 58.43, 60.71, 63.2]
export const tea: Series = [9860, 10540, 11120, 12350, 13480, 14960]
export const hogs: Series = [82.4, 61.35, 58.72, 78.96, 84.31, 87.65]

/** 农林牧渔业总产值, 亿元: farming, forestry, husbandry, fishery, services. */
export const agriculture: readonly Series[] = [
  [36.42, 38.15, 41.26, 43.58, 45.93, 48.32],
  [4.31, 4.62, 4.73, 5.14, 5.52, 5.86],
  [21.84, 23.27, 27.92, 27.15, 28.06, 28.41],
  [1.02, 1.05, 1.08, 1.15, 1.21, 1.27],
  [2.14, 2.31, 2.42, 2.63, 2.9, 3.14]
]
export const agricultureOutput = sum(...agriculture)
export const agricultureNow: Series = agriculture.map((part) => part[5] ?? 0)
export const agricultureBefore: Series = agriculture.map((part) => part[4] ?? 0)
export const agricultureGrowth: Series = [4.8, 5.6, 3.2, 4.1, 7.6]

/** 万人次, 亿元. */
export const tourists: Series = [1502.3, 1720.6, 905.4, 1432.7, 1288.9, 2005.8]
export const overnight: Series = [412.6, 486.2, 248.3, 405.9, 372.4, 598.7]
export const tourismRevenue: Series = [86.42, 101.35, 52.18, 84.96, 79.63, 126.47]
export const scenicAreas: Series = [9, 10, 10, 11, 12, 13]

export const retail: Series = [68.35, 76.42, 62.18, 75.86, 79.34, 86.72]
/** Fixed-asset investment is published as growth only; so is the value added of industry above the threshold. */
export const investmentGrowth: Series = [10.8, -18.6, 21.3, 15.2, 6.1]
export const realEstateGrowth: Series = [8.4, -12.7, 16.5, -9.8, -14.2]
export const industryAboveGrowth: Series = [8.6, -6.4, 16.8, 7.5, 8.2]
/** 亿千瓦时. */
export const electricity: Series = [8.62, 9.21, 9.35, 10.48, 11.36, 12.07]

/** Yuan. */
export const income: Series = [17286, 18965, 19213, 21452, 22931, 24610]
export const incomeUrban: Series = [29412, 31820, 31374, 34638, 36586, 38671]
export const incomeRural: Series = [10982, 12086, 12215, 13622, 14657, 15889]

export const primarySchools: Series = [128, 126, 121, 118, 115, 112]
export const primaryPupils: Series = [58236, 57914, 57320, 56481, 55627, 54318]
export const middlePupils: Series = [43115, 44286, 45632, 46210, 46893, 47105]
export const primaryTeachers: Series = [3126, 3148, 3189, 3215, 3241, 3266]
export const middleTeachers: Series = [3018, 3072, 3126, 3187, 3240, 3295]
export const children: Series = [26480, 26915, 26743, 25960, 24318, 22576]

export const builtArea: Series = [21.6, 22.4, 23.1, 24, 24.8, 25.6]
export const greenCoverage: Series = [38.62, 39.15, 39.84, 40.32, 41.05, 41.63]
export const parkGreen: Series = [11.32, 11.58, 11.94, 12.21, 12.67, 13.02]
export const sewageRate: Series = [91.2, 92.6, 94.1, 95.3, 96.2, 96.8]
export const oldEstates: Series = [12, 18, 31, 42, 38, 45]

export interface Town {
  readonly name: string
  /** Shares of the county, in percent; those of all towns add up to 100. */
  readonly share: number
  /** Yuan. */
  readonly income: number
}

export const towns: readonly Town[] = [
  { name: '云岭镇', share: 16.4, income: 18230 },
  { name: '石桥镇', share: 14.8, income: 16120 },
  { name: '清溪镇', share: 13.1, income: 16480 },
  { name: '大坪镇', share: 12.5, income: 15340 },
  { name: '龙门乡', share: 11.2, income: 14870 },
  { name: '白果乡', share: 10.6, income: 14510 },
  { name: '柳池乡', share: 9.1, income: 14960 },
  { name: '双河乡', share: 7.4, income: 14120 },
  { name: '高岩乡', share: 4.9, income: 13680 }
]

/** A whole shared out among the towns; the last takes what rounding leaves, so that they add up. */
export function amongTowns(whole: number): number[] {
  let left = whole
  return towns.map(({ share }, at) => {
    const part = at === towns.length - 1 ? left : Math.round((whole * share) / 100)
    left -= part
    return part
  })
}

/** Growth in percent to one decimal, as departments work it out. */
export function growthOf(now: number, before: number): number {
  return tenths(((now - before) / before) * 100)
}

export function sum(...parts: readonly Series[]): number[] {
  return YEARS.map((_, at) => hundredths(parts.reduce((total, part) => total + (part[at] ?? 0), 0)))
}

function weightedGrowth(levels: readonly Series[], growths: readonly Series[]): number[] {
  return YEARS.slice(1).map((_, at) => {
    const whole = levels.reduce((total, level) => total + (level[at] ?? 0), 0)
    return levels.reduce((total, level, part) => total + ((level[at] ?? 0) / whole) * (growths[part]?.[at] ?? 0), 0)
  })
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100
}

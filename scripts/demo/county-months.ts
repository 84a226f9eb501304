/*
 * What had run up to the end of each month of 2024, and of 2023: with the September of the monthly bulletin (January to
 * September less September itself) the last of each agrees.
 */

export const MONTHS = ['1-2月', '1-3月', '1-4月', '1-5月', '1-6月', '1-7月', '1-8月'] as const
/** One value a month; null: GDP is worked out by quarters. */
type Run = readonly (number | null)[]

export interface MonthlyIndicator {
  readonly name: string
  readonly unit: string
  readonly now: Run
  readonly before: Run
}

export const monthly: readonly MonthlyIndicator[] = [
  {
    name: '地区生产总值',
    unit: '亿元',
    now: [null, 54.12, null, null, 116.48, null, null],
    before: [null, 50.93, null, null, 109.64, null, null]
  },
  {
    name: '社会消费品零售总额',
    unit: '亿元',
    now: [14.62, 22.04, 28.93, 36.21, 44.08, 51.33, 58.93],
    before: [13.72, 20.6, 27.02, 33.74, 41.05, 47.72, 54.72]
  },
  {
    name: '一般公共预算收入',
    unit: '万元',
    now: [21150, 32480, 43210, 54160, 66540, 77490, 88590],
    before: [19980, 30610, 40690, 50950, 62510, 72700, 83090]
  },
  {
    name: '　其中：税收收入',
    unit: '万元',
    now: [13890, 21250, 28260, 35410, 43480, 50640, 57870],
    before: [13250, 20240, 26860, 33630, 41260, 48030, 54900]
  },
  {
    name: '一般公共预算支出',
    unit: '万元',
    now: [102300, 158920, 214760, 273180, 341050, 400870, 461590],
    before: [101250, 156480, 210930, 267540, 333620, 391880, 450910]
  },
  {
    name: '全社会用电量',
    unit: '万千瓦时',
    now: [20340, 30610, 40520, 50780, 61650, 73260, 85150],
    before: [19160, 28790, 38060, 47650, 57840, 68690, 79740]
  },
  {
    name: '旅游接待人次',
    unit: '万人次',
    now: [298.6, 452.1, 631.8, 868.4, 1046.9, 1272.5, 1504.1],
    before: [251.3, 386.7, 548.2, 757.6, 915.9, 1114.8, 1315.4]
  },
  {
    name: '旅游综合收入',
    unit: '亿元',
    now: [19.1, 28.9, 40.6, 56.1, 67.8, 82.4, 97.3],
    before: [15.8, 24.2, 34.3, 47.5, 57.6, 70.1, 82.7]
  },
  {
    name: '城镇新增就业人数',
    unit: '人',
    now: [980, 1530, 2110, 2720, 3390, 4010, 4628],
    before: [860, 1350, 1870, 2420, 3010, 3560, 4110]
  }
]

/** Published as growth, in percent; GDP at constant prices. */
export const monthlyGrowth: readonly (readonly [name: string, ...growth: Run])[] = [
  ['地区生产总值', null, 5.9, null, null, 6, null, null],
  ['规模以上工业增加值', 8.9, 9.1, 9.3, 9.4, 9.3, 9.2, 9.3],
  ['固定资产投资', 4.8, 5.1, 5.6, 5.9, 5.7, 5.5, 5.4]
]

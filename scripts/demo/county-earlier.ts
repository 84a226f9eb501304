/* The years before those of the county's yearly tables: what a table of ten years begins with. */

export const EARLIER_YEARS = [2014, 2015, 2016, 2017] as const
/** One value a year. */
type Series = readonly [number, number, number, number]

export const industries = {
  primary: [36.92, 38.35, 40.11, 41.28],
  industry: [36.58, 38.72, 40.6, 42.45],
  construction: [13.41, 14.36, 15.3, 16.22],
  tertiary: [63.7, 70.25, 76.4, 82.51]
} as const satisfies Readonly<Record<string, Series>>

export const earlier: readonly (readonly [name: string, unit: string, ...values: Series])[] = [
  ['社会消费品零售总额', '亿元', 44.12, 49.35, 55.2, 61.64],
  ['全社会用电量', '亿千瓦时', 6.55, 6.98, 7.46, 8.03],
  ['一般公共预算收入', '万元', 76380, 82410, 88190, 93210],
  ['　其中：税收收入', '万元', 50260, 54180, 58040, 61730],
  ['年末户籍人口', '万人', 90.8, 91.02, 91.15, 91.28],
  ['年末常住人口', '万人', 78.92, 78.75, 78.6, 78.31],
  ['常住人口城镇化率', '%', 36.9, 38.4, 40.1, 41.7],
  ['居民人均可支配收入', '元', 12140, 13355, 14630, 15930],
  ['城镇常住居民人均可支配收入', '元', 21730, 23640, 25520, 27480],
  ['农村常住居民人均可支配收入', '元', 7620, 8390, 9210, 10060],
  ['粮食产量', '万吨', 30.1, 30.6, 31.05, 31.4],
  ['茶叶产量', '吨', 6230, 7150, 8040, 8930],
  ['生猪出栏', '万头', 78.5, 80.1, 81.2, 81.9],
  ['旅游接待人次', '万人次', 780, 930.5, 1105.2, 1298.7],
  ['旅游综合收入', '亿元', 40.2, 49.1, 60.3, 72.5],
  ['金融机构各项存款余额', '亿元', 176.3, 199.8, 226.1, 256.9],
  ['金融机构各项贷款余额', '亿元', 88.4, 101.7, 118.9, 137.6]
]

/** Growth at constant prices, 2014 to 2018, in percent. */
export const earlierGrowth: readonly (readonly [name: string, ...growth: readonly number[]])[] = [
  ['地区生产总值', 9.3, 8.6, 8.1, 7.6, 7.2],
  ['　第一产业', 4.6, 4.4, 4.2, 4.1, 3.6],
  ['　第二产业', 10.2, 9.1, 8.4, 7.7, 7.3],
  ['　　#工业', 10.4, 9.3, 8.6, 7.9, 7.5],
  ['　　　建筑业', 9.7, 8.6, 7.9, 7.2, 6.8],
  ['　第三产业', 11.3, 10.6, 10.1, 9.4, 9]
]

export function earlierSum(...parts: readonly Series[]): number[] {
  return EARLIER_YEARS.map((_, at) => Math.round(parts.reduce((sum, part) => sum + (part[at] ?? 0), 0) * 100) / 100)
}

import { COUNTY, FICTIONAL } from './county.ts'
import { EARLIER_YEARS, earlier, earlierGrowth, earlierSum, industries } from './county-earlier.ts'
import { MONTHS, monthly, monthlyGrowth } from './county-months.ts'
import type { DemoReturn, DemoSheet } from './sheet.ts'

const { primary, industry, construction, tertiary } = industries
const secondary = [industry, construction] as const

/** The statistics bureau's own tables of earlier years, and of the months of the year after. */
export const yearsAndMonths: readonly DemoReturn[] = [
  {
    file: '统计局-13-2014—2017年主要指标.xlsx',
    department: '统计局',
    about: '十年对比表较早的年份：单位列；第二张表为可比价增速',
    aboutEn: 'Earlier years for tables of ten years: a unit column; a second sheet of real growth',
    sheets: [
      {
        name: '主要指标',
        rows: [
          [`${COUNTY}2014—2017年主要指标`],
          ['指标名称', '计量单位', ...EARLIER_YEARS.map((year) => `${year}年`)],
          ['地区生产总值', '亿元', ...earlierSum(primary, ...secondary, tertiary)],
          ['　第一产业', '亿元', ...primary],
          ['　第二产业', '亿元', ...earlierSum(...secondary)],
          ['　　#工业', '亿元', ...industry],
          ['　　　建筑业', '亿元', ...construction],
          ['　第三产业', '亿元', ...tertiary],
          ...earlier,
          [`注：${FICTIONAL}`]
        ],
        merges: ['A1:F1'],
        widths: [30, 12, 11, 11, 11, 11],
        headRows: [0, 1]
      },
      {
        name: '增速',
        rows: [
          [`${COUNTY}2014—2018年地区生产总值增长速度（按可比价格计算）`],
          [null, null, null, null, null, '单位：%'],
          ['指  标', ...[...EARLIER_YEARS, 2018].map((year) => `${year}年`)],
          ...earlierGrowth,
          [`注：${FICTIONAL}`]
        ],
        merges: ['A1:F1'],
        widths: [26, 10, 10, 10, 10, 12],
        headRows: [0, 2],
        decimals: [null, 1, 1, 1, 1, 1]
      }
    ]
  },
  {
    file: '统计局-14-2024年各月累计.xlsx',
    department: '统计局',
    about: '各月累计在列，今年、上年各一张表；第三张表只有增速',
    aboutEn: 'Cumulative months across, a sheet for this year and one for the year before; a third of growth alone',
    sheets: [
      monthsOf('2024年', (one) => one.now),
      monthsOf('2023年', (one) => one.before),
      {
        name: '增速',
        rows: [
          [`${COUNTY}2024年各月累计增长速度`],
          [null, null, null, null, null, null, null, '单位：%'],
          ['指  标', ...MONTHS],
          ...monthlyGrowth,
          [`注：${FICTIONAL}`]
        ],
        merges: ['A1:H1'],
        widths: [26, 9, 9, 9, 9, 9, 9, 11],
        headRows: [0, 2],
        decimals: [null, 1, 1, 1, 1, 1, 1, 1]
      }
    ]
  }
]

function monthsOf(year: string, values: (one: (typeof monthly)[number]) => readonly (number | null)[]): DemoSheet {
  return {
    name: year,
    rows: [
      [`${COUNTY}${year}各月主要经济指标（累计）`],
      ['指标名称', '计量单位', ...MONTHS],
      ...monthly.map((one) => [one.name, one.unit, ...values(one)]),
      [`注：${FICTIONAL}`]
    ],
    merges: ['A1:I1'],
    widths: [26, 12, 10, 10, 10, 10, 10, 10, 10],
    headRows: [0, 1]
  }
}

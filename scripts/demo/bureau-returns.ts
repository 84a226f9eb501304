import * as county from './county.ts'
import type { DemoReturn, DemoValue } from './sheet.ts'

const { COUNTY, FICTIONAL, YEARS, growthOf } = county
const yearHeads = YEARS.map((year) => `${year}年`)
const last = YEARS.length - 1

/** Now, a year before and the growth between them in percent. */
function pair(series: county.Series): DemoValue[] {
  return compared(series[last] ?? 0, series[last - 1] ?? 0)
}

function latest(series: county.Series): number {
  return series.at(-1) ?? 0
}

/** The returns of the statistics bureau itself. */
export const bureauReturns: readonly DemoReturn[] = [
  {
    file: '统计局-01-地区生产总值.xlsx',
    department: '统计局',
    about: '指标在行、年份在列；单位在右上角；第二张表为可比价增速；第三张表单位在名称里',
    aboutEn: 'Indicators down, years across; unit line; a second sheet of real growth; units in the names on a third',
    sheets: [
      {
        name: '总量',
        rows: [
          [`1-1  ${COUNTY}地区生产总值`],
          [null, null, null, null, null, null, '单位：亿元'],
          ['指  标', ...yearHeads],
          ['地区生产总值', ...county.gdp],
          ['　第一产业', ...county.primary],
          ['　第二产业', ...county.secondary],
          ['　　#工业', ...county.industry],
          ['　　　建筑业', ...county.construction],
          ['　第三产业', ...county.tertiary],
          ['人均地区生产总值（元）', ...county.gdpPerCapita],
          ['注：1.绝对数按现价计算。2023年为初步核算数。'],
          [`　　2.${FICTIONAL}`]
        ],
        merges: ['A1:G1', 'A11:G11', 'A12:G12'],
        widths: [26, 10, 10, 10, 10, 10, 12],
        headRows: [0, 2]
      },
      {
        name: '增速',
        rows: [
          [`1-2  ${COUNTY}地区生产总值增长速度（按可比价格计算）`],
          [null, null, null, null, null, '单位：%'],
          ['指  标', ...yearHeads.slice(1)],
          ['地区生产总值', ...county.realGrowth.gdp],
          ['　第一产业', ...county.realGrowth.primary],
          ['　第二产业', ...county.realGrowth.secondary],
          ['　　#工业', ...county.realGrowth.industry],
          ['　　　建筑业', ...county.realGrowth.construction],
          ['　第三产业', ...county.realGrowth.tertiary],
          ['注：1.增长速度按可比价格计算。2023年为初步核算数。'],
          [`　　2.${FICTIONAL}`]
        ],
        merges: ['A1:F1', 'A10:F10', 'A11:F11'],
        widths: [26, 10, 10, 10, 10, 12],
        headRows: [0, 2],
        decimals: [null, 1, 1, 1, 1, 1]
      },
      {
        name: '其他',
        rows: [
          [`${COUNTY}历年其他主要指标`],
          ['指  标', ...YEARS],
          ['社会消费品零售总额（亿元）', ...county.retail],
          ['全社会用电量（亿千瓦时）', ...county.electricity],
          ['规模以上工业增加值增速（%）', '—', ...county.industryAboveGrowth],
          ['固定资产投资增速（%）', '—', ...county.investmentGrowth],
          ['房地产开发投资增速（%）', '—', ...county.realEstateGrowth],
          [`注：${FICTIONAL}`]
        ],
        merges: ['A1:G1'],
        widths: [28, 10, 10, 10, 10, 10, 10],
        headRows: [0, 1]
      }
    ]
  },
  {
    file: '统计局-02-2023年主要经济指标.xlsx',
    department: '统计局',
    about: '本年 / 上年 / 增长%，单位列，分章，只公布增速的指标用“—”',
    aboutEn: 'This year / last year / growth, a unit column, chapters, — where only growth is published',
    sheets: [
      {
        name: '主要指标',
        rows: [
          [`${COUNTY}2023年主要经济指标`],
          ['指标名称', '计量单位', '2023年', '2022年', '增长（%）'],
          ['一、工业和投资', null, null, null, null],
          ['规模以上工业增加值', '亿元', '—', '—', latest(county.industryAboveGrowth)],
          ['规模以上工业利润总额', '亿元', 1.86, -0.42, '—'],
          ['固定资产投资', '亿元', '—', '—', latest(county.investmentGrowth)],
          ['　其中：房地产开发投资', '亿元', '—', '—', latest(county.realEstateGrowth)],
          ['二、贸易和用电', null, null, null, null],
          ['社会消费品零售总额', '亿元', ...pair(county.retail)],
          ['全社会用电量', '万千瓦时', ...pair(county.electricity.map((value) => Math.round(value * 1e4)))],
          ['三、就业和收入', null, null, null, null],
          ['城镇新增就业人数', '人', ...compared(5820, 5640)],
          ['居民人均可支配收入', '元', ...pair(county.income)],
          [`注：${FICTIONAL}`]
        ],
        merges: ['A1:E1', 'A14:E14'],
        widths: [28, 12, 12, 12, 12],
        headRows: [0, 1]
      }
    ]
  },
  {
    file: '统计局-03-人口.xls',
    department: '统计局',
    about: '年份在行、指标在列，两层中英文表头，单位在表头里（.xls）',
    aboutEn: 'Years down, indicators across, a bilingual header of two rows with units in it (.xls)',
    sheets: [
      {
        name: '人口',
        rows: [
          ['2-1  历年人口\nPopulation'],
          [
            '年份\nYear',
            '年末户籍人口（万人）\nRegistered Population (10 000 persons)',
            '年末常住人口（万人）\nResident Population (10 000 persons)',
            null,
            null,
            '常住人口城镇化率\n(%)',
            '人口出生率（‰）',
            '人口死亡率（‰）',
            '人口自然增长率（‰）'
          ],
          [null, null, '合计\nTotal', '城镇\nUrban', '乡村\nRural', null, null, null, null],
          ...YEARS.map((year, at) => [
            year,
            county.registered[at] ?? null,
            county.population[at] ?? null,
            county.urbanPopulation[at] ?? null,
            county.ruralPopulation[at] ?? null,
            county.urbanisation[at] ?? null,
            county.birthRate[at] ?? null,
            county.deathRate[at] ?? null,
            county.naturalGrowth[at] ?? null
          ]),
          [`注：${FICTIONAL}`]
        ],
        merges: ['A1:I1', 'A2:A3', 'B2:B3', 'C2:E2', 'F2:F3', 'G2:G3', 'H2:H3', 'I2:I3'],
        decimals: [0, 2, 2, 2, 2, 2, 2, 2, 2]
      }
    ]
  },
  {
    file: '调查队-04-居民收入.csv',
    department: '国家统计局调查队',
    about: 'GBK 编码的 CSV，数字带千分位逗号',
    aboutEn: 'CSV in GBK, figures with thousands separators',
    sheets: [
      {
        name: '居民收入',
        rows: [
          [`${COUNTY}居民人均可支配收入`],
          ['单位：元'],
          ['指标', ...yearHeads],
          ['居民人均可支配收入', ...county.income.map(grouped)],
          ['城镇常住居民人均可支配收入', ...county.incomeUrban.map(grouped)],
          ['农村常住居民人均可支配收入', ...county.incomeRural.map(grouped)],
          [`注：${FICTIONAL}`]
        ]
      }
    ]
  },
  {
    file: '统计局-05-2024年9月月报.xls',
    department: '统计局',
    about: '月报：本月、1-9月累计各列本年、上年同期、增长%（.xls），用来跟踪 2024 年目标',
    aboutEn:
      'Monthly bulletin: month and January–September, this year, a year earlier, growth (.xls); tracks 2024 targets',
    sheets: [
      {
        name: '月报',
        rows: [
          [`${COUNTY}2024年9月主要经济指标完成情况`],
          ['指标名称', '计量单位', '本月', null, null, '1-9月累计', null, null],
          [null, null, '本年', '上年同期', '同比增长%', '本年', '上年同期', '同比增长%'],
          ['地区生产总值', '亿元', '—', '—', '—', 182.36, 171.2, 6.1],
          ['规模以上工业增加值', '亿元', '—', '—', 8.7, '—', '—', 9.2],
          ['固定资产投资', '亿元', '—', '—', '—', '—', '—', 5.4],
          ['社会消费品零售总额', '亿元', ...compared(7.92, 7.41), ...compared(66.85, 62.13)],
          ['一般公共预算收入', '万元', ...compared(11230, 10560), ...compared(99820, 93650)],
          ['　其中：税收收入', '万元', ...compared(7340, 6980), ...compared(65210, 61880)],
          ['一般公共预算支出', '万元', ...compared(59870, 57420), ...compared(521460, 508330)],
          ['全社会用电量', '万千瓦时', ...compared(11280, 10610), ...compared(96430, 90350)],
          ['旅游接待人次', '万人次', ...compared(198.4, 183.2), ...compared(1702.5, 1498.6)],
          ['旅游综合收入', '亿元', ...compared(13.6, 12.1), ...compared(110.9, 94.8)],
          ['城镇新增就业人数', '人', ...compared(612, 580), ...compared(5240, 4690)],
          ['新建高标准农田面积', '万亩', '—', '—', '—', ...compared(1.9, 2.4)],
          ['改造老旧小区数', '个', ...compared(3, 4), ...compared(42, 38)],
          ['城镇登记失业率', '%', '—', '—', '—', 3.1, 3.3, '—'],
          [`注：${FICTIONAL}`]
        ],
        merges: ['A1:H1', 'A2:A3', 'B2:B3', 'C2:E2', 'F2:H2']
      }
    ]
  }
]

function compared(now: number, before: number): DemoValue[] {
  return [now, before, growthOf(now, before)]
}

function grouped(value: number): string {
  return value.toLocaleString('en-US')
}

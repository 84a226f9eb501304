import * as county from '../demo/county.ts'
import type { DemoReturn } from '../demo/sheet.ts'

const { COUNTY, FICTIONAL } = county
const lastYear = (series: county.Series): number => series.at(-1) ?? 0

/**
 * A return that is open in the pictures of importing: it has what the importer speaks of. Its budget revenue is in
 * 亿元 under a heading that says 万元, one figure is mistyped, and the last row is a check that is no indicator.
 */
export const tradeReturn: DemoReturn = {
  file: '商务局-13-2024年商贸和财政.xlsx',
  department: '商务局',
  about: '导入的例子：单位弄错、数字打错、末行是校验',
  aboutEn: 'An example to import: a slipped unit, a mistyped figure, a check in the last row',
  sheets: [
    {
      name: '商贸财政',
      rows: [
        [`${COUNTY}2024年商贸和财政主要指标`],
        ['指标名称', '计量单位', '2023年', '2024年', '增长（%）'],
        ['社会消费品零售总额', '亿元', lastYear(county.retail), 92.96, 7.2],
        ['  其中：限额以上零售额', '亿元', 21.4, 23.5, 9.8],
        ['网络零售额', '亿元', 12.8, '15.6.2', 21.9],
        ['进出口总额', '亿元', 2.9, 3.2, 10.3],
        ['一般公共预算收入', '万元', lastYear(county.revenue), 12.96, 7.5],
        ['  税收收入', '万元', lastYear(county.taxes), 86570, 7.6],
        ['校验行', null, 1, 0, null],
        [`注：${FICTIONAL}`]
      ],
      merges: ['A1:E1'],
      widths: [30, 12, 12, 12, 12],
      headRows: [0, 1],
      decimals: [null, null, 1, 1, 1]
    }
  ]
}

/** Another department's word on figures that are stored already: two differ, which makes conflicts. */
export const reviewReturn: DemoReturn = {
  file: '发展和改革局-14-2023年运行分析.xlsx',
  department: '发展和改革局',
  about: '两个数与已存的不同，来自另一个部门',
  aboutEn: 'Two figures differ from those stored, from another department',
  sheets: [
    {
      name: '运行分析',
      rows: [
        [`${COUNTY}2023年经济运行主要指标（最终核实数）`],
        ['指标名称', '计量单位', '2022年', '2023年'],
        ['社会消费品零售总额', '亿元', county.retail.at(-2) ?? 0, lastYear(county.retail) + 0.9],
        ['全社会用电量', '亿千瓦时', county.electricity.at(-2) ?? 0, lastYear(county.electricity) - 0.21],
        [`注：${FICTIONAL}`]
      ],
      merges: ['A1:D1'],
      widths: [30, 12, 12, 12],
      headRows: [0, 1]
    }
  ]
}

/** Its second column may be part of the names or a column of figures: the reader asks which. */
export const termsReturn: DemoReturn = {
  file: '林业局-15-造林和林道.xlsx',
  department: '林业局',
  about: '第二列可以是行名，也可以是数据',
  aboutEn: 'The second column may be names or figures',
  sheets: [
    {
      name: '造林和林道',
      rows: [
        ['名称', '届', '完成（亩）'],
        ['造林', 2021, 1120],
        ['造林', 2022, 1130],
        ['林道', 2021, 220],
        ['林道', 2022, 225]
      ],
      widths: [18, 10, 14],
      headRows: [0]
    }
  ]
}

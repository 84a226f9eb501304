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

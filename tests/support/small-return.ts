import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A small return with a title, units and two years, as a department would save it from a spreadsheet.
 * `county`: whose it is, where the title is to say so.
 */
export function writeSmallReturn(folder: string, name = '小表.csv', county = ''): string {
  const path = join(folder, name)
  const rows = [
    `${county}主要经济指标,,,`,
    '指标名称,单位,2022年,2023年',
    '地区生产总值,万元,1000000,1060000',
    '社会消费品零售总额,万元,400000,432000',
    '年末常住人口,万人,52.4,52.1'
  ]
  writeFileSync(path, `\ufeff${rows.join('\r\n')}\r\n`)
  return path
}

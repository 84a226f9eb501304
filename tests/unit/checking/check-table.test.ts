import { describe, expect, it } from 'vitest'
import { checkTable } from '#core/checking/check-table.ts'
import type { CheckedIndicator } from '#core/checking/contradiction.ts'
import { cellName } from '#core/reading/grid.ts'
import { readSheet } from '#core/reading/read-sheet.ts'
import { withoutBreaks } from '#desk/session/with-breaks.ts'
import { gridFromText } from '../../support/grid-from-text.ts'

function checked(picture: string, indicator: CheckedIndicator | null = null): string[] {
  const { tables } = readSheet(gridFromText(picture), { fileName: '表.xlsx' })
  return tables.flatMap((table) =>
    withoutBreaks(checkTable(table, () => indicator)).map(
      ({ observation, remark }) => `${cellName(observation.row, observation.column)} ${remark.code}`
    )
  )
}

describe('a table held against itself', () => {
  it('finds the total that is not the sum of its parts, in the column where it is not', () => {
    expect(
      checked(`
        一般公共预算收入（万元）
        指标|2021年|2022年|2023年
        一般公共预算收入|300|330|410
          税收收入|200|220|240
          非税收入|100|110|120
      `)
    ).toEqual(['D3 not-the-sum'])
  })

  it('finds the part that is more than its whole, in rows and in columns', () => {
    expect(
      checked(`
        2023年税收（万元）
        指标|2022年|2023年
        税收收入|300|330
          其中：增值税|210|410
      `)
    ).toEqual(['C4 part-exceeds-whole'])
    expect(
      checked(`
        2023年各县学生（人）
        县|在校学生|#女生|#住校生
        东县|3000|1500|3200
        西县|2000|900|200
      `)
    ).toEqual(['D3 part-exceeds-whole'])
  })

  it('finds the whole that is less than the parts listed under it, one of them missing or not', () => {
    expect(
      checked(`
        2023年农林牧渔业总产值（万元）
        指标|2022年|2023年
        农林牧渔业总产值|60000|63000
          农业|54000|56700
          林业|36000|37800
          牧业|30000|31500
      `)
    ).toEqual(['B3 parts-exceed-whole', 'C3 parts-exceed-whole'])
  })

  it('finds it also beside columns of averages, which add up to nothing', () => {
    expect(
      checked(`
        2023年各乡镇主要经济指标
        乡镇|财政收入（万元）|农民人均可支配收入（元）
        合计|42310|15820
        城关镇|37210|15510
        石门镇|32110|15200
        白果乡|27010|14890
      `)
    ).toEqual(['B3 parts-exceed-whole'])
  })

  it('lets what remains of gains and losses be less than one of them', () => {
    expect(
      checked(`
        2023年利润（万元）
        指标|2022年|2023年
        利润总额|300|330
          其中：国有企业|410|310
      `)
    ).toEqual([])
  })

  it('adds up towns under the whole county, and the sexes beside the total', () => {
    expect(
      checked(`
        2023年各乡镇人口（人）
        乡镇|合计|男|女
        全县|6000|3000|3000
        东城街道|2500|1250|1250
        谋道镇|3000|1500|1400
      `)
    ).toEqual(['B3 not-the-sum', 'C3 not-the-sum', 'D3 not-the-sum', 'B5 not-the-sum'])
  })

  it('knows no parts over a page break but those that add up elsewhere', () => {
    const [table] = readSheet(
      gridFromText(`
        2023年各乡镇人口（人）
        乡镇|户籍人口|常住人口
        全县|9000|8000
        东城街道|2500|2400
        谋道镇|3000|2900
      `),
      { fileName: '表.xlsx' }
    ).tables
    if (table === undefined) throw new Error('no table')
    expect(withoutBreaks(checkTable(table, () => null))).toHaveLength(2)
    expect(withoutBreaks(checkTable({ ...table, reasons: [{ code: 'continues-table' }] }, () => null))).toEqual([])
  })

  it('does not add up ratios of a whole of 100', () => {
    expect(
      checked(`
        2023年各区性别比（女=100）
        地区|性别比
        全县|104.88
        东城街道|101.25
        谋道镇|103.63
      `)
    ).toEqual([])
  })

  it('does not add up averages', () => {
    expect(
      checked(`
        2023年各乡镇农民人均纯收入（元）
        乡镇|农民人均纯收入
        全县|12000
        东城街道|12500
        谋道镇|11500
      `)
    ).toEqual([])
  })

  it('holds printed growth against the two levels beside it', () => {
    const table = (growth: string) => `
        主要指标
        指标|单位|2022年|2023年|比上年增长（%）
        旅游总收入|万元|10000|11200|${growth}
        接待游客|万人次|500|525|5.0
      `
    expect(checked(table('12.0'))).toEqual([])
    expect(checked(table('21.0'))).toEqual(['D3 digits-transposed'])
    expect(checked(table('17.3'))).toEqual(['E3 growth-differs'])
  })

  it('holds a printed change against the two levels beside it, within the rounding of all three', () => {
    const table = (change: string) => `
        2023年财政情况（万元）
        项目|2023年|2022年|增减额|增减%
        地方一般公共预算收入|67500|61200|6300|10.3
        税收收入|41000|37900|${change}|8.2
      `
    expect(checked(table('3100'))).toEqual([])
    expect(checked(table('3101'))).toEqual([])
    expect(checked(table('1300'))).toEqual(['D4 change-differs'])
    expect(checked(table('-3100'))).toEqual(['D4 change-differs'])
  })

  it('takes a change for what it is in the unit of the levels, as exact as it is told', () => {
    const table = (change: string) => `
        2023年财政情况
        项目|2023年（亿元）|2022年（亿元）|增减额（万元）
        税收收入|4.10|3.79|${change}
        非税收入|2.65|2.33|3200
      `
    expect(checked(table('3055'))).toEqual([])
    expect(checked(table('1300'))).toEqual(['D3 change-differs'])
  })

  it('takes growth in multiples and per mille for what it is in percent', () => {
    const table = (last: string) => `
        主要产品产量
        指标|单位|2022年|2023年|比上年增长
        茶叶产量|吨|1000|2000|1倍
        油料产量|吨|1000|3510|增长2.5倍
        蜂蜜产量|吨|1000|1010|10‰
        粮食产量|吨|1000|1053|${last}
      `
    expect(checked(table('5.3%'))).toEqual([])
    expect(checked(table('53‰'))).toEqual([])
    expect(checked(table('5.9%'))).toEqual(['E6 growth-differs'])
    expect(checked(table('1倍'))).toEqual(['E6 growth-differs'])
  })

  it('leaves growth at constant prices alone', () => {
    const gdp = { name: '地区生产总值', kind: 'flow', priceBasis: 'current', aggregation: 'sum' } as const
    const picture = (level: string) => `
        主要指标
        指标|单位|2022年|2023年|比上年增长（%）
        地区生产总值|亿元|200.11|${level}|6.1
      `
    expect(checked(picture('214.20'), gdp)).toEqual([])
    expect(checked(picture('412.20'), gdp)).toEqual(['E3 growth-differs'])
  })

  it('doubts a growth of the whole outside that of its parts', () => {
    expect(
      checked(`
        财政收入（万元）
        指标|2022年|2023年|比上年增长（%）
        一般公共预算收入|1000|1060|9.0
          税收收入|600|642|7.0
          非税收入|400|418|4.5
      `)
    ).toContain('D3 growth-outside-parts')
  })

  it('holds the whole against a part by its levels where these contradict the growth printed for the part', () => {
    const table = (whole: string) => `
        2024年1-8月财政收入（万元）
        项目|本年累计|上年同期|增减%
        地方一般公共预算收入|45218|42620|${whole}
          税收收入|28100|26410|6.4
          非税收入|17118|16210|15.6
      `
    expect(checked(table('6.1'))).toEqual(['D5 growth-differs'])
    expect(checked(table('8.1'))).toContain('D3 growth-outside-parts')
  })

  it('asks to verify the growth of a part that outruns the whole and loses share of it', () => {
    const table = (secondary: string) => `
        生产总值
        指标|单位|2023年|2024年|比上年增长（%）
        地区生产总值|亿元|1000.00|1052.00|5.2
          第一产业|亿元|100.00|104.00|3.5
          第二产业|亿元|400.00|${secondary}|6.2
          第三产业|亿元|500.00|${(948 - Number(secondary)).toFixed(2)}|5.0
      `
    const gdp = { name: '地区生产总值', kind: 'flow', priceBasis: 'current', aggregation: 'sum' } as const
    expect(checked(table('415.00'), gdp)).toContain('E5 share-against-growth')
    expect(checked(table('424.80'), gdp)).not.toContain('E5 share-against-growth')
  })

  it('holds shares against growth within one name of a line only', () => {
    const table = `
        2023年生产总值
        指标|单位|2022年|2023年|比上年增长（%）|备查
        地区生产总值|亿元|406.91|421.35|5.6|1
          第一产业|亿元|60.05|62.18|3.2|1
          第二产业|亿元|174.03|178.42|6.1|1
          第三产业|亿元|172.83|180.75|5.9|1
      `
    const gdp = { name: '地区生产总值', kind: 'flow', priceBasis: 'current', aggregation: 'sum' } as const
    expect(checked(table, gdp)).not.toContain('E4 share-against-growth')
  })
})

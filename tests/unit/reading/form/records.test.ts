import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSheet } from '#core/reading/read-sheet.ts'
import type { ReadObservation } from '#core/reading/reading.ts'
import { fieldOf } from '#core/reading/tables/records/field.ts'
import { gridFromText } from '../../../support/grid-from-text.ts'

function observations(picture: string): readonly ReadObservation[] {
  return readSheet(gridFromText(picture), { fileName: 'records.csv' }).tables.flatMap((table) => table.observations)
}

function said({ indicator, period, region, measure, unit, value }: ReadObservation): string {
  return [indicator.join('›'), period, region, measure, unit, value].join(' ')
}

describe('the head of a column of records', () => {
  it.each([
    ['年份', 'year'],
    ['统计 年度', 'year'],
    ['年份Year', 'year'],
    ['月份', 'month'],
    ['报告期', 'period'],
    ['TIME_PERIOD', 'period'],
    ['Country Name', 'region'],
    ['所属县区', 'region'],
    ['region_code', 'region-code'],
    ['指标名称（必填）', 'indicator'],
    ['indicator_id', 'indicator-code'],
    ['计量单位', 'unit'],
    ['性别', 'part'],
    ['行业', 'group'],
    ['create_time', 'remark'],
    ['填报单位', 'remark'],
    ['id', 'code'],
    ['OBS_VALUE', 'value'],
    ['数值（万元）', 'value'],
    ['位次', null],
    ['同比增长（%）', null],
    ['地区生产总值', null],
    ['2023年', null]
  ])('%s: %s', (head, field) => {
    expect(fieldOf(head)).toBe(field)
  })
})

describe('a sheet of one observation a row', () => {
  it('takes months and quarters from plain numbers under their heads', () => {
    expect(
      observations(`
        ¦指标|年|季度|数值|单位
        ¦地区生产总值|2023|1|450|亿元
        ¦地区生产总值|2023|1-3|1450|亿元`).map(said)
    ).toEqual(['地区生产总值 2023Q1  level 亿元 450', '地区生产总值 2023Q1-3  level 亿元 1450'])
  })

  it('reads the year before from a second column of values', () => {
    expect(
      observations(`
        ¦年份|地区|指标|单位|本年|上年
        ¦2023|青溪县|粮食产量|吨|120|110`).map(said)
    ).toEqual(['粮食产量 2023 青溪县 level 吨 120', '粮食产量 2022 青溪县 level 吨 110'])
  })

  it('lets a blank dimension mean “as above”, but a blank county behind a new city the whole city', () => {
    expect(
      observations(`
        ¦市|县|指标|年份|数值（吨）
        ¦东州|青溪县|粮食产量|2022|120
        ¦|||2023|125
        ¦东州||粮食产量|2022|820
        ¦||||830`).map(said)
    ).toEqual([
      '粮食产量 2022 青溪县 level 吨 120',
      '粮食产量 2023 青溪县 level 吨 125',
      '粮食产量 2022 东州 level 吨 820',
      '粮食产量 2022 东州 level 吨 830'
    ])
  })

  it('takes dates at the ends of years for years, however often each comes', () => {
    const grid = gridFromText(`
      ¦指标|日期|数值|单位
      ¦粮食产量|44561|120|吨
      ¦粮食产量|44926|125|吨
      ¦粮食产量|45291|130|吨
      ¦水果产量|44561|20|吨
      ¦水果产量|44926|25|吨
      ¦水果产量|45291|30|吨`)
    const days = ['2021-12-31', '2022-12-31', '2023-12-31']
    const dated: typeof grid = {
      ...grid,
      at: (row, column) => {
        const cell = grid.at(row, column)
        return cell !== undefined && column === 1 && row > 0
          ? { ...cell, isDate: true, day: days[(row - 1) % 3] ?? '' }
          : cell
      }
    }
    const [table] = readSheet(dated, { fileName: 'records.xlsx' }).tables
    expect(table?.observations.map(({ period }) => period)).toEqual(['2021', '2022', '2023', '2021', '2022', '2023'])
  })

  it('says which columns it read so, and leaves keys and notes out without refusing them', () => {
    const reading = readSheet(
      gridFromText(`
        ¦id|region_code|region_name|indicator_name|year|value|unit|status
        ¦1|429801|青溪县|粮食产量|2022|120|吨|1
        ¦2|429801|青溪县|粮食产量|2023|NULL|吨|0`),
      { fileName: 'records.csv' }
    )
    expect(reading.tables.map((table) => table.observations.map(said))).toEqual([['粮食产量 2022 青溪县 level 吨 120']])
    expect(reading.refused).toEqual([])
    expect(reading.tables[0]?.reasons.map(({ code }) => code)).toContain('records')
  })

  it('is not a list of names beside values, nor a table with years across', () => {
    for (const picture of [
      '¦责任部门|指标|单位|数值\n¦统计局|粮食产量|吨|120\n¦|水果产量|吨|20',
      '¦地区|指标|2022|2023\n¦青溪县|粮食产量|120|125\n¦白石县|粮食产量|20|25'
    ]) {
      const [table] = readSheet(gridFromText(picture), { fileName: 'table.xlsx' }).tables
      expect(table?.reasons.map(({ code }) => code)).not.toContain('records')
    }
  })

  it('says the same in whatever order its columns stand', () => {
    const columns = [
      ['年份', '2022', '2023', '2023'],
      ['月份', '5', '5', '6'],
      ['地区', '青溪县', '青溪县', '白石县'],
      ['指标', '税收收入', '税收收入', '非税收入'],
      ['单位', '万元', '万元', '亿元'],
      ['数值', '120', '130', '1.5'],
      ['同比增速（%）', '3.1', '8.3', '-2.5'],
      ['备注', '', '快报', '']
    ]
    const lines = (order: readonly number[]): string =>
      [0, 1, 2, 3].map((row) => `¦${order.map((at) => columns[at]?.[row] ?? '').join('|')}`).join('\n')
    const inOrder = observations(lines(columns.map((_, at) => at)))
      .map(said)
      .sort()
    expect(inOrder).toHaveLength(6)
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 8 }), (order) => {
        expect(observations(lines(order)).map(said).sort()).toEqual(inOrder)
      })
    )
  })
  it('reads 累计值 and 当月值 as what they say of the months', () => {
    const read = observations(`
      ¦统计月份|指标名称|数据类型|数值|计量单位
      ¦202402|工业用电量|累计值|12030|万千瓦时
      ¦202402|工业用电量|当月值|6010|万千瓦时
      ¦202402|工业用电量|累计额|12030|万千瓦时`)
    expect(read.map(({ period }) => period)).toEqual(['2024M01-02', '2024M02', '2024M01-02'])
  })

  it('names a record without a figure nowhere', () => {
    const [table] = readSheet(
      gridFromText(`
      ¦年份|地区|指标|数值|单位
      ¦2021|青溪县|税收收入|120|万元
      ¦2022|青溪县|税收收入||万元
      ¦2022|白石县|税收收入|130|万元`),
      { fileName: 'table.xlsx' }
    ).tables
    expect(table?.labels.map(({ row }) => row + 1)).not.toContain(3)
    expect(table?.observations).toHaveLength(2)
  })
})

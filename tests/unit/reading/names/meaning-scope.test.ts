import { describe, expect, it } from 'vitest'
import { readDrawing } from '../drawn-table.ts'

describe('the figure of the year before in the scope of this year', () => {
  it.each([
    '同口径上年同期',
    '上年同期（同口径）',
    '可比口径上年',
    '上年同期可比',
    '上年同期可比数',
    '按可比口径计算的上年同期数',
    '2022年（同口径）',
    '2022年同口径数'
  ])('%s', (head) => {
    const { at } = readDrawing(['2023年财政收支', `指标（万元）|2023年|上年|${head}`, '税收收入|40000|38000|36000'])
    expect(at(2, 3)).toMatchObject({ indicator: ['税收收入'], measure: 'level', period: '2022', basis: 'same-scope' })
    expect([at(2, 1).basis, at(2, 2).basis]).toEqual(['published', 'published'])
  })

  it.each(['同口径增长（%）', '可比口径增幅（%）', '同比可比增长%', '按可比价增长（%）'])('%s is a growth', (head) => {
    const { at } = readDrawing(['2023年财政收支', `指标（万元）|2023年|${head}`, '税收收入|40000|9.1'])
    expect(at(2, 2)).toMatchObject({ indicator: ['税收收入'], measure: 'growth', period: '2023', basis: 'published' })
  })

  it('stands under the year that it restates', () => {
    const { at } = readDrawing(['指标|2023年|2022年|', '||公布数|同口径数', '税收收入（万元）|40000|38000|36000'], {
      title: 0,
      header: 2
    })
    expect([at(2, 1), at(2, 2), at(2, 3)].map(({ period, basis }) => `${period} ${basis}`)).toEqual([
      '2023 published',
      '2022 published',
      '2022 same-scope'
    ])
  })

  it('is not said of the latest year, nor by words in an indicator’s name', () => {
    const { at } = readDrawing(['指标（万元）|2022年|2023年（可比口径）', '税收收入（同口径）|38000|40000'], {
      title: 0
    })
    expect([at(1, 1).basis, at(1, 2).basis]).toEqual(['published', 'published'])
  })
})

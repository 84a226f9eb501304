import { describe, expect, it } from 'vitest'
import { cellName } from '#core/reading/grid.ts'
import type { HeadReading } from '#core/reading/meaning/doubts/head-doubt.ts'
import { readSheet } from '#core/reading/read-sheet.ts'
import { gridFromText } from '../../../support/grid-from-text.ts'
import { readAnswered } from '../../../support/read-answered.ts'

function read(picture: string, sign?: HeadReading<'which-sign'>) {
  const { tables, refused } = readAnswered(
    (heads) => readSheet(gridFromText(picture), { fileName: '表.xlsx', heads }),
    'which-sign',
    sign
  )
  const observations = tables.flatMap((table) => table.observations)
  return {
    said: Object.fromEntries(
      observations.map((one) => [
        cellName(one.row, one.column),
        `${one.indicator.join('>')} ${one.measure} ${one.decimal}${one.text === '' ? '' : ` of ${one.text}`}`
      ])
    ),
    asked: tables.flatMap(({ questions }) =>
      questions.map(({ code, guess, params }) => `${code} ${guess} ${params?.['figure']}`)
    ),
    reasons: tables.flatMap(({ reasons }) => reasons.map(({ code }) => code)),
    refused: refused.map(({ row, column, reason }) => `${cellName(row, column)} ${reason}`)
  }
}

const saving = (head: string, first = '3.2', second = '5.2') => `
  2023年节能情况
  指标|2023年|${head}
  单位GDP能耗（吨标准煤/万元）|0.4|${first}
  单位工业增加值能耗（吨标准煤/万元）|1.1|${second}
`

describe('a figure under a decrease', () => {
  it.each([
    '降幅（%）',
    '同比下降（%）',
    '比上年下降（%）',
    '比上年降低（%）',
    '下降±%',
    '下降（%）',
    '减少（%）',
    '下降率（%）',
    '下降率',
    '同比降幅（%）'
  ])('changes its sign under %s, and keeps what was typed', (head) => {
    const { said, reasons } = read(saving(head))
    expect(said).toMatchObject({
      C3: '单位GDP能耗 growth -3.2 of 3.2',
      C4: '单位工业增加值能耗 growth -5.2 of 5.2'
    })
    expect(reasons).toContain('decreases-turned')
  })

  it.each(['增减（%）', '升降幅度（%）', '下降(-)或增长(+)（%）', '上升或下降（±%）', '同比增长（%）', '涨跌幅（%）'])(
    'keeps it under %s, which says both or the other',
    (head) => {
      expect(read(saving(head)).said).toMatchObject({ C3: '单位GDP能耗 growth 3.2' })
    }
  )

  it('changes it where the levels say so', () => {
    const { said } = read(`
      2023年安全生产
      指标|2023年|2022年|同比下降（%）
      事故起数（起）|8|10|20
      死亡人数（人）|9|10|10
      受伤人数（人）|12|10|-20
    `)
    expect(said).toMatchObject({
      D3: '事故起数 growth -20 of 20',
      D4: '死亡人数 growth -10 of 10',
      D5: '受伤人数 growth 20 of -20'
    })
  })

  it('keeps it where the levels say that it is there already', () => {
    const { said, reasons } = read(`
      2023年安全生产
      指标|2023年|2022年|同比下降（%）
      事故起数（起）|8|10|-20
      死亡人数（人）|9|10|-10
    `)
    expect(said).toMatchObject({ D3: '事故起数 growth -20', D4: '死亡人数 growth -10' })
    expect(reasons).toContain('decreases-as-typed')
  })

  it('is asked about where one is below zero and nothing tells what that means', () => {
    const mixed = saving('降幅（%）', '3.2', '-5.2')
    expect(read(mixed).asked).toEqual(['which-sign turned -5.2'])
    // Mostly above zero, they are what it went down by.
    expect(read(mixed).said).toMatchObject({
      C3: '单位GDP能耗 growth -3.2 of 3.2',
      C4: '单位工业增加值能耗 growth 5.2 of -5.2'
    })
    const below = read(saving('同比下降（%）', '-3.2', '-5.2'))
    expect(below.asked).toEqual(['which-sign as-typed -3.2'])
    expect(below.said).toMatchObject({ C3: '单位GDP能耗 growth -3.2', C4: '单位工业增加值能耗 growth -5.2' })
  })

  it('is as a person said', () => {
    const mixed = saving('降幅（%）', '3.2', '-5.2')
    expect(read(mixed, 'as-typed').said).toMatchObject({
      C3: '单位GDP能耗 growth 3.2',
      C4: '单位工业增加值能耗 growth -5.2'
    })
    expect(read(saving('降幅（%）', '-3.2', '-5.2'), 'turned').said).toMatchObject({
      C3: '单位GDP能耗 growth 3.2 of -3.2'
    })
    // What the sheet tells needs no answer.
    expect(read(saving('降幅（%）'), 'as-typed').said).toMatchObject({ C3: '单位GDP能耗 growth -3.2 of 3.2' })
  })

  it('says its way itself in the cell', () => {
    expect(read(saving('降幅（%）', '下降3.2', '增长5.2')).said).toMatchObject({
      C3: '单位GDP能耗 growth -3.2 of 下降3.2',
      C4: '单位工业增加值能耗 growth 5.2 of 增长5.2'
    })
  })

  it('is less in amounts, too', () => {
    expect(
      read(`
        2023年安全生产
        指标|2023年|同比减少
        事故起数（起）|8|2
        死亡人数（人）|9|1
      `).said
    ).toMatchObject({ C3: '事故起数 change -2 of 2' })
  })

  it('is named by a row as by a column', () => {
    expect(
      read(`
        节能情况
        指标|2022年|2023年
        单位GDP能耗比上年下降（%）|3.1|3.2
        单位GDP能耗降低率（%）|3.1|3.2
        减税降费金额（万元）|31|32
      `).said
    ).toMatchObject({
      C3: '单位GDP能耗 growth -3.2 of 3.2',
      C4: '单位GDP能耗降低率 level 3.2',
      C5: '减税降费金额 level 32'
    })
  })

  it('is no decrease of the decrease where the name of a quantity says it already', () => {
    const { said } = read(`
      2024年主要经济指标
      指标|单位|2023年|2024年|2024年目标|比上年
      税收收入|亿元|14|15|15|增加1
      单位地区生产总值能耗降低率|%|下降3.4%|3.1|下降3.4%以上|下降0.3个百分点
      财政支出下降率|%|2.1|上升0.5%||
    `)
    expect(said).toMatchObject({
      C4: '单位地区生产总值能耗降低率 level 3.4 of 下降3.4%',
      D4: '单位地区生产总值能耗降低率 level 3.1',
      E4: '单位地区生产总值能耗降低率 target 3.4 of 下降3.4%以上',
      F4: '单位地区生产总值能耗降低率 change -0.3 of 下降0.3个百分点',
      D5: '财政支出下降率 level -0.5 of 上升0.5%'
    })
  })
})

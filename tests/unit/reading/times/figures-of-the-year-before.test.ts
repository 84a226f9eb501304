import { describe, expect, it } from 'vitest'
import { cellName } from '#core/reading/grid.ts'
import { readSheet } from '#core/reading/read-sheet.ts'
import { gridFromText } from '../../../support/grid-from-text.ts'
import { readPicture as read } from '../../../support/read-picture.ts'

/** Each figure by its cell. */
function figures(picture: string): Record<string, number | null> {
  const { tables } = readSheet(gridFromText(picture), { fileName: '表.xlsx' })
  return Object.fromEntries(
    tables.flatMap(({ observations }) => observations.map((one) => [cellName(one.row, one.column), one.value]))
  )
}

describe('rows of the year before', () => {
  it('are of the name right above them, and head no names', () => {
    expect(
      read(`
        ¦2024年1-8月主要指标
        ¦指标|8月|1-8月
        ¦投资（万元）|40215|306982
        ¦　上年同期|38000|290000
        ¦　其中：工业投资|19418|150870
        ¦　　　上年同期|18250|139962
        ¦　　　房地产投资|412|3105
        ¦零售额（万元）|19418|150870
        ¦上年同期|18250|139962
      `)
    ).toMatchObject({
      B4: '投资 | 2023M08 | level | 万元',
      B5: '投资>工业投资 | 2024M08 | level | 万元',
      C6: '投资>工业投资 | 2023M01-08 | level | 万元',
      C7: '投资>房地产投资 | 2024M01-08 | level | 万元',
      C9: '零售额 | 2023M01-08 | level | 万元'
    })
  })
})

describe('figures in brackets that are those of the year before', () => {
  const WITH_NAMES = `
    ¦2024年1-8月社会消费品零售总额|||
    ¦（括号内为上年同期数）|||单位：万元
    ¦项目|8月||1-8月
    ¦|零售额|增长%|零售额
    ¦社会消费品零售总额|53860|5.1|412375
    ¦　（上年同期）|（51240）||（392110）
    ¦批发业销售额|36810|-4.2|274130
    ¦　（上年同期）|（38426）||（281904）
  `

  it('are no minus, as the line over the table and the names in brackets say', () => {
    expect(read(WITH_NAMES)).toMatchObject({
      B6: '社会消费品零售总额>零售额 | 2023M08 | level | 万元',
      D8: '批发业销售额>零售额 | 2023M01-08 | level | 万元'
    })
    expect(figures(WITH_NAMES)).toMatchObject({ B6: 51240, D8: 281904 })
    expect(figures(WITH_NAMES.replace('（括号内为上年同期数）', ''))).toMatchObject({ B6: 51240, D8: 281904 })
  })

  it('are of the row above where they have no name of their own', () => {
    const nameless = `
      2024年1-9月工业利润
      单位：万元，括号内为去年同期数
      行业|企业数（个）|利润总额
      制造业|25|5130
      |（22）|（-4720）
      采矿业|4|-310
      |（4）|（260）
    `
    expect(read(nameless)).toMatchObject({
      B5: '企业数>制造业 | 2023M01-09 | level | 个',
      C7: '利润总额>采矿业 | 2023M01-09 | level | 万元'
    })
    expect(figures(nameless)).toMatchObject({ B5: 22, C5: -4720, C6: -310, C7: 260 })
  })

  it('stand in a column that says so, too', () => {
    const columns = `
      2024年9月财政收入
      单位：万元
      项目|9月|（上年同月）
      税收|2513|（2410）
      非税|812|（905）
    `
    expect(read(columns)).toMatchObject({ C4: '税收 | 2023M09 | level | 万元' })
    expect(figures(columns)).toMatchObject({ C4: 2410, C5: 905 })
  })

  it('are below zero where only some of the row have them', () => {
    const losses = `
      2024年1-9月利润
      单位：万元
      项目|9月|1-9月
      净利润|2513|(2410)
      上年同期|(12)|905
    `
    expect(figures(losses)).toMatchObject({ C4: -2410, B5: -12, C5: 905 })
  })
})

describe('figures in brackets under a year of their own', () => {
  const NOTE = '括号内为上年同期数'

  it('are of the year that their head says, and not of the one before it', () => {
    const columns = (note: string) => `
      县消防大队2023年火灾统计
      ${note}
      月份|火灾起数（起）||受伤人数（人）|
      |2023年|（2022年）|2023年|（2022年）
      合计|204|（205）|3|（—）
      1月|31|（28）|0|（1）
    `
    for (const lines of [columns(NOTE), columns('制表：办公室')]) {
      expect(read(lines)).toMatchObject({ C5: '火灾起数 | 2022 | level | 起', C6: '火灾起数 | 2022M01 | level | 起' })
      expect(figures(lines)).toMatchObject({ C5: 205, C6: 28 })
    }
  })

  it('are so where head or name has no brackets itself', () => {
    const plain = read(`
      县消防大队火灾统计（${NOTE}）
      指标|单位|2023年|2022年
      火灾起数|起|204|（205）
      受伤人数|人|3|（—）
      出动车辆|辆|1077|（1043）
    `)
    expect(plain).toMatchObject({ D3: '火灾起数 | 2022 | level | 起', D5: '出动车辆 | 2022 | level | 辆' })
    const rows = read(`
      县消防大队火灾统计（${NOTE}）
      年份|火灾起数（起）|受伤人数（人）
      2023年|204|3
      （2022年）|（205）|（4）
    `)
    expect(rows).toMatchObject({ B4: '火灾起数 | 2022 | level | 起', C4: '受伤人数 | 2022 | level | 人' })
  })

  it('are of the year before the head over rows in pairs, in the unit of the row above', () => {
    expect(
      read(`
        县消防大队火灾统计
        ${NOTE}
        指标|单位|2022年|2023年
        火灾起数|起|204|220
        ||（205）|（204）
        受伤人数|人|3|5
        ||（4）|（3）
      `)
    ).toMatchObject({ C5: '火灾起数 | 2021 | level | 起', D7: '受伤人数 | 2022 | level | 人' })
  })
})

describe('a head that says the time of figures and of those in brackets', () => {
  it.each([
    ['2023年（2022年）', '2023', '2022'],
    ['本年（上年）', '2023', '2022'],
    ['1-9月（上年同期）', '2023M01-09', '2022M01-09']
  ])('names nothing and takes both apart: %s', (head, now, then) => {
    const lines = `
      县消防大队2023年火灾统计
      指标|单位|${head}|
      火灾起数|起|204|（205）
      受伤人数|人|31|（28）
    `
    expect(read(lines)).toMatchObject({
      C3: `火灾起数 | ${now} | level | 起`,
      D3: `火灾起数 | ${then} | level | 起`,
      D4: `受伤人数 | ${then} | level | 人`
    })
    expect(figures(lines)).toMatchObject({ C3: 204, D3: 205, D4: 28 })
  })
})

import { describe, expect, it } from 'vitest'
import { readSheet } from '#core/reading/read-sheet.ts'
import { gridFromText } from '../../../support/grid-from-text.ts'

function read(picture: string) {
  const { tables } = readSheet(gridFromText(picture), { fileName: '表.xlsx' })
  return tables.flatMap(({ observations }) =>
    observations.map(({ indicator, region, measure }) => `${region} ${indicator.join('>')} ${measure}`)
  )
}

describe('countries in a stub', () => {
  it('are where exports go, and no places that the table is of', () => {
    expect(
      read(`
        东港县2025年主要贸易伙伴（万美元）
        国家（地区）|出口额|进口额
        美国|9120|1140
        越南|6870|2210
      `)
    ).toEqual(
      ['美国>出口额', '美国>进口额', '越南>出口额', '越南>进口额'].map((name) => `东港县 贸易伙伴>${name} level`)
    )
  })
  it('are places where their own figures stand beside them', () => {
    expect(
      read(`
        2024年部分国家主要指标
        国家|人口（万人）|面积（万平方公里）
        美国|34000|937
        日本|12400|38
      `).map((one) => one.split(' ')[0])
    ).toEqual(['美国', '美国', '日本', '日本'])
  })
})

describe('an office of the state', () => {
  it('is in the county whose taxes it tells', () => {
    expect(
      read(`
        税收入库情况（2025年10月，万元）
        编报单位：国家税务总局安丘县税务局
        项目|入库数
        增值税|100
        所得税|50
      `).map((one) => one.split(' ')[0])
    ).toEqual(['安丘县', '安丘县'])
  })
})

describe('classes beside 合计', () => {
  it('are parts of what 合计 is the total of', () => {
    const names = read(`
      平乐县残疾人事业基本情况（2024年，人）
      项目|合计|按残疾类别分||
      ||视力|听力|肢体
      持证人数|12908|1862|905|10141
      康复人数|4808|713|288|3807
    `)
    expect(names.slice(0, 2)).toEqual([
      '平乐县 残疾人事业>持证人数>合计 level',
      '平乐县 残疾人事业>持证人数>按残疾类别分>视力 level'
    ])
  })
})

describe('what is typed around names', () => {
  it('is a sign for either way of change, and a mark of a note', () => {
    expect(
      read(`
        石桥县2025年8月水库蓄水（万立方米）
        水库|当前蓄水量||
        |本期|去年同期|较去年同期+、-
        龙口水库#|3310.8|3725|-414.2
        麻塘水库|2220.6|2279.1|-58.5
      `).filter((one) => one.endsWith('change'))
    ).toEqual(['石桥县 水库蓄水>龙口水库>当前蓄水量 change', '石桥县 水库蓄水>麻塘水库>当前蓄水量 change'])
  })

  it('is a sign in brackets, with which a balance reckons', () => {
    expect(
      read(`
        2023年能源平衡表（万吨标准煤）
        项目|2022|2023
        进口量（＋）|628.33|760.48
        调出量(-)|-698.46|-920.12
        （－）损失量|-46.7|-50.69
        库存增（－）、减（＋）量|-31.63|-35.34
      `)
        .filter((_, at) => at % 2 === 1)
        .map((one) => one.replace(/ level$/, '').replace(/^.*>/, ''))
    ).toEqual(['进口量', '调出量', '损失量', '库存增(-)、减(+)量'])
  })
})

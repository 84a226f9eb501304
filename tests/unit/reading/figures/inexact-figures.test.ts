import { describe, expect, it } from 'vitest'
import { cellName } from '#core/reading/grid.ts'
import { readSheet } from '#core/reading/read-sheet.ts'
import { gridFromText } from '../../../support/grid-from-text.ts'

function read(picture: string) {
  const { tables, refused } = readSheet(gridFromText(picture), { fileName: '表.xlsx' })
  return {
    tables: tables.length,
    said: tables.flatMap(({ observations }) =>
      observations.map(
        (one) => `${cellName(one.row, one.column)} ${one.indicator.join('>')} ${one.period} ${one.value}`
      )
    ),
    refused: refused.map(({ row, column, reason, text }) => `${cellName(row, column)} ${reason} ${text}`)
  }
}

describe('figures that are not exact', () => {
  it.each([
    '>5',
    '＜1',
    '≥10',
    '约100',
    '100多',
    '近50',
    '超过20',
    '不足1',
    '30-32',
    '28～30',
    '5—6',
    '100左右',
    '50以上',
    '3至5'
  ])('are refused as such: %s', (text) => {
    const { said, refused } = read(`
        2023年收入情况（万元）
        指标|2023年|2022年
        工业收入|${text}|7
        农业收入|5|6
      `)
    expect(said).toEqual(['C3 工业收入 2022 7', 'B4 农业收入 2023 5', 'C4 农业收入 2022 6'])
    expect(refused).toEqual([`B3 inexact-number ${text}`])
  })

  it('are refused in growth, and stay goals in a column of goals', () => {
    const { said, refused } = read(`
      2023年主要指标（亿元）
      指标|2023年|增长%|2024年目标
      工业增加值|50|约6|≥55
      农业增加值|20|3|21左右
    `)
    expect(refused).toEqual(['C3 inexact-number 约6'])
    expect(said).toContain('D3 工业增加值 2024 55')
    expect(said).toContain('D4 农业增加值 2024 21')
  })

  it.each([
    ['in the midst', ['大米价格|5|4', '猪肉价格|30-32|28～30', '鸡蛋价格|10|11'], 4],
    ['at the end', ['大米价格|5|4', '鸡蛋价格|10|11', '猪肉价格|30-32|28～30'], 5],
    ['at the top', ['猪肉价格|30-32|28～30', '大米价格|5|4', '鸡蛋价格|10|11'], 3]
  ])('are refused at their place where they fill a row %s', (_, rows, at) => {
    const { tables, said, refused } = read(['2023年价格（元）', '指标|2023年|2022年', ...rows].join('\n'))
    expect(tables).toBe(1)
    expect(said.map((one) => one.slice(3))).toEqual([
      '大米价格 2023 5',
      '大米价格 2022 4',
      '鸡蛋价格 2023 10',
      '鸡蛋价格 2022 11'
    ])
    expect(refused).toEqual([`B${at} inexact-number 30-32`, `C${at} inexact-number 28～30`])
  })

  it('are none where they name classes or months', () => {
    expect(
      read(`
        2023年人口（人）
        地区|0-14岁|15-64岁
        城区|10|50
        年龄|0-14|15-64
        郊区|11|51
      `).refused
    ).toEqual([])
  })
})

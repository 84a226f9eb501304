import { expect, it } from 'vitest'
import { readSheet } from '#core/reading/read-sheet.ts'
import { gridFromText } from '../../../support/grid-from-text.ts'

it('refuses figures with their own time or scope in brackets, and reads the others below the heads', () => {
  const picture = `
    2023年指标
    指标|单位|数值
    就业|人|5230（截至11月）
    研发|亿元|1.2（2022年）
    税收|亿元|8.2（1-11月累计数）
    机构|个|12（不含市直）
    普通|个|12
  `
  const { tables, refused } = readSheet(gridFromText(picture), { fileName: '表.xlsx' })
  expect(refused.map(({ text }) => text)).toEqual([
    '5230（截至11月）',
    '1.2（2022年）',
    '8.2（1-11月累计数）',
    '12（不含市直）'
  ])
  expect(tables[0]?.observations).toMatchObject([{ indicator: ['普通'], period: '2023', value: 12, unit: '个' }])
})

it('keeps what names a thing', () => {
  const picture = `
    2023年道路
    线路|长度（公里）|车道（条）
    318（2022年建成）|12|4
    319（2023年建成）|20|6
  `
  const { tables } = readSheet(gridFromText(picture), { fileName: '表.xlsx' })
  expect(tables[0]?.observations).toHaveLength(4)
})

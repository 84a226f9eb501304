import { describe, expect, it } from 'vitest'
import { holdsFigureAndCourse } from '#core/quantity/typed/two-figures.ts'
import { foldWidth } from '#core/quantity/typed/typed-text.ts'
import { cellName } from '#core/reading/grid.ts'
import { readSheet } from '#core/reading/read-sheet.ts'
import { gridFromText } from '../../../support/grid-from-text.ts'

describe('a figure and in words how it went, in one cell', () => {
  it.each([
    '2300.5，同比增长15.2%',
    '2300.5万人次，同比增长15.2%',
    '180.2（增长18.1%）',
    '180.2亿元 增长18.1%',
    '1,204；比上年下降1.2个百分点',
    '10.2，完成预算的104%',
    '完成259.9亿元，增长6.1%',
    '12.5亿元（占比30%）',
    '259.9，居全州第3位'
  ])('%s stands where a figure stands', (text) => expect(holdsFigureAndCourse(foldWidth(text))).toBe(true))

  it.each([
    '2023年，增长6%',
    '增长15.2%',
    '2300.5',
    '2023年比2022年增长',
    '5000万元以上（增长）',
    '1.工业增加值，增长5%',
    '18-24岁'
  ])('%s may be something else', (text) => expect(holdsFigureAndCourse(foldWidth(text))).toBe(false))

  const read = (picture: string) => {
    const { tables, refused } = readSheet(gridFromText(picture), { fileName: '表.xlsx' })
    return {
      read: tables
        .flatMap(({ observations }) => observations)
        .map(
          ({ row, column, decimal, measure, period, indicator }) =>
            `${cellName(row, column)} ${decimal} ${measure} ${period} ${indicator.join('>')}`
        ),
      refused: refused.map(({ row, column, reason }) => `${cellName(row, column)} ${reason}`)
    }
  }

  it('makes its row one of values, and its neighbour no year', () => {
    expect(
      read(`
        2023年旅游业情况
        指标|单位|2023年|2022年
        接待游客|万人次|2300.5，同比增长15.2%|2000
        旅游综合收入|亿元|180.2（增长18.1%）|152.5
        餐饮|亿元|12|11
      `)
    ).toEqual({
      read: [
        'D3 2000 level 2022 接待游客',
        'D4 152.5 level 2022 旅游综合收入',
        'C5 12 level 2023 餐饮',
        'D5 11 level 2022 餐饮'
      ],
      refused: ['C3 two-numbers', 'C4 two-numbers']
    })
  })

  it('is refused in each row where a column holds nothing else', () => {
    expect(
      read(`
        2023年主要经济指标
        指标|单位|完成数及增速
        地区生产总值|亿元|259.9，增长6.1%
        财政收入|亿元|10.2，增长4.1%
        粮食产量|万吨|20.2，下降1.2%
      `)
    ).toEqual({ read: [], refused: ['C3 two-numbers', 'C4 two-numbers', 'C5 two-numbers'] })
  })

  it('leaves the growth alone that another row tells', () => {
    expect(
      read(`
        2023年旅游业情况
        指标|2023年完成情况
        接待游客|2300.5万人次，同比增长15.2%
        旅游综合收入|180.2亿元，增长18.1%
        限上住宿业营业额|同比增长5.2%
      `)
    ).toEqual({ read: ['B5 5.2 growth 2023 限上住宿业营业额'], refused: ['B3 two-numbers', 'B4 two-numbers'] })
  })
})

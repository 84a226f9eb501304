import { describe, expect, it } from 'vitest'
import { readSheet } from '#core/reading/read-sheet.ts'
import { gridFromText } from '../../../support/grid-from-text.ts'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('what growth is aimed at', () => {
  it('is told in percent, whatever the row is told in, and leaves the target beside it alone', () => {
    expect(
      read(`
        2024年主要经济社会发展目标
        指标|单位|2023年实际|2024年目标|2024年目标增速
        地区生产总值|亿元|150.3|160|6.5
        粮食产量|万吨|38.2|38.2|0
      `)
    ).toMatchObject({
      D3: '地区生产总值 | 2024 | target | 亿元',
      E3: '地区生产总值>增长 | 2024 | target | %',
      E4: '粮食产量>增长 | 2024 | target | %'
    })
  })

  it('may be a row of targets under a head of growth', () => {
    expect(
      read(`
        历年主要指标
        年份|地区生产总值（亿元）|比上年增长%|粮食产量（万吨）|比上年增长%
        2022年|146.3|4.3|37.9|-0.3
        2023年|150.3|5.9|38.2|0.8
        2024年目标|160|6%左右|38.2|1
      `)
    ).toMatchObject({
      C4: '地区生产总值 | 2023 | growth | %',
      B5: '地区生产总值 | 2024 | target | 亿元',
      C5: '地区生产总值 | 2024 | target | %',
      E5: '粮食产量 | 2024 | target | %'
    })
  })
})

it('has no rate where a loss became a profit, or a profit a loss', () => {
  const { tables, refused } = readSheet(
    gridFromText(`
      2024年1-8月工业企业效益
      指标|单位|1-8月|上年同期|增长%
      营业收入|万元|52000|50000|4.0
      利润总额|万元|-320|150|由盈转亏
      亏损企业亏损额|万元|600|500|20
      税金总额|万元|300|-20|扭亏为盈
    `),
    { fileName: '表.xlsx' }
  )
  const grown = tables.flatMap(({ observations }) => observations).filter(({ measure }) => measure === 'growth')
  expect(grown.map(({ symbol, value, text }) => [symbol, value, text])).toEqual([
    [null, 4, ''],
    ['由盈转亏', null, '由盈转亏'],
    [null, 20, ''],
    ['扭亏为盈', null, '扭亏为盈']
  ])
  expect(refused).toEqual([])
})

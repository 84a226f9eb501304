import { describe, expect, it } from 'vitest'
import { cellName } from '#core/reading/grid.ts'
import { readSheet } from '#core/reading/read-sheet.ts'
import { gridFromText } from '../../../support/grid-from-text.ts'

function read(picture: string) {
  const { tables, refused } = readSheet(gridFromText(picture), { fileName: '表.xlsx' })
  const said = tables
    .flatMap(({ observations }) => observations)
    .filter(({ measure, text }) => measure !== 'level' && text !== '')
    .map((one) => `${cellName(one.row, one.column)} ${one.indicator.join('>')} ${one.measure} ${one.decimal}`)
  return { said, refused: refused.map((one) => `${cellName(one.row, one.column)} ${one.text} ${one.reason}`) }
}

describe('a comparison that a cell says itself', () => {
  it('is growth over the same time a year before, in the words of reports', () => {
    expect(
      read(`
        2024年3月主要经济指标
        指标|单位|2024年3月|同比增长
        税收收入|亿元|12|比上年同期增长5.2%
        非税收入|亿元|8|同口径下降3.1%
        居民消费价格指数|上年=100|100.2|同比上涨0.2%
        货运量|万吨|310|较去年同期略降0.4%
      `)
    ).toEqual({
      said: [
        'D3 税收收入 growth 5.2',
        'D4 非税收入 growth -3.1',
        'D5 居民消费价格指数 growth 0.2',
        'D6 货运量 growth -0.4'
      ],
      refused: []
    })
  })

  it('is refused where it is with another time than the heads say', () => {
    expect(
      read(`
        2024年3月主要经济指标
        指标|单位|2024年3月|同比|环比
        税收收入|亿元|12|增长5.2%|环比下降0.3%
        居民消费价格指数|上年=100|环比下降0.3%|环比下降0.2%|下降0.1%
        出口总额|亿元|12|同比增长5.2%|同比增长0.3%
        贷款余额|亿元|31|比年初增加3.2亿元|下降0.3%
      `)
    ).toEqual({
      said: [
        'D3 税收收入 growth 5.2',
        'E3 税收收入>环比 growth -0.3',
        expect.stringMatching(/^E4 居民消费价格指数>环比/),
        'D5 出口总额 growth 5.2',
        'E6 贷款余额>环比 growth -0.3'
      ],
      refused: [
        'C4 环比下降0.3% compared-otherwise',
        'D4 环比下降0.2% compared-otherwise',
        'E5 同比增长0.3% compared-otherwise',
        'D6 比年初增加3.2亿元 compared-otherwise'
      ]
    })
  })

  it('with the start of the year is that with the end of the one before', () => {
    expect(
      read(`
        2024年3月末金融机构情况
        指标|单位|余额|比年初
        各项贷款|亿元|31|比上年末净增3.2亿元
      `)
    ).toEqual({ said: [expect.stringMatching(/^D3 .*比年初 change 3\.2$/)], refused: [] })
  })
})

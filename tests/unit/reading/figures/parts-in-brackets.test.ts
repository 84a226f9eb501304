import { describe, expect, it } from 'vitest'
import { readNumber } from '#core/quantity/typed/read-number.ts'
import { readPicture } from '../../../support/read-picture.ts'

describe('a figure with what a part of it is in brackets', () => {
  it.each([
    ['10(其中,灾情因素6万元)', '10'],
    ['25.5（其中：上年结转6万元）', '25.5'],
    ['1,200（含上年6）', '1200']
  ])('%s is the figure before them', (text, decimal) => {
    expect(readNumber(text)).toMatchObject({ kind: 'number', decimal })
  })

  it.each(['500万(含)', '一期（其中6万元）', '5（不含税）'])('%s is no such figure', (text) => {
    expect(readNumber(text).kind).toBe('text')
  })

  it('is no head of a list, also where two stand below each other', () => {
    expect(
      readPicture(`
        2023年项目资金（万元）
        村名|资金金额
        东村|20
        西村|30
        南村|10(其中,灾情因素6万元)
        北村|25(其中,灾情因素6万元)
        中村|16
      `)
    ).toMatchObject({
      B4: '项目资金>资金金额 | 2023 | level | 万元 | 西村',
      B5: '项目资金>资金金额 | 2023 | level | 万元 | 南村',
      B6: '项目资金>资金金额 | 2023 | level | 万元 | 北村',
      B7: '项目资金>资金金额 | 2023 | level | 万元 | 中村'
    })
  })
})

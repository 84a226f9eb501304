import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('a quantity told in two currencies', () => {
  it('grows in each, whose name tells the growth apart', () => {
    expect(
      read(`
        2024年1-9月外贸进出口
        分类|人民币（万元）|||美元（万美元）||
        |1-9月|同比±%|比重%|1-9月|同比±%|比重%
        进出口总值|618950|18.2|100|87053|16.2|100
        出口|571328|19.5|92.3|80356|17.5|92.3
      `)
    ).toMatchObject({
      B4: '人民币>进出口总值 | 2024M01-09 | level | 万元',
      C4: '人民币>进出口总值 | 2024M01-09 | growth | %',
      E4: '美元>进出口总值 | 2024M01-09 | level | 万美元',
      F4: '美元>进出口总值 | 2024M01-09 | growth | %',
      G5: '美元>进出口总值>出口 | 2024M01-09 | share | %'
    })
  })

  it.each(['单位：万元、万美元', '单位：万元'])(
    'is not in dollars under 美元 in a table whose line says %s',
    (line) => {
      expect(
        read(`
        2024年1-9月外贸进出口
        ${line}
        分类|人民币||美元|
        |累计|增长%|累计|增长%
        进出口总值|618950|18.2|87053|16.2
        出口|571328|19.5|80356|17.5
      `)
      ).toMatchObject({
        B5: '人民币>进出口总值 | 2024M01-09 | level | 万元',
        D5: '美元>进出口总值 | 2024M01-09 | level | 万美元',
        E5: '美元>进出口总值 | 2024M01-09 | growth | %'
      })
    }
  )

  it('has the currency behind its name in the rows', () => {
    expect(
      read(`
        2024年1-9月外贸进出口
        指标|单位|1-9月|同比±%
        进出口总值（人民币）|万元|618950|18.2
        进出口总值（美元）|万美元|87053|16.2
      `)
    ).toMatchObject({
      D3: '进出口总值(人民币) | 2024M01-09 | growth | %',
      C4: '进出口总值(美元) | 2024M01-09 | level | 万美元',
      D4: '进出口总值(美元) | 2024M01-09 | growth | %'
    })
  })

  it('is told by the units where these alone stand beside each other', () => {
    expect(
      read(`
        2024年1-9月利用外资
        指标|万元|万美元
        实际利用外资|6189|870
        合同外资|9120|1283
      `)
    ).toMatchObject({
      B3: '实际利用外资 | 2024M01-09 | level | 万元',
      C3: '实际利用外资 | 2024M01-09 | level | 万美元'
    })
  })
})

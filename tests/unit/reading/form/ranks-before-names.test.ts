import { describe, expect, it } from 'vitest'
import { readSheet } from '#core/reading/read-sheet.ts'
import { gridFromText } from '../../../support/grid-from-text.ts'
import { readAnswered } from '../../../support/read-answered.ts'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('a rank that stands before the names', () => {
  it.each(['位次', '排名', '名次', '全州位次'])('is a value, of the level right behind it: %s', (head) => {
    expect(
      read(`
        2024年各县市地区生产总值
        |||单位：亿元
        ${head}|县市|地区生产总值|增长（%）
        1|恩施市|456.2|6.1
        2|利川市|236.1|5.8
        3|巴东县|198.4|5.9
        4|建始县|180.5|6
      `)
    ).toMatchObject({
      A4: '地区生产总值 | 2024 | rank |  | 恩施市',
      A7: '地区生产总值 | 2024 | rank |  | 建始县',
      C4: '地区生产总值 | 2024 | level | 亿元 | 恩施市',
      D7: '地区生产总值 | 2024 | growth | % | 建始县'
    })
  })

  it('is told from a count that stands before it', () => {
    expect(
      read(`
        2024年各县市地区生产总值
        ||||单位：亿元
        序号|位次|县市|地区生产总值|增长（%）
        1|3|恩施市|456.2|6.1
        2|1|利川市|636.1|5.8
        3|2|巴东县|498.4|5.9
        4|4|建始县|180.5|6
      `)
    ).toMatchObject({
      B5: '地区生产总值 | 2024 | rank |  | 利川市',
      D5: '地区生产总值 | 2024 | level | 亿元 | 利川市'
    })
  })

  it('is of the growth where its places are in that order alone', () => {
    expect(
      read(`
        2024年各县市主要指标
        排名|县市|地区生产总值（亿元）|增长（%）|总人口（万人）
        1|恩施市|456.2|6.1|77
        3|利川市|636.1|5.8|66
        2|巴东县|498.4|5.9|55
        4|建始县|180.5|5|78
      `)
    ).toMatchObject({ A4: '地区生产总值>增速 | 2024 | rank |  | 利川市' })
  })

  it('counts from the smallest what is the better the smaller it is, places shared', () => {
    expect(
      read(`
        2024年11月各乡镇空气质量
        名次|乡镇|综合指数|优良天数（天）
        1|云台镇|2.79|30
        2|南山镇|2.8|28
        2|桐溪镇|2.8|29
        4|城关镇|3.1|30
      `)
    ).toMatchObject({ A4: expect.stringMatching(/^综合指数 \| 2024M11 \| rank/) })
  })

  const several = `
    2024年各县市主要指标
    位次|县市|地区生产总值（亿元）|总人口（万人）|企业（家）
    1|恩施市|456.2|77|900
    3|利川市|636.1|65|700
    2|巴东县|498.4|66|800
    4|建始县|180.5|58|600
  `
  const asked = (reading?: 'nearest') =>
    readAnswered(
      (heads) => readSheet(gridFromText(several), { fileName: '表.xlsx', heads }),
      'which-owner',
      reading
    ).tables.flatMap(({ observations, questions }) => [
      observations[0]?.indicator.join('>'),
      ...questions.map(({ code }) => code)
    ])

  it('is asked about where it may be of several that stand farther away', () => {
    expect(asked()).toEqual(['总人口', 'which-owner'])
    expect(asked('nearest')).toEqual(['企业', 'which-owner'])
  })

  it('leaves open what it ranks where its places are in no order of the table', () => {
    const { tables } = readSheet(
      gridFromText(`
        2024年各县市主要指标
        位次|县市|地区生产总值（亿元）|总人口（万人）
        1|恩施市|456.2|66
        2|利川市|636.1|77
        3|巴东县|498.4|55
        4|建始县|180.5|58
      `),
      { fileName: '表.xlsx' }
    )
    expect(tables.flatMap(({ questions }) => questions.map(({ code, params }) => [code, params?.['count']]))).toEqual([
      ['which-indicator', 4]
    ])
  })
})

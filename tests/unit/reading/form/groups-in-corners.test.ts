import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('a group that stands in the corner of its own heads', () => {
  const of = (one: string, other: string) =>
    read(`
      清原县2023年文化事业|||
      ${one}|单位|2022年|2023年
      机构数|个|1|1
      总藏量|万册|31.2|33.5
      ${other}|单位|2022年|2023年
      机构数|个|2|3
      参观人次|万人次|12.1|18.9
    `)

  it('heads the names below it where it is counted', () => {
    for (const [one, other] of [
      ['一、公共图书馆', '二、博物馆'],
      ['（一）公共图书馆', '（二）博物馆'],
      ['1.公共图书馆', '2.博物馆']
    ] as const)
      expect(of(one, other)).toMatchObject({
        C3: '公共图书馆>机构数 | 2022 | level | 个 | 清原县',
        D6: '博物馆>机构数 | 2023 | level | 个 | 清原县'
      })
  })

  it('is none where it says what kind of names stand below', () => {
    for (const head of ['指标', '一、指标', '项目'])
      expect(of(head, head)).toMatchObject({ C3: expect.stringMatching(/^机构数 /) })
  })
})

describe('words in brackets on a row of their own', () => {
  it.each([
    ['（占比%）', 'share | %'],
    ['（同比增长%）', 'growth | %'],
    ['（比上年增减）', 'change | 人']
  ])('%s tells of the name above it', (words, told) => {
    expect(
      read(`
        2023年学前教育（单位：人）
        |在园幼儿|教职工
        公办|6020|805
        ${words}|54.7|53.6
        民办|4985|697
        ${words}|45.3|46.4
      `)
    ).toMatchObject({ B4: `公办>在园幼儿 | 2023 | ${told}`, C6: `民办>教职工 | 2023 | ${told}` })
  })
})

describe('a ratio under heads that say the unit of amounts', () => {
  it('is in no money: asked, or in what it is always told', () => {
    expect(
      read(`
        2024年三季度城乡居民收支
        指标|城镇居民||农村居民|
        |绝对值（元）|增幅（%）|绝对值（元）|增幅（%）
        人均可支配收入|26100|4.8|12200|6.9
        人均消费支出|16800|5.5|8600|7.1
        城乡收入比|2.14|||
        负债与收入之比|0.14|||
      `)
    ).toMatchObject({
      B4: '城镇居民>人均可支配收入 | 2024Q3 | level | 元',
      B6: '城镇居民>城乡收入比 | 2024Q3 | level | 农村=1',
      B7: '城镇居民>负债与收入之比 | 2024Q3 | level | '
    })
  })
})

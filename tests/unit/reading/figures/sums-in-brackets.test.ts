import { describe, expect, it } from 'vitest'
import { readSheet } from '#core/reading/read-sheet.ts'
import { gridFromText } from '../../../support/grid-from-text.ts'
import { readPicture as read } from '../../../support/read-picture.ts'

const plan = (head: string, note = ''): string => `
  安平县“十四五”规划主要指标及中期进展
  指标名称|单位|2020年⏎基期值|规划目标||2023年进展|
  |||2025年|${head}|实际值|同比增长(%)
  地区生产总值|亿元|88.2|121|6.5左右|106.1|6.2
  常住人口城镇化率|%|42.7|50|〔7.3〕|46.4|
  研发经费投入|万元|9120|16100|12|13285|14.1
  每万人口高价值发明专利拥有量|件|0.62|1.5|〔0.88〕|1.07|
  单位GDP能源消耗降低|%|||［14］|…|
  粮食综合生产能力|万吨|31.2|33||32.9|1.1
  ${note}
`

describe('figures in tortoise-shell brackets among average growth', () => {
  it.each([
    ['年均增长(%)⏎〔累计〕', ''],
    ['年均增长〔累计〕（%）', ''],
    ['年均增长（%）', '注：〔 〕内为五年累计数。'],
    ['年均增长（%）', '注：①按可比价格计算。②[ ]内数据为五年累计值。']
  ])('are sums over all the years of a plan: %s %s', (head, note) => {
    expect(read(plan(head, note))).toMatchObject({
      E4: expect.stringMatching(/^地区生产总值>.*年均增长 \| 2025 \| target \| %/),
      E5: '常住人口城镇化率>累计 | 2025 | target | 百分点 | 安平县',
      E7: '每万人口高价值发明专利拥有量>累计 | 2025 | target | 件 | 安平县',
      E8: '单位GDP能源消耗降低>累计 | 2025 | target | % | 安平县'
    })
  })

  it('keep the brackets with which they were typed', () => {
    const { tables } = readSheet(gridFromText(plan('年均增长〔累计〕')), { fileName: '表.xlsx' })
    const found = tables
      .flatMap(({ observations }) => observations)
      .find(({ row, column }) => row === 4 && column === 4)
    expect([found?.decimal, found?.text]).toEqual(['7.3', '〔7.3〕'])
  })

  it('are refused where nothing says what their brackets mean', () => {
    expect(read(plan('年均增长（%）'))).not.toHaveProperty('E5')
  })

  it('stand beside levels of the year that a plan begins with, which its name for that does not part', () => {
    expect(read(plan('年均增长〔累计〕'))).toMatchObject({
      C4: '地区生产总值 | 2020 | level | 亿元 | 安平县',
      D4: '地区生产总值 | 2025 | target | 亿元 | 安平县',
      F4: '地区生产总值 | 2023 | level | 亿元 | 安平县',
      G4: '地区生产总值 | 2023 | growth | % | 安平县'
    })
  })
})

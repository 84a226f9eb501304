import { describe, expect, it } from 'vitest'
import { cellName } from '#core/reading/grid.ts'
import { readSheet } from '#core/reading/read-sheet.ts'
import { gridFromText } from '../../../support/grid-from-text.ts'

/** The cells whose figures the table itself calls computed. */
function computed(picture: string): string[] {
  const { tables } = readSheet(gridFromText(picture), { fileName: '表.xlsx' })
  const observations = tables.flatMap((table) => table.observations)
  return observations.filter(({ isComputed }) => isComputed).map(({ row, column }) => cellName(row, column))
}

const growth = (note: string, head = '增长（%）', mark = ''): string => `
  2023年主要指标
  指标|单位|2022年|2023年|${head}
  地区生产总值|亿元|244.1|259.9|6.5${mark}
  税收收入|亿元|10|11|10
  ${note}
`

describe('figures that a table calls computed', () => {
  it.each([
    '注：增长（%）为按现价计算的名义增长速度。',
    '注：2. 增长（%）为按数值计算的增长速度。',
    '注：增速按当年价格计算',
    'Note: Growth (%): nominal growth, computed at current prices.'
  ])('are its growth where a note says so: %s', (note) => {
    expect(computed(growth(note))).toEqual(['E3', 'E4'])
  })

  it.each([
    '注：绝对额按现价计算，增长速度按可比价格计算。',
    '注：地区生产总值按现价计算',
    '注：增长速度按不变价格计算',
    '注：2023年为初步核算数。'
  ])('are none where it says how levels are valued, or that growth is real: %s', (note) => {
    expect(computed(growth(note))).toEqual([])
  })

  it('are those with the mark that says so, or all others', () => {
    const note = '注：①公布的增长速度；②按现价计算的名义增长速度；其余增长速度按数值计算。'
    expect(computed(growth(note, '增长（%）', '①'))).toEqual(['E4'])
    expect(computed(growth(note, '增长（%）', '②'))).toEqual(['E3', 'E4'])
    expect(computed(growth('注：①公布的增长速度；②按现价计算的名义增长速度。', '增长（%）', '②'))).toEqual(['E3'])
  })

  it('stand under a head that says so', () => {
    expect(computed(growth('', '按数值计算的增长（%）'))).toEqual(['E3', 'E4'])
  })

  it('stand under the heads, and beside the names, that a note lists', () => {
    const table = (list: string): string => `
      指标|单位|2022年|2023年|位次|比重（%）
      地区生产总值|亿元|244.1|259.9|3|100
      人均地区生产总值|元|70000|72790|2|…
      注：1. 计算所得、并非来源公布的有：${list}。
    `
    expect(computed(table('位次、比重（%）'))).toEqual(['E2', 'F2', 'E3', 'F3'])
    expect(computed(table('人均地区生产总值'))).toEqual(['C3', 'D3', 'E3', 'F3'])
    expect(computed(table('贡献率（%）'))).toEqual([])
  })

  it('are growth and changes where one note lists both', () => {
    expect(computed(growth('注：计算所得、并非来源公布的有：增减、增长（%）。'))).toEqual(['E3', 'E4'])
  })

  it('leave levels whose growth is computed what they are', () => {
    expect(computed(growth('注：计算所得、并非来源公布的有：2023年。', '2023年增减'))).toEqual(['D3', 'D4'])
  })

  describe('as the plan and what is done of it show', () => {
    it('are the rates of completion beside them', () => {
      expect(
        computed(`
          2024年1—9月主要指标完成情况
          指标|单位|全年计划|1—9月完成|完成计划%
          地区生产总值|亿元|440|331.2|75.3
          一般公共预算收入|亿元|31.5|24.1|76.5
          粮食产量|万吨|126|125.2|
          居民收入|元|27000|21060|78.0
        `)
      ).toEqual(['E3', 'E4', 'E6'])
    })

    it('are those in rows as well', () => {
      expect(
        computed(`
          2024年各乡镇植树任务完成情况
          单位：株
          项目|城关镇|红庙镇
          年度任务|12000|9000
          实际完成|9816|7515
          完成率（%）|81.8|83.5
        `)
      ).toEqual(['B6', 'C6'])
    })

    it('are none where no plan stands beside them, or they are of another', () => {
      expect(
        computed(`
          2024年重点项目
          指标|单位|1—9月完成|完成计划%
          固定资产投资|亿元|331.2|75.3
          工业投资|亿元|24.1|76.5
        `)
      ).toEqual([])
      expect(
        computed(`
          2024年1—9月主要指标完成情况
          指标|单位|全年计划|1—9月完成|完成计划%
          地区生产总值|亿元|440|331.2|98.1
          一般公共预算收入|亿元|31.5|24.1|97
          居民收入|元|27000|21060|99.2
        `)
      ).toEqual([])
    })
  })
})

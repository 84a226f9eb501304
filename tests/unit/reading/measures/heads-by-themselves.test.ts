import { describe, expect, it } from 'vitest'
import { cellName } from '#core/reading/grid.ts'
import type { HeadReadings } from '#core/reading/meaning/doubts/head-doubt.ts'
import { readSheet } from '#core/reading/read-sheet.ts'
import { gridFromText } from '../../../support/grid-from-text.ts'

function read(picture: string, heads: HeadReadings = []) {
  const { tables } = readSheet(gridFromText(picture), { fileName: '表.xlsx', heads })
  return {
    asked: tables.flatMap(({ questions }) =>
      questions.map(({ code, head, params }) => [code, head, params?.['count']])
    ),
    said: Object.fromEntries(
      tables.flatMap(({ observations }) =>
        observations.map(({ row, column, indicator, measure, decimal }) => [
          cellName(row, column),
          `${indicator.join('>')} ${measure} ${decimal}`
        ])
      )
    )
  }
}

describe('heads in doubt of one table', () => {
  const decreases = `
    2023年安全生产和节能情况
    企业|用电量（万千瓦时）|降幅（%）|事故起数（起）|同比下降（%）
    甲公司|320|3.2|7|12
    乙公司|411|-5.2|3|-3
    丙公司|275|1.7|5|8
  `

  it('are asked about one by one where their words differ, and answered so', () => {
    expect(read(decreases).asked).toEqual([
      ['which-sign', '降幅', 3],
      ['which-sign', '同比下降', 3]
    ])
    const { said } = read(decreases, [{ doubt: 'which-sign', head: '同比下降', reading: 'as-typed' }])
    expect([said['C3'], said['C4']].map((one) => one?.split(' ').at(-1))).toEqual(['-3.2', '5.2'])
    expect([said['E3'], said['E4']].map((one) => one?.split(' ').at(-1))).toEqual(['12', '-3'])
  })

  it('are one question where they are written in the same words', () => {
    const { asked } = read(`
      2024年1-9月存款情况
      项目|存款余额（万元）|同比|户数（户）|同比
      住户存款|5123|12|188|12
      单位存款|4027|52|8810|52
    `)
    expect(asked.filter(([code]) => code === 'which-comparison')).toEqual([['which-comparison', '同比', 4]])
  })

  it('that are whose growth, each by what it may be of', () => {
    const picture = `
      2023年末存贷款情况
      项目|存款余额（万元）|当年新增（万元）|增长（%）|贷款余额（万元）|当月投放（万元）|增长（%）
      农行|5123|812|3.1|4310|331|2.4
      工行|4027|631|-2.2|3922|287|1.9
    `
    const owners = read(picture).asked.filter(([code]) => code === 'which-owner')
    expect(owners.map(([, head]) => head)).toEqual(['存款余额 | 当年新增 | 增长', '贷款余额 | 当月投放 | 增长'])
    for (const [, head] of owners) {
      const { said } = read(picture, [{ doubt: 'which-owner', head: String(head), reading: 'nearest' }])
      const changed = Object.keys(said).filter((cell) => said[cell] !== read(picture).said[cell])
      expect(changed.length).toBe(2)
    }
  })
})

import { describe, expect, it } from 'vitest'
import { readPicture } from '../../../support/read-picture.ts'

describe('a unit alone below a head, over its first column', () => {
  it('is that of those whose quantity the other columns tell, marked as parts or not', () => {
    const found = readPicture(
      `
        历年劳动工资基本情况
        年份|职工平均工资||
        |(元)|国有单位|城镇集体单位
        1952|362|362|300
        1953|404|404|300
      `,
      { merges: ['A1:D1', 'A2:A3', 'B2:D2'] }
    )
    expect(found).toMatchObject({
      B4: '职工平均工资 | 1952 | level | 元',
      C4: '职工平均工资>国有单位 | 1952 | level | 元',
      D5: '职工平均工资>城镇集体单位 | 1953 | level | 元'
    })
  })

  it('is not that of another quantity beside', () => {
    const found = readPicture(
      `
        历年客运
        年份|客运||
        |(万人)|铁路|客运站面积
        1952|362|362|300
      `,
      { merges: ['A1:D1', 'A2:A3', 'B2:D2'] }
    )
    expect(found['D4']).not.toMatch(/万人$/)
  })
})

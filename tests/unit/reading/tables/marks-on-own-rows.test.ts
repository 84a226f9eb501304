import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('其中 on a row of its own', () => {
  it('parts the name above it, the parts set in', () => {
    expect(
      read(`
        2023年贷款
        单位：亿元
        指标|2022年|2023年
        各项贷款余额|200|220.3
        其中||
        　短期贷款|80|90
        　中长期贷款|70|83.4
        各项存款余额|311|350.2
      `)
    ).toMatchObject({
      B6: '各项贷款余额>短期贷款 | 2022 | level | 亿元',
      C7: '各项贷款余额>中长期贷款 | 2023 | level | 亿元',
      C8: '各项存款余额 | 2023 | level | 亿元'
    })
  })

  it('parts the name above it, the parts flush and adding up', () => {
    expect(
      read(`
        2023年规模以上工业经济
        单位：亿元
        指标|2022年|2023年
        规模以上工业总产值|190|203.4
        其中：||
        轻工业|80|90
        重工业|110|113.4
        规模以上工业利润|11|12
        规模以上工业税收|8|9
      `)
    ).toMatchObject({
      C6: '规模以上工业总产值>轻工业 | 2023 | level | 亿元',
      C7: '规模以上工业总产值>重工业 | 2023 | level | 亿元',
      C8: '规模以上工业利润 | 2023 | level | 亿元'
    })
  })
})

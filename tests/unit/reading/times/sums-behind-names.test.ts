import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

const prices = (head: string): Record<string, string> =>
  read(`
    2025年居民消费价格指数
    月份|环比（上月=100）|同比（上年同月=100）|累计（上年同期=100）|${head}
    1月|100.6|100.4|100.4|100.9
    2月|99.5|99.3|99.8|98.7
    3月|99.7|99.9|99.9|98.9
    4月|99.9|99.9|99.9|99
  `)

describe('累计 behind a name', () => {
  it('is the months so far of it, beside 累计 of the same base', () => {
    const { D4, E4 } = prices('其中：食品累计（上年同期=100）')
    expect(D4).toBe('居民消费价格指数 | 2025M01-02 | index | 上年同期=100')
    expect(E4).toBe('居民消费价格指数>食品 | 2025M01-02 | index | 上年同期=100')
  })

  it('is part of the name where no 累计 stands beside it', () => {
    expect(
      read(`
        2025年疫苗接种情况
        月份|新增（剂次）|接种累计（剂次）
        1月|100|100
        2月|90|190
        3月|80|270
      `)['C4']
    ).toContain('接种累计')
  })
})

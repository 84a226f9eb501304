import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('金额 under a head', () => {
  it('says which column is the level, beside its growth and its share', () => {
    expect(
      read(
        `
        ¦2023年居民收支情况
        ¦指标|城镇居民|||农村居民||
        ¦|金额(元)|增长(%)|比重(%)|金额(元)|增长(%)|比重(%)
        ¦人均可支配收入|38400|5.2|100|15000|7.3|100
        ¦  工资性收入|20000|5|52.1|6000|8|40
        ¦  经营净收入|8000|6|20.8|5000|7|33.3
        `,
        { merges: ['A2:A3', 'B2:D2', 'E2:G2'] }
      )
    ).toMatchObject({
      B4: '城镇居民>人均可支配收入 | 2023 | level | 元',
      C4: '城镇居民>人均可支配收入 | 2023 | growth | %',
      F5: '农村居民>人均可支配收入>工资性收入 | 2023 | growth | %',
      G5: '农村居民>人均可支配收入>工资性收入 | 2023 | share | %'
    })
  })

  it('is a name where it parts what a thing is worth from how many there are', () => {
    expect(
      read(
        `
        2023年贷款情况
        单位|新发放贷款|||贷款余额|
        |笔数(笔)|金额(万元)|增长(%)|金额(万元)|增长(%)
        农业银行|384|5200|10.2|15000|7.3
        工商银行|200|5000|52.1|6000|8.1
        `,
        { merges: ['A2:A3', 'B2:D2', 'E2:F2'] }
      )
    ).toMatchObject({
      B4: expect.stringMatching(/^新发放贷款>笔数>/),
      C4: expect.stringMatching(/^新发放贷款>金额>/),
      E4: expect.stringMatching(/^贷款余额>金额>/)
    })
  })
})

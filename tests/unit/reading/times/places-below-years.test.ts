import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('places below years of the whole', () => {
  it('are of the last of these years', () => {
    expect(
      read(`
        6-45 各地区商品房屋实际销售面积||
        ||单位：万平方米
        年 份、地 区|住宅|办公楼
        1997|7864.3|341.4
        1998|10827.1|400.6
        1999|12997.9|403.4
        北 京|484.7|48
        天 津|247.8|2
        河 北|342.1|2
      `)
    ).toMatchObject({
      B5: expect.stringMatching(/ \| 1998 \| level \| 万平方米$/),
      B7: expect.stringMatching(/ \| 1999 \| level \| 万平方米 \| 北京$/),
      C9: expect.stringMatching(/ \| 1999 \| level \| 万平方米 \| 河北$/)
    })
  })

  it('are of what the title says below one year alone, which may be a row of another kind', () => {
    expect(
      read(`
        2000年各地区商品房屋实际销售面积||
        ||单位：万平方米
        地 区|住宅|办公楼
        1999|12997.9|403.4
        北 京|484.7|48
        天 津|247.8|2
        河 北|342.1|2
      `)
    ).toMatchObject({ B5: expect.stringMatching(/ \| 2000 \| level \| 万平方米 \| 北京$/) })
  })
})

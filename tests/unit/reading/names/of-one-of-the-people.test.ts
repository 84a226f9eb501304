import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('what comes to one of the people, said again behind another quantity', () => {
  it('is of the quantity before it each time; said once it is a quantity of its own', () => {
    expect(
      read(`
        2018年粮油生产情况
        地区|粮食产量（万吨）|人均产量（公斤）|油料产量（万吨）|人均产量（公斤）|人均用水量（立方米）
        东河县|46.6|387|12.5|20|410
        青石县|61.8|415|10.6|10.4|392
      `)
    ).toMatchObject({
      B3: '粮食产量 | 2018 | level | 万吨 | 东河县',
      C3: '粮食产量>人均产量 | 2018 | level | 公斤 | 东河县',
      E4: '油料产量>人均产量 | 2018 | level | 公斤 | 青石县',
      F4: '人均用水量 | 2018 | level | 立方米 | 青石县'
    })
  })
})

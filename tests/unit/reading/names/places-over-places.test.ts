import { describe, expect, it } from 'vitest'
import { readPicture } from '../../../support/read-picture.ts'

describe('places over places', () => {
  it('are where the people of the rows went', () => {
    expect(
      readPicture(`
        利川市2023年劳务输出
        乡镇|总人数（人）|广东省|浙江省|福建省
        东城街道|8034|4034|3000|1000
        团堡镇|9034|5034|3000|1000
      `)
    ).toMatchObject({
      B3: '总人数 | 2023 | level | 人 | 东城街道',
      C3: '总人数>广东省 | 2023 | level | 人 | 东城街道',
      E4: '总人数>福建省 | 2023 | level | 人 | 团堡镇'
    })
  })

  it('are so, too, where only one of them stands behind a kind', () => {
    expect(
      readPicture(`
        2023年外出务工（人）
        乡镇|合计|省内|省外|#广东
        东城街道|8034|1034|7000|4034
        团堡镇|9034|2034|7000|5034
      `)
    ).toMatchObject({
      D3: '外出务工>省外 | 2023 | level | 人 | 东城街道',
      E3: '外出务工>省外>广东 | 2023 | level | 人 | 东城街道'
    })
  })

  it('stay what they are where the rows name no places, and where one stands over all columns', () => {
    expect(
      readPicture(`
        2023年主要指标
        指标|单位|东城街道|团堡镇
        户籍人口|人|8034|4034
        粮食产量|吨|9034|5034
      `)
    ).toMatchObject({ D4: '粮食产量 | 2023 | level | 吨 | 团堡镇' })
    expect(
      readPicture(
        `
        2023年户籍人口（人）
        乡镇|利川市|
        |男|女
        东城街道|8034|4034
        团堡镇|9034|5034
      `,
        { merges: ['A2:A3', 'B2:C2'] }
      )
    ).toMatchObject({ C4: '户籍人口>女 | 2023 | level | 人 | 东城街道' })
  })
})

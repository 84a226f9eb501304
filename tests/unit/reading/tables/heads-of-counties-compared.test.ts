import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('heads over counties', () => {
  it('tell growth as their neighbours do, though its level is not told', () => {
    expect(
      read(`
        恩施州各县市主要经济指标
        2024年1-9月
        县市别|固定资产投资（万元）|同比增长（%）|社会消费品零售总额增长（%）
        全州|682921|5.3|5.6
        恩施市|214380|6.1|5.8
        利川市|118652|4.8|5.4
      `)
    ).toMatchObject({ D5: '社会消费品零售总额 | 2024M01-09 | growth | % | 恩施市' })
  })

  it('under 增减 are of those before them whose name begins or ends so', () => {
    expect(
      read(`
        2023年主要农作物播种面积和产量
        ||||||单位：亩、吨
        作物|播种面积||总产量||增减(±)|
        |2023年|2022年|2023年|2022年|面积|总产
        稻谷|180000|181000|93600|93215|-1000|385
        玉米|420000|415000|155820|152720|5000|3100
      `)
    ).toMatchObject({ F5: '稻谷>播种面积 | 2023 | change | 亩', G6: '玉米>总产量 | 2023 | change | 吨' })
  })
})

it('takes 来凤县, and no 基本县, from 来凤县基本县情', () => {
  expect(
    read(`
      来凤县基本县情（2024年末）
      指标|单位|数量
      国土面积|平方公里|1342
      耕地面积|万亩|43.6
    `)
  ).toMatchObject({ C3: '国土面积 | 2024 | level | 平方公里 | 来凤县' })
})

import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('a line of several units', () => {
  it.each(['万人、‰、%', '万人、%、‰'])(
    'says ‰ of what happens to a thousand people, and %% of other rates: %s',
    (line) => {
      expect(
        read(`
        咸丰县2023年人口情况
        ||单位：${line}
        指标|2022年|2023年
        年末常住人口|30.1|30.0
        出生率|8.1|7.6
        常住人口城镇化率|44.2|45.4
      `)
      ).toMatchObject({
        C4: '年末常住人口 | 2023 | level | 万人 | 咸丰县',
        C5: '出生率 | 2023 | level | ‰ | 咸丰县',
        C6: '常住人口城镇化率 | 2023 | level | % | 咸丰县'
      })
    }
  )

  it('leaves open in what a rate is told that is hardly in ‰', () => {
    expect(
      read(`
        咸丰县2023年人口情况
        ||单位：万人、‰
        指标|2022年|2023年
        年末常住人口|30.1|30.0
        死亡率|8.1|7.6
        常住人口城镇化率|44.2|45.4
      `)
    ).toMatchObject({
      C5: '死亡率 | 2023 | level | ‰ | 咸丰县',
      C6: '常住人口城镇化率 | 2023 | level |  | 咸丰县'
    })
  })

  it('tells growth in percent all the same', () => {
    expect(
      read(`
        咸丰县2023年人口情况
        ||单位：万人、‰
        指标|2023年|比上年增长
        年末常住人口|30.1|0.4
        出生人口|0.3|-5.1
      `)
    ).toMatchObject({ C4: '年末常住人口 | 2023 | growth | % | 咸丰县' })
  })
})

describe('a unit in the name of a row', () => {
  it('goes before that of a head which names nothing: 完成额（万元） × 商品房销售面积（平方米）', () => {
    expect(
      read(`
        咸丰县2024年1-9月主要指标
        指标|完成额（万元）|同比（%）
        房地产开发投资|35000|-18.4
        商品房销售面积（平方米）|98000|-9.1
        粮食产量,万吨|13.8|2
        年末常住人口（万人）|30.1|0.2
      `)
    ).toMatchObject({
      B3: '房地产开发投资 | 2024M01-09 | level | 万元 | 咸丰县',
      B4: '商品房销售面积 | 2024M01-09 | level | 平方米 | 咸丰县',
      B5: '粮食产量 | 2024M01-09 | level | 万吨 | 咸丰县',
      B6: '年末常住人口 | 2024M09 | level | 万人 | 咸丰县'
    })
  })
})

describe('城乡收入比', () => {
  it('is told in times of what the countryside has, though amounts stand above it', () => {
    expect(
      read(`
        咸丰县2023年居民收支
        指标|2023年（元）|2022年（元）
        人均可支配收入|16100|15230
        城乡收入比|2.83|2.88
      `)
    ).toMatchObject({ B4: '城乡收入比 | 2023 | level | 农村=1 | 咸丰县' })
  })
})

describe('ratios without a unit', () => {
  it('are asked each for itself, whatever stands above them: 弹性系数 below 增速', () => {
    expect(
      read(`
        咸丰县2023年指标
        指标|2023年|2022年
        电力消费增速|5.1|4
        弹性系数|0.3|0.4
      `)
    ).toMatchObject({
      B3: '电力消费增速 | 2023 | level | % | 咸丰县',
      B4: '弹性系数 | 2023 | level |  | 咸丰县'
    })
  })
})

import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('prices watched by the week', () => {
  const week = (title: string): Record<string, string> =>
    read(`
      ${title}
      品种|单位|本周均价|上周均价|环比（%）|去年同期|同比（%）
      带鱼|元/公斤|31.2|30.8|1.3|28.6|9.1
      鲤鱼|元/公斤|12.6|12.9|-2.3|12.1|4.1
    `)

  it('are held against this week, and not against the week before', () => {
    expect(week('2023年6月水产品价格')).toMatchObject({
      F3: '带鱼>本周均价 | 2022M06 | level | 元/公斤',
      G3: '带鱼>本周均价 | 2023M06 | growth | %'
    })
  })

  it('are of no month: when they are is asked', () => {
    expect(week('2023年6月第2周水产品价格')['C3']).toBe('带鱼>本周均价 |  | level | 元/公斤')
    expect(week('2023年6月中旬水产品价格')['C3']).toContain(' |  | level')
  })

  it('keep the unit of their row where a change beside them is told in 元', () => {
    expect(
      read(`
        2023年6月建材价格
        品种|单位|价格|涨跌（元）
        水泥|元/吨|412|-8
        钢筋|元/吨|3810|25
      `)
    ).toMatchObject({ C3: '水泥>价格 | 2023M06 | level | 元/吨' })
  })
})

describe('what figures say of heads', () => {
  it('hangs 其中 on the nearest head before it that is large enough', () => {
    expect(
      read(`
        2023年卫生机构人员
        机构|人员总数|执业医师|其中：女
        县医院|640|210|402
        卫生院|310|120|98
      `)
    ).toMatchObject({ D3: expect.stringMatching(/人员总数>女/) })
    expect(
      read(`
        2023年卫生机构人员
        机构|人员总数|执业医师|其中：女
        县医院|640|210|102
        卫生院|310|120|58
      `)
    ).toMatchObject({ D3: expect.stringMatching(/执业医师>女/) })
  })

  it('takes a total of what is told so far for one so far', () => {
    expect(
      read(`
        2023年秋粮收购（截至10月31日）
        县市|稻谷||玉米||合计（吨）
        |累计收购（吨）|同比%|累计收购（吨）|同比%|
        南川县|5200|3.1|1200|-4|6400
        北河县|4100|2.2|900|1.5|5000
      `)
    ).toMatchObject({ F4: expect.stringMatching(/合计 \| 2023M01-10 \| level \| 吨 \| 南川县$/) })
  })
})

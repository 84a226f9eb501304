import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('a rank that moved', () => {
  it('is a change of places beside the rank it is of, at its time', () => {
    const of = (head: string) =>
      read(`
        清原县2024年三季度反馈单
        指标|单位|三季度|前三季度累计|累计增速（%）|增速在全市位次|${head}
        地区生产总值|亿元|62.84|176.35|5.8|3|1
        一般公共预算收入|万元|22160|72350|8|1|-2
      `)
    for (const head of ['比上半年位次变化', '位次变化', '名次升降情况', '排名变动（±）'])
      expect(of(head), head).toMatchObject({
        F3: '地区生产总值>增速 | 2024Q1-3 | rank |  | 清原县',
        G3: '地区生产总值>增速>位次 | 2024Q1-3 | change | 位 | 清原县',
        G4: '一般公共预算收入>增速>位次 | 2024Q1-3 | change | 位 | 清原县'
      })
    expect(of('较上季度名次升降')).toMatchObject({
      G3: '地区生产总值>增速>位次>环比 | 2024Q1-3 | change | 位 | 清原县'
    })
  })
})

describe('the year of a title', () => {
  it('may stand behind other words in brackets', () => {
    expect(
      read(`
        7-2 能源平衡表（实物量，2022年）
        项目|原煤（万吨）|汽油（万吨）
        可供消费量|93.3|3.38
        终端消费量|45.8|3.1
      `)
    ).toMatchObject({ B3: '原煤>可供消费量 | 2022 | level | 万吨' })
  })
})

describe('a line that says the measure of the part below', () => {
  it('holds for the second of two tables under one title', () => {
    expect(
      read(`
        石泉县2022—2023年地区生产总值修订数据
        （一）总量（当年价格）||||单位：亿元
        指标|2022年||2023年|
        |修订前|修订后|修订前|修订后
        地区生产总值|230.5|236.58|246.3|253.85
        第一产业|47.2|47.2|50.2|50.2
        ||||
        （二）增长速度（不变价格）||||单位：%
        指标|2022年||2023年|
        |修订前|修订后|修订前|修订后
        地区生产总值|4.8|4.9|5.6|5.9
        第一产业|4.4|4.4|4.3|4.3
      `)
    ).toMatchObject({
      B5: expect.stringMatching(/\| 2022 \| level \| 亿元/),
      B11: expect.stringMatching(/\| 2022 \| growth \| %/),
      E12: expect.stringMatching(/\| 2023 \| growth \| %/)
    })
  })
})

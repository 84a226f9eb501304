import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('months that stand blank', () => {
  it('are yet to come, and the sum behind them is of those that have figures', () => {
    expect(
      read(`
        2023年各乡镇到位资金
        单位：万元
        乡镇|1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月|合计
        城关镇|10|12|13||||||||||35
        青石乡|11|12|13||||||||||36
      `)
    ).toMatchObject({
      D4: '到位资金 | 2023M03 | level | 万元 | 城关镇',
      N4: '到位资金 | 2023M01-03 | level | 万元 | 城关镇'
    })
    expect(
      read(`
        2023年各乡镇到位资金
        单位：万元
        乡镇|1月|2月|3月|合计
        青石乡|12|||12
        城关镇|13|||13
      `)
    ).toMatchObject({ E4: '到位资金 | 2023M01 | level | 万元 | 青石乡' })
  })

  it('are no groups over the sum below them', () => {
    expect(
      read(`
        2023年招商引资
        单位：万元
        月份|到位资金
        1月|10
        2月|12
        3月
        4月
        合计|22
      `)
    ).toEqual({
      B4: '到位资金 | 2023M01 | level | 万元',
      B5: '到位资金 | 2023M02 | level | 万元',
      B8: '到位资金 | 2023M01-02 | level | 万元'
    })
  })

  it('are told apart from the quarters among them', () => {
    expect(
      read(`
        2023年接待情况
        月份|收入（万元）
        1月|35
        2月|12
        3月|12
        一季度|59
        4月|12
        5月
        6月
        二季度
        合计|71
      `)
    ).toMatchObject({ B6: '收入 | 2023Q1 | level | 万元', B11: '收入 | 2023M01-04 | level | 万元' })
  })

  it('leave the sum behind them those that a quarter before them closes', () => {
    // The quarters were rounded by themselves: what makes up the sum is not shown by the figures.
    expect(
      read(`
        2024年各月财政收入
        单位：万元
        项目|1月|2月|3月|一季度|4月|5月|6月|二季度|累计
        税收收入|10|20|30|61|||||61
        非税收入|1|2|3|7|||||7
      `)
    ).toMatchObject({
      E4: '税收收入 | 2024Q1 | level | 万元',
      J4: '税收收入 | 2024M01-03 | level | 万元'
    })
    expect(
      read(`
        2024年各乡镇财政收入
        单位：万元
        乡镇|月份|税收收入
        城关镇|1月|10
        |2月|11
        |3月|12
        |一季度|33
        |累计|34
        青石乡|1月|10
        |2月|11
        |3月|12
        |一季度|33
        |累计|34
      `)
    ).toMatchObject({ C8: '税收收入 | 2024M01-03 | level | 万元 | 城关镇' })
  })

  it('are no second halves of the quarter above them', () => {
    expect(
      read(`
        2024年财政收入
        单位：万元
        月份|税收收入
        1月|10
        2月|11
        3月|12
        一季度|33
        4月
        5月
        累计|34
      `)
    ).toMatchObject({
      B7: '税收收入 | 2024Q1 | level | 万元',
      B10: '税收收入 | 2024M01-03 | level | 万元'
    })
  })

  it('leave the sum that stands before them those that have figures', () => {
    expect(
      read(`
        2024年各月用电量（万千瓦时）
        乡镇|合计|1月|2月|3月|4月
        青石乡|30|10|20||
        城关镇|32|11|21||
      `)
    ).toMatchObject({
      B3: '用电量 | 2024M01-02 | level | 万千瓦时 | 青石乡',
      D4: '用电量 | 2024M02 | level | 万千瓦时 | 城关镇'
    })
  })

  it('stand behind 上半年合计, which names none of them, and before 全年合计', () => {
    expect(
      read(`
        青石镇2024年接待情况
        项目|单位|1月|2月|3月|4月|5月|6月|上半年合计|7月|8月|9月|全年合计
        接待人次|万人次|1|2|3|4|5|6|21|7|8||36
        旅游收入|万元|10|20|30|40|50|60|210|70|80||360
      `)
    ).toMatchObject({
      I3: '接待人次 | 2024H1 | level | 万人次 | 青石镇',
      J3: '接待人次 | 2024M07 | level | 万人次 | 青石镇',
      M4: '旅游收入 | 2024M01-08 | level | 万元 | 青石镇'
    })
  })

  it('may be those of one year among others: the figures show which make up the sum', () => {
    expect(
      read(`
        各月客流（万人次）
        年份|1月|2月|3月|4月|合计
        2023年|10|20|30|40|100
        2024年|11|21|||32
      `)
    ).toMatchObject({ F3: '客流 | 2023M01-04 | level | 万人次', F4: '客流 | 2024M01-02 | level | 万人次' })
  })

  it('close what is done of projects as well', () => {
    expect(
      read(`
        2023年重点项目投资完成情况
        项目名称|总投资（万元）|1月|2月|3月|4月|累计完成
        一号项目|1000|10|20|||30
        二号项目|2000|10|50|||60
      `)
    ).toMatchObject({ G3: expect.stringMatching(/\| 2023M01-02 \| level \| 万元/) })
  })
})

describe('a year over the last of the heads', () => {
  const table = (head: string) =>
    read(
      `
        各县市区桑园
        1-23||||2010年
        |单位|全市|市本级|${head}|衢江区
        桑园总面积|公顷|1597|20|30|107
        桑园数|个|219|2|3|108
      `,
      { merges: ['E2:F2'] }
    )
  it('is that of the table where the heads are all of one kind', () => {
    expect(table('柯城区')).toMatchObject({
      C4: '桑园总面积 | 2010 | level | 公顷 | 全市',
      F4: '桑园总面积 | 2010 | level | 公顷 | 衢江区'
    })
  })
})

import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('the monthly tables of offices', () => {
  it('take the name of a substance with its number over columns for a name', () => {
    expect(
      read(`
        2024年3月各乡镇空气质量
        乡镇|PM2.5||优良率|
        |浓度（μg/m3）|同比（%）|实测（%）|同比（百分点）
        洪山镇|31|-12.4|80.6|1.5
        泉水乡|28.5|-9.1|86.2|3.3
      `)
    ).toMatchObject({
      B4: 'PM2.5>浓度 | 2024M03 | level | μg/m3 | 洪山镇',
      C5: 'PM2.5>浓度 | 2024M03 | growth | % | 泉水乡'
    })
  })

  it('begin a second table with words over every column of figures, below a line of its own', () => {
    const cells = read(`
      2022年度差旅费支出情况
      支出内容|2022年支出（万元）|比上年减少（万元）
      住宿费|61.2|3.1
      交通费|33.8|1.2
      ||
      2022年度出差情况
      出差事由|2022年次数或人次|
      外出培训人次|214|
      调研批次|37|
      境外出差情况|无|
    `)
    expect(cells).toMatchObject({
      B3: expect.stringMatching(/住宿费 \| 2022 \| level \| 万元$/),
      B8: expect.stringMatching(/外出培训人次.* \| 2022 \| level \| 人次$/),
      B9: expect.stringMatching(/调研批次.* \| 2022 \| level \| (?!万元)/)
    })
    expect(cells['B8']).not.toContain('支出')
    expect(cells).not.toHaveProperty('B10')
  })

  it('tell groups, lots and cars in no money', () => {
    const cells = read(`
      2022年机关运行经费表（单位：万元）
      项目|2021年|2022年
      公务用车运行费|12.5|11.8
      来访团组数|9|11
      接待批次|46|52
      公务用车购置数|2|1
      公务用车保有量|7|6
    `)
    expect(cells['C3']).toContain('万元')
    for (const cell of ['C4', 'C5', 'C6', 'C7']) expect(cells[cell]).not.toContain('万元')
  })

  it('tell the months so far of a name from its month beside it', () => {
    expect(
      read(`
        2022年发电量（万千瓦时）
        月份|4月|5月|6月
        火电当月|31|28|30
        火电累计|121|149|179
        风电当月|5|4|6
        风电累计|21|25|31
      `)
    ).toMatchObject({
      B3: '发电量>火电 | 2022M04 | level | 万千瓦时',
      C4: '发电量>火电 | 2022M01-05 | level | 万千瓦时',
      D5: '发电量>风电 | 2022M06 | level | 万千瓦时',
      D6: '发电量>风电 | 2022M01-06 | level | 万千瓦时'
    })
  })

  it('tell prices in percent by an index, or by how much they rose, as the figures show', () => {
    const prices = (now: string, before: string): Record<string, string> =>
      read(`
        2022年主要指标
        指标|单位|2022年|2021年
        限上零售额|亿元|71.4|68.2
        居民消费价格总指数（CPI）|%|${now}|${before}
      `)
    expect(prices('102.1', '101.4')['C4']).toBe('居民消费价格总指数(CPI) | 2022 | index | %')
    expect(prices('2.1', '1.4')['D4']).toBe('居民消费价格总指数(CPI) | 2021 | growth | %')
    expect(prices('2.1', '101.4')['D4']).toBe('居民消费价格总指数(CPI) | 2021 | level | %')
  })

  it('head panels of places and figures beside each other, each by its own line', () => {
    const cells = read(`
      表1 2023年5月各镇空气质量排名|||||
      优良率（%）排名|||PM10浓度（μg/m3）排名||
      1|洪山镇|96.8|1|云台镇|38
      2|云台镇|93.5|2|泉水乡|41
      3|泉水乡|90.3|3|洪山镇|44
    `)
    expect(cells).toEqual({
      C3: '优良率 | 2023M05 | level | % | 洪山镇',
      C4: '优良率 | 2023M05 | level | % | 云台镇',
      C5: '优良率 | 2023M05 | level | % | 泉水乡',
      F3: 'PM10浓度 | 2023M05 | level | μg/m3 | 云台镇',
      F4: 'PM10浓度 | 2023M05 | level | μg/m3 | 泉水乡',
      F5: 'PM10浓度 | 2023M05 | level | μg/m3 | 洪山镇'
    })
  })

  it('give one row of figures under heads no name of its own', () => {
    const merges = ['A1:D1', 'A5:D5']
    expect(
      read(
        `
        2023年8月临时救助情况
        本月救助人数（人）|本月发放资金（万元）|1-本月发放资金（万元）|本年度救助标准（元/人）
        14|2.8|19.6|1500
        |||
        2023年8月残疾人补贴情况
        补贴人数（人）|补贴金额（万元）||
        312|3.1||
        `,
        { merges }
      )
    ).toEqual({
      A3: '救助人数 | 2023M08 | level | 人',
      B3: '发放资金 | 2023M08 | level | 万元',
      C3: '发放资金 | 2023M01-08 | level | 万元',
      D3: '救助标准 | 2023 | level | 元/人',
      A7: '补贴人数 | 2023M08 | level | 人',
      B7: '补贴金额 | 2023M08 | level | 万元'
    })
  })

  it('set a figure merged down beside all rows apart from them', () => {
    const cells = read(
      `
      2023年6月热线办理情况||||||
      来件总数|渠道|件数（件）|占比|类别|件数（件）|占比
      900|电话|540|60%|咨询|450|50%
      |网络|270|30%|求助|360|40%
      |信函|90|10%|投诉|90|10%
      `,
      { merges: ['A1:G1', 'A3:A5'] }
    )
    expect(cells).toMatchObject({
      A3: expect.stringMatching(/^来件总数 \| 2023M06 \| level/),
      C3: expect.stringMatching(/^件数>电话 .* \| level \| 件$/),
      D5: expect.stringMatching(/^件数>信函 .* \| share \| %$/),
      F4: expect.stringMatching(/^件数>求助 .* \| level \| 件$/)
    })
  })
})

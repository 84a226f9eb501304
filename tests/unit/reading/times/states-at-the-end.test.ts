import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('what there is at the end of a period', () => {
  it('is of the last of the months so far, and so is how it has changed', () => {
    expect(
      read(`
        2024年1-9月经营主体情况
        类型|期末实有||||1-9月新登记|
        |户数（户）|同比%|资金（万元）|占比%|户数（户）|同比%
        企业|14205|8.1|2560110|87.1|1712|3.8
        个体|45870|4.6|380690|12.9|5021|-6.3
      `)
    ).toMatchObject({
      B4: '期末实有>户数>企业 | 2024M09 | level | 户',
      C4: '期末实有>户数>企业 | 2024M09 | growth | %',
      D4: '期末实有>资金>企业 | 2024M09 | level | 万元',
      E4: '期末实有>资金>企业 | 2024M09 | share | %',
      F4: '新登记>户数>企业 | 2024M01-09 | level | 户',
      G4: '新登记>户数>企业 | 2024M01-09 | growth | %'
    })
  })

  it.each(['期末余额', '月末余额', '报告期末余额', '本期期末余额', '余额（期末）'])('is said by %s', (head) => {
    expect(
      read(`
        2024年1-9月贷款情况（万元）
        机构|年初余额|累计发放|累计收回|${head}
        农行|12|5|4|13
        农商行|22|5|4|23
      `)
    ).toMatchObject({
      B3: expect.stringContaining('| 2023 |'),
      C3: expect.stringContaining('| 2024M01-09 |'),
      D3: expect.stringContaining('| 2024M01-09 |'),
      E3: expect.stringContaining('| 2024M09 |')
    })
  })

  it.each(['月末余额', '本月末余额', '9月末余额'])('is none of what came or went before it: %s', (head) => {
    expect(
      read(`
        2024年1-9月贷款情况（万元）
        机构|年初余额|累计发放|累计收回|${head}|不良余额
        农行|12|5|4|13|1
        农商行|22|5|4|23|2
      `)
    ).toMatchObject({ D3: expect.stringContaining('收回'), E3: expect.not.stringContaining('收回') })
  })

  it('has changed by then: 同比 right behind it is not of what came in the months', () => {
    const lines = (state: string) => `
      2024年1-9月畜牧业情况
      品种|1-9月出栏（头）|${state}（头）|同比%
      猪|121|332|3
      牛|302|332|4
    `
    for (const state of ['期末存栏', '9月末存栏', '存栏（期末）'])
      expect(read(lines(state))).toMatchObject({ D3: expect.stringMatching(/存栏>猪 \| 2024M09 \| growth \| %/) })
  })

  it('is said beside what came until then, and a year before', () => {
    expect(
      read(`
        2024年1-9月社保情况
        险种|期末参保人数（万人）|上年同期|基金收入（万元）|上年同期
        养老|12.1|11.9|4300|4100
        医疗|30.2|30.1|5300|5100
      `)
    ).toMatchObject({
      B3: '期末参保人数>养老 | 2024M09 | level | 万人',
      C3: '期末参保人数>养老 | 2023M09 | level | 万人',
      D3: '基金收入>养老 | 2024M01-09 | level | 万元',
      E3: '基金收入>养老 | 2023M01-09 | level | 万元'
    })
  })

  it('is said down the stub of columns for months', () => {
    expect(
      read(`
        企业主要指标
        指标|单位|2024年1-9月|上年同期
        营业收入|万元|30|23
        期末从业人员|人|12|13
        月末存货|万元|30|23
      `)
    ).toMatchObject({
      C3: '营业收入 | 2024M01-09 | level | 万元',
      D3: '营业收入 | 2023M01-09 | level | 万元',
      C4: '期末从业人员 | 2024M09 | level | 人',
      D4: '期末从业人员 | 2023M09 | level | 人',
      C5: '月末存货 | 2024M09 | level | 万元'
    })
  })

  it('is of the last of the quarters so far, and of a year, a half, a quarter and a month itself', () => {
    const lines = (title: string) => `
      ${title}社保情况
      险种|期末参保人数（万人）|基金收入（万元）
      养老|12.1|4300
      医疗|30.2|5300
    `
    const periods = [
      ['2024年前三季度', '2024Q3'],
      ['2024年三季度', '2024Q3'],
      ['2024年上半年', '2024H1'],
      ['2024年', '2024'],
      ['2024年8月', '2024M08']
    ]
    for (const [title = '', period] of periods)
      expect(read(lines(title))).toMatchObject({ B3: `期末参保人数>养老 | ${period} | level | 万人` })
  })

  it('is of each year where the columns are years', () => {
    expect(
      read(`
        规模以下企业情况
        指标|单位|2022年|2023年
        期末从业人员|人|12|13
        营业收入|万元|30|23
      `)
    ).toMatchObject({ C3: '期末从业人员 | 2022 | level | 人', D3: '期末从业人员 | 2023 | level | 人' })
  })

  it('is said by its name alone where only the title says the months', () => {
    expect(
      read(`
        2024年1-9月各县市房地产和就业情况
        县市|商品房销售面积（万平方米）|待售面积（万平方米）|同比%|登记失业率（%）|年末在岗（人）|各项存款余额（亿元）|新增贷款（亿元）
        恩施市|120|56|-3.1|2.6|5600|912.1|33
        利川市|90|46|2.4|2.9|4600|602.4|21
      `)
    ).toMatchObject({
      B3: expect.stringContaining('商品房销售面积 | 2024M01-09 | level'),
      C3: expect.stringContaining('待售面积 | 2024M09 | level'),
      D3: expect.stringContaining('待售面积 | 2024M09 | growth'),
      E3: expect.stringContaining('登记失业率 | 2024M09 | level'),
      F3: expect.stringContaining('年末在岗 | 2024M09 | level'),
      G3: expect.stringContaining('各项存款余额 | 2024M09 | level'),
      H3: expect.stringContaining('新增贷款 | 2024M01-09 | level')
    })
  })

  it('is of the months that a head says, unless its name says the end', () => {
    expect(
      read(`
        2024年房地产情况
        指标|单位|9月|1-9月|上年同期
        商品房销售面积|万平方米|12|120|114
        商品房待售面积|万平方米|56|57|58
        期末商品房可售面积|万平方米|66|66|59
      `)
    ).toMatchObject({
      C4: '商品房待售面积 | 2024M09 | level | 万平方米',
      D4: '商品房待售面积 | 2024M01-09 | level | 万平方米',
      D5: '期末商品房可售面积 | 2024M09 | level | 万平方米',
      E5: '期末商品房可售面积 | 2023M09 | level | 万平方米'
    })
    expect(
      read(`
        2025年1-9月房地产情况
        指标|单位|本月|1-本月|上年同期
        商品房销售面积|万平方米|12|120|114
        期末商品房待售面积|万平方米||66|59
      `)
    ).toMatchObject({
      D4: '期末商品房待售面积 | 2025M09 | level | 万平方米',
      E4: '期末商品房待售面积 | 2024M09 | level | 万平方米'
    })
  })

  it('is no examination', () => {
    expect(
      read(`
        2024年1-9月教学情况
        学校|期末考试科目（门）|在校生（人）
        一中|6|3000
        二中|6|2000
      `)
    ).toMatchObject({ B3: expect.stringMatching(/^期末考试科目.* \| 2024M01-09 /) })
  })
})

describe('a balance in a table of months so far', () => {
  it('is that at the end of them, and so is how it compares', () => {
    expect(
      read(`
        2025年1-9月金融情况
        |||单位：亿元
        项目|余额|比年初增减|同比增长%
        各项存款|488.15|31.02|9.1
        住户存款|366.7|29.44|11.3
        各项贷款|402.66|27.9|8.5
        存贷比（%）|82.5||
      `)
    ).toMatchObject({
      B7: expect.stringMatching(/^存贷比.* \| 2025M09 \| level \| %$/),
      B4: '各项存款>余额 | 2025M09 | level | 亿元',
      C4: '各项存款>余额>比年初 | 2025M09 | change | 亿元',
      D5: '各项存款>住户存款>余额 | 2025M09 | growth | %'
    })
  })

  it.each(['月末各项存款', '各项存款余额'])('is so by its name under heads that say them: %s', (name) => {
    const lines = (months: string) => `
      2025年主要经济指标
      指标|单位|9月||${months}|
      ||绝对量|同比±%|绝对量|同比±%
      全社会用电量|万千瓦时|60184|6.9|541230|5.8
      ${name}|亿元|||2466.19|8.8
    `
    expect(read(lines('1—9月累计'))).toMatchObject({
      E4: '全社会用电量 | 2025M01-09 | level | 万千瓦时',
      E5: `${name} | 2025M09 | level | 亿元`,
      F5: `${name} | 2025M09 | growth | %`
    })
  })

  it.each([
    ['1-9月', '2025M09'],
    ['前三季度', '2025Q3'],
    ['上半年', '2025H1'],
    ['1-12月', '2025M01-12'],
    ['全年', '2025']
  ])('under %s is of %s', (months, period) => {
    expect(
      read(`
        2025年主要经济指标
        指标|单位|${months}
        全社会用电量|万千瓦时|541230
        各项存款余额|亿元|2466.19
      `).C4
    ).toBe(`各项存款余额 | ${period} | level | 亿元`)
  })

  it('is none of what was lent in the months', () => {
    expect(
      read(`
        2025年1-9月主要经济指标
        指标|单位|累计|同比%
        各项贷款余额|亿元|2105.74|9.6
        其中：新增贷款|亿元|205.74|4.6
      `)
    ).toMatchObject({
      C3: '各项贷款余额 | 2025M09 | level | 亿元',
      C4: '各项贷款余额>新增贷款 | 2025M01-09 | level | 亿元'
    })
  })
  it('is said by the name of a row under a head of months or quarters, in all columns alike', () => {
    expect(
      read(`
        2018年1-3季度畜牧业生产情况
        |单位|1-3季度全市|比去年同期增长（%）|农场|比去年同期增长（%）
        生猪出栏|万头|21.4|2.6|4.33|11.3
        生猪季末存栏|万头|18.7|0.9|3.37|10
        禽蛋产量|万吨|3.3|-1.8|0.23|8.2
      `)
    ).toMatchObject({
      C3: '生猪出栏>全市 | 2018Q1-3 | level | 万头',
      C4: '生猪季末存栏>全市 | 2018Q3 | level | 万头',
      D4: '生猪季末存栏>全市 | 2018Q3 | growth | %',
      E4: '生猪季末存栏>农场 | 2018Q3 | level | 万头',
      F4: '生猪季末存栏>农场 | 2018Q3 | growth | %'
    })
  })
})

import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('the months so far', () => {
  it.each(['今年以来', '年初至今', '年初至本月累计', '年初以来'])('are what %s says behind the month', (words) => {
    expect(
      read(`
        2025年10月税收收入完成情况
        单位：万元
        项目|本年计划数|当月入库||${words}入库||占计划（%）
        ||合计|县级|合计|县级|
        增值税|34721|3130|939|29766|8930|85.7
        消费税|1733|134|0|1252|0|72.2
      `)
    ).toMatchObject({
      C5: expect.stringMatching(/\| 2025M10 \|/),
      E5: expect.stringMatching(/\| 2025M01-10 \|/),
      F6: expect.stringMatching(/县级 \| 2025M01-10 \|/)
    })
  })

  it('are named so by a head alone', () => {
    expect(
      read(`
        2025年1-8月主要产品产量
        产品|单位|本月|今年以来|上年同期|增幅（%）
        原煤|万吨|39.15|299.5|272.52|9.9
        水泥|万吨|6.77|53.48|59.69|-10.4
      `)
    ).toMatchObject({
      C3: '原煤 | 2025M08 | level | 万吨',
      D3: '原煤 | 2025M01-08 | level | 万吨',
      E3: '原煤 | 2024M01-08 | level | 万吨',
      F4: '水泥 | 2025M01-08 | growth | %'
    })
  })
})

describe('a table told up to the end of a month', () => {
  it('counts what came in and went out from January on, and what there is as of then', () => {
    expect(
      read(`
        截至2025年9月底社会保险基金运行情况表
        项目|计量单位|企业职工养老保险|工伤保险
        参保人数|人|18099|17201
        基金收入|万元|14680.1|362.8
        　其中：征缴收入|万元|10975.4|335.2
        上年同期基金收入|万元|13357.7|366.8
        基金收入同比增减|%|9.9|-1.1
        滚存结余|万元|6514.6|1378.1
      `)
    ).toMatchObject({
      C3: expect.stringMatching(/\| 2025M09 \|/),
      C4: expect.stringMatching(/\| 2025M01-09 \|/),
      D5: expect.stringMatching(/\| 2025M01-09 \|/),
      C6: expect.stringMatching(/\| 2024M01-09 \|/),
      D7: expect.stringMatching(/\| 2025M01-09 \| growth/),
      D8: expect.stringMatching(/\| 2025M09 \|/)
    })
  })

  it('leaves years beside the months of its columns what they are', () => {
    expect(
      read(`
        2024年主要目标任务完成情况
        |||截至9月底
        指标名称|单位|2023年实绩|1-9月完成
        一般公共预算收入|亿元|15.42|12.61
        造林面积|亩|12400|10850
      `)
    ).toMatchObject({
      C4: '一般公共预算收入 | 2023 | level | 亿元',
      D4: '一般公共预算收入 | 2024M01-09 | level | 亿元'
    })
  })
})

describe('the time of a table', () => {
  it('is what its title says, and not the day on which it came out', () => {
    expect(
      read(`
        榆河统计简报
        第19期（总第412期）|||2025年9月18日
        表1  2025年1-8月主要工业产品产量
        产品|单位|本期|上年同期
        原煤|万吨|299.5|272.52
        水泥|万吨|53.48|59.69
      `)
    ).toMatchObject({ C5: '原煤 | 2025M01-08 | level | 万吨', D6: '水泥 | 2024M01-08 | level | 万吨' })
  })

  it('is that of the year for one beside the months that another year heads', () => {
    expect(
      read(`
        2025年主要目标任务完成情况（1-9月）
        指标|单位|2024年实绩|2025年|||
        |||年度目标|1-9月完成|完成比例（%）|较序时进度（±百分点）
        社会消费品零售总额|亿元|44.62|47.5|34.87|73.4|-1.6
        新登记市场主体|户|3126|3200|2687|84|9
      `)
    ).toMatchObject({
      C4: '社会消费品零售总额 | 2024 | level | 亿元',
      E5: '新登记市场主体 | 2025M01-09 | level | 户',
      G5: expect.stringMatching(/较序时进度 \| 2025.* \| change \| 百分点$/)
    })
  })
})

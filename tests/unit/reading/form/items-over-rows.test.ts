import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('items that each stand over rows of years', () => {
  const lines = `
    2025年1-5月供水、售水情况
    单位：万立方米
    指标|年份|4月|5月|1-5月
    供水量|2025年|168.17|184.29|823.48
    |2024年|158.65|176.09|785.36
    |同比%|6|4.7|4.9
    　城北水厂|2025年|101.41|111.96|501.76
    |2024年|96.49|107.14|484.26
    |同比%|5.1|4.5|3.6
    　城南水厂|2025年|66.76|72.33|321.72
    |2024年|62.16|68.95|301.1
    |同比%|7.4|4.9|6.8
    售水量|2025年|139.38|152.63|691.74
    |2024年|134.5|150.43|674.5
    |同比%|3.6|1.5|2.6
    　其中：居民生活|2025年|87.36|96.06|434.5
    |2024年|83.52|94.18|419.79
    |同比%|4.6|2|3.5
    产销差率（%）|2025年|17.12|17.18|16
    |2024年|15.22|14.57|14.12
    |增减（百分点）|1.9|2.61|1.88
  `
  it('are set under one another by indentation', () => {
    expect(read(lines)).toMatchObject({
      C4: '供水量 | 2025M04 | level | 万立方米',
      C7: '供水量>城北水厂 | 2025M04 | level | 万立方米',
      E12: '供水量>城南水厂 | 2025M01-05 | growth | %',
      C13: '售水量 | 2025M04 | level | 万立方米',
      D17: '售水量>居民生活 | 2024M05 | level | 万立方米'
    })
  })

  it('are so where each of their rows says their name, as a merge leaves it that was filled', () => {
    let name = ''
    const filled = lines.split('\n').map((line) => {
      if (line.trimStart().startsWith('|')) return `${name}${line.trimStart()}`
      name = line.split('|')[0] ?? ''
      return line
    })
    expect(read(filled.join('\n'))).toMatchObject({
      C5: '供水量 | 2024M04 | level | 万立方米',
      C8: '供水量>城北水厂 | 2024M04 | level | 万立方米',
      E12: '供水量>城南水厂 | 2025M01-05 | growth | %',
      D18: '售水量>居民生活 | 2025M05 | growth | %'
    })
  })

  it('are compared by the last of their rows at the latest year', () => {
    expect(read(lines)).toMatchObject({ D21: '产销差率 | 2025M05 | change | 百分点' })
  })
})

describe('rows of two years and what compares them', () => {
  it('are no records of one observation a row, whatever fields the heads name', () => {
    expect(
      read(`
        2025年1-4月用水
        单位：万立方米
        区域|项目|年份|4月|1-4月
        城区|供水量|2025年|100|400
        ||2024年|95|380
        ||同比%|5.3|5.3
        |售水量|2025年|90|360
        ||2024年|86|344
        ||同比%|4.7|4.7
      `)
    ).toMatchObject({
      D4: '供水量 | 2025M04 | level | 万立方米 | 城区',
      D5: '供水量 | 2024M04 | level | 万立方米 | 城区',
      E9: '售水量 | 2025M01-04 | growth | % | 城区'
    })
  })
})

describe('names of an outer column that stand in each of their rows', () => {
  it('hold the names beside them as merged ones do', () => {
    expect(
      read(`
        2025年一季度居民人均收支
        ||||单位：元
        指标||一季度|上年同期|增减额
        全体居民|可支配收入|9842|9474|368
        全体居民|　工资性收入|5056|4894|162
        全体居民|消费支出|7416|6990|426
        城镇居民|可支配收入|13268|12582|686
        城镇居民|　工资性收入|6575|6268|307
        城镇居民|消费支出|9574|9075|499
      `)
    ).toMatchObject({
      C5: '全体居民>可支配收入>工资性收入 | 2025Q1 | level | 元',
      C8: '城镇居民>可支配收入>工资性收入 | 2025Q1 | level | 元',
      C9: '城镇居民>消费支出 | 2025Q1 | level | 元'
    })
  })
})

describe('a class over several rows', () => {
  it('parts what stands above it with figures of its own', () => {
    expect(
      read(`
        平乐县残疾人事业基本情况（2024年）
        计量单位：人
        项目||合计|视力
        一、年末持证残疾人数||12908|1862
        按等级分|一级|2235|655
        |二级|3709|380
        按性别分|男|6964|827
        |女|5944|1035
        二、得到康复服务人数||4808|713
        其中：|辅助器具适配|1353|160
      `)
    ).toMatchObject({
      C5: '年末持证残疾人数>按等级分>一级>合计 | 2024 | level | 人 | 平乐县',
      C8: '年末持证残疾人数>按性别分>女>合计 | 2024 | level | 人 | 平乐县',
      C10: '得到康复服务人数>辅助器具适配>合计 | 2024 | level | 人 | 平乐县'
    })
  })
})

import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('returns of hospitals, water works and civil affairs', () => {
  it('a year behind 上年度 and 本年度 in brackets is all that the head says', () => {
    const found = read(`
      公立医院运行情况
      一级指标|指标|单位|上年度（2020年）|本年度（2021年）
      收支|总收入|万元|3177|3240
      |总支出|万元|2937|3077
    `)
    expect(found['D3']).toBe('收支>总收入 | 2020 | level | 万元')
    expect(found['E3']).toBe('收支>总收入 | 2021 | level | 万元')
  })

  it('占比 listed under 收入结构 are ratios of their own, of no amount named so', () => {
    const found = read(`
      公立医院运行情况
      一级指标|指标|单位|2020年|2021年
      收支|总收入|万元|3177|3240
      收入结构|西药收入占比|%|34.6|35.5
      |化验收入占比|%|25.8|25.6
    `)
    expect(found['E4']).toBe('收入结构>西药收入占比 | 2021 | level | %')
  })

  it('增长比 tells growth as 增长率 does, and 占商品/服务比 a share', () => {
    const grown = read(`
      指标|2021年三季度|2020年三季度|增长额|增长比
      门诊收入（万元）|2551.77|2333.68|218.09|9.35%
      住院收入（万元）|2501.51|3029.34|-527.83|-17.42%
    `)
    expect(grown['E2']).toBe('门诊收入 | 2021Q3 | growth | %')
    const shared = read(`
      2022年6月投诉情况
      项目|受理量（件）|占商品/服务比
      食品|565|41.33%
      服装|84|6.14%
    `)
    expect(shared['C3']).toBe('受理量>食品 | 2022M06 | share | %')
  })

  it('累计支出 in a table of a month adds up the months so far, with all that stands under it', () => {
    const found = read(`
      民政统计月报（2024年8月）
      指标|单位|数量|上年数据
      （一）乡级区划|个|77|76
      （二）事业费累计支出|万元|52110|46874.3
      1.福利|万元|18309.2|17426.4
      2.救助|万元|28081.8|23574.1
    `)
    expect(found['C3']).toBe('乡级区划 | 2024M08 | level | 个')
    expect(found['C4']).toBe('事业费累计支出 | 2024M01-08 | level | 万元')
    expect(found['D6']).toBe('事业费累计支出>救助 | 2023M01-08 | level | 万元')
  })

  it('names counted by letters stand under those counted by figures in brackets', () => {
    const found = read(`
      2023年救助支出
      指标|单位|数量
      1.救助|万元|28081.8
      其中：（1）生活保障|万元|15504.3
      A 城市生活保障|万元|3404.1
      I 城市保障金|万元|3400.1
      II 城市临时补贴|万元|4
      B 农村生活保障|万元|12100.2
      I 农村保障金|万元|12067.6
      II 农村临时补贴|万元|32.6
      （2）供养|万元|6994.2
    `)
    expect(found['C7']).toBe('救助>生活保障>城市生活保障>城市临时补贴 | 2023 | level | 万元')
    expect(found['C8']).toBe('救助>生活保障>农村生活保障 | 2023 | level | 万元')
    expect(found['C11']).toBe('救助>供养 | 2023 | level | 万元')
  })

  it('a number of persons said in brackets, or beside money in the unit line, is told in 人', () => {
    const found = read(`
      2022年资助情况
      单位：人数/人次，万元
      学段|金额|人数|人次|低保家庭学生（人数）
      学前|224.4|2072|4172|463
      小学|767.8|24050|24060|1922
    `)
    expect(Object.values(found).map((told) => told.split(' | ').at(-1))).toEqual([
      ...['万元', '人', '人次', '人'],
      ...['万元', '人', '人次', '人']
    ])
  })

  it('laboratories have units of their own', () => {
    const found = read(`
      出厂水水质
      指标|2023年4月|2023年5月
      浑浊度（NTU）|0.14|0.16
      菌落总数（CFU/mL）|1|3
      大肠菌群（MPN/100mL）|2|2
    `)
    expect(['B3', 'B4', 'B5'].map((cell) => found[cell]?.split(' | ').at(-1))).toEqual(['NTU', 'CFU/mL', 'MPN/100mL'])
  })

  it('one word in each column among figures heads no columns', () => {
    const found = read(`
      2023年第二季度水质
      指标|限值|2023年4月|2023年5月|2023年6月
      浑浊度（NTU）|≤1|0.14|0.16|0.13
      气味|无异味|无异味|无异味|无异味
      余氯（mg/L）|≥0.3|0.78|0.71|0.78
      菌落|≤100|未检出|未检出|未检出
      大肠菌群|不得检出|未检出|未检出|未检出
      锰（mg/L）|≤0.1|0.05|0.04|0.06
    `)
    expect(found['E8']).toBe('锰 | 2023M06 | level | mg/L')
    expect(Object.keys(found)).toHaveLength(9)
  })

  it('so many to so many is told in words for a figure and heads nothing', () => {
    const found = read(`
      2022年第二季度运行情况
      指标|2022年第二季度
      门诊人次|347191
      床医比|1:0.43
      床护比|1:0.56
      西药收入占比|29.01
    `)
    expect(found['B6']).toMatch(/^西药收入占比 \| 2022Q2 /)
  })
})

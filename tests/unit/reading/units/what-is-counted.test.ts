import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('what is counted where only the title says it', () => {
  it('stands over those who report', () => {
    expect(
      read(`
        2022—2024年各医疗卫生机构诊疗人次
        |||单位：万人次
        序号|机构名称|2023年|2024年⏎（快报）
        |合  计|72.2|75.84
        1|县人民医院①|31.2|33.17
        2|县中医医院|16.8|16.58
      `)
    ).toMatchObject({
      C4: '诊疗人次>合计 | 2023 | level | 万人次',
      D5: '诊疗人次>县人民医院 | 2024 | level | 万人次'
    })
  })

  it('is what grows', () => {
    expect(
      read(`
        2024年6月各行业用电量增长情况
        |单位：%|
        行业|本月|累计
        农业|5.5|4.1
        建筑业|-0.6|1.2
      `)
    ).toMatchObject({ C4: '用电量>农业 | 2024M01-06 | growth | %' })
  })

  it('is not said twice where the names say it', () => {
    expect(
      read(`
        2024年1-6月财政收入情况
        ||单位：万元
        项目|本期|上年同期
        税收收入|2400|2100
        国有资源有偿使用|310|280
      `)
    ).toMatchObject({
      B4: '税收收入 | 2024M01-06 | level | 万元',
      B5: '财政收入>国有资源有偿使用 | 2024M01-06 | level | 万元'
    })
  })

  it('is left to the columns where they say it', () => {
    expect(
      read(`
        2024年各医院诊疗人次及收入
        医院|诊疗人次（万人次）|医疗收入（万元）
        县人民医院|31.2|9317
        县中医医院|16.8|4658
      `)
    ).toMatchObject({ C3: '医疗收入>县人民医院 | 2024 | level | 万元' })
  })

  it('is what a name ends with: 职工基本养老保险 counts no 职工', () => {
    expect(
      read(`
        2024年1-9月社会保险基金收支情况
        ||单位：万人、万元
        险种|参保人数|基金收入
        企业职工基本养老保险|6.84|41260
        城乡居民养老保险|27.46|31245.6
      `)
    ).toMatchObject({
      B4: '企业职工基本养老保险>参保人数 | 2024M09 | level | 万人',
      C4: '企业职工基本养老保险>基金收入 | 2024M01-09 | level | 万元'
    })
  })

  it('may have 计 below it, a total and no part of its name', () => {
    expect(
      read(`
        2023年各级各类学校基本情况
        学校类别|办别|学校数⏎（所）|在校生数（人）||教职工数（人）|
        |||计|其中：女|计|其中：专任教师
        幼儿园|公办|38|7331|3416|520|442
        |民办|62|11839|5517|822|699
        普通小学|公办|71|43370|19907|3098|2633
        |民办|4|2552|1220|184|167
      `)
    ).toMatchObject({
      D4: '在校生数>计>幼儿园>公办 | 2023 | level | 人',
      E5: '在校生数>女>幼儿园>民办 | 2023 | level | 人',
      C7: '学校数>普通小学>民办 | 2023 | level | 所'
    })
  })
})

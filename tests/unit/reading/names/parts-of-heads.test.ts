import { describe, expect, it } from 'vitest'
import { readSheet } from '#core/reading/read-sheet.ts'
import { gridFromText } from '../../../support/grid-from-text.ts'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('heads that add up to one before them', () => {
  it('are its parts where they say no quantity of their own, also for years side by side', () => {
    const pairs = read(`
      各县水产品产量和养殖面积
      单位：吨、公顷
      县（市、区）|水产品产量||鱼  类||虾蟹类||贝类及其他||养殖面积|
      |2021年|2022年|2021年|2022年|2021年|2022年|2021年|2022年|2021年|2022年
      东 宝 区|15440|16397|10341|11210|4884|4957|215|230|1638|1590
      掇 刀 区|10367|10963|7191|7630|3022|3167|154|166|1108|1113
    `)
    expect(pairs).toMatchObject({
      B5: '水产品产量 | 2021 | level | 吨 | 东宝区',
      D5: '水产品产量>鱼类 | 2021 | level | 吨 | 东宝区',
      I6: '水产品产量>贝类及其他 | 2022 | level | 吨 | 掇刀区',
      K6: '养殖面积 | 2022 | level | 公顷 | 掇刀区'
    })
    expect(
      read(`
        2024年1-9月各县产值
        单位：万元
        县|农林牧渔业总产值||农业||林业||牧业|
        |总量|增长%|总量|增长%|总量|增长%|总量|增长%
        东宝区|1900|4.1|1000|3.1|500|4.2|400|4.4
        掇刀区|2900|4.1|2000|3.1|500|4.2|400|4.4
      `)
    ).toMatchObject({ G5: '农林牧渔业总产值>林业 | 2024M01-09 | growth | % | 东宝区' })
  })

  it('stay quantities of their own where they say so or do not add up', () => {
    expect(
      read(`
        2022年各县财政和产量
        县|财政收入（万元）|税收收入（万元）|非税收入（万元）|水产品产量（吨）|鱼类（吨）|蚕茧（吨）
        东宝区|16397|11210|5187|4957|4000|31
        掇刀区|10963|7630|3333|3167|2500|45
      `)
    ).toMatchObject({
      C3: '税收收入 | 2022 | level | 万元 | 东宝区',
      F3: '鱼类 | 2022 | level | 吨 | 东宝区',
      G4: '蚕茧 | 2022 | level | 吨 | 掇刀区'
    })
  })

  it('are parts in every way that they are told apart', () => {
    expect(
      read(`
        2022年各县人口
        单位：人
        县|总人口|男|女|城镇|乡村
        东宝区|16397|8210|8187|6000|10397
        掇刀区|10963|5630|5333|7000|3963
      `)
    ).toMatchObject({ C4: expect.stringMatching(/^总人口>男/), F5: expect.stringMatching(/^总人口>乡村/) })
  })

  it('follow a mark on the first of them over the same years', () => {
    expect(
      read(`
        各县供水
        单位：万立方米
        县|供水总量||#地表水||地下水||其他||排水总量|
        |2021|2022|2021|2022|2021|2022|2021|2022|2021|2022
        东宝区|1500|1600|1000|1100|300|300|200|200|1500|1600
        掇刀区|2500|2600|2000|2100|300|300|200|200|2500|2600
      `)
    ).toMatchObject({
      D5: '供水总量>地表水 | 2021 | level | 万立方米 | 东宝区',
      F5: '供水总量>地下水 | 2021 | level | 万立方米 | 东宝区',
      I6: '供水总量>其他 | 2022 | level | 万立方米 | 掇刀区',
      K6: '排水总量 | 2022 | level | 万立方米 | 掇刀区'
    })
  })

  it('have parts of their own among them', () => {
    expect(
      read(`
        2022年各县生产总值
        单位：亿元
        县|地区生产总值|第一产业|第二产业|工业|建筑业|第三产业|财政收入
        东宝区|163.97|12.10|49.57|40.57|9.00|102.30|5.3
        掇刀区|109.63|16.30|31.67|30.67|1.00|61.66|8.1
      `)
    ).toMatchObject({
      D4: '地区生产总值>第二产业 | 2022 | level | 亿元 | 东宝区',
      F4: '地区生产总值>第二产业>建筑业 | 2022 | level | 亿元 | 东宝区',
      G5: '地区生产总值>第三产业 | 2022 | level | 亿元 | 掇刀区',
      H5: '财政收入 | 2022 | level | 亿元 | 掇刀区'
    })
  })

  it('need not add up in another block of the table', () => {
    expect(
      read(`
        2-1  地区生产总值及指数
        年份|地区生产总值||||
        ||第一产业|第二产业||第三产业
        ||||#工业|
        |绝对数（亿元）||||
        2016|2026.29|442.69|788.73|656.62|794.87
        2017|2215.35|473.69|865.2|720.79|876.46
        2018|2385.89|504.31|937.15|778.36|944.43
        |指数（上年=100）||||
        2016|106.4|105|106.9|106.9|106.7
        2017|107.9|105.1|107.8|107.8|109.4
        2018|106.8|105.4|107.5|107.3|108.6
      `)
    ).toMatchObject({ F6: '地区生产总值>第三产业 | 2016 | level | 亿元' })
  })

  it('are no parts of a place that holds the others', () => {
    expect(
      read(`
        2022年各县产量
        指标|全市|东宝区|掇刀区
        粮食（吨）|27360|16397|10963
        油料（吨）|2736|1639|1097
      `)
    ).toMatchObject({ C3: '粮食 | 2022 | level | 吨 | 东宝区' })
  })
})

describe('heads that part by 按…分', () => {
  it('part what stands before them, also where a line states the unit of all', () => {
    expect(
      read(`
        3-1 人口
        单位：万人
        年份|总人口|按城乡分||按性别分||自然增长率（‰）
        ||城镇|乡村|男|女|
        2019|58.4|21.1|37.3|30.2|28.2|5.5
        2023|59.2|24.1|35.1|30.6|28.6|4.6
      `)
    ).toMatchObject({
      C5: '总人口>按城乡分>城镇 | 2019 | level | 万人',
      F6: '总人口>按性别分>女 | 2023 | level | 万人',
      G6: '自然增长率 | 2023 | level | ‰'
    })
  })
})

describe('a marked head', () => {
  it('is a part of the head on its own row, not of the last part that stands lower between them', () => {
    const { tables } = readSheet(
      gridFromText(
        `
          主要年份渔业生产情况
          年份|水产品总产量（吨）|||#鱼类|养殖面积（公顷）
          ||养殖产量|捕捞产量||
          2000|132188|123767|8421|109452|20240
          2005|151718|142763|8955|120464|21251
          2010|169981|161188|8793|140064|20287
        `,
        { merges: ['B2:B3', 'E2:E3', 'F2:F3', 'A2:A3'] }
      ),
      { fileName: '表.xlsx' }
    )
    const [table] = tables
    const fish = table?.labels.find(({ text }) => text === '#鱼类')
    expect(fish?.parent).toEqual({ row: 1, column: 1 })
    expect(table?.observations.find(({ row, column }) => row === 3 && column === 4)?.indicator).toEqual([
      '水产品总产量',
      '鱼类'
    ])
  })
})

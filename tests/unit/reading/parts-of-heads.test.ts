import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../support/read-picture.ts'

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
})

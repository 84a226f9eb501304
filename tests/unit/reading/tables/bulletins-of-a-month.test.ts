import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('a bulletin of a month', () => {
  it('tells what is reckoned by quarters up to the end of one, and its parts with it', () => {
    expect(
      read(`
        ¦2024年7月全州主要经济指标
        ¦指标名称|计量单位|1-7月累计|同比±%
        ¦地区生产总值（上半年）|亿元|512.37|5.6
        ¦　第一产业|亿元|68.41|3.9
        ¦固定资产投资|亿元|268.9|3.8
      `)
    ).toMatchObject({
      C3: '地区生产总值 | 2024H1 | level | 亿元',
      D4: '地区生产总值>第一产业 | 2024H1 | growth | %',
      C5: '固定资产投资 | 2024M01-07 | level | 亿元'
    })
  })

  it('takes the base in the name of an index, not the % beside it', () => {
    expect(
      read(`
        2024年7月全州主要经济指标
        指标名称|计量单位|7月|1-7月累计
        社会消费品零售总额|亿元|37.5|268.9
        居民消费价格总指数（上年同期=100）|%|100.4|100.2
      `)
    ).toMatchObject({
      C4: '居民消费价格总指数 | 2024M07 | index | 上年同期=100',
      D4: '居民消费价格总指数 | 2024M01-07 | index | 上年同期=100'
    })
  })

  it('says in the brackets of a heading that all below it is growth', () => {
    expect(
      read(`
        2023年1—11月固定资产投资及房地产开发主要指标
        一、固定资产投资（增长%）
        指标|1-11月|1-10月
        固定资产投资（不含农户）|5.3|5
        民间投资|-4.5|-5.3
      `)
    ).toMatchObject({
      B4: '固定资产投资(不含农户) | 2023M01-11 | growth | %',
      C5: '固定资产投资(不含农户)>民间投资 | 2023M01-10 | growth | %'
    })
  })

  it('tells by how many percent amounts rise or fall in a table in percent', () => {
    expect(
      read(`
        8-3 单位地区生产总值能耗等指标
        ||单位：%
        年份|单位地区生产总值能耗上升或下降|单位地区生产总值电耗上升或下降
        2017年|-4.6|-1.8
        2018年|-4.1|0.7
      `)
    ).toMatchObject({
      B4: '单位地区生产总值能耗 | 2017 | growth | %',
      C5: '单位地区生产总值电耗 | 2018 | growth | %'
    })
  })

  it('compares counts in whole numbers by how many more they are', () => {
    expect(
      read(`
        2024年上半年生产安全事故情况
        行业|事故起数||死亡人数|
        |本期|同比±|本期|同比±
        总计|12|-3|5|-2
        道路交通|9|-2|4|-1
        火灾|1|0|0|0
      `)
    ).toMatchObject({
      C4: '总计>事故起数 | 2024H1 | change | 起',
      E5: '道路交通>死亡人数 | 2024H1 | change | 人'
    })
  })
})

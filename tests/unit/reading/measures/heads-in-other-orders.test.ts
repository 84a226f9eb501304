import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('heads in other orders than usual', () => {
  it('name a growth before levels of month and months, with a share behind them, by the level', () => {
    expect(
      read(`
        限额以上单位零售额分类（2024年9月）
        类别|同比增速（%）||零售额（万元）||累计占比（%）
        |9月|1-9月|9月|1-9月|
        粮油、食品类|5.2|6.1|2210|19870|27.9
        汽车类|4.1|4.9|4970|43300|60.8
      `)
    ).toMatchObject({
      B4: '零售额>粮油、食品类 | 2024M09 | growth | %',
      C4: '零售额>粮油、食品类 | 2024M01-09 | growth | %',
      F4: '零售额>粮油、食品类 | 2024M01-09 | share | %'
    })
  })

  it('name what was then before what is now by the level behind it', () => {
    expect(
      read(`
        2024年9月工业主要指标
        行业|上年同期（万元）|产值（万元）|增长（%）|去年同期|利润（万元）|增长（%）
        采矿业|300|310|3.3|20|21|5.0
        制造业|2500|2600|4.0|180|171|-5.0
      `)
    ).toMatchObject({
      B3: '产值>采矿业 | 2023M09 | level | 万元',
      C3: '产值>采矿业 | 2024M09 | level | 万元',
      D3: '产值>采矿业 | 2024M09 | growth | %',
      E3: '利润>采矿业 | 2023M09 | level | 万元',
      G3: '利润>采矿业 | 2024M09 | growth | %'
    })
  })

  it('do not name what was then by a level of another kind', () => {
    const other = read(`
      2024年9月工业主要指标
      行业|上年同期（万元）|企业数（个）|产值（万元）
      采矿业|300|12|310
      制造业|2500|87|2600
    `)
    expect(other['B3']).not.toContain('企业数')
  })

  it('take a share over month and months for that of what stands before it', () => {
    expect(
      read(`
        2024年9月工业主要指标
        行业|产值（万元）||占全市比重（%）|
        |9月|1-9月|9月|1-9月
        采矿业|310|2900|10.1|9.8
        制造业|2600|24100|85.3|86.0
      `)
    ).toMatchObject({
      D4: '产值>采矿业 | 2024M09 | share | %',
      E4: '产值>采矿业 | 2024M01-09 | share | %'
    })
  })

  it('say of 本年累计 under 上年同期 that it is of the year before', () => {
    expect(
      read(`
        2024年9月工业主要指标
        行业|产值（万元）||上年同期（万元）|
        |本月|本年累计|本月|本年累计
        采矿业|310|2900|300|2810
        制造业|2600|24100|2500|23300
      `)
    ).toMatchObject({
      C4: '产值>采矿业 | 2024M01-09 | level | 万元',
      D4: '产值>采矿业 | 2023M09 | level | 万元',
      E4: '产值>采矿业 | 2023M01-09 | level | 万元'
    })
  })

  it('hold a growth behind two ends against the end of the year before, where its figures do', () => {
    const insured = (growth: readonly string[]): string => `
      2024年9月末社会保险参保情况
      险种|上年末（人）|9月末（人）|比上年末增减（人）|增减（%）
      城镇职工养老保险|41230|42110|880|${growth[0]}
      失业保险|18200|18310|110|${growth[1]}
      工伤保险|22140|21950|-190|${growth[2]}
    `
    expect(read(insured(['2.1', '0.6', '-0.9']))).toMatchObject({
      D3: '城镇职工养老保险>比年初 | 2024M09 | change | 人',
      E3: '城镇职工养老保险>比年初 | 2024M09 | growth | %'
    })
    expect(read(insured(['5.1', '1.9', '3.3']))).toMatchObject({ E3: '城镇职工养老保险 | 2024M09 | growth | %' })
  })

  it('are places where these are told in percent and held against one another', () => {
    expect(
      read(`
        2024年1-9月主要指标增速对比
        指标|青河县（%）|全市（%）|与全市相比（百分点）|全市位次
        规上工业增加值|7.2|6.1|1.1|3
        固定资产投资|4.0|5.5|-1.5|8
        社会消费品零售总额|5.1|4.9|0.2|4
      `)
    ).toMatchObject({
      B3: '规上工业增加值 | 2024M01-09 | growth | % | 青河县',
      C3: '规上工业增加值 | 2024M01-09 | growth | % | 全市'
    })
  })
})

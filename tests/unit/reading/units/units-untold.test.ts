import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('figures for which no unit is stated', () => {
  it('are told in what their name counts', () => {
    expect(
      read(`
        2024年上半年生产安全事故情况
        行业|事故起数|死亡人数|门急诊人次|企业数
        道路交通|9|4|1200|3
        火灾|1|0|310|2
      `)
    ).toMatchObject({
      B3: '道路交通>事故起数 | 2024H1 | level | 起',
      C3: '道路交通>死亡人数 | 2024H1 | level | 人',
      D3: '道路交通>门急诊人次 | 2024H1 | level | 人次',
      E3: '道路交通>企业数 | 2024H1 | level | '
    })
  })

  it('are so where they are whole: 3.2 may be so many 万人', () => {
    expect(
      read(`
        2024年就业情况
        行业|就业人数|户数
        农业|3.2|31
        工业|1|12
      `)
    ).toMatchObject({
      B3: '农业>就业人数 | 2024 | level | ',
      B4: '工业>就业人数 | 2024 | level | ',
      C3: '农业>户数 | 2024 | level | 户'
    })
  })

  it('are money as all money beside them', () => {
    expect(
      read(`
        2024年上半年社会保险情况
        险种|参保人数（人）|基金收入（万元）|基金支出（万元）|累计结余|平均缴费标准
        失业保险|22300|860|320|2100|35
        工伤保险|30150|540|410|1300|28
      `)
    ).toMatchObject({
      E3: '累计结余>失业保险 | 2024H1 | level | 万元',
      F3: '平均缴费标准>失业保险 | 2024H1 | level | '
    })
  })

  it('are people as those beside them, where they are whole', () => {
    expect(
      read(`
        乡镇老龄人口统计（截至2024年9月30日）
        乡镇|总人口|60岁及以上||百岁老人
        ||人数|占比|
        汪营镇|68200|15300|22.4%|3
        文斗镇|42100|10050|23.9%|1
      `)
    ).toMatchObject({
      B4: '总人口 | 2024M09 | level | 人 | 汪营镇',
      E4: '百岁老人 | 2024M09 | level | 人 | 汪营镇'
    })
  })

  it('are asked where the money beside them is told in two', () => {
    expect(
      read(`
        2024年企业情况
        企业|利润|产值（万元）|资产（亿元）
        甲公司|320|22300|86
        乙公司|410|30150|54
      `)
    ).toMatchObject({ B3: '利润>甲公司 | 2024 | level | ' })
  })
})

describe('单位：万元、户', () => {
  it('says in what who trades is counted', () => {
    expect(
      read(`
        2024年重点工作
        ||单位：万元、户
        乡镇|招商引资|新增市场主体
        城关镇|50000|1200
        石门镇|41000|310
      `)
    ).toMatchObject({
      B4: '招商引资 | 2024 | level | 万元 | 城关镇',
      C4: '新增市场主体 | 2024 | level | 户 | 城关镇'
    })
  })
})

import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('tables of surveys and harvests', () => {
  it('have no unit in the last English word of a title set wide', () => {
    expect(
      read(`
        6-4  住户基本情况||
        Basic Conditions of  Households||
        指标|2022|2023
        调查人口(人)|8379|8797
        存款|2410|2450
      `)
    ).toMatchObject({ B4: '调查人口 | 2022 | level | 人', C5: '存款 | 2023 | level | ' })
  })

  it('break a group within its bracket, and remark how the name above is told', () => {
    expect(
      read(`
        ¦7-2 就业情况||
        ¦指标|2020|2021
        ¦一.常住人口(人)|8379|8797
        ¦二.在校情况(不含幼儿园||
        ¦     及特殊教育)||
        ¦  1.小学人数(人)|5756|5936
        ¦  2.中学人数(人)|2877|2951
      `)
    ).toMatchObject({ B6: '在校情况(不含幼儿园及特殊教育)>小学人数 | 2020 | level | 人' })
    expect(
      read(`
        主要产品产量
        产品|1996年|比上年增长%
        能源消费总量|1.2亿吨|4.7
        (折标准煤)||
        原盐|12.1万吨|5.3
        生铁|9.6万吨|2.2
      `)
    ).toMatchObject({
      B3: '能源消费总量(折标准煤) | 1996 | level | 亿吨',
      B5: '原盐 | 1996 | level | 万吨'
    })
  })

  it('count the members of a group, behind which a name with a unit of its own is none of them', () => {
    expect(
      read(`
        9-3 农户基本情况
        指标|2009|2010
        人均全年支出(元)||
        1.总支出|5245.7|5998.1
        #生产支出|1210.7|1489.4
        2.现金支出|4847.6|5562.3
        人均住房面积(平方米)|30.4|31.7
        住房价值(元/平方米)|274.3|295.2
      `)
    ).toMatchObject({
      B6: '人均全年支出>现金支出 | 2009 | level | 元',
      B7: '人均住房面积 | 2009 | level | 平方米',
      C8: '住房价值 | 2010 | level | 元/平方米'
    })
  })

  it('list provinces without figures, of which none goes on with the name above it', () => {
    expect(
      read(`
        2019年各地区早稻产量
        |播 种 面 积 (千公顷)|总产量 (万吨)
        全国总计|26702.8|13871.9
        河 北|2385.1|1466.5
        内 蒙 古||
        上 海|23.2|14.0
        江 苏|2501.5|1326.4
      `)
    ).toMatchObject({
      B4: '播种面积 | 2019 | level | 千公顷 | 河北',
      C6: '总产量 | 2019 | level | 万吨 | 上海'
    })
  })

  it('part one whole by seasons and by kinds', () => {
    expect(
      read(`
        表1 2016年粮食产量情况
        |播种面积(千公顷)|总产量(万吨)
        全年粮食|113028.2|61623.9
        一、分季节||
        1、夏粮|27632.4|13920.4
        2、秋粮|85395.8|47703.5
        二、分品种||
        1、谷物|94370.8|56516.5
        2、豆类|18657.4|5107.4
      `)
    ).toMatchObject({
      B5: '播种面积>全年粮食>分季节>夏粮 | 2016 | level | 千公顷',
      C8: '总产量>全年粮食>分品种>谷物 | 2016 | level | 万吨'
    })
  })
})

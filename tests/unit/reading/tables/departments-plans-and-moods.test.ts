import { describe, expect, it } from 'vitest'
import { readSheet } from '#core/reading/read-sheet.ts'
import { gridFromText } from '../../../support/grid-from-text.ts'

/** name · period · measure · unit · region of the figures of a column, the first of all where none is said. */
function read(picture: string, column?: number, isRegion?: (name: string) => boolean): string[] {
  const { tables } = readSheet(gridFromText(picture), { fileName: '表.xlsx', ...(isRegion && { isRegion }) })
  return tables.flatMap(({ observations }) =>
    observations
      .filter((one) => column === undefined || one.column === column)
      .map(({ indicator, period, measure, unit, region }) =>
        [indicator.join('>'), period, measure, unit, region].join(' ')
      )
  )
}

describe('plans', () => {
  it('are what a 计划表 tells of which no name says that it is done', () => {
    const picture = `
      垫江县2021年第一批危房改造专项补助资金计划表
      乡镇|户数|补助资金(万元)
      桂阳街道|3|6.3
      桂溪街道|2|4.2
    `
    expect(read(picture).slice(0, 2)).toEqual(['户数 2021 target 户 桂阳街道', '补助资金 2021 target 万元 桂阳街道'])
  })

  it('are no more than their own columns where what is done stands beside them', () => {
    const picture = `
      2021年政府投资项目计划表
      项目名称|总投资(万元)|截至2020年底累计完成投资(万元)|2021年计划投资(万元)
      汪营污水处理厂|3000|1200|1800
      建南至龙口公路|5000|2200|1800
    `
    expect(read(picture, 1)[0]).toContain('level 万元')
  })

  it('have their own words where they are of nothing that is told', () => {
    const picture = `
      2022年农村危房改造第二批补助资金分配表
      镇街|年度任务(户)|||第一批已拨付(万元)|
      |小计|C级|D级|C级|D级
      棠香街道|8|1|7|0.75|0
      龙岗街道|5|0|5|0|7
    `
    expect(read(picture).slice(0, 4)).toEqual([
      '年度任务>小计 2022 target 户 棠香街道',
      '年度任务>C级 2022 target 户 棠香街道',
      '年度任务>D级 2022 target 户 棠香街道',
      '第一批已拨付>C级 2022 level 万元 棠香街道'
    ])
  })

  it('are 预算调整数, too', () => {
    const picture = `
      2020年一般公共预算收入执行情况表
      ||单位:万元
      项目|2020年预算调整数|2020年执行数
      税收收入|431|430
    `
    expect(read(picture)).toEqual(['税收收入 2020 target 万元 ', '税收收入 2020 level 万元 '])
  })
})

describe('采购经理指数', () => {
  it('and its parts are indices', () => {
    const picture = `
      21-8 制造业采购经理指数(2010年)
      月份|制造业采购经理指数PMI|生产|新订单
      一月|54|57.3|59.3
      二月|51|53.8|54.6
    `
    expect(read(picture).slice(0, 2)).toEqual(['制造业采购经理指数PMI 2010M01 index  ', '生产 2010M01 index  '])
  })

  it('has parts that are indices, whatever the title calls them', () => {
    const picture = `
      表2 相关指标情况(经季节调整)|||单位:%
      |新出口订单|采购量|生产经营活动预期
      2016年6月|49.6|50.5|55.2
      2016年7月|49|50.5|55.8
    `
    expect(read(picture).slice(0, 3)).toEqual([
      '新出口订单 2016M06 index % ',
      '采购量 2016M06 index % ',
      '生产经营活动预期 2016M06 index % '
    ])
  })
})

describe('growth that says its head for short', () => {
  it('is that of the head', () => {
    const picture = `
      2014年全市分产业能耗及变化情况
      |能源消费总量(万吨标煤)||万元增加值能耗(吨标煤)|
      ||消费量增长(%)||单耗增长(%)
      第一产业|91.7|-5.8|0.6973|-5.76
      第二产业|1998.3|-3.9|0.4578|-10.06
    `
    expect(read(picture).slice(0, 4)).toEqual([
      '能源消费总量>第一产业 2014 level 万吨标煤 ',
      '能源消费总量>第一产业 2014 growth % ',
      '万元增加值能耗>第一产业 2014 level 吨标煤 ',
      '万元增加值能耗>第一产业 2014 growth % '
    ])
  })
})

describe('times and places of titles', () => {
  it('stand behind the number of a table', () => {
    const picture = `
      表39:2017—2021年度武义县财政收支情况表
      年份|财政总收入(亿元)
      2017|40.97
      2018|43.89
    `
    expect(read(picture)[0]).toBe('财政总收入 2017 level 亿元 武义县')
  })

  it('are the quarter of the sheet where a line says up to when its figures go', () => {
    const picture = `
      2018年度第三季度投诉举报情况
      投诉商品类排名情况列表
      投诉类别|投诉数量(件)
      日用百货|75
      家用电器|74
      (此数据统计截止到2018年9月30日)
      投诉服务类排名情况列表
      投诉类别|投诉数量(件)
      餐饮服务|40
      文化娱乐服务|27
    `
    expect(read(picture).map((one) => one.split(' ')[1])).toEqual(['2018Q3', '2018Q3', '2018Q3', '2018Q3'])
  })

  it('are those of a note on all that stands above', () => {
    const picture = `
      5县情况
      指标|单位|卓资县|化德县
      面积|平方公里|3119|2534
      户籍人口|万人|19|16
      注解1：上面是2022年的终核数据，表面上不够新。
    `
    expect(read(picture)[0]).toBe('面积 2022 level 平方公里 卓资县')
  })
})

describe('what is counted', () => {
  it('is no rank in a 排名情况', () => {
    const picture = `
      2018年第三季度举报问题排名情况列表
      举报问题名称|举报数量
      无照经营|45
      质量|21
    `
    expect(read(picture)[0]).toContain(' level ')
  })

  it('are schools among 学校数 and their kinds', () => {
    const picture = `
      各类教育事业基本情况
      一、学校数
      ||计量单位:所
      指  标|2017年|2016年
      全  市|1608|1575
      高等教育|59|59
      # 普通高校|53|53
        成人高校|6|6
      中等职业学校|49|53
      # 普通中专|20|22
        成人中专|29|31
    `
    expect(read(picture, 1).map((one) => one.split(' ')[0])).toEqual([
      '学校数>全市',
      '学校数>高等教育',
      '学校数>高等教育>普通高校',
      '学校数>高等教育>成人高校',
      '学校数>中等职业学校',
      '学校数>中等职业学校>普通中专',
      '学校数>中等职业学校>成人中专'
    ])
  })

  it('may be contracts with countries, which are no regions of the table', () => {
    const picture = `
      外商直接投资分国别(地区)合同数和合同金额
      国别(地区)|2000|2001
      合同数(项)||
      #中国香港|602|627
       日本|72|79
       美国|79|88
    `
    expect(read(picture, 1)).toEqual([
      '合同数>中国香港 2000 level 项 ',
      '合同数>日本 2000 level 项 ',
      '合同数>美国 2000 level 项 '
    ])
  })
})

describe('units', () => {
  it('of electricity and of boilers are known', () => {
    const picture = `
      主要指标
      项目|2020年
      农村用电量（万千瓦·时）|1405990
      工业锅炉数（台）|1988
      （蒸吨）|23788.3
    `
    expect(read(picture)).toEqual([
      '农村用电量 2020 level 万千瓦·时 ',
      '工业锅炉数 2020 level 台 ',
      '工业锅炉数 2020 level 蒸吨 '
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

/** Two groups of the same names; `heads` says how their names and units stand over four columns. */
function groups(heads: readonly [string, string], line = ''): Record<string, string> {
  return read(`
    县图书馆2023年读者服务情况|||${line}
    馆别|第一季度|第二季度|全年
    ${heads[0]}
    总馆|21340|25118|46458
    分馆|6021|6630|12651
    ${heads[1]}
    总馆|15206|16840|32046
    分馆|4012|4530|8542
  `)
}

const READ = {
  B4: '进馆读者>总馆 | 2023Q1 | level | 人次',
  D5: '进馆读者>分馆 | 2023 | level | 人次',
  B7: '图书外借>总馆 | 2023Q1 | level | 册次',
  D8: '图书外借>分馆 | 2023 | level | 册次'
}

describe('the unit in the row of a name that heads others', () => {
  it('is that of the rows below it, wherever in the row it stands', () => {
    for (const unit of ['|单位：%||', '||单位：%|', '|||单位：%', '|（%）||', '|||（%）'])
      for (const [one, other] of [
        ['进馆读者', '图书外借'],
        ['一、进馆读者', '二、图书外借']
      ])
        expect(groups([`${one}${unit.replace('%', '人次')}`, `${other}${unit.replace('%', '册次')}`])).toMatchObject(
          READ
        )
  })

  it('is so, too, in the cell of the name', () => {
    for (const unit of ['（单位：%）', '（%）', '：%', ' 单位：%'])
      expect(groups([`进馆读者${unit.replace('%', '人次')}`, `图书外借${unit.replace('%', '册次')}`])).toMatchObject(
        READ
      )
  })

  it('goes before that of the table, which the other groups keep', () => {
    expect(groups(['进馆读者|||', '图书外借|||单位：册次'], '单位：人次')).toMatchObject(READ)
  })

  it('is that of schools as well, whose pupils are counted', () => {
    expect(
      read(`
        清原县基础教育发展情况
        |2022-2023学年|2023-2024学年
        一、学校数（所）
          小学|38|36
          特殊教育学校|1|1
        二、在校学生数（人）
          小学|25983|25110
          特殊教育学校|59|62
      `)
    ).toMatchObject({
      B5: '学校数>特殊教育学校 | 2022/23 | level | 所 | 清原县',
      C8: '在校学生数>特殊教育学校 | 2023/24 | level | 人 | 清原县'
    })
  })

  it('leaves heads that state their units on a row of their own', () => {
    expect(
      read(`
        2023年人口
        年份|总人口|人口密度
        |（万人）|（人/平方公里）
        2022|21.3|251
        2023|21.1|249
      `)
    ).toMatchObject({ B4: '总人口 | 2022 | level | 万人', C5: '人口密度 | 2023 | level | 人/平方公里' })
  })
})

describe('two tables one under the other', () => {
  it('have each its unit beside its name, over their own heads', () => {
    const lines = read(`
      县图书馆2023年读者服务情况
      |进馆读者||单位：人次
      馆别|第一季度|第二季度|全年
      总馆|21340|25118|46458
      分馆|6021|6630|12651
      |图书外借||单位：册次
      馆别|第一季度|第二季度|全年
      总馆|15206|16840|32046
      分馆|4012|4530|8542
    `)
    expect(lines['B4']).toMatch(/\| 2023Q1 \| level \| 人次$/)
    expect(lines['D9']).toMatch(/\| 2023 \| level \| 册次$/)
  })
})

describe('a column of ratios to one of another', () => {
  it('is told so whatever unit its rows name', () => {
    expect(
      read(`
        2023年城乡居民收支
        指标|城镇居民|农村居民|城乡比（农村=1）
        人均可支配收入（元）|35483|16239|2.27
        恩格尔系数（%）|31.5|31|1.02
      `)
    ).toMatchObject({
      B4: '恩格尔系数>城镇居民 | 2023 | level | %',
      D3: '人均可支配收入>城乡比 | 2023 | level | 农村=1',
      D4: '恩格尔系数>城乡比 | 2023 | level | 农村=1'
    })
  })
})

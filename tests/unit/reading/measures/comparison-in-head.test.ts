import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('a word of comparison over several heads', () => {
  it('is said of each of them, and the head keeps its time', () => {
    expect(
      read(`
        企业景气指数（点）
        行业|2024年||||2025年|一季度比|
        |一季度|二季度|三季度|四季度|一季度|上季度±点|上年同期±点
        工业|110.4|107.3|107.6|103.1|101|-2.1|-9.4
        建筑业|103.1|100.5|103.8|107|107.4|0.4|4.3
        批发业|109.6|113.9|115.2|117.6|113.7|-3.9|4.1
      `)
    ).toMatchObject({
      F4: '企业景气指数>工业 | 2025Q1 | index | 点',
      G4: '企业景气指数>工业>环比 | 2025Q1 | change | 点',
      H4: '企业景气指数>工业 | 2025Q1 | change | 点'
    })
  })

  it.each(['比（%）', '较（%）', '增减（%）', '涨跌幅（%）'])('may be all that the head says: %s', (head) => {
    expect(
      read(`
        2025年4月农产品价格
        品种|本月均价（元/公斤）|${head}||
        ||上月|上年同月|年初
        猪肉|26.1|-2.1|-9.4|1.2
        牛肉|73.1|0.4|4.3|3.3
        羊肉|66.5|-3.9|4.1|2.2
      `)
    ).toMatchObject({
      C4: expect.stringMatching(/猪肉>环比 \| 2025M04 \| growth \| %/),
      D4: expect.stringMatching(/猪肉 \| 2025M04 \| growth \| %/),
      E4: expect.stringMatching(/猪肉>比年初 \| 2025M04 \| growth \| %/)
    })
  })

  it('counts what stands before the head in its unit', () => {
    expect(
      read(`
        2025年4月参保情况
        险种|参保人数（人）|比上月||较||
        ||增加|增长%|上年末增减|上年同期增减
        养老|2611|21|0.8|-9|12
        失业|7311|4|0.1|43|33
      `)
    ).toMatchObject({
      C4: '参保人数>养老>环比 | 2025M04 | change | 人',
      D4: '参保人数>养老>环比 | 2025M04 | growth | %',
      E4: '参保人数>养老>比年初 | 2025M04 | change | 人',
      F4: '参保人数>养老 | 2025M04 | change | 人'
    })
  })

  it('is none where the heads below are the times themselves', () => {
    expect(
      read(`
        城乡居民收入（元）
        指标|增长%|
        |2023年|2022年
        城镇|5.1|4.2
        农村|7.2|6.3
      `)
    ).toMatchObject({ B4: '城乡居民收入>城镇 | 2023 | growth | %', C4: '城乡居民收入>城镇 | 2022 | growth | %' })
  })
})

it.each(['指数（上年=100）', '指数（上年=100） Indices (preceding year=100)', '比上年增长（%）'])(
  'leaves what is named below to that name, whether %s stands over both or over each',
  (head) => {
    const picture = (over: string) => `
      主要年份财政收支
      单位：万元
      年份|预算收入|预算支出|收支差额|${over}
      ||||预算收入|预算支出
      1978|44992|107206|-62214|96.5|153.3
      1990|137204|300012|-162808|118.9|114.2
    `
    const [each, both] = [read(picture(`${head}|${head}`)), read(picture(`${head}|`))]
    expect(each).toEqual(both)
    expect(each).toMatchObject({ E5: expect.stringMatching(/^预算收入 \| 1978 \| (?:index \| 上年=100|growth \| %)$/) })
  }
)

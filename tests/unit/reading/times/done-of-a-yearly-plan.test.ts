import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('what is done beside a plan for the year', () => {
  const table = (last: string) => `
    ¦全县乡村振兴项目建设进度排名表
    ¦（截至2024年10月底）
    ¦乡镇|年度任务数（个）|已开工数（个）|开工率|已完工数（个）|完工率|完工率排名|已拨付资金（万元）|${last}
    ¦城关镇|24|24|100.0%|19|79.2%|3|1862.5|5
    ¦马坪镇|31|30|96.8%|27|87.1%|1|2347.8|3
    ¦双河镇|28|28|100.0%|23|82.1%|2|2016.4|5
    ¦青石镇|19|18|94.7%|13|68.4%|4|1288|5
  `

  it.each(['期末在建（个）', '月末资金余额（万元）'])('is of the months so far, and %s of the last of them', (last) => {
    expect(read(table(last))).toMatchObject({
      C4: '已开工数 | 2024M01-10 | level | 个 | 城关镇',
      D4: '开工率 | 2024M01-10 | level | % | 城关镇',
      E4: '已完工数 | 2024M01-10 | level | 个 | 城关镇',
      F4: '完工率 | 2024M01-10 | level | % | 城关镇',
      G4: '完工率 | 2024M01-10 | rank |  | 城关镇',
      H4: '已拨付资金 | 2024M01-10 | level | 万元 | 城关镇',
      I4: expect.stringContaining('| 2024M10 | level')
    })
  })

  it('is none of a plan that nobody has made, nor is what there is', () => {
    const picture = table('存栏（头）')
      .replace('年度任务数（个）', '项目数（个）')
      .replace('已拨付资金（万元）', '已有网点（个）')
    expect(read(picture)).toMatchObject({
      B4: '项目数 | 2024M10 | level | 个 | 城关镇',
      H4: '已有网点 | 2024M10 | level | 个 | 城关镇',
      I4: '存栏 | 2024M10 | level | 头 | 城关镇'
    })
  })

  it('names itself, and so does the plan where no other head tells what the title is about', () => {
    expect(read(table('在建（个）'))).toMatchObject({ B4: '年度任务数 | 2024 | target | 个 | 城关镇' })
  })

  it('leaves the plan its subject where a head tells of that', () => {
    expect(
      read(`
        ¦2024年10月各乡镇财政收入完成情况
        ¦||||单位：万元
        ¦乡镇|年度任务|财政收入|税收收入|非税收入
        ¦城关镇|240|24|19|5
        ¦马坪镇|310|30|27|3
        ¦双河镇|280|27|27|0
      `)
    ).toMatchObject({
      B4: '财政收入 | 2024 | target | 万元 | 城关镇',
      C4: '财政收入 | 2024M10 | level | 万元 | 城关镇'
    })
  })

  it.each(['（截至2025年10月底）', '（截至10月底）'])(
    'is of the months so far in a table up to the end of a month: %s',
    (upTo) => {
      expect(
        read(`
        ¦2025年营造林任务完成情况${upTo}
        ¦单位：亩
        ¦乡镇|人工造林计划|人工造林完成|人工造林完成率|森林抚育||期末育苗面积
        ¦||||计划|完成|
        ¦城关镇|11400|10900|95.6%|6300|4890|12
        ¦青山镇|3200|3050|95.3%|1800|1800|11
      `)
      ).toMatchObject({
        B5: '人工造林 | 2025 | target | 亩 | 城关镇',
        C5: '人工造林 | 2025M01-10 | level | 亩 | 城关镇',
        D5: '人工造林完成率 | 2025M01-10 | level | % | 城关镇',
        E6: '森林抚育 | 2025 | target | 亩 | 青山镇',
        F6: '森林抚育 | 2025M01-10 | level | 亩 | 青山镇',
        G6: '期末育苗面积 | 2025M10 | level | 亩 | 青山镇'
      })
    }
  )

  it('is of the month that its plan is for', () => {
    expect(
      read(`
        ¦2025年营造林进度（截至10月底）
        ¦项目|单位|10月计划|10月完成|完成率
        ¦人工造林|亩|6300|4890|77.6%
        ¦森林抚育|亩|1800|1800|100%
      `)
    ).toMatchObject({ C3: '人工造林 | 2025M10 | target | 亩', D3: '人工造林 | 2025M10 | level | 亩' })
  })
})

describe('a year in the title with a day up to which all is told', () => {
  it.each(['统计截止时间：2026年6月30日', '截至2026年6月30日', '数据截止日期：2026年6月30日'])(
    'has states of that month, and what came or was done from January on: %s',
    (line) => {
      expect(
        read(`
          2026年度各乡镇工作情况
          ${line}
          乡镇|参保人数（人）|缴费金额（万元）|到位资金（万元）|完成投资（万元）
          汪营镇|12000|456|35|65
          谋道镇|9800|356|30|40
        `)
      ).toMatchObject({
        B4: expect.stringContaining('参保人数 | 2026M06 | level'),
        C4: expect.stringContaining('缴费金额 | 2026M01-06 | level'),
        D4: expect.stringContaining('到位资金 | 2026M01-06 | level'),
        E4: expect.stringContaining('完成投资 | 2026M01-06 | level')
      })
    }
  )

  it('tells what was done before that year began, for goals of the year', () => {
    expect(
      read(`
        2026年度城乡居民医保参保缴费进度
        统计截止时间：2025年11月30日
        镇（街道）|参保任务数（人）|已参保缴费人数（人）|缴费金额（万元）
        滨河街道|38600|37210|123
        柳林镇|27450|25936|103
      `)
    ).toMatchObject({
      B4: expect.stringContaining('| 2026 | target | 人'),
      C4: expect.stringContaining('已参保缴费人数 | 2025M11 | level | 人'),
      D4: expect.stringContaining('缴费金额 | 2025M01-11 | level | 万元')
    })
  })
})

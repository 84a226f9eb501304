import { describe, expect, it } from 'vitest'
import { readSheet } from '#core/reading/read-sheet.ts'
import { gridFromText } from '../../../support/grid-from-text.ts'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('how rates change', () => {
  it.each([
    '比去年±%⏎（±百分点）',
    '同比增减（%、百分点）',
    '同比增长（%或百分点）',
    '同比±%(个百分点)',
    '同比增减⏎（±%，±个百分点）',
    '增长%/百分点',
    '比上年同期增长(%)或增减',
    '同比增减'
  ])('in points under %s, which grows amounts in percent', (head) => {
    const { E3, E4, E5 } = read(`
      2024年1-9月主要指标
      指标|单位|本期|上年同期|${head}
      工业增加值|亿元|139|130|6.9
      产销率|%|96.6|97.4|-0.8
      社会消费品零售总额|亿元|55|50|10
    `)
    expect(E3).toBe('工业增加值 | 2024M01-09 | growth | %')
    expect(E4).toMatch(/^产销率 \| 2024M01-09 \| change \| 个?百分点$/)
    expect(E5).toBe('社会消费品零售总额 | 2024M01-09 | growth | %')
  })

  it('in points where the figures are differences, whatever the head says', () => {
    expect(
      read(`
        2024年1-9月就业主要指标
        指标|单位|本期|上年同期|同比增长%
        新增就业|人|1390|1300|6.9
        失业率|%|3.1|3.5|-0.4
        仲裁结案率|%|97.2|90.2|7.0
      `)
    ).toMatchObject({ E3: '新增就业 | 2024M01-09 | growth | %', E5: '仲裁结案率 | 2024M01-09 | change | 百分点' })
  })

  it.each(['同比±%', '同比增长%', '增速（%）', '比上年同期增长（%）'])(
    'in points under %s where no level of the year before tells otherwise',
    (head) => {
      const { tables } = readSheet(
        gridFromText(`
          2024年7月指标
          指标|单位|7月|${head}
          规模以上工业产品销售率|%|97.2|0.3
          城镇调查失业率|%|5.1|-0.2
          财政收入|万元|100|3
          居民消费价格指数|%|100.3|0.3
        `),
        { fileName: '表.xlsx' }
      )
      const told = tables.flatMap(({ observations }) =>
        observations.flatMap(({ column, measure, unit }) => (column === 3 ? [`${measure} ${unit}`] : []))
      )
      expect(told).toEqual(['change 百分点', 'change 百分点', 'growth %', 'growth %'])
      expect(tables.flatMap(({ reasons }) => reasons.map(({ code }) => code))).toContain('rates-in-points')
    }
  )

  it('not at all where every rate has a sign for a figure: nothing is told in points there', () => {
    const { tables } = readSheet(
      gridFromText(`
        2024年主要预期目标任务1—9月完成情况
        指标名称|单位|1-9月完成|同比±%
        地区生产总值|亿元|812.6|5.6
        规模以上工业增加值增速|%|6.6|/
        实际利用外资|万美元|7125|-11.4
        城镇登记失业率|%|3.6|/
      `),
      { fileName: '表.xlsx' }
    )
    const told = tables.flatMap(({ observations }) =>
      observations.flatMap(({ column, measure, unit }) => (column === 3 ? [`${measure} ${unit}`] : []))
    )
    expect(told).toEqual(['growth %', 'growth %', 'growth %', 'growth %'])
    expect(tables.flatMap(({ reasons }) => reasons.map(({ code }) => code))).not.toContain('rates-in-points')
  })

  it('in percent where the figures are', () => {
    expect(
      read(`
        2024年1-9月就业主要指标
        指标|单位|本期|上年同期|同比增长%
        新增就业|人|1390|1300|6.9
        失业率|%|3.1|3.5|-11.4
        仲裁结案率|%|97.2|90.2|7.8
      `)
    ).toMatchObject({ E4: '失业率 | 2024M01-09 | growth | %', E5: '仲裁结案率 | 2024M01-09 | growth | %' })
  })

  it('in points across the table as well', () => {
    expect(
      read(`
        主要指标
        年份|地区生产总值（亿元）|城镇化率（%）
        2023|139|56.9
        2024|149|57.9
        2024年比2023年±%（±百分点）|7.2|1.0
      `)
    ).toMatchObject({ B5: '地区生产总值 | 2024 | growth | %', C5: '城镇化率 | 2024 | change | 百分点' })
  })

  it('a growth that is published alone stays one', () => {
    expect(
      read(`
        2024年1-9月主要指标
        指标|单位|总量|同比增长
        地区生产总值|亿元|139|6.9
        规模以上工业增加值|%|—|7.4
      `)
    ).toMatchObject({ D4: '规模以上工业增加值 | 2024M01-09 | growth | %' })
  })
})

describe('how much of a plan is done', () => {
  it.each([
    ['behind the months', '年度计划|7月|1-7月|完成年度计划%', '125947|10158|69415|55.1', 'E'],
    ['before them', '年度计划|完成年度计划%|7月|1-7月', '125947|55.1|10158|69415', 'C']
  ])('is told of the months so far %s', (_where, heads, figures, column) => {
    const seen = read(`
      2024年7月税收完成情况
      |||单位：万元|
      项目|${heads}
      税收收入|${figures}
      国内增值税|${figures}
    `)
    expect(seen[`${column}4`]).toBe('税收收入>完成率 | 2024M01-07 | level | %')
  })

  it('behind a spanner of both, too', () => {
    expect(
      read(`
        2024年7月税收完成情况
        ||||||单位：万元、%
        项目|年度⏎计划|入 库 税 收||||完成年度⏎计划%
        ||7月||1—7月||
        ||完成数|同比±%|完成数|增减%|
        税收收入|125947|10158|10.8|69415|0.6|55.1
        国内增值税|52080|4352|12.2|27967|0.4|53.7
      `)
    ).toMatchObject({
      C6: '税收收入>入库税收 | 2024M07 | level | 万元',
      G6: '税收收入>完成率 | 2024M01-07 | level | %'
    })
  })

  it('is of the month where the table knows no other', () => {
    expect(
      read(`
        2024年7月参保情况
        指标|单位|目标|实际|完成率（%）
        参保人数|人|5000|4800|96
        持卡人数|人|4000|3900|97.5
      `)
    ).toMatchObject({ E3: '参保人数>完成率 | 2024M07 | level | %' })
  })
})

describe('a change behind a share', () => {
  const under = (head: string, figures: readonly [string, string]) =>
    read(`
      兰考县2023年常住人口年龄构成
      年龄|人数（人）|比重（%）|${head}
      0-14岁|182010|23.6|${figures[0]}
      15-59岁|430120|55.8|${figures[1]}
    `).D3

  it('is of the share, in points', () => {
    expect(under('比2020年变化', ['-0.8', '0.2'])).toMatch(/ \| 2023 \| change \| 百分点/)
  })

  it.each([
    ['比2020年变化', ['-812', '20']],
    ['比2020年变化', ['-8', '20']],
    ['增减数', ['-0.8', '0.2']]
  ] as const)('is of the count where its figures or its words say so: %s %s', (head, figures) => {
    expect(under(head, figures)).toMatch(/ \| 2023 \| change \| 人/)
  })
})

describe('rates over the month before', () => {
  const table = (first: string, second: string) => `
    ¦2024年10月份县供水公司生产经营情况
    ¦指标|计量单位|本月|上月|环比%
    ¦供水量|万吨|62.4|60.8|2.6
    ¦产销差率|%|13.3|13.5|${first}
    ¦水费回收率|%|96.8|97.2|${second}
  `

  it('change in points where the levels of the two months show it, whatever the head says of amounts', () => {
    expect(read(table('-0.2', '-0.4'))).toMatchObject({
      E3: expect.stringMatching(/环比 \| 2024M10 \| growth \| %/),
      E4: expect.stringMatching(/环比 \| 2024M10 \| change \| 百分点/),
      E5: expect.stringMatching(/环比 \| 2024M10 \| change \| 百分点/)
    })
  })

  it('grow where they show that', () => {
    expect(read(table('-1.5', '-0.4'))).toMatchObject({
      E4: expect.stringMatching(/环比 \| 2024M10 \| growth \| %/)
    })
  })
})

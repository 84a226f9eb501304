import { describe, expect, it } from 'vitest'
import type { HeadReading } from '#core/reading/meaning/doubts/head-doubt.ts'
import { readSheet } from '#core/reading/read-sheet.ts'
import { gridFromText } from '../../../support/grid-from-text.ts'
import { readAnswered } from '../../../support/read-answered.ts'

/** Of each figure that tells how something moved or stands: whose it is. And what is asked. */
function read(picture: string, said?: HeadReading<'which-owner'>) {
  const { tables } = readAnswered(
    (heads) => readSheet(gridFromText(picture), { fileName: '表.xlsx', heads }),
    'which-owner',
    said
  )
  const moved = tables.flatMap(({ observations }) => observations.filter(({ measure }) => measure !== 'level'))
  return {
    of: [...new Set(moved.map(({ measure, indicator }) => `${measure} ${indicator.join('>')}`))],
    asked: tables.flatMap(({ questions }) =>
      questions.map(({ code, guess, params }) =>
        [code, guess, params?.['principal'], params?.['nearest']].filter((word) => word != null).join(' ')
      )
    )
  }
}

const inColumns = (first: string, second: string, head: string, title = '2023年各镇主要指标'): string => `
  ${title}
  乡镇|${first}|${second}|${head}
  城关镇|5123|812|3.1
  柳林镇|4027|631|-2.2
`

const inRows = (first: string, second: string, head: string): string => `
  2023年各镇主要指标
  指标|城关镇|柳林镇
  ${first}|5123|4027
  ${second}|812|631
  ${head}|3.1|-2.2
`

const SAYS_SOMETHING_OF = [
  ['a part', '进出口总额（万元）', '其中：出口（万元）', '进出口总额', '进出口总额>出口'],
  ['a part by its class', '户籍人口（人）', '女（人）', '户籍人口', '女'],
  ['what came', '存款余额（万元）', '当年新增（万元）', '存款余额', '当年新增'],
  ['what came, by name', '贷款余额（万元）', '新增贷款（万元）', '贷款余额', '新增贷款'],
  ['what went out', '贷款余额（万元）', '累计发放贷款（万元）', '贷款余额', '累计发放贷款'],
  ['the same by head', '地区生产总值（万元）', '人均地区生产总值（元）', '地区生产总值', '人均地区生产总值'],
  ['a rate', '工业总产值（万元）', '产销率（%）', '工业总产值', '产销率']
] as const

const HEADS = ['同比增长%', '增长（%）', '增速（%）', '比上年增长（%）'] as const

describe('growth behind a level and what is said of it', () => {
  it.each(SAYS_SOMETHING_OF.flatMap((kind) => HEADS.map((head) => [...kind, head] as const)))(
    '(%s: %s, %s) is asked about: %s or %s, under %s',
    (_, first, second, principal, nearest, head) => {
      const unsaid = read(inColumns(first, second, head))
      expect(unsaid.of).toEqual([`growth ${principal}`])
      expect(unsaid.asked).toHaveLength(1)
      expect(unsaid.asked[0]).toMatch(/^which-owner principal /)
      expect(read(inColumns(first, second, head), 'principal').of).toEqual([`growth ${principal}`])
      const [said] = read(inColumns(first, second, head), 'nearest').of
      // A rate grows in points.
      expect(said).toBe(`${second.endsWith('率（%）') ? 'change' : 'growth'} ${nearest}`)
    }
  )

  it.each(SAYS_SOMETHING_OF.filter(([kind]) => kind !== 'a part by its class'))(
    '(%s: %s, %s) is asked about in rows, too',
    (_, first, second, principal) => {
      const { of, asked } = read(inRows(first, second, '同比增长（%）'))
      expect(of).toEqual([`growth ${principal}`])
      expect(asked[0]).toMatch(/^which-owner principal /)
    }
  )

  it.each(HEADS)('is of the nearer of two that stand for themselves, under %s', (head) => {
    for (const [first, second] of [
      ['新签约项目（个）', '到位资金（万元）'],
      ['从业人口（人）', '新增就业（人）'],
      ['工业总产值（万元）', '税收（万元）'],
      ['播种面积（亩）', '总产量（吨）']
    ] as const) {
      const { of, asked } = read(inColumns(first, second, head))
      expect(of).toEqual([`growth ${second.replace(/（.*/, '')}`])
      expect(asked).toEqual([])
    }
  })

  it.each(SAYS_SOMETHING_OF)('(%s: %s, %s) is of each behind its own', (_, first, second, principal, nearest) => {
    const { of, asked } = read(`
      2023年各镇主要指标
      乡镇|${first}|增长（%）|${second}|增长（%）
      城关镇|5123|3.1|812|4.4
      柳林镇|4027|-2.2|631|1.9
    `)
    const measure = second.endsWith('率（%）') ? 'change' : 'growth'
    expect(of).toEqual([`growth ${principal}`, `${measure} ${nearest}`])
    expect(asked).toEqual([])
  })

  it('is of the one that its figures fit', () => {
    const picture = (third: string, fourth: string): string => `
      2023年各镇主要指标
      乡镇|存款余额（万元）|当年新增（万元）|上年存款余额（万元）|上年新增（万元）|同比增长（%）
      城关镇|5123|812|4800|700|${third}
      柳林镇|4027|631|4100|640|${fourth}
    `
    expect(read(picture('6.7', '-1.8'))).toEqual({ of: ['growth 存款余额'], asked: [] })
    expect(read(picture('16', '-1.4')).of).toEqual(['growth 新增'])
  })

  it('fits the level also by its change beside it', () => {
    const { of, asked } = read(`
      2023年各镇主要指标
      乡镇|存款余额（万元）|当年新增（万元）|同比增加（万元）|同比增长（%）
      城关镇|5123|812|323|6.7
      柳林镇|4027|631|-73|-1.8
    `)
    expect(of).toContain('growth 存款余额')
    expect(asked.filter((question) => question.includes('同比增长'))).toEqual([])
  })

  it('is of the one that the title names', () => {
    const picture = inColumns('存款余额（万元）', '当年新增（万元）', '同比增长（%）', '2023年各镇存款余额及增速')
    expect(read(picture)).toEqual({ of: ['growth 存款余额'], asked: [] })
  })

  it('is of the whole behind several parts', () => {
    const { of, asked } = read(`
      2023年各镇主要指标
      乡镇|户籍人口（人）|男（人）|女（人）|增长（%）
      城关镇|5123|2600|2523|3.1
      柳林镇|4027|2000|2027|-2.2
    `)
    expect(of).toEqual(['growth 户籍人口'])
    expect(asked).toEqual([])
  })

  it('looks under the head of several', () => {
    const picture = `
      2024年9月末各镇存贷款（万元）
      乡镇|存款||增长（%）|贷款||增长（%）
      |余额|新增||余额|新增|
      城关镇|5123|42|8.1|4123|32|7.1
      柳林镇|1125|22|9.4|1025|20|6.4
    `
    expect(read(picture)).toEqual({
      of: ['growth 存款>余额', 'growth 贷款>余额'],
      asked: ['which-owner principal 余额 新增']
    })
    expect(read(picture, 'nearest').of).toEqual(['growth 存款>新增', 'growth 贷款>新增'])
  })

  const underOneHead = (head: string, first: string, second: string, behind = '同比（%）'): string => `
    2024年各镇主要指标（人）
    乡镇|户数（户）|${head}||
    ||${first}|${second}|${behind}
    城关镇|812|3|25|10
    柳林镇|631|4|38|-5
  `
  it.each([
    ['伤亡人数', '亡', '伤'],
    ['伤亡人数', '死亡', '受伤'],
    ['进出口总额', '进口', '出口'],
    ['常住人口', '男', '女']
  ])('is of %s behind %s and %s under it, which only together are that', (head, first, second) => {
    expect(read(underOneHead(head, first, second))).toEqual({ of: [`growth ${head}`], asked: [] })
    expect(read(underOneHead(head, first, second, '位次'))).toEqual({ of: [`rank ${head}`], asked: [] })
  })

  it('is asked about behind parts that only their head counts, and is of what counts itself', () => {
    expect(read(underOneHead('从业人数', '商贸', '物流'))).toEqual({
      of: ['growth 从业人数'],
      asked: ['which-owner principal 从业人数 物流']
    })
    expect(read(underOneHead('从业人数', '商贸', '物流'), 'nearest').of).toEqual(['growth 从业人数>物流'])
    expect(read(underOneHead('就业人数', '就业人口', '失业人数'))).toEqual({
      of: ['growth 就业人数>失业人数'],
      asked: []
    })
  })

  it('is of the part right before it where each has one, or where its figures say so', () => {
    expect(
      read(`
        2024年伤亡情况（人）
        乡镇|伤亡人数|||
        |亡|同比（%）|伤|同比（%）
        城关镇|3|50|25|10
        柳林镇|4|-20|38|-5
      `)
    ).toEqual({ of: ['growth 伤亡人数>亡', 'growth 伤亡人数>伤'], asked: [] })
    expect(
      read(`
        2024年伤亡情况（人）
        乡镇|伤亡人数||||
        |死亡|受伤|上年死亡|上年受伤|同比（%）
        城关镇|3|25|2|20|25
        柳林镇|4|38|5|40|-5
      `)
    ).toEqual({ of: ['growth 伤亡人数>受伤'], asked: [] })
  })

  it.each(['同比增长（%）', '增减（万元）'])('(%s) is of what stands behind it where all columns begin so', (head) => {
    const { tables } = readSheet(
      gridFromText(`
        2023年各镇主要指标
        乡镇|${head}|工业总产值（万元）|${head}|税收（万元）
        城关镇|3.1|5120|4.4|812
        柳林镇|-2.2|4027|1.9|631
      `),
      { fileName: '表.xlsx' }
    )
    expect(tables[0]?.questions).toEqual([])
    expect(tables[0]?.observations.slice(0, 4).map(({ indicator }) => indicator)).toEqual([
      ['工业总产值'],
      ['工业总产值'],
      ['税收'],
      ['税收']
    ])
  })

  it('is of a rate where its figures have digits that counts have not', () => {
    const { of, asked } = read(`
      2023年各镇主要指标
      乡镇|城镇人口（人）|城镇化率（%）|比上年提高
      城关镇|3812|74.5|1.2
      柳林镇|1631|40.5|0.8
    `)
    expect(of).toEqual(['change 城镇化率'])
    expect(asked).toEqual([])
  })

  it('is of what has no name but the row’s, too', () => {
    const { of, asked } = read(`
      2024年9月末金融机构存贷款（亿元）
      项目|期末余额|当月新增|同比增长%
      各项存款|512.3|4.2|8.1
      各项贷款|402.7|3.1|7.7
    `)
    expect(of).toEqual(['growth 各项存款', 'growth 各项贷款'])
    expect(asked).toEqual(['which-owner principal 期末余额 当月新增'])
  })
})

describe('a contribution', () => {
  it.each([
    '拉动（百分点）',
    '贡献率（%）',
    '对经济增长的贡献率（%）',
    '拉动全市增速（百分点）',
    '拉动GDP增长（百分点）'
  ])('has no growth and no change: what stands behind %s is of the quantity before it', (contribution) => {
    for (const head of ['增长（%）', '同比增减（万元）', '占比（%）']) {
      const { of, asked } = read(inColumns('工业增加值（万元）', contribution, head))
      expect(of).toHaveLength(1)
      expect(of[0]).toMatch(/ 工业增加值$/)
      expect(asked).toEqual([])
    }
  })

  it('is itself one of what it stands behind', () => {
    const { tables } = readSheet(gridFromText(inColumns('工业增加值（万元）', '拉动全市增速（百分点）', '增长（%）')), {
      fileName: '表.xlsx'
    })
    expect(tables[0]?.observations[1]).toMatchObject({
      indicator: ['工业增加值', '拉动全市增速'],
      measure: 'level',
      unit: '百分点'
    })
  })

  it('is none where it names a rate of profit', () => {
    expect(read(inColumns('固定资产（万元）', '总资产贡献率（%）', '增减（百分点）')).of).toEqual([
      'change 总资产贡献率'
    ])
  })
})

describe('what is told by one', () => {
  it.each(['每千人拥有', '人均', '每万人占有量'])('is of what stands before it where %s comes again', (words) => {
    const { tables } = readSheet(
      gridFromText(`
        2023年各镇主要指标
        乡镇|医生（人）|${words}（人）|床位（张）|${words}（张）
        城关镇|512|3.1|812|4.4
        柳林镇|402|2.2|631|1.9
      `),
      { fileName: '表.xlsx' }
    )
    expect(tables[0]?.observations.slice(0, 4).map(({ indicator }) => indicator.join('>'))).toEqual([
      '医生',
      `医生>${words}`,
      '床位',
      `床位>${words}`
    ])
  })
})

it.each(['同比增减户', '同比增减（户）', '比上年增加户'])('%s is of what is counted in that unit', (head) => {
  const { tables } = readSheet(
    gridFromText(`
      2024年低保情况
      单位：户、人、万元
      乡镇|在册户数|在册人数|发放资金|${head}
      甲镇|312|620|120.1|-12
      乙镇|210|402|88.2|5
    `),
    { fileName: '表.xlsx' }
  )
  expect(tables[0]?.observations[3]).toMatchObject({
    ...{ indicator: ['在册户数'], measure: 'change', unit: '户', decimal: '-12' }
  })
})

describe('人均 that stands once', () => {
  const paths = (first: number, second: number): string[] => {
    const { tables } = readSheet(
      gridFromText(`
        2023年各村集体经济
        村|集体收入（万元）|总人口（人）|人均（元）
        大桥村|120.5|2012|${first}
        河湾村|88.2|1510|${second}
      `),
      { fileName: '表.xlsx' }
    )
    return (tables[0]?.observations ?? []).slice(0, 3).map(({ indicator }) => indicator.join('>'))
  }
  it('is of what was divided, as its figures show', () => {
    expect(paths(598.9, 584.1).at(-1)).toBe('集体收入>人均')
    expect(paths(320.5, 301.2).at(-1)).toBe('人均')
  })
})

describe('a rank behind several quantities', () => {
  const ranked = (places: readonly number[], second = '税收（万元）'): string => `
    2023年各镇主要指标
    乡镇|工业总产值（万元）|${second}|位次
    城关镇|512|20|${places[0]}
    柳林镇|402|40|${places[1]}
    河口镇|302|30|${places[2]}
    马坪镇|202|10|${places[3]}
  `
  it('is of the one whose order it follows', () => {
    expect(read(ranked([1, 2, 3, 4]))).toEqual({ of: ['rank 工业总产值'], asked: [] })
    expect(read(ranked([3, 1, 2, 4]))).toEqual({ of: ['rank 税收'], asked: [] })
    expect(read(ranked([3, 1, 2, 4], '拉动（百分点）'))).toEqual({ of: ['rank 工业总产值>拉动'], asked: [] })
  })

  it('is asked about where it follows neither, behind a contribution', () => {
    expect(read(ranked([2, 4, 1, 3], '拉动（百分点）'))).toEqual({
      of: ['rank 工业总产值'],
      asked: ['which-owner principal 工业总产值 拉动']
    })
  })

  const behindContribution = (contribution: string, places: readonly number[]): string => `
    2023年各县主要指标
    县|地区生产总值（亿元）|增长（%）|${contribution}|位次
    城关县|512|6.1|3.1|${places[0]}
    柳林县|402|6.9|3.4|${places[1]}
    河口县|302|5.2|1.9|${places[2]}
    ${places[3] === undefined ? '' : `马坪县|282|5.0|1.8|${places[3]}`}
  `
  it.each(['拉动（百分点）', '贡献率（%）'])(
    'is of the growth where %s, reckoned from it, stands in the same order',
    (contribution) => {
      const expected = { of: ['growth 地区生产总值', 'rank 地区生产总值>增速'], asked: [] }
      expect(read(behindContribution(contribution, [2, 1, 3, 4]))).toEqual(expected)
      expect(read(behindContribution(contribution, [2, 1, 3]))).toEqual(expected)
    }
  )

  it('is of the level where a contribution stands in the same order', () => {
    const level = { of: ['growth 地区生产总值', 'rank 地区生产总值'], asked: [] }
    expect(read(behindContribution('拉动（百分点）', [1, 2, 3, 4]))).toEqual(level)
    expect(read(ranked([2, 1, 3, 4].toSorted(), '拉动（百分点）'))).toEqual({ of: ['rank 工业总产值'], asked: [] })
  })

  it('is of the growth where three amounts stand in another order', () => {
    const { of } = read(`
      2023年各县主要指标
      县|地区生产总值（亿元）|增长（%）|位次
      城关县|512|6.1|2
      柳林县|402|6.9|1
      河口县|302|5.2|3
    `)
    expect(of).toEqual(['growth 地区生产总值', 'rank 地区生产总值>增速'])
  })
})

import { describe, expect, it } from 'vitest'
import type { DraftCell, DraftIndicator } from '#core/draft/draft-material.ts'
import { draftOf, fromLevels, gdp, nothing, said } from './draft-of.ts'

const published = (rate: number) => ({ rate, reason: null, basis: 'published' as const })
const revenue: DraftIndicator = {
  ...gdp,
  id: 'revenue',
  name: '一般公共预算收入',
  priceBasis: 'none',
  unit: '万元',
  decimals: 0
}
const people: DraftIndicator = {
  ...gdp,
  id: 'people',
  name: '户籍人口',
  kind: 'stock',
  unit: '万人',
  priceBasis: 'none'
}
const urban: DraftIndicator = { ...gdp, id: 'urban', name: '城镇化率', kind: 'rate', unit: '%', priceBasis: 'none' }
const profit: DraftIndicator = { ...revenue, id: 'profit', name: '规模以上工业利润总额' }
const rank: DraftIndicator = { ...urban, id: 'rank', name: '空气质量排名', kind: 'rank', unit: '位', decimals: 0 }

describe('a draft of one indicator', () => {
  it('says what it came to, how it grew, and how growth itself changed', () => {
    const text = said([gdp], {
      gdp: { '2023': { decimal: '238.56', ...published(6.2) }, '2022': { decimal: '220.1', ...published(5.4) } }
    })
    expect(text).toBe('2023年，全市地区生产总值完成238.56亿元，同比增长6.2%，增速比上年提高0.8个百分点。')
  })

  it('calls growth computed from current prices nominal', () => {
    expect(said([gdp], fromLevels(gdp, { '2022': '200', '2023': '212' }))).toContain('同比名义增长6.0%')
  })

  it.each([
    [6.2, 7, '增速比上年回落0.8个百分点'],
    [6.2, 6.2, '增速与上年持平'],
    // As printed, −2.4 and −1.5: unrounded the difference is 0.84.
    [-2.36, -1.52, '降幅比上年扩大0.9个百分点'],
    [6.24, 6.16, '增速与上年持平'],
    [6.2, -1.5, '增速由负转正'],
    [-1.5, 2, '同比下降1.5%，增速由正转负'],
    [-1.5, -3, '降幅比上年收窄1.5个百分点'],
    [-3, -1.5, '同比下降3.0%，降幅比上年扩大1.5个百分点'],
    [0, 2, '与上年持平'],
    [0.04, 2, '与上年基本持平']
  ])('growth of %d after %d: %s', (now, before, words) => {
    const text = said([gdp], {
      gdp: { '2023': { decimal: '238.56', ...published(now) }, '2022': { decimal: '220.1', ...published(before) } }
    })
    expect(text).toContain(words)
    expect(text).not.toMatch(/增长-|下降-|提高-|回落-/)
  })

  it('sets no published growth against a nominal one', () => {
    const text = said([gdp], {
      gdp: { '2023': published(6), '2022': { rate: 9, reason: null, basis: 'nominal' } }
    })
    expect(text).toBe('2023年，全市地区生产总值同比增长6.0%。')
  })

  it('counts years in a row', () => {
    const text = said(
      [revenue],
      fromLevels(revenue, { '2019': '80', '2020': '90', '2021': '100', '2022': '110', '2023': '120' })
    )
    expect(text).toContain('连续4年增长')
  })

  it('says a stock by absolute and relative change, against the end of the year before', () => {
    const text = said([people], fromLevels(people, { '2022': '90', '2023': '90.45' }))
    expect(text).toBe('2023年，全市户籍人口为90.45万人，比上年末增加4500人，增长0.5%。')
  })

  it('compares the growth of a stock with that of the year before, not of its end', () => {
    const levels = { '2021': '80', '2022': '84', '2023': '90.3' }
    expect(said([people], fromLevels(people, levels))).toContain(
      '比上年末增加6.30万人，增长7.5%，增速比上年提高2.5个百分点'
    )
  })

  it('says a rate in percentage points, never in percent', () => {
    expect(said([urban], fromLevels(urban, { '2022': '50.1', '2023': '51.36' }))).toBe(
      '2023年，全市城镇化率为51.36%，比上年提高1.26个百分点。'
    )
    expect(said([urban], fromLevels(urban, { '2022': '51', '2023': '50' }))).toContain('比上年下降1.00个百分点')
  })

  it.each([
    ['-300', '200', '为200万元，比上年扭亏为盈'],
    ['-300', '-200', '亏损200万元，比上年减亏100万元'],
    ['-300', '-500', '亏损500万元，比上年增亏200万元'],
    ['300', '-500', '亏损500万元，由上年盈利转为亏损']
  ])('profit of %s, then %s: %s', (before, now, words) => {
    expect(said([profit], fromLevels(profit, { '2022': before, '2023': now }))).toContain(words)
  })

  it('speaks of other negative amounts as such', () => {
    const net = { ...revenue, id: 'net', name: '净流入资金' }
    expect(said([net], fromLevels(net, { '2022': '-300', '2023': '-200' }))).toContain(
      '为-200万元，负值比上年缩小100万元'
    )
    expect(said([net], fromLevels(net, { '2022': '-300', '2023': '200' }))).toContain('由上年的负值转正')
    expect(said([net], fromLevels(net, { '2022': '300', '2023': '-200' }))).toContain('由上年的正值转负')
  })

  it('gives the absolute change where the year before was zero', () => {
    expect(said([revenue], fromLevels(revenue, { '2022': '0', '2023': '1200' }))).toContain(
      '完成1200万元，比上年增加1200万元。'
    )
  })

  it('says a rank by its place, nearer to the first being forward', () => {
    expect(said([rank], fromLevels(rank, { '2022': '5', '2023': '3' }))).toContain('空气质量排名居第3位，比上年前移2位')
    expect(said([rank], fromLevels(rank, { '2022': '3', '2023': '5' }))).toContain('比上年后移2位')
  })

  it('speaks of cumulative months against the same ones of the year before', () => {
    const text = said([revenue], fromLevels(revenue, { '2023M01-07': '10000', '2024M01-07': '10520' }), {
      periods: ['2024M01-07']
    })
    expect(text).toBe('2024年1—7月，全市一般公共预算收入累计完成1.05亿元，同比增长5.2%。')
  })

  it('names what has no figure instead of passing it off as zero', () => {
    expect(said([revenue, people], { revenue: { '2023': { decimal: '12000' } } })).toBe(
      '2023年，全市一般公共预算收入完成1.2亿元。\n户籍人口2023年暂无数据。'
    )
    expect(said([people], { people: { '2023': { symbol: 'x', reason: 'suppressed' } } })).toBe(
      '户籍人口2023年数据不予公布。'
    )
  })

  it('moves an index by points, never by percentage points', () => {
    const index = {
      ...gdp,
      id: 'index',
      name: '地区生产总值指数',
      kind: 'index' as const,
      unit: '1978年=100',
      decimals: 1
    }
    const text = said([index], {
      index: { '2023': { decimal: '4776.3', change: 235.1, points: 235.1, basis: 'computed' } }
    })
    expect(text).toContain('比上年提高235.1点')
    expect(text).not.toContain('百分点')
  })

  it('says of an index on a fixed base how its growth has changed, and for how many years it grows', () => {
    const index = {
      ...gdp,
      id: 'index',
      name: '国内生产总值指数',
      kind: 'index' as const,
      unit: '1978年=100',
      decimals: 1
    }
    const levels = { '2020': '96', '2021': '100', '2022': '103', '2023': '108.4' }
    expect(said([index], fromLevels(index, levels))).toBe(
      '2023年，全市国内生产总值指数为108.4（1978年=100），比上年提高5.4点，增长5.2%，增速比上年提高2.2个百分点，连续3年增长。'
    )
  })

  it('says of an index with the year before as 100 what it says itself', () => {
    const cpi = { ...gdp, id: 'cpi', name: '居民消费价格指数', kind: 'index' as const, unit: '上年=100', decimals: 1 }
    const grown = (before: string, now: string) => said([cpi], fromLevels(cpi, { '2022': before, '2023': now }))
    expect(grown('102', '100.2')).toBe(
      '2023年，全市居民消费价格指数为100.2（上年=100），同比上涨0.2%，涨幅比上年回落1.8个百分点。'
    )
    expect(grown('98', '99.5')).toContain('同比下降0.5%，降幅比上年收窄1.5个百分点')
    expect(grown('99', '100')).toContain('与上年持平')
  })

  it('names the base of such an index by its period', () => {
    const cpi = { ...gdp, id: 'cpi', name: '居民消费价格指数', kind: 'index' as const, unit: '上年=100', decimals: 1 }
    const of = (period: string) => said([cpi], { cpi: { [period]: { decimal: '100.2' } } }, { periods: [period] })
    expect(of('2023')).toContain('为100.2（上年=100）')
    expect(of('2023M07')).toContain('为100.2（上年同月=100）')
    expect(of('2023M01-07')).toContain('为100.2（上年同期=100）')
  })

  it('says what has gone by its amount: no rate, and no pace of it', () => {
    const text = said([revenue], fromLevels(revenue, { '2021': '900', '2022': '1200', '2023': '0' }))
    expect(text).toBe('2023年，全市一般公共预算收入为零，比上年减少1200万元。')
  })

  it('does not compare over a break, and says why', () => {
    expect(said([gdp], { gdp: { '2023': { decimal: '238.56', reason: 'scope-break' } } })).toContain(
      '与上年统计口径不同，不作比较'
    )
  })

  it('says an estimate to be one', () => {
    expect(said([gdp], { gdp: { '2023': { decimal: '238.56', stage: 'estimate' } } })).toBe(
      '预计，2023年，全市地区生产总值完成238.56亿元。'
    )
  })
})

describe('a draft of a whole and its parts', () => {
  const parts = ['第一产业增加值', '第二产业增加值', '第三产业增加值'].map((name, at) => ({
    ...gdp,
    id: `part-${at}`,
    name,
    parent: 'gdp'
  }))
  const shares = (...of: number[]) =>
    Object.fromEntries(
      of.map((share, at) => [`part-${at}`, { decimal: String(share * 2), share, ...published(at + 3) }])
    )
  const now = shares(19.91, 24.03, 56.06)
  const before = shares(20.5, 24.5, 55)

  it('says the structure of the three industries', () => {
    const told = Object.fromEntries(parts.map(({ id }) => [id, { '2023': now[id] ?? {}, '2022': before[id] ?? {} }]))
    const text = said([gdp, ...parts], { ...told, gdp: { '2023': { decimal: '200', ...published(5) } } })
    expect(text).toBe(
      '2023年，全市地区生产总值完成200.00亿元，同比增长5.0%。' +
        '其中，第一产业增加值39.82亿元，增长3.0%；第二产业增加值48.06亿元，增长4.0%；第三产业增加值112.12亿元，增长5.0%。' +
        '三次产业结构由20.5:24.5:55.0调整为19.9:24.0:56.1。'
    )
  })

  const structureOf = (...of: number[]) => {
    const odd = shares(...of)
    const told = Object.fromEntries(parts.map(({ id }) => [id, { '2023': odd[id] ?? {} }]))
    const { paragraphs } = draftOf([gdp, ...parts], { ...told, gdp: { '2023': { decimal: '200', ...published(5) } } })
    return paragraphs
      .flatMap(({ segments }) => segments)
      .flatMap((one) =>
        one.figure !== null && one.figure.measure === 'share' ? [[one.text, one.alone, one.together]] : []
      )
  }

  it('says shares that make 100, and of one that is another by itself what it is in the table', () => {
    expect(structureOf(21.56, 32.05, 46.39)).toEqual([
      ['21.6', null, null],
      ['32.0', '32.1', null],
      ['46.4', null, null]
    ])
  })

  it('bends no shares of parts that do not make the whole: what they make together is told', () => {
    expect(structureOf(21.56, 32.05, 46.09)).toEqual([
      ['21.6', null, '99.8'],
      ['32.1', null, '99.8'],
      ['46.1', null, '99.8']
    ])
  })

  it('says the share of any other part', () => {
    const tax = { ...revenue, id: 'tax', name: '税收收入', parent: 'revenue' }
    const text = said([revenue, tax], {
      revenue: { '2023': { decimal: '20000' } },
      tax: { '2023': { decimal: '14000', share: 70, ...published(-2.4) } }
    })
    expect(text).toContain('其中，税收收入1.4亿元，下降2.4%，占一般公共预算收入的比重为70.0%。')
  })
})

describe('a part of what does not add up', () => {
  it('has no share', () => {
    const income = { ...revenue, id: 'income', name: '居民人均可支配收入', unit: '元', aggregation: 'never' as const }
    const urbanIncome = { ...income, id: 'urban-income', name: '城镇常住居民人均可支配收入', parent: 'income' }
    const text = said([income, urbanIncome], {
      income: { '2023': { decimal: '24610' } },
      'urban-income': { '2023': { decimal: '38671', share: 157.1 } }
    })
    expect(text).toBe('2023年，全市居民人均可支配收入为24610元。其中，城镇常住居民人均可支配收入38671元。')
  })
})

describe('a draft of several regions', () => {
  it('sets them side by side in the order of their ranks', () => {
    const text = said(
      [gdp],
      {
        'a gdp': { '2023': { decimal: '100', rank: 2, ...published(3) } },
        'b gdp': { '2023': { decimal: '200', rank: 1, ...published(-4) } }
      },
      {
        regions: [
          { code: 'a', name: '利川市' },
          { code: 'b', name: '恩施市' },
          { code: 'c', name: '巴东县' }
        ]
      }
    )
    expect(text).toBe(
      '2023年，地区生产总值分地区看，恩施市200.00亿元，下降4.0%，居第1位；利川市100.00亿元，增长3.0%，居第2位。'
    )
  })
})

describe('one region of several that has a figure', () => {
  it('is spoken of as by itself', () => {
    const regions = [
      { code: '1', name: '恩施市' },
      { code: '2', name: '利川市' }
    ]
    const told = { '2 gdp': { '2023': { decimal: '100', rate: 3, reason: null, basis: 'published' as const } } }
    expect(said([gdp], told, { regions })).toBe('2023年，利川市地区生产总值完成100.00亿元，同比增长3.0%。')
  })
})

describe('a draft of several periods', () => {
  it('speaks of the latest of each kind, with the average over the years', () => {
    const levels = { '2020': '100', '2021': '110', '2022': '121', '2023': '133.1', '2024M01-07': '80' }
    const text = said([revenue], fromLevels(revenue, levels), {
      periods: Object.keys(levels),
      average: (_region, _indicator, period) =>
        period === '2023' ? { rate: 10, basis: 'computed', isDisputed: false, from: '2021', to: '2023' } : null
    })
    expect(text.split('\n')).toEqual([
      '2023年，全市一般公共预算收入完成133万元，同比增长10.0%，增速与上年持平，连续3年增长，2021—2023年年均增长10.0%。',
      '2024年1—7月，全市一般公共预算收入累计完成80万元。'
    ])
  })
})

describe('a draft of months that run up', () => {
  const months = ['2024M01', '2024M01-02', '2024Q1', '2024M01-04', '2024M01-05', '2024H1', '2024M01-07']

  it('speaks of the latest alone, and names once at the end what has nothing in it', () => {
    const text = said([people, revenue], fromLevels(revenue, { '2024Q1': '30', '2024M01-07': '80' }), {
      periods: months
    })
    expect(text.split('\n')).toEqual([
      '2024年1—7月，全市一般公共预算收入累计完成80万元。',
      '户籍人口2024年1—7月暂无数据。'
    ])
  })

  it('calls halves and quarters by their names, and leaves to a year what led up to it', () => {
    const at = (periods: readonly string[]) =>
      said([revenue], fromLevels(revenue, { '2024Q1-2': '70', '2024Q1-3': '90', '2024': '120' }), { periods })
    expect(at(['2024Q1', '2024Q1-2'])).toContain('2024年上半年，')
    expect(at(['2024Q1', '2024Q1-2', '2024Q1-3'])).toContain('2024年前三季度，')
    expect(at(['2024Q1', '2024Q1-2', '2024Q1-3', '2024']).split('\n')).toHaveLength(1)
  })

  it('tells single quarters apart from nothing: the latest is spoken of', () => {
    const text = said([revenue], fromLevels(revenue, { '2024Q1': '30', '2024Q2': '40' }), {
      periods: ['2024Q1', '2024Q2']
    })
    expect(text).toBe('2024年二季度，全市一般公共预算收入完成40万元。')
  })

  it('says once that figures are flash figures', () => {
    const flash = { stage: 'flash' as const, decimal: '80' }
    const text = said(
      [gdp, { ...revenue, chapter: '财政' }],
      {
        gdp: { '2024Q1': flash },
        revenue: { '2024Q1': flash }
      },
      { periods: ['2024Q1'] }
    )
    expect(text.match(/快报数显示/g)).toHaveLength(1)
  })

  it('begins a paragraph of its own with figures that nobody called flash figures', () => {
    const flash = { stage: 'flash' as const, decimal: '80' }
    const text = said(
      [gdp, { ...revenue, chapter: gdp.chapter }],
      { gdp: { '2024Q1': flash }, revenue: { '2024Q1': { stage: null, decimal: '30' } } },
      { periods: ['2024Q1'] }
    )
    const [first = '', second = ''] = text.split('\n').filter((line) => line !== '')
    expect(first).toContain('快报数显示')
    expect(second).toMatch(/^2024年一季度，全市一般公共预算收入/)
  })
})

describe('a draft in English', () => {
  it('uses the words of English communiqués', () => {
    const text = said(
      [gdp, { ...people, nameEn: 'Registered population' }],
      {
        gdp: { '2023': { decimal: '238.56', ...published(6.2) }, '2022': { decimal: '220.1', ...published(7) } },
        ...fromLevels(people, { '2022': '90', '2023': '90.45' })
      },
      { language: 'en-US' }
    )
    expect(text).toBe(
      "In 2023, the city's gross regional product came to 23.86 billion yuan, up 6.2% year on year, with growth 0.8 percentage points slower than in the previous year. Registered population stood at 904,500 persons, 4,500 persons more than at the end of the previous year, up 0.5%."
    )
  })
})

describe('a figure that sources disagree about, undecided', () => {
  const disputed = (of: Partial<DraftCell['disputed']>) => ({ disputed: { ...nothing.disputed, ...of } })
  const income = {
    ...revenue,
    id: 'income',
    name: '农村居民人均可支配收入',
    unit: '元',
    decimals: 0,
    aggregation: 'never' as const
  }

  it('is said to be', () => {
    const cell = { decimal: '15820', ...disputed({ value: 'conflict' }) }
    expect(said([income], { income: { '2023': cell } })).toBe(
      '2023年，全市农村居民人均可支配收入为15820元（不同来源的数据不一致，尚未裁定）。'
    )
  })

  it('is said once, and not again of the growth that follows from it', () => {
    const cell = { decimal: '15820', ...published(6.2), ...disputed({ value: 'conflict', growth: 'disputed-input' }) }
    expect(said([income], { income: { '2023': cell } }).match(/不一致/g)).toHaveLength(1)
  })

  it('is said of growth whose base is disputed, and of growth that is published in two ways', () => {
    const of = (growth: 'conflict' | 'disputed-input') =>
      said([income], { income: { '2023': { decimal: '15820', ...published(6.2), ...disputed({ growth }) } } })
    expect(of('disputed-input')).toMatch(/同比增长6\.2%（所据数据不同来源不一致，尚未裁定）。$/)
    expect(of('conflict')).toMatch(/同比增长6\.2%（不同来源的数据不一致，尚未裁定）。$/)
  })

  it('is not said of published growth beside disputed levels of the year before', () => {
    const cell = { decimal: '15820', ...published(6.2), ...disputed({ change: 'disputed-input' }) }
    expect(said([income], { income: { '2023': cell } })).not.toContain('不一致')
  })
})

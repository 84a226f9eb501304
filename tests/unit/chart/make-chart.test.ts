import Big from 'big.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestKind, chartKinds, unfit } from '#core/chart/chart-kind.ts'
import { isEmptyChart } from '#core/chart/chart-model.ts'
import { type ChartCell, type ChartTarget, periodsAlike } from '#core/chart/chart-source.ts'
import type { ChartWords } from '#core/chart/chart-words.ts'
import { makeChart } from '#core/chart/make-chart.ts'
import '../../support/fixed-seed.ts'
import { chinese, row, source } from './chart-of.ts'

const values = (chart: ReturnType<typeof makeChart>) =>
  chart.panels[0]?.series.map(({ points }) => points.map(({ value }) => value))
const texts = (chart: ReturnType<typeof makeChart>) =>
  chart.panels[0]?.series.map(({ points }) => points.map(({ text }) => text))

const [east, west] = [
  { code: 'e', name: '东县' },
  { code: 'w', name: '西县' }
]
const parts = ['第一产业', '第二产业', '第三产业'].map((name, at) => ({ id: `part-${at}`, name, above: ['gdp'] }))
const three = parts.map((part) => row(part, { '2022': '1', '2023': '2' }))

describe('the kind of chart for a selection', () => {
  it.each([
    ['one row with growth', source([row({}, { '2022': { decimal: '1', rate: 5 }, '2023': '2' })]), 'growth'],
    ['one row without', source([row({}, { '2022': '1', '2023': '2' })]), 'line'],
    ['one cell', source([row({}, { '2023': '2' })]), 'column'],
    ['a rate', source([row({ kind: 'rate', unit: '%' }, { '2022': '50', '2023': '51' })]), 'line'],
    ['all parts', source(three, { wholes: [row({}, { '2022': '3.1', '2023': '6' })] }), 'share'],
    ['some of the parts', source(three.slice(0, 2), { wholes: [row({}, { '2022': '3', '2023': '6' })] }), 'line'],
    ['parts of a whole without figures', source(three), 'line'],
    ['some of the parts with their whole', source([row({}, { '2022': '3', '2023': '6' }), ...three.slice(1)]), 'share'],
    ['regions in a year', source([row({}, { '2023': '1' }, east), row({}, { '2023': '2' }, west)]), 'ranking'],
    [
      'regions over years',
      source([row({}, { '2022': '1', '2023': '1' }, east), row({}, { '2023': '2' }, west)]),
      'line'
    ],
    [
      'other units',
      source([row({}, { '2022': '1', '2023': '1' }), row({ id: 'b', unit: '人' }, { '2023': '2' })]),
      'indexed'
    ]
  ])('%s', (_, selection, kind) => expect(bestKind(selection)).toBe(kind))

  it('is another where the one asked for does not fit', () => {
    const one = source([row({}, { '2022': '1', '2023': '2' })])
    expect(unfit('share', one)).toBe('one-row')
    expect(makeChart(one, 'share', chinese).kind).toBe('line')
    expect(makeChart(one, 'column', chinese).kind).toBe('column')
  })

  it('draws no percentages over values below zero', () => {
    expect(unfit('share', source(parts.map((part) => row(part, { '2023': '-2' }))))).toBe('negative-values')
  })
})

describe('rows that one chart has no room for', () => {
  const many = Array.from({ length: 63 }, (_, at) =>
    row({ id: `i${at}`, name: `指标${at}` }, { '2022': '1', '2023': '2' })
  )

  it('are named, where a legend would push the drawing aside', () => {
    const chart = makeChart(source(many), 'line', chinese)
    expect(chart.panels[0]?.series).toHaveLength(12)
    expect(chart.leftOut).toHaveLength(51)
    expect(chart.leftOut[0]).toBe('指标12')
  })

  it('are none where each has a chart or a bar of its own', () => {
    expect(makeChart(source(many), 'multiples', chinese)).toMatchObject({ leftOut: [], panels: { length: 63 } })
    expect(makeChart(source(many), 'ranking', chinese).leftOut).toEqual([])
  })

  it('never share an axis with another unit', () => {
    const people = row({ id: 'people', name: '人口', unit: '万人' }, { '2023': '52' })
    const chart = makeChart(source([row({}, { '2023': '2' }), people], { periods: ['2023'] }), null, chinese)
    expect(chart.panels[0]?.series.flatMap(({ points }) => points.map(({ text }) => text))).toEqual(['2.0 亿元'])
    expect(chart.leftOut).toEqual(['人口'])
  })

  it('are no part of a whole that would be another without them', () => {
    expect(unfit('share', source(many))).toBe('too-many')
  })
})

describe('a line', () => {
  it('has a gap where nothing is known, never a zero', () => {
    const chart = makeChart(source([row({}, { '2021': '1', '2022': null, '2023': '3' })]), 'line', chinese)
    expect(values(chart)).toEqual([[1, null, 3]])
    expect(texts(chart)).toEqual([['1.0 亿元', '—', '3.0 亿元']])
  })

  it('runs in the order of time, through periods of one kind', () => {
    expect(periodsAlike(['2023', '2021', '2023M07', '2022'], null)).toEqual(['2021', '2022', '2023'])
    expect(periodsAlike(['2023', '2024M01', '2023M07', '2022'], '2023M07')).toEqual(['2023M07', '2024M01'])
  })

  it('has what has run up since January as one, whatever its name', () => {
    const running = ['2024M01-02', '2024Q1', '2024M01-04', '2024H1', '2024Q1-3']
    expect(periodsAlike([...running, '2023'], null)).toEqual(running)
    expect(periodsAlike(['2024Q1', '2024Q2', '2024Q3', '2024Q4'], null)).toHaveLength(4)
  })

  it('ends what has run up in a year with the year, whichever stands first', () => {
    const running = ['2024Q1', '2024H1', '2024Q1-3', '2024']
    expect(periodsAlike(running, null)).toEqual(running)
    expect(periodsAlike(running.toReversed(), null)).toEqual(running)
    expect(periodsAlike(['2022', '2023', '2024', '2024H1'], null)).toEqual(['2022', '2023', '2024'])
  })

  it('marks breaks, and dashes what is preliminary', () => {
    const chart = makeChart(
      source([
        row(
          {},
          {
            '2021': { decimal: '1', stage: 'final' },
            '2022': { decimal: '2', stage: 'final', break: 'scope' },
            '2023': { decimal: '3', stage: 'preliminary' }
          }
        )
      ]),
      'line',
      chinese
    )
    expect(chart.panels[0]?.breaks).toEqual([{ category: 1, names: [] }])
    expect(chart.panels[0]?.series[0]?.points.map(({ isTentative }) => isTentative)).toEqual([false, false, true])
  })

  it('is cut only where it is broken itself, and the mark says whose break it is', () => {
    const firms = row({ id: 'firms', name: '企业数' }, { '2022': '1', '2023': '2' })
    const broken = row({ id: 'output', name: '产值' }, { '2022': '1', '2023': { decimal: '2', break: 'scope' } })
    const [panel] = makeChart(source([firms, broken]), 'line', chinese).panels
    expect(panel?.series.map(({ points }) => points.map(({ isBroken }) => isBroken))).toEqual([
      [false, false],
      [false, true]
    ])
    expect(panel?.breaks).toEqual([{ category: 1, names: ['产值'] }])
  })

  it('draws no growth where a profit became a loss, and says so', () => {
    const cells = {
      '2022': { decimal: '0.1', change: 0.05, rate: 100, basis: 'computed' },
      '2023': { decimal: '-1.1', change: -1.2, rate: -1200, basis: 'computed' }
    } as const
    const [, growth] = makeChart(source([row({ name: '利润总额' }, cells)]), 'growth', chinese).panels[0]?.series ?? []
    expect(growth?.points.map(({ value, text }) => [value, text])).toEqual([
      [100, '100.0%'],
      [null, '由盈转亏']
    ])
  })

  it('dashes what is preliminary, whatever stands before it', () => {
    const tentative = (before: Partial<ChartCell>): boolean[] => {
      const cells = { '2022': before, '2023': { decimal: '2', stage: 'preliminary' } } as const
      const points = makeChart(source([row({}, cells)]), 'line', chinese).panels[0]?.series[0]?.points ?? []
      return points.map(({ isTentative }) => isTentative)
    }
    expect(tentative({ decimal: '1' })).toEqual([false, true])
    expect(tentative({ decimal: '1', stage: 'flash' })).toEqual([true, true])
  })

  it('makes room for the targets of coming years', () => {
    const target = {
      region: '422802',
      indicator: 'gdp',
      year: 2024,
      kind: 'growth',
      level: 318,
      value: 6,
      label: '6%'
    } as const
    const levels = makeChart(
      source([row({}, { '2022': '280', '2023': '300' })], { targets: [target] }),
      'line',
      chinese
    ).panels[0]
    expect(levels?.categories).toEqual(['2022年', '2023年', '2024年'])
    expect(levels?.targets).toEqual([{ from: 2, to: 2, axis: 0, value: 318, label: '6%' }])
    const far = makeChart(
      source([row({}, { '2022': '280', '2023': '300' })], { targets: [{ ...target, year: 2030 }] }),
      'line',
      chinese
    ).panels[0]
    expect(far?.categories).toHaveLength(2)
    const growth = makeChart(
      source([row({}, { '2022': '280', '2023': '300' })], { targets: [target], measure: 'growth' }),
      'line',
      chinese
    ).panels[0]
    expect(growth?.targets.map(({ value }) => value)).toEqual([6])
  })

  it('says two targets of one place in one label', () => {
    const target = { region: '422802', indicator: 'gdp', year: 2023, kind: 'level' as const, value: 318 }
    const targets = ['318亿元以上', '318亿元左右', '318亿元左右'].map((label) => ({ ...target, label }) as ChartTarget)
    const [panel] = makeChart(source([row({}, { '2022': '280', '2023': '300' })], { targets }), 'line', chinese).panels
    expect(panel?.targets.map(({ label }) => label)).toEqual(['318亿元以上 · 318亿元左右'])
  })

  it('sets what runs up in a year against the targets of the year', () => {
    const growth = { region: '422802', indicator: 'gdp', year: 2024, kind: 'growth', level: 318, value: 6, label: '6%' }
    const level = { ...growth, kind: 'level', level: 320, value: 320, label: '320' }
    const targets = [growth, level] as ChartTarget[]
    const before = { '2023M01-11': '270', '2023': '300' }
    const lines = (cells: Parameters<typeof row>[1], kind: 'line' | 'growth', told: object = {}) =>
      makeChart(source([row({}, cells)], { targets, ...told }), kind, chinese).panels[0]?.targets
    const runsUp = { ...before, '2024M01-02': { decimal: '40', rate: 5 }, '2024Q1': { decimal: '65', rate: 6 } }
    expect(lines(runsUp, 'line')).toEqual([
      { from: 2, to: 3, axis: 0, value: 318, label: '6%' },
      { from: 2, to: 3, axis: 0, value: 320, label: '320' }
    ])
    expect(lines(runsUp, 'line', { measure: 'growth' })).toEqual([{ from: 2, to: 3, axis: 0, value: 6, label: '6%' }])
    expect(lines(runsUp, 'growth')).toEqual([
      { from: 2, to: 3, axis: 1, value: 6, label: '6%' },
      { from: 2, to: 3, axis: 0, value: 320, label: '320' }
    ])
    const whole = { ...runsUp, '2024': { decimal: '310', rate: 6.2 } }
    const periods = ['2023', '2024M01-02', '2024Q1', '2024']
    expect(lines(whole, 'line', { periods })).toMatchObject([
      { from: 1, to: 3 },
      { from: 1, to: 3 }
    ])
    const single = { '2024M01': '20', '2024M02': '21' }
    // A growth that is drawn has its target beside it: 6% at 6, among years as among their months.
    expect(lines(whole, 'growth', { periods: ['2023', '2024'] })).toEqual([
      { from: 1, to: 1, axis: 1, value: 6, label: '6%' },
      { from: 1, to: 1, axis: 0, value: 320, label: '320' }
    ])
    expect(lines(single, 'line')).toEqual([])
    const chart = source([row({ kind: 'rate', unit: '%' }, single)], { targets: [level as ChartTarget] })
    expect(makeChart(chart, 'line', chinese).panels[0]?.targets).toMatchObject([{ from: 0, to: 1 }])
  })
})

describe('value and growth', () => {
  it('stand on axes of their own', () => {
    const [panel] = makeChart(source([row({}, { '2023': { decimal: '238.56', rate: 6.2 } })]), 'growth', chinese).panels
    expect(panel?.axes).toEqual([
      { unit: '亿元', decimals: 1, hasZero: false },
      { unit: '%', decimals: 1, hasZero: true }
    ])
    expect(panel?.series.map(({ draw, axis, points }) => [draw, axis, points[0]?.text])).toEqual([
      ['column', 0, '238.6 亿元'],
      ['line', 1, '6.2%']
    ])
  })
})

describe('an index', () => {
  it('is told with its base where a single number of it is read', () => {
    const national = source([
      row({ kind: 'index', unit: '1978年=100', decimals: 1 }, { '2021': '4319.7', '2022': null })
    ])
    const textsIn = (words: ChartWords) =>
      makeChart(national, 'line', words).panels[0]?.series[0]?.points.map(({ text }) => text)
    expect(textsIn(chinese)).toEqual(['4,319.7（1978年=100）', '—'])
    expect(textsIn({ ...chinese, language: 'en-US' })).toEqual(['4,319.7 (1978 = 100)', '—'])
  })

  it('over the month before changes by 点, a rate by 百分点 or 千分点', () => {
    const unitOf = (kind: 'index' | 'rate', unit: string) => {
      const change = { decimal: '100.3', points: 0.2 }
      const drawn = source([row({ kind, unit, decimals: 1 }, { '2023M01': change, '2023M02': change })])
      return makeChart({ ...drawn, measure: 'growth' }, 'line', chinese).panels[0]?.axes[0]?.unit
    }
    expect(unitOf('index', '上月=100')).toBe('点')
    expect([unitOf('rate', '%'), unitOf('rate', '‰')]).toEqual(['百分点', '千分点'])
  })

  it('over the year before has the base that its periods have', () => {
    const base = (periods: readonly string[]) => {
      const prices = row(
        { kind: 'index', unit: '上年=100', decimals: 1 },
        Object.fromEntries(periods.map((one) => [one, '102']))
      )
      return makeChart(source([prices]), 'line', chinese).panels[0]?.axes[0]?.unit
    }
    expect(base(['2022', '2023'])).toBe('上年=100')
    expect(base(['2023M01', '2023M02'])).toBe('上年同月=100')
    expect(base(['2023M01-02', '2023M01-03'])).toBe('上年同期=100')
  })

  it('begins at 100 and says what it leaves out', () => {
    const chart = makeChart(
      source([
        row({}, { '2021': '200', '2022': '210', '2023': null }),
        row({ id: 'b', name: '亏损', unit: '万元' }, { '2021': '-3', '2022': '4' })
      ]),
      'indexed',
      chinese
    )
    expect(values(chart)).toEqual([[100, 105, null]])
    expect(chart.panels[0]?.axes[0]?.unit).toBe('2021年=100')
    expect(chart.leftOut).toEqual(['亏损'])
  })

  it('is chained from published growth where levels are at current prices, and says at which prices it is', () => {
    const grown = (decimal: string, rate: number) => ({ decimal, rate, basis: 'published' as const })
    const current = { priceBasis: 'current' as const }
    const chart = makeChart(
      source([
        row(current, { '2021': '200', '2022': grown('220', 5), '2023': grown('250', 10) }),
        row({ ...current, id: 'b', name: '批发业' }, { '2021': '50', '2022': grown('55', 5), '2023': '60' }),
        row({ id: 'c', name: '公共预算收入' }, { '2021': '10', '2022': grown('12', 15), '2023': grown('15', 25) })
      ]),
      'indexed',
      chinese
    )
    expect(values(chart)).toEqual([
      [100, 105, 115.5],
      [100, 110, 120],
      [100, 120, 150]
    ])
    expect(chart.panels[0]?.series.map(({ name }) => name)).toEqual([
      '地区生产总值（可比价）',
      '批发业（现价）',
      '公共预算收入'
    ])
  })

  it('is made of what is a level: of an index on a fixed base, too, which begins at 100 again', () => {
    // An index says nothing of prices, whatever its catalogue entry says.
    const real = { kind: 'index', unit: '1978年=100', decimals: 1, priceBasis: 'current' } as const
    const national = row({ ...real, id: 'national' }, { '2019': '3923.3', '2021': '4350.0' })
    const first = row({ ...real, id: 'first', name: '第一产业' }, { '2019': '500', '2021': '550' })
    expect(unfit('indexed', source([national]))).toBe(null)
    const chart = makeChart(source([national, first]), 'indexed', chinese)
    expect(chart).toMatchObject({ kind: 'indexed', leftOut: [] })
    expect(chart.panels[0]?.series.map(({ name }) => name)).toEqual(['地区生产总值', '第一产业'])
    expect(texts(chart)).toEqual([
      ['100.0', '110.9'],
      ['100.0', '110.0']
    ])
  })

  it.each([
    ['over the year before', { kind: 'index', unit: '上年=100' }],
    ['over the month before', { kind: 'index', unit: '上月=100' }],
    ['of rates', { kind: 'rate', unit: '%' }],
    ['of places', { kind: 'rank', unit: null }]
  ] as const)('is made of no numbers %s', (_, indicator) => {
    const one = row({ ...indicator, id: 'one', name: '甲' }, { '2021': '102', '2022': '103' })
    expect(unfit('indexed', source([one]))).toBe('no-levels')
    expect(makeChart(source([one, row({}, { '2021': '2', '2022': '3' })]), 'indexed', chinese).leftOut).toEqual(['甲'])
  })

  it('has no point in a year of loss', () => {
    const chart = makeChart(source([row({}, { '2021': '5', '2022': '-1', '2023': '6' })]), 'indexed', chinese)
    expect(values(chart)).toEqual([[100, null, 120]])
  })
})

describe('shares', () => {
  it('are of the whole where it is selected, with the rest of it', () => {
    const chart = makeChart(
      source([
        row({}, { '2023': '200' }),
        ...parts.slice(0, 2).map((part, at) => row(part, { '2023': String(50 + at * 40) }))
      ]),
      'share',
      chinese
    )
    expect(chart.panels[0]?.series.map(({ name, points }) => [name, points[0]?.text])).toEqual([
      ['第一产业', '25.0%'],
      ['第二产业', '45.0%'],
      ['其他', '30.0%']
    ])
  })

  it('say that they are of those selected where these do not make a whole', () => {
    const wholes = [row({}, { '2022': '3', '2023': '6' })]
    expect(makeChart(source(three.slice(0, 2), { wholes }), 'share', chinese).isOfSelected).toBe(true)
    expect(makeChart(source(three, { wholes }), 'share', chinese).isOfSelected).toBeUndefined()
    expect(makeChart(source([...wholes, ...three.slice(0, 2)]), 'share', chinese).isOfSelected).toBeUndefined()
  })

  it('count nothing twice: parts of parts are left out, by indicator and by region', () => {
    const [first, second, third] = parts
    const industry = { id: 'industry', name: '工业', above: ['part-1', 'gdp'] }
    const figures = (indicator: object, decimal: string) => row(indicator, { '2023': decimal })
    const three = [figures(first ?? {}, '20'), figures(second ?? {}, '30'), figures(third ?? {}, '50')]
    const withIndustry = makeChart(source([...three, figures(industry, '25')]), 'share', chinese)
    expect(values(withIndustry)).toEqual([[20], [30], [50]])
    expect(withIndustry.leftOut).toEqual(['工业'])
    const withGdp = makeChart(source([figures({}, '200'), ...three, figures(industry, '25')]), 'share', chinese)
    expect(values(withGdp)).toEqual([[10], [15], [25], [50]])

    const [county, north, south] = [
      { code: 'c', name: '县' },
      { code: 'n', name: '北镇', within: ['c'] },
      { code: 's', name: '南镇', within: ['c'] }
    ]
    const towns = [row({}, { '2023': '30' }, north), row({}, { '2023': '10' }, south)]
    expect(values(makeChart(source([row({}, { '2023': '40' }, county), ...towns]), 'share', chinese))).toEqual([
      [75],
      [25]
    ])
    const sum = row({}, { '2023': '40' }, { code: 'x', name: '两镇', parts: ['n', 's'], within: ['c'] })
    expect(values(makeChart(source([sum, ...towns]), 'share', chinese))).toEqual([[75], [25]])
    const other = row({}, { '2023': '40' }, { code: 'y', name: '另两镇', parts: ['n', 'z'], within: [] })
    expect(unfit('share', source([sum, other]))).toBe('overlapping')
    expect(unfit('share', source([row({}, { '2023': '40' }, county), row(first ?? {}, { '2023': '9' }, north)]))).toBe(
      null
    )
  })

  it('are not given for a sum in which a part is missing', () => {
    const chart = makeChart(
      source([row(parts[0] ?? {}, { '2023': '1' }), row(parts[1] ?? {}, { '2023': null })]),
      'share',
      chinese
    )
    expect(values(chart)).toEqual([[null], [null]])
    expect(isEmptyChart(chart)).toBe(true)
  })

  it('add up to a hundred', () => {
    const amount = fc.integer({ min: 1, max: 10 ** 9 }).map((hundredths) => new Big(hundredths).div(100).toFixed())
    fc.assert(
      fc.property(fc.array(amount, { minLength: 2, maxLength: 8 }), (amounts) => {
        const rows = amounts.map((decimal, at) => row({ id: String(at), above: ['gdp'] }, { '2023': decimal }))
        const sum = values(makeChart(source(rows), 'share', chinese))?.reduce(
          (total, [value]) => total + (value ?? NaN),
          0
        )
        expect(sum).toBeCloseTo(100, 9)
      })
    )
  })
})

describe('a ranking', () => {
  it('stands in the order of size at the latest period that has figures', () => {
    const chart = makeChart(
      source([
        row({}, { '2022': '5', '2023': '1', '2024': null }, east),
        row({}, { '2022': '4', '2023': '-2', '2024': null }, { code: 'n', name: '北县' }),
        row({}, { '2022': '3', '2023': '2', '2024': null }, west)
      ]),
      'ranking',
      chinese
    )
    expect(chart.panels[0]?.categories).toEqual(['西县', '东县', '北县'])
    expect(chart.panels[0]?.series[0]?.name).toBe('2023年')
  })
})

describe('every chart', () => {
  it('has a point for every category and draws nothing that is not in the table', () => {
    const cell = fc.option(fc.record({ decimal: fc.integer({ min: -50, max: 50 }).map(String), rate: fc.integer() }))
    const anyRow = fc.record({
      indicator: fc.record({
        id: fc.constantFrom('gdp', 'a', 'b'),
        unit: fc.constantFrom('亿元', '人', '%', null),
        kind: fc.constantFrom('flow', 'stock', 'rate', 'index', 'rank'),
        parent: fc.constantFrom(null, 'gdp')
      }),
      cells: fc.dictionary(fc.constantFrom('2021', '2022', '2023'), cell, { noNullPrototype: true }),
      region: fc.constantFrom(east, west)
    })
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 1, maxLength: 9 }), fc.constantFrom(...chartKinds), (given, kind) => {
        const rows = given.map(({ indicator, cells, region }) => row(indicator, cells, region))
        const chart = makeChart(source(rows, { periods: ['2021', '2022', '2023'] }), kind, chinese)
        for (const { categories, series, axes } of chart.panels) {
          for (const { points, axis } of series) {
            expect(points).toHaveLength(categories.length)
            expect(axes[axis]).toBeDefined()
            for (const { value, text } of points) expect(value === null).toBe(text === '—')
          }
        }
      })
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ObservedFigure } from '#core/comparison/figures/observed-figure.ts'
import type { MeasureName } from '#core/comparison/measure-name.ts'
import { comparedIndicator, comparedRows, county, observed } from '../../support/comparison.ts'

const gdp = comparedIndicator('gdp', { priceBasis: 'current' })
const industries = ['primary', 'secondary', 'tertiary'].map((id) =>
  comparedIndicator(id, { priceBasis: 'current', parent: 'gdp' })
)
const revenue = comparedIndicator('revenue', {})
const tax = comparedIndicator('tax', { parent: 'revenue', unit: '万元' })

/** The cells of one measure: `[row][column]`. */
function cells(
  measure: MeasureName,
  indicators: Parameters<typeof comparedRows>[0],
  periods: readonly string[],
  figures: readonly ObservedFigure[],
  more: Parameters<typeof comparedRows>[3] = {}
) {
  return comparedRows(indicators, periods, figures, { ...more, measures: [measure] }).map((row) =>
    row.cells.map((cell) => cell.more[measure])
  )
}

describe('a share', () => {
  it('is of the indicator above, in its unit', () => {
    const figures = [observed('revenue', '2023', '10'), observed('tax', '2023', '65000')]
    expect(cells('share', [revenue, tax], ['2023'], figures)).toEqual([
      [{ value: null, reason: 'no-whole', basis: null, disputed: [] }],
      [{ value: 65, reason: null, basis: 'computed', disputed: [] }]
    ])
  })

  it('is of the region above where no indicator is', () => {
    const figures = [observed('revenue', '2023', '4', { region: 'town' }), observed('revenue', '2023', '10')]
    const above = { regions: ['town'], regionAbove: (code: string) => (code === 'town' ? county : null) }
    expect(cells('share', [revenue], ['2023'], figures, above)[0]?.[0]).toMatchObject({ value: 40 })
  })

  it('that was printed comes first', () => {
    const figures = [
      observed('tax', '2023', '65.1', { measure: 'share' }),
      observed('tax', '2023', '1'),
      observed('revenue', '2023', '2')
    ]
    expect(cells('share', [revenue, tax], ['2023'], figures)[1]?.[0]).toMatchObject({ value: 65.1, basis: 'published' })
  })

  it('does not exist of rates, of nothing, or over zero', () => {
    const rate = comparedIndicator('rate', { kind: 'rate', unit: '%', parent: 'revenue' })
    const people = comparedIndicator('people', { parent: 'revenue', unit: '人' })
    const figures = [observed('revenue', '2023', '0'), observed('tax', '2023', '1'), observed('people', '2023', '1')]
    const reasons = cells('share', [revenue, tax, rate, people], ['2023'], figures).map(([cell]) => cell?.reason)
    expect(reasons).toEqual(['no-whole', 'whole-is-zero', 'not-additive', 'different-unit'])
    expect(cells('share', [revenue, tax], ['2022'], figures)[1]?.[0]?.reason).toBe('no-current')
  })

  it('does not exist of what does not add up: farmers do not earn 157 % of what residents do', () => {
    const income = comparedIndicator('income', { aggregation: 'never', unit: '元' })
    const rural = comparedIndicator('rural', { aggregation: 'never', unit: '元', parent: 'income' })
    const output = comparedIndicator('output', { unit: '元/人' })
    const part = comparedIndicator('part', { unit: '元/人', parent: 'output' })
    const figures = ['income', 'output'].map((id) => observed(id, '2023', '100'))
    figures.push(...['rural', 'part'].map((id) => observed(id, '2023', '157')))
    for (const measure of ['share', 'contribution', 'pull'] as const) {
      const reasons = cells(measure, [income, rural, output, part], ['2023'], figures).map(([cell]) => cell?.reason)
      expect(reasons).toEqual(Array(4).fill('not-additive'))
    }
  })

  it('of 26.6, 17.7 and 55.7 is left as it is: rounded to whole percent they add up to 101', () => {
    const figures = [
      observed('gdp', '2023', '100'),
      ...industries.map(({ id }, at) => observed(id, '2023', ['26.6', '17.7', '55.7'][at] ?? ''))
    ]
    const shares = cells('share', [gdp, ...industries], ['2023'], figures).slice(1)
    expect(shares.map(([cell]) => cell?.value)).toEqual([26.6, 17.7, 55.7])
    expect(shares.reduce((sum, [cell]) => sum + Math.round(cell?.value ?? 0), 0)).toBe(101)
  })
})

describe('contribution and pull', () => {
  /** Guangdong 2009, GDP and the three industries in 亿元 with their real growth. */
  const guangdong = [
    ['gdp', '39081.59', '9.5'],
    ['primary', '2006.02', '4.9'],
    ['secondary', '19270.48', '8.7'],
    ['tertiary', '17805.09', '11.0']
  ].flatMap(([id = '', level = '', growth = '']) => [
    observed(id, '2009', level),
    observed(id, '2009', growth, { measure: 'growth' })
  ])
  const all = [gdp, ...industries]

  it('at constant prices add up to 100.29 % for Guangdong 2009, and the residual says so', () => {
    const [, ...parts] = cells('contribution', all, ['2009'], guangdong).map(([cell]) => cell)
    expect(parts.map((cell) => [cell?.value?.toFixed(2), cell?.basis])).toEqual([
      ['2.76', 'deflated'],
      ['45.49', 'deflated'],
      ['52.04', 'deflated']
    ])
    const sum = parts.reduce((total, cell) => total + (cell?.value ?? 0), 0)
    expect(sum.toFixed(2)).toBe('100.29')
    const [[residual] = []] = cells('residual', all, ['2009'], guangdong)
    expect(residual?.value).toBeCloseTo(100 - sum, 10)
    expect(residual?.value?.toFixed(2)).toBe('-0.29')
  })

  it('at constant prices pull by contribution × growth', () => {
    const contributions = cells('contribution', all, ['2009'], guangdong).slice(1)
    const pulls = cells('pull', all, ['2009'], guangdong).slice(1)
    for (const [at, [pull]] of pulls.entries()) {
      expect(pull?.value).toBeCloseTo(((contributions[at]?.[0]?.value ?? 0) * 9.5) / 100, 10)
    }
  })

  it('from levels add up exactly: pulls to the growth of the whole, contributions to 100', () => {
    const amount = fc.integer({ min: 1, max: 1_000_000 })
    fc.assert(
      fc.property(fc.array(fc.tuple(amount, amount), { minLength: 3, maxLength: 3 }), (parts) => {
        const total = (at: 0 | 1) => parts.reduce((sum, part) => sum + part[at], 0)
        const [before, now] = [total(0), total(1)]
        fc.pre(before !== now)
        const figures = [
          observed('gdp', '2022', String(before)),
          observed('gdp', '2023', String(now)),
          ...parts.flatMap(([p, v], at) => [
            observed(industries[at]?.id ?? '', '2022', String(p)),
            observed(industries[at]?.id ?? '', '2023', String(v))
          ])
        ]
        const sum = (measure: MeasureName) =>
          cells(measure, all, ['2023'], figures)
            .slice(1)
            .reduce((added, [cell]) => added + (cell?.value ?? Number.NaN), 0)
        const scale = Math.max(1, ...parts.map(([p, v]) => Math.abs(v - p) / Math.abs(now - before)))
        expect(Math.abs(sum('contribution') - 100)).toBeLessThan(1e-9 * scale)
        expect(sum('pull')).toBeCloseTo(((now - before) / before) * 100, 8)
        expect(cells('residual', all, ['2023'], figures)[0]?.[0]?.value).toBe(0)
      })
    )
  })

  it('of a part alone leave no residual: what is missing did not contribute nothing', () => {
    const alone = ['2022', '2023'].flatMap((year, at) => [
      observed('gdp', year, String(100 + 10 * at)),
      observed('primary', year, String(20 + at))
    ])
    expect(cells('residual', all, ['2023'], alone)[0]?.[0]).toMatchObject({ value: null, reason: 'parts-not-whole' })
    const nearly = [...alone, observed('secondary', '2022', '80'), observed('secondary', '2023', '88.6')]
    expect(cells('residual', all, ['2023'], nearly)[0]?.[0]?.value).toBeCloseTo(4, 10)
  })

  it('say why there are none', () => {
    const flat = ['2022', '2023'].flatMap((year) => [observed('gdp', year, '5'), observed('primary', year, '1')])
    const reasons = (measure: MeasureName, figures: readonly ObservedFigure[]) =>
      cells(measure, all, ['2023'], figures).map(([cell]) => cell?.reason)
    expect(reasons('contribution', flat)).toEqual(['no-whole', 'whole-unchanged', 'no-current', 'no-current'])
    expect(reasons('pull', flat.slice(2))[1]).toBe('no-prior')
    expect(reasons('residual', flat)).toEqual(['whole-unchanged', 'no-parts', 'no-parts', 'no-parts'])
  })
})

describe('growth computed from levels', () => {
  const gross = { ...revenue, priceBasis: 'current' as const }
  const figures = [observed('revenue', '2022', '100'), observed('revenue', '2023', '108')]

  it('stands beside the growth that was published, and is nominal at current prices', () => {
    const printed = observed('revenue', '2023', '5.2', { measure: 'growth' })
    const [[cell] = []] = cells('computed', [gross], ['2023'], [...figures, printed])
    expect(cell).toEqual({ value: 8, reason: null, basis: 'nominal', disputed: [] })
  })

  it('is not computed over a change of scope, from a loss, or of what says growth itself', () => {
    const restated = observed('revenue', '2022', '104', { measure: 'base' })
    expect(cells('computed', [revenue], ['2023'], [...figures, restated])[0]?.[0]?.reason).toBe('scope-break')
    const loss = [observed('revenue', '2022', '-1'), observed('revenue', '2023', '1')]
    expect(cells('computed', [revenue], ['2023'], loss)[0]?.[0]?.reason).toBe('prior-is-negative')
    const cpi = comparedIndicator('revenue', { kind: 'index', unit: '上年=100' })
    expect(cells('computed', [cpi], ['2023'], figures)[0]?.[0]?.reason).toBe('in-points')
  })
})

describe('an index on a fixed base', () => {
  const figures = ['80', '100', '121'].map((level, at) => observed('revenue', String(2021 + at), level))

  it('is 100 in its base', () => {
    const [row] = cells('index:2021', [revenue], ['2021', '2023'], figures)
    expect(row?.map((cell) => cell?.value)).toEqual([100, 151.25])
  })

  it('of months is over the same months of a year, or over one month', () => {
    const months = [observed('revenue', '2023M01-07', '50'), observed('revenue', '2024M01-07', '60')]
    expect(cells('index:2023', [revenue], ['2024M01-07'], months)[0]?.[0]?.value).toBe(120)
    const single = [observed('revenue', '2024M01', '5'), observed('revenue', '2024M03', '6')]
    expect(cells('index:2024M01', [revenue], ['2024M03'], single)[0]?.[0]?.value).toBe(120)
  })

  it('changes in points and, being a level, grows in percent', () => {
    const since1978 = comparedIndicator('gdp-index', { kind: 'index', unit: '1978年=100' })
    const levels = [observed('gdp-index', '2022', '5000'), observed('gdp-index', '2023', '5250')]
    const [row] = comparedRows([since1978], ['2023'], levels)
    expect(row?.cells[0]).toMatchObject({ points: 250, change: 250, rate: 5, basis: 'computed' })
    const printed = [...levels, observed('gdp-index', '2023', '5.1', { measure: 'growth' })]
    expect(comparedRows([since1978], ['2023'], printed)[0]?.cells[0]).toMatchObject({
      ...{ points: 250, rate: 5.1, computedRate: 5, basis: 'published' }
    })
    const change = [...levels, observed('gdp-index', '2023', '250', { measure: 'change' })]
    expect(comparedRows([since1978], ['2023'], change)[0]?.cells[0]).toMatchObject({ points: 250, rate: 5 })
    const alone = [...levels, observed('gdp-index', '2022', '200', { measure: 'change' })]
    expect(comparedRows([since1978], ['2022'], alone)[0]?.cells[0]).toMatchObject({ points: 200, rate: null })
    const cpi = comparedIndicator('cpi', { kind: 'index', unit: '上年=100' })
    const prices = [observed('cpi', '2022', '102'), observed('cpi', '2023', '100.2')]
    expect(comparedRows([cpi], ['2023'], prices)[0]?.cells[0]).toMatchObject({ points: -1.8, rate: 0.2 })
  })

  it('grows in percent by the measure that computes growth from levels', () => {
    const since1978 = comparedIndicator('gdp-index', { kind: 'index', unit: '1978年=100' })
    const levels = ['5000', '5250'].map((level, at) =>
      observed('gdp-index', String(2022 + at), level, { measure: 'index' })
    )
    expect(cells('computed', [since1978], ['2022', '2023'], levels)[0]).toEqual([
      { value: null, reason: 'no-prior', basis: null, disputed: [] },
      { value: 5, reason: null, basis: 'computed', disputed: [] }
    ])
  })

  it('does not exist over nothing, over zero, of a loss, or of a rate', () => {
    const rate = comparedIndicator('rate', { kind: 'rate', unit: '%' })
    expect(cells('index:2019', [revenue], ['2023'], figures)[0]?.[0]?.reason).toBe('no-base')
    const restated = [
      observed('revenue', '2021', '100'),
      observed('revenue', '2022', '110'),
      observed('revenue', '2022', '90', { measure: 'base' }),
      observed('revenue', '2023', '130')
    ]
    expect(cells('index:2021', [revenue], ['2023'], restated)[0]?.[0]?.reason).toBe('scope-break')
    expect(cells('index:2021', [revenue], ['2022'], restated)[0]?.[0]?.value).toBe(110)
    expect(cells('index:2022', [revenue], ['2023'], restated)[0]?.[0]?.reason).toBe('scope-break')
    expect(cells('index:2021', [rate], ['2023'], [])[0]?.[0]?.reason).toBe('in-points')
    const zero = [observed('revenue', '2021', '0'), observed('revenue', '2023', '1')]
    expect(cells('index:2021', [revenue], ['2023'], zero)[0]?.[0]?.reason).toBe('base-is-zero')
    const loss = [observed('revenue', '2021', '5.2'), observed('revenue', '2023', '-0.9')]
    expect(cells('index:2021', [revenue], ['2023'], loss)[0]?.[0]).toMatchObject({
      value: null,
      reason: 'current-is-negative'
    })
  })
})

describe('a rank among regions', () => {
  const regions = ['a', 'b', 'c', 'd', 'whole']
  const figures = ['5', '7', '7', '1', '20'].map((value, at) =>
    observed('x', '2023', value, { region: regions[at] ?? '' })
  )
  const among = { regions, peers: () => ['a', 'b', 'c', 'd'] }
  const ranks = (direction: 'higher' | 'lower' | 'neutral') =>
    cells('rank', [comparedIndicator('x', { direction })], ['2023'], figures, among).map(
      ([cell]) => cell?.value ?? cell?.reason
    )

  it('puts the best first, gives equals one place and leaves the next out', () => {
    expect(ranks('higher')).toEqual([3, 1, 1, 4, 'is-whole'])
    expect(ranks('lower')).toEqual([2, 3, 3, 1, 'is-whole'])
    expect(ranks('neutral')).toEqual(ranks('higher'))
  })

  it('does not exist of one that has none beside it', () => {
    const x = comparedIndicator('x', {})
    const reasons = (peers: readonly string[]) =>
      cells('rank', [x], ['2023'], figures, { regions: ['a'], peers: () => peers })[0]?.[0]?.reason
    expect([reasons([]), reasons(['a']), reasons(['a', 'e'])]).toEqual(['alone', 'alone', 'alone'])
  })

  it('of places has the first first, whatever is better of others', () => {
    const places = comparedIndicator('x', { kind: 'rank', unit: '位', aggregation: 'never' })
    const found = cells('rank', [places], ['2023'], figures, among).map(([cell]) => cell?.value ?? cell?.reason)
    expect(found).toEqual([2, 3, 3, 1, 'is-whole'])
  })

  it('compares decimals, not doubles', () => {
    const near = [
      observed('x', '2023', '9007199254740993', { region: 'a' }),
      observed('x', '2023', '9007199254740992', { region: 'b' })
    ]
    const two = { regions: ['a', 'b'], peers: () => ['a', 'b'] }
    expect(cells('rank', [comparedIndicator('x', {})], ['2023'], near, two).map(([cell]) => cell?.value)).toEqual([
      1, 2
    ])
  })

  it('is by published growth where that is all there is, and says so', () => {
    const growth = ['4.5', '6.1', '6.1', '-2'].map((value, at) =>
      observed('x', '2023', value, { region: regions[at] ?? '', measure: 'growth' })
    )
    const rank = (all: typeof figures) =>
      cells('rank', [comparedIndicator('x', {})], ['2023'], all, among).map(([cell]) => [
        cell?.value ?? cell?.reason,
        cell?.basis
      ])
    const first = [1, 'growth']
    expect(rank(growth)).toEqual([[3, 'growth'], first, first, [4, 'growth'], ['no-current', null]])
    // One that has a value is not ranked with those that have none.
    const mixed = [...growth, observed('x', '2023', '10', { region: 'a' })]
    expect(rank(mixed).slice(0, 2)).toEqual([
      ['alone', null],
      ['no-current', null]
    ])
  })

  it('is none where nobody else has a figure, and a printed one comes first', () => {
    const alone = cells('rank', [comparedIndicator('x', {})], ['2023'], figures.slice(0, 1), among)
    expect(alone.slice(0, 2).map(([cell]) => cell?.reason)).toEqual(['alone', 'no-current'])
    const printed = [...figures, observed('x', '2023', '6', { region: 'a', measure: 'rank' })]
    expect(cells('rank', [comparedIndicator('x', {})], ['2023'], printed, among)[0]?.[0]).toMatchObject({
      value: 6,
      basis: 'published'
    })
  })

  it('by growth is another than by value, and a printed one comes first', () => {
    const growth = ['4.5', '6.1', '6.1', '-2'].map((value, at) =>
      observed('x', '2023', value, { region: regions[at] ?? '', measure: 'growth' })
    )
    const byGrowth = (all: typeof figures) =>
      cells('growth-rank', [comparedIndicator('x', {})], ['2023'], all, among).map(
        ([cell]) => cell?.value ?? cell?.reason
      )
    expect(byGrowth([...figures, ...growth])).toEqual([3, 1, 1, 4, 'growth-not-published'])
    const printed = observed('x', '2023', '2', { region: 'a', measure: 'growth-rank' })
    expect(byGrowth([...figures, ...growth, printed])[0]).toBe(2)
    // What is told by its growth alone is ranked by that: so does its source.
    const rank = cells('rank', [comparedIndicator('x', {})], ['2023'], [...growth, printed], among)
    expect(rank[0]?.[0]).toMatchObject({ value: 2, basis: 'growth' })
  })
})

describe('by how many points growth changed', () => {
  const growth = (year: string, value: string, measure: ObservedFigure['measure'] = 'growth') =>
    observed('gdp', year, value, { measure })
  const changes = (
    figures: readonly ObservedFigure[],
    indicator: typeof revenue = gdp,
    periods: readonly string[] = ['2023']
  ) =>
    cells('growth-change', [indicator], periods, figures)[0]?.map((cell) => [cell?.value ?? cell?.reason, cell?.basis])

  it('is as its source printed it, whatever the growths of the two years give', () => {
    const printed = growth('2023', '-1.1', 'growth-change')
    expect(changes([printed])).toEqual([[-1.1, 'published']])
    expect(changes([growth('2022', '6.2'), growth('2023', '5.2'), printed])).toEqual([[-1.1, 'published']])
  })

  it('is else what published growth is more than that of the year before, to the last digit', () => {
    const figures = [growth('2021', '4.8'), growth('2022', '5.2'), growth('2023', '5.1')]
    expect(changes(figures, gdp, ['2021', '2022', '2023'])).toEqual([
      ['no-growth-before', null],
      [0.4, 'computed'],
      [-0.1, 'computed']
    ])
  })

  it('is of growth as it is published, to one place: 3.0 % after 8.4 % is down 5.4 points', () => {
    const levels = ['100', '108.446', '111.6884'].map((value, at) => observed('gdp', String(2021 + at), value))
    expect(changes(levels)).toEqual([[-5.4, 'nominal']])
    expect(changes([growth('2022', '3.05'), growth('2023', '5.24')])).toEqual([[2.1, 'computed']])
  })

  it('is of growth from levels where both are, of growth at current prices nominal', () => {
    const levels = (id: string) => ['100', '110', '132'].map((value, at) => observed(id, String(2021 + at), value))
    expect(changes(levels('revenue'), revenue)).toEqual([[10, 'computed']])
    expect(changes(levels('gdp'))).toEqual([[10, 'nominal']])
    expect(changes(levels('gdp').slice(1))).toEqual([['no-growth-before', null]])
  })

  it('is not that of published over computed growth, and rates have none', () => {
    const levels = ['100', '110', '132'].map((value, at) => observed('gdp', String(2021 + at), value))
    expect(changes([...levels, growth('2023', '5.2')])).toEqual([['growths-unlike', null]])
    const rate = comparedIndicator('rate', { kind: 'rate', unit: '%' })
    expect(changes([observed('rate', '2022', '5'), observed('rate', '2023', '6')], rate)).toEqual([['in-points', null]])
    expect(changes([growth('2022', '5.2')])).toEqual([['no-current', null]])
  })

  it('of an index with the year before as 100 is what the index changed by', () => {
    const index = comparedIndicator('cpi', { kind: 'index', unit: '上年=100' })
    const figures = [observed('cpi', '2022', '101.8'), observed('cpi', '2023', '100.3')]
    expect(changes(figures, index)).toEqual([[-1.5, 'computed']])
  })
})

describe('single and cumulative periods', () => {
  it('a fiscal year is both by itself, as a whole year is', () => {
    const figures = [observed('revenue', '2021/22', '70'), observed('revenue', '2022/23', '80.5', { symbol: null })]
    for (const measure of ['single', 'ytd'] as const) {
      expect(cells(measure, [revenue], ['2021/22', '2022/23'], figures)[0]?.map((cell) => cell?.value)).toEqual([
        70, 80.5
      ])
      expect(cells(measure, [revenue], ['2021/22', '2023/24'], figures)[0]?.[1]).toMatchObject({
        value: null,
        reason: 'no-current'
      })
    }
  })

  it('a single month is its cumulative figure less the one before', () => {
    const figures = [observed('revenue', '2024M01-06', '50'), observed('revenue', '2024M01-07', '60.3')]
    const single = (period: string) => cells('single', [revenue], [period], figures)[0]?.[0]
    expect(single('2024M01-07')).toMatchObject({ value: 10.3, basis: 'computed' })
    expect(single('2024M07')).toMatchObject({ value: 10.3 })
    expect(single('2024M01-06')).toMatchObject({ value: null, reason: 'no-previous' })
  })

  it('both cumulative figures must be of the same stage', () => {
    const figures = [
      observed('revenue', '2024M01-06', '50', { stage: 'final' }),
      observed('revenue', '2024M01-07', '60', { stage: 'flash' })
    ]
    expect(cells('single', [revenue], ['2024M01-07'], figures)[0]?.[0]?.reason).toBe('different-stage')
  })

  it('quarters and half-years come out of cumulative figures too', () => {
    const figures = [
      observed('revenue', '2024Q1', '10'),
      observed('revenue', '2024H1', '22'),
      observed('revenue', '2024Q1-3', '36'),
      observed('revenue', '2024', '50')
    ]
    const single = (period: string) => cells('single', [revenue], [period], figures)[0]?.[0]?.value
    expect(['2024Q1', '2024Q2', '2024Q3', '2024Q4', '2024Q1-3', '2024H1', '2024H2'].map(single)).toEqual([
      10, 12, 14, 14, 14, 22, 28
    ])
  })

  it('are all months in a table of months, all quarters in one of quarters, however a column is called', () => {
    // Retail sales of a county, cumulative; 2024Q1, 2024H1, 2024Q1-3 and 2024 are names of cumulative months too.
    const figures = [
      ['2024M01-02', '14.62'],
      ['2024Q1', '22.04'],
      ['2024M01-04', '28.93'],
      ['2024M01-05', '36.21'],
      ['2024H1', '44.08'],
      ['2024M01-08', '58.93'],
      ['2024Q1-3', '66.85'],
      ['2024M01-11', '83'],
      ['2024', '91.5']
    ].map(([period = '', level = '']) => observed('revenue', period, level))
    const singles = (periods: string[]) => cells('single', [revenue], periods, figures)[0]?.map((cell) => cell?.value)
    expect(singles(['2024M01-02', '2024Q1', '2024M01-04', '2024H1', '2024M01-08', '2024Q1-3', '2024'])).toEqual([
      null,
      7.42,
      6.89,
      7.87,
      null,
      7.92,
      8.5
    ])
    expect(singles(['2024Q1', '2024H1', '2024Q1-3', '2024'])).toEqual([22.04, 22.04, 22.77, 24.65])
    expect(singles(['2024H1', '2024'])).toEqual([44.08, 47.42])
    expect(singles(['2023', '2024'])).toEqual([null, 91.5])
  })

  it('the year to date skips gaps: months none, 1, 2, none give none, 1, 3, 3', () => {
    const figures = [observed('revenue', '2024M02', '1'), observed('revenue', '2024M03', '2')]
    const [row] = cells('ytd', [revenue], ['2024M01', '2024M02', '2024M03', '2024M04'], figures)
    expect(row?.map((cell) => cell?.value)).toEqual([null, 1, 3, 3])
    expect(row?.[0]?.reason).toBe('no-current')
  })

  it('the year to date goes on from the last cumulative figure printed, and never forgets it', () => {
    const figures = [
      observed('revenue', '2024M01-08', '58.93'),
      observed('revenue', '2024M09', '7.92'),
      observed('revenue', '2024M11', '2')
    ]
    const periods = ['2024M01-08', '2024M01-09', '2024M01-10', '2024M01-11', '2024M01-12']
    const [row] = cells('ytd', [revenue], periods, figures)
    expect(row?.map((cell) => cell?.value)).toEqual([58.93, 66.85, 66.85, 68.85, 68.85])
    expect(row?.map((cell) => cell?.basis)).toEqual(['published', 'computed', 'computed', 'computed', 'computed'])
    const quarters = [
      observed('revenue', '2024Q1', '4'),
      observed('revenue', '2024H1', '8'),
      observed('revenue', '2024M07', '1'),
      observed('revenue', '2024Q4', '3')
    ]
    const [year] = cells('ytd', [revenue], ['2024Q1', '2024Q1-2', '2024Q1-3', '2024'], quarters)
    expect(year?.map((cell) => cell?.value)).toEqual([4, 8, 9, 12])
    expect(cells('ytd', [revenue], ['2024H2'], quarters)[0]?.[0]?.value).toBe(12)
  })

  it('what was printed comes first', () => {
    const figures = [
      observed('revenue', '2024M01', '1'),
      observed('revenue', '2024M02', '2'),
      observed('revenue', '2024M01-02', '3.1')
    ]
    expect(cells('ytd', [revenue], ['2024M02'], figures)[0]?.[0]).toMatchObject({ value: 3.1, basis: 'published' })
    expect(cells('single', [revenue], ['2024M01-02'], figures)[0]?.[0]).toMatchObject({ value: 2, basis: 'published' })
  })

  it('stocks and rates have none', () => {
    const people = comparedIndicator('people', { kind: 'stock' })
    for (const measure of ['single', 'ytd'] as const) {
      expect(cells(measure, [people], ['2024M02'], [])[0]?.[0]?.reason).toBe('not-a-flow')
    }
  })
})

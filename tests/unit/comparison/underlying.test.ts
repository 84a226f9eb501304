import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packComparison, unpackComparison } from '#contract/wire/packed-comparison.ts'
import { buildComparison } from '#core/comparison/build-comparison.ts'
import type { FormulaIndicator } from '#core/comparison/derived/derived-indicator.ts'
import { figureLookup, type ObservedFigure, observedMeasures } from '#core/comparison/figures/observed-figure.ts'
import type { MeasureName } from '#core/comparison/measure-name.ts'
import { indicatorsIn, indicatorsWithLevel } from '#core/comparison/underlying/columns-lookup.ts'
import { type FigureColumns, figureColumns, WIDTH } from '#core/comparison/underlying/figure-columns.ts'
import { narrowColumns } from '#core/comparison/underlying/narrow-columns.ts'
import { comparingOver } from '#core/comparison/underlying/related-figures.ts'
import { namedPeriods, rowsOver, type Underlying } from '#core/comparison/underlying/underlying.ts'
import { comparedIndicator } from '../../support/comparison.ts'

const indicator = (id: string, more: Partial<FormulaIndicator> = {}): FormulaIndicator =>
  comparedIndicator(id, { name: id, formula: null, ...more })

const catalogue = [
  indicator('gdp', { priceBasis: 'current' }),
  indicator('industry', { parent: 'gdp', priceBasis: 'current', unit: '万元' }),
  indicator('services', { parent: 'gdp' }),
  indicator('people', { kind: 'stock', unit: '万人', aggregation: 'last' }),
  indicator('growing', { kind: 'rate', unit: '%', aggregation: 'never' }),
  indicator('prices', { kind: 'index', unit: '2015年=100', aggregation: 'never' }),
  indicator('perHead', { kind: 'flow', unit: '元/人', formula: 'gdp / people' }),
  indicator('perHeadBefore', { kind: 'flow', unit: '元/人', formula: 'prev(perHead)' })
]
const byId = new Map(catalogue.map((one) => [one.id, one]))
const regions = ['east', 'west', 'both', 'whole']
const regionParts: Readonly<Record<string, readonly string[]>> = { both: ['east', 'west'] }
const regionsAbove: Readonly<Record<string, string>> = { east: 'whole', west: 'whole' }
const periods = ['2021', '2022', '2023', '2023H1', '2023M01-07']
const stored = ['2019', '2020', ...periods, '2022H1', '2022M01-06', '2023M01-06', '2022M01-07', '2023M07']
const measures: readonly MeasureName[] = [
  ...([
    'share',
    'contribution',
    'pull',
    'residual',
    'rank',
    'growth-change',
    'single',
    'ytd',
    'index:2021',
    'average'
  ] as const)
]

const anyFigure: fc.Arbitrary<ObservedFigure> = fc.record({
  region: fc.constantFrom(...regions),
  indicator: fc.constantFrom(...byId.keys()),
  period: fc.constantFrom(...stored),
  measure: fc.constantFrom(...observedMeasures),
  decimal: fc.option(fc.integer({ min: -999, max: 99_999 }).map((n) => String(n / 100))),
  symbol: fc.option(fc.constantFrom('—', 'x', '', '两 字\n行')),
  stage: fc.constantFrom('preliminary' as const, 'final' as const, null),
  conflict: fc.constantFrom(null, [{}])
})

/** In the order in which a desk gives them, each place once. */
const anyFigures = fc
  .uniqueArray(anyFigure, {
    maxLength: 400,
    selector: ({ region, indicator, period, measure }) => `${region} ${indicator} ${measure} ${period}`
  })
  .map((figures) => figures.toSorted((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1)))

function orderOf({ region, indicator, measure, period }: ObservedFigure): string {
  return [region, indicator, measure, period].join(' ')
}

function underlyingOf(figures: readonly ObservedFigure[], basis: Underlying['basis']): Underlying {
  const compared = catalogue.filter(({ id }) => id !== 'people')
  return {
    ...{ basis, measures, compared, regionParts, regionsAbove, peers: ['east', 'west'] },
    reached: catalogue.filter(({ id }) => id === 'people'),
    names: { gdp: 'gdp', people: 'people', perHead: 'perHead' },
    parts: { gdp: ['industry', 'services'] },
    figures: figureColumns(figures)
  }
}

/** The same straight from the figures. */
function rowsOf(figures: readonly ObservedFigure[], { basis, compared, parts, peers }: Underlying) {
  const comparing = comparingOver({
    figures: figureLookup(figures, namedPeriods(periods)),
    basis,
    indicator: (id) => byId.get(id),
    find: (name) => byId.get(name) ?? null,
    partsOf: (id) => (parts[id] ?? []).flatMap((part) => byId.get(part) ?? []),
    regionAbove: (code) => regionsAbove[code] ?? null,
    regionParts: (code) => regionParts[code] ?? null,
    peers: () => peers
  })
  return buildComparison(comparing, { regions, indicators: compared, periods, measures })
}

const whole = (rows: ReturnType<typeof rowsOver>) =>
  rows.map(({ region, indicator: { id }, cells, averages }) => ({ region, id, cells, averages }))

/** Each series with its decimals, periods and traits. */
function figuresOf({ series, ...columns }: FigureColumns) {
  return columns.decimals.map((decimals, at) => {
    const [region = -1, one = -1, measure = -1, span = -1, kinds = -1] = series.slice(at * WIDTH)
    return {
      ...{ region: columns.regions[region], indicator: columns.indicators[one], measure, decimals },
      periods: columns.spans[span]?.map((period) => columns.periods[period]),
      traits: columns.kinds[kinds]?.map((trait) => columns.traits[trait])
    }
  })
}

describe('what a comparison follows from', () => {
  it('gives every number that its figures give, after any journey', () => {
    fc.assert(
      fc.property(anyFigures, fc.constantFrom('published' as const, 'same-scope' as const), (figures, basis) => {
        const underlying = underlyingOf(figures, basis)
        const sent = JSON.parse(JSON.stringify(structuredClone(underlying)))
        expect(whole(rowsOver(sent, { regions, periods }))).toEqual(whole(rowsOf(figures, underlying)))
      }),
      { numRuns: 60 }
    )
  })

  it('gives the same part of the table whichever cells are looked at first', () => {
    fc.assert(
      fc.property(
        anyFigures,
        fc.array(fc.record({ row: fc.nat(27), column: fc.nat(4) }), { minLength: 1, maxLength: 40 }),
        (figures, looks) => {
          const underlying = underlyingOf(figures, 'published')
          const rows = rowsOver(underlying, { regions, periods })
          const seen = looks.map(({ row, column }) => rows[row]?.cellAt(column))
          const all = rowsOf(figures, underlying)
          expect(seen).toEqual(looks.map(({ row, column }) => all[row]?.cells[column]))
        }
      ),
      { numRuns: 60 }
    )
  })

  it('finds a figure wherever it stands, and says which indicators have any', () => {
    fc.assert(
      fc.property(anyFigures, fc.subarray(regions), (figures, some) => {
        const columns = figureColumns(figures)
        const present = figures.filter(({ region }) => some.includes(region)).map((figure) => figure.indicator)
        expect(indicatorsIn(columns, new Set(some))).toEqual(new Set(present))
        expect(figureColumns(figures.toReversed()).decimals.join().length).toBe(columns.decimals.join().length)
      })
    )
  })

  it('narrowed to some indicators and periods is what these alone would have made', () => {
    const someOf = (all: readonly string[]) => fc.option(fc.subarray([...all]))
    fc.assert(
      fc.property(anyFigures, someOf([...byId.keys()]), someOf(stored), (figures, indicators, of) => {
        const wanted = { indicators: indicators && new Set(indicators), periods: of && new Set(of) }
        const ofRegions = regions.map((code) => figureColumns(figures.filter(({ region }) => region === code)))
        const left = figures.filter(
          (figure) => (indicators?.includes(figure.indicator) ?? true) && (of?.includes(figure.period) ?? true)
        )
        const inOrder = left.toSorted((one, other) => regions.indexOf(one.region) - regions.indexOf(other.region))
        expect(figuresOf(narrowColumns(ofRegions, wanted))).toEqual(figuresOf(figureColumns(inOrder)))
      })
    )
  })

  it('has a level where a level is', () => {
    fc.assert(
      fc.property(anyFigures, fc.subarray(regions), fc.subarray(stored), (figures, some, of) => {
        const levels = figures.filter(
          ({ region, measure, period }) => measure === 'level' && some.includes(region) && of.includes(period)
        )
        const found = indicatorsWithLevel(figureColumns(figures), new Set(some), new Set(of))
        expect(found).toEqual(new Set(levels.map((figure) => figure.indicator)))
      })
    )
  })

  it('takes a tenth of the room that its cells would', () => {
    const years = Array.from({ length: 20 }, (_, at) => String(2004 + at))
    const compared = Array.from({ length: 200 }, (_, at) => ({
      ...indicator(`i${at}`),
      ...{ nameEn: null, decimals: 1, chapter: '', pinyin: '', depth: 0 }
    }))
    const figures = compared.flatMap(({ id }, row) =>
      years.map(
        (period, at): ObservedFigure => ({
          ...{ region: 'east', indicator: id, period, measure: 'level', symbol: null, stage: 'final' },
          decimal: String(row * 1000 + at * 7)
        })
      )
    )
    const underlying = { ...underlyingOf(figures, 'published'), measures: [], compared }
    const table = {
      regions: [{ code: 'east', name: '县', parts: null, within: [] }],
      periods: years,
      rows: rowsOver(underlying, { regions: ['east'], periods: years }),
      underlying
    }
    const packed = JSON.stringify(packComparison(table))
    expect(packed.length * 10).toBeLessThan(JSON.stringify(whole(table.rows)).length)
    const arrived = unpackComparison(JSON.parse(packed))
    expect(whole([...arrived.rows] as never)).toEqual(whole(table.rows))
    expect(arrived.regions).toEqual(table.regions)
  })
})

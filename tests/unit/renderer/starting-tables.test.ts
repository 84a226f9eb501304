import { describe, expect, it } from 'vitest'
import { type Holdings, startingTable } from '../../../src/renderer/features/compare/start/starting-tables.ts'

const periods = (...all: string[]) => all.map((period) => ({ period, figures: 10 }))
const indicator = (id: string, parent: string | null = null) =>
  ({ id, parent, kind: 'flow', aggregation: 'sum' }) as unknown as Holdings['indicators'][number]

const held: Holdings = { periods: [], ranking: null, withinYear: null, indicators: [], focus: null, year: null }

describe('the table of ten years', () => {
  it('takes the last ten up to the year of work, with average growth', () => {
    const years = Array.from({ length: 14 }, (_, at) => String(2010 + at))
    const view = startingTable('ten-years', { ...held, periods: periods(...years, '2022M07'), year: 2022 })
    expect(view?.periods).toEqual(years.slice(3, 13))
    expect(view?.shape?.show).toContain('average:horizontal')
  })

  it('is lacking where there is one year alone', () => {
    expect(startingTable('ten-years', { ...held, periods: periods('2023', '2023M07') })).toBeNull()
  })
})

describe('the ranking of regions', () => {
  it('is sorted from the largest, with the other indicators at hand', () => {
    const ranking = { regions: ['1', '2'], indicators: ['grain', 'meat'], period: '2023', grows: true }
    const view = startingTable('ranking', { ...held, ranking })
    expect(view).toMatchObject({
      regions: ['1', '2'],
      indicators: ['grain', 'meat'],
      sort: { column: 'value', descending: true },
      shape: { pivot: { rows: ['regions'], columns: [] }, fixed: { indicators: 'grain', periods: '2023' } }
    })
    expect(view?.shape?.show).toEqual(['value', 'change', 'growth', 'rank'])
    const alone = startingTable('ranking', { ...held, ranking: { ...ranking, grows: false } })
    expect(alone?.shape?.show).toEqual(['value', 'rank'])
    expect(startingTable('ranking', held)).toBeNull()
  })
})

describe('the table of contributions', () => {
  const indicators = [indicator('alone'), indicator('gdp'), indicator('first', 'gdp'), indicator('second', 'gdp')]
  const years = periods('2021', '2022', '2023')

  it('is of a whole and its parts, that in focus first', () => {
    const other = [indicator('farm'), indicator('crops', 'farm'), indicator('fish', 'farm')]
    const all = { ...held, periods: years, indicators: [...indicators, ...other] }
    expect(startingTable('contribution', all)?.indicators).toEqual(['gdp', 'first', 'second'])
    expect(startingTable('contribution', all)?.shape?.show).toContain('residual')
    expect(startingTable('contribution', { ...all, focus: 'fish' })?.indicators).toEqual(['farm', 'crops', 'fish'])
  })

  it('is lacking where a whole has one part alone', () => {
    expect(startingTable('contribution', { ...held, periods: years, indicators: indicators.slice(0, 3) })).toBeNull()
  })
})

describe('the table of quarters', () => {
  it('is of the year up to each quarter, with what has figures within a year', () => {
    const all = periods('2022', '2023', '2023Q1', '2023Q2', '2023H1', '2023Q1-3', '2023M01-05')
    const view = startingTable('quarters', { ...held, periods: all, withinYear: ['gdp'] })
    expect(view).toMatchObject({ periods: ['2023Q1', '2023H1', '2023Q1-3', '2023'], indicators: ['gdp'] })
    expect(view?.shape?.show).toContain('single')
    expect(startingTable('quarters', { ...held, periods: periods('2023', '2023M01-05') })).toBeNull()
  })
})

describe('the table of cumulative months', () => {
  it('runs from January on, under whatever names the periods are stored', () => {
    const stored = [
      '2024M02',
      '2024M01-02',
      '2024Q1',
      '2024M01-04',
      '2024Q2',
      '2024H1',
      '2024Q1-3',
      '2024H2',
      '2023M01-11'
    ]
    const view = startingTable('months', { ...held, periods: periods(...stored, '2023') })
    expect(view?.periods).toEqual(['2024M01-02', '2024Q1', '2024M01-04', '2024H1', '2024Q1-3'])
  })

  it('begins with January and ends with the whole year', () => {
    const view = startingTable('months', { ...held, periods: periods('2023', '2023M01', '2023M01-11', '2023M07') })
    expect(view?.periods).toEqual(['2023M01', '2023M01-11', '2023'])
  })

  it('is lacking where there are years or single months alone', () => {
    expect(startingTable('months', { ...held, periods: periods('2023', '2023M07') })).toBeNull()
  })
})

describe('the table of the latest months', () => {
  const latest = (...all: string[]) =>
    startingTable('latest', { ...held, periods: periods(...all), year: 2023 })?.periods

  it('is of the year so far beside the same months of the two years before, as far as there are any', () => {
    expect(latest('2022', '2023', '2022M01-07', '2023M01-07', '2024M01-06', '2024M01-07', '2024M07')).toEqual([
      '2022M01-07',
      '2023M01-07',
      '2024M01-07'
    ])
    expect(latest('2023', '2023Q1-3', '2024Q1', '2024H1')).toEqual(['2024H1'])
  })

  it('is of the last month where none runs from January', () => {
    expect(latest('2023', '2023M05', '2024M04', '2024M05')).toEqual(['2023M05', '2024M05'])
  })

  it('is lacking where the last year is there as a whole', () => {
    expect(latest('2022', '2023', '2023M01-07')).toBeUndefined()
    expect(latest('2023', '2024/25')).toBeUndefined()
    expect(latest()).toBeUndefined()
  })
})

it('leaves nothing of the table before behind', () => {
  const view = startingTable('ten-years', { ...held, periods: periods('2022', '2023') })
  expect(view).toMatchObject({ regions: [], indicators: null, asOf: null, sort: null })
  expect(view).toMatchObject({ against: null, opened: null, chartKind: null })
})

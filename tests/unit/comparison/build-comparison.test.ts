import { describe, expect, it } from 'vitest'
import type { ObservedFigure } from '../../../src/core/comparison/figures/observed-figure.ts'
import { neededPeriods } from '../../../src/core/comparison/needed-periods.ts'
import { comparedIndicator, comparedRows, observed } from '../../support/comparison.ts'

const gdp = comparedIndicator('gdp', { priceBasis: 'current' })
const revenue = comparedIndicator('revenue', {})
const urban = comparedIndicator('urban', { kind: 'rate', unit: '%' })
const cpi = comparedIndicator('cpi', { kind: 'index', unit: '上年=100' })

function figure(
  indicator: string,
  period: string,
  decimal: string | null,
  measure: ObservedFigure['measure'] = 'level'
): ObservedFigure {
  return observed(indicator, period, decimal, { measure })
}

describe('a comparison', () => {
  it('compares each period with the year before it, shown or not', () => {
    const [row] = comparedRows(
      [revenue],
      ['2022', '2023'],
      [figure('revenue', '2021', '100'), figure('revenue', '2022', '110'), figure('revenue', '2023', '99')]
    )
    expect(row?.cells).toMatchObject([
      {
        period: '2022',
        value: 110,
        decimal: '110',
        change: 10,
        rate: 10,
        points: null,
        reason: null,
        basis: 'computed'
      },
      { period: '2023', value: 99, change: -11, rate: -10, basis: 'computed' }
    ])
  })

  it('takes published growth before computed and keeps the computed beside it', () => {
    const [row] = comparedRows(
      [gdp],
      ['2023'],
      [figure('gdp', '2022', '218.6'), figure('gdp', '2023', '228.8'), figure('gdp', '2023', '6.1', 'growth')]
    )
    expect(row?.cells[0]).toMatchObject({ rate: 6.1, basis: 'published', change: 10.2 })
    expect(row?.cells[0]?.computedRate).toBeCloseTo(4.67, 2)
  })

  it('labels growth of current-price levels nominal where no real growth is published', () => {
    const [row] = comparedRows([gdp], ['2023'], [figure('gdp', '2022', '200'), figure('gdp', '2023', '210')])
    expect(row?.cells[0]).toMatchObject({ rate: 5, basis: 'nominal', computedRate: null })
  })

  it('shows growth that is published without any level', () => {
    const [row] = comparedRows([revenue], ['2023'], [figure('revenue', '2023', '-1.2', 'growth')])
    expect(row?.cells[0]).toMatchObject({
      value: null,
      change: null,
      rate: -1.2,
      reason: null,
      basis: 'published'
    })
  })

  it('reads an index over the year before as growth', () => {
    const [row] = comparedRows([gdp], ['2023'], [figure('gdp', '2023', '106.1', 'index')])
    expect(row?.cells[0]).toMatchObject({ rate: 6.1, basis: 'published' })
  })

  it('says why there is nothing', () => {
    const [row] = comparedRows([revenue], ['2022', '2023'], [figure('revenue', '2022', '5')])
    expect(row?.cells).toMatchObject([
      { value: 5, rate: null, reason: 'no-prior', basis: null },
      { value: null, rate: null, reason: 'no-current', basis: null }
    ])
  })

  it('gives rates in points, published points first', () => {
    const rows = comparedRows([urban], ['2023'], [figure('urban', '2022', '45.6'), figure('urban', '2023', '46.8')])
    expect(rows.map((row) => row.cells[0])).toMatchObject([{ value: 46.8, rate: null, points: 1.2, basis: 'computed' }])
    const [published] = comparedRows([urban], ['2023'], [figure('urban', '2023', '1.25', 'change')])
    expect(published?.cells[0]).toMatchObject({ value: null, points: 1.25, basis: 'published' })
  })

  it('takes the growth of an index over the year before from the index itself, beside its change in points', () => {
    const rows = comparedRows(
      [cpi],
      ['2022', '2023'],
      [figure('cpi', '2022', '101.8', 'index'), figure('cpi', '2023', '100.3', 'index')]
    )
    expect(rows[0]?.cells).toMatchObject([
      { rate: 1.8, points: null, change: null, reason: null, changeReason: 'no-prior', basis: 'published' },
      { rate: 0.3, points: -1.5, change: -1.5, reason: null, changeReason: null, basis: 'published' }
    ])
  })

  it('knows the same months by any name', () => {
    const [row] = comparedRows(
      [revenue],
      ['2024M01-06'],
      [figure('revenue', '2023H1', '50'), figure('revenue', '2024Q1-2', '55')]
    )
    expect(row?.cells[0]).toMatchObject({ period: '2024M01-06', value: 55, rate: 10 })
  })

  it('takes the name asked for where the same months are stored by two', () => {
    const both = [figure('revenue', '2024H1', '50'), figure('revenue', '2024M01-06', '51')]
    for (const period of ['2024H1', '2024M01-06']) {
      for (const figures of [both, both.toReversed()]) {
        const [row] = comparedRows([revenue], [period], figures)
        expect(row?.cells[0]?.decimal).toBe(period === '2024H1' ? '50' : '51')
      }
    }
  })

  it('never compares a month with the months since January', () => {
    const [row] = comparedRows(
      [revenue],
      ['2024M07'],
      [figure('revenue', '2023M01-07', '50'), figure('revenue', '2024M07', '9')]
    )
    expect(row?.cells[0]).toMatchObject({ value: 9, reason: 'no-prior' })
  })
})

describe('the periods a comparison needs', () => {
  it('are those shown, the year before each and what ends with them, once, by all their names', () => {
    expect(neededPeriods(['2022', '2023']).toSorted()).toEqual(
      [2021, 2022, 2023].flatMap((year) => ['', 'H2', 'M01-12', 'M12', 'Q1-4', 'Q4'].map((part) => `${year}${part}`))
    )
    expect(neededPeriods(['2024M07'])).toEqual(['2024M07', '2023M07', '2024M01-07', '2023M01-07'])
    expect(neededPeriods(['2024M08'])).not.toContain('2024M07')
    expect(neededPeriods(['2023'], ['growth-change'])).toContain('2021')
    expect(neededPeriods(['2023'])).not.toContain('2021')
    expect(neededPeriods(['2022/23'])).toEqual(['2022/23', '2021/22'])
    expect(neededPeriods(['2024H1'])).toContain('2023M01-06')
  })
})

import { describe, expect, it } from 'vitest'
import type { ComparedIndicator } from '#core/comparison/comparison-table.ts'
import { withStatesAtEnds } from '#core/comparison/derived/states-at-ends.ts'
import { figureLookup, type ObservedFigure } from '#core/comparison/figures/observed-figure.ts'
import { neededPeriods } from '#core/comparison/needed-periods.ts'
import { comparedIndicator, comparedRows, observed } from '../../../support/comparison.ts'

const deposits: ComparedIndicator = comparedIndicator('deposits', { kind: 'stock', aggregation: 'last' })
const revenue: ComparedIndicator = comparedIndicator('revenue', {})
const dust: ComparedIndicator = comparedIndicator('dust', {
  kind: 'stock',
  aggregation: 'average',
  unit: '微克/立方米'
})
const all = new Map([deposits, revenue, dust].map((one) => [one.id, one]))

function cells(indicator: ComparedIndicator, periods: readonly string[], figures: readonly ObservedFigure[]) {
  const found = withStatesAtEnds(figureLookup(figures, new Set(periods)), (id) => all.get(id))
  const [row] = comparedRows([indicator], periods, figures, { figures: found })
  return row?.cells.map(({ decimal, rate, basis, reason }) => ({ decimal, rate, basis, reason })) ?? []
}

describe('a state', () => {
  it('compares with that of the same day a year before, by whichever period either was said', () => {
    const figures = [observed('deposits', '2023M01-05', '320'), observed('deposits', '2024M05', '352')]
    for (const period of ['2024M05', '2024M01-05'])
      expect(cells(deposits, [period], figures)).toMatchObject([{ decimal: '352', rate: 10 }])
  })

  it('at the end of December is that of the year, the half and the quarter', () => {
    const figures = [observed('deposits', '2022M12', '310'), observed('deposits', '2023', '341')]
    for (const period of ['2023', '2023M12', '2023Q4', '2023H2'])
      expect(cells(deposits, [period], figures)).toMatchObject([{ decimal: '341', rate: 10 }])
  })

  it('is what was said of the very period, where something was', () => {
    const figures = [observed('deposits', '2023M12', '340'), observed('deposits', '2023', '341')]
    expect(cells(deposits, ['2023', '2023M12', '2023Q4'], figures).map(({ decimal }) => decimal)).toEqual([
      '341',
      '340',
      '341'
    ])
  })

  it('takes growth that was published of its day', () => {
    const figures = [observed('deposits', '2024M01-05', '9.8', { measure: 'growth' })]
    expect(cells(deposits, ['2024M05'], figures)).toMatchObject([{ rate: 9.8, basis: 'published' }])
  })

  it('is neither what came in over a time nor an average of it', () => {
    for (const one of [revenue, dust])
      expect(cells(one, ['2024M05'], [observed(one.id, '2024M01-05', '352')])).toMatchObject([{ decimal: null }])
  })

  it('is looked for under every name of its day', () => {
    expect(neededPeriods(['2024M05'])).toEqual(expect.arrayContaining(['2024M05', '2024M01-05', '2023M01-05']))
    expect(neededPeriods(['2023'])).toEqual(expect.arrayContaining(['2022M12', '2022Q4', '2022H2', '2022']))
  })
})

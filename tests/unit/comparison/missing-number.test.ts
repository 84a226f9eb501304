import { describe, expect, it } from 'vitest'
import type { PriorBasis } from '#core/comparison/comparison-table.ts'
import type { ObservedFigure } from '#core/comparison/figures/observed-figure.ts'
import { whyMissing } from '#core/comparison/missing-number.ts'
import { comparedCell, comparedIndicator, comparedRows, observed } from '../../support/comparison.ts'

const flow = { kind: 'flow', unit: '万元' } as const
const rate = { kind: 'rate', unit: '%' } as const

describe('why a number of a cell is not there', () => {
  it('is said of each number by itself', () => {
    const grown = comparedCell('2023', { value: 3, decimal: '3', change: 1, rate: 50 })
    expect(whyMissing(flow, grown, 'rate')).toBeNull()
    expect(whyMissing(flow, grown, 'points')).toBe('not-a-rate')
    const moved = comparedCell('2023', { value: 3, decimal: '3', change: 1, points: 1 })
    expect(whyMissing(rate, moved, 'rate')).toBe('in-points')
    expect(whyMissing(rate, moved, 'points')).toBeNull()
    const first = comparedCell('2023', { value: 3, decimal: '3', reason: 'no-prior' })
    expect(whyMissing(rate, first, 'points')).toBe('no-prior')
    expect(whyMissing(flow, first, 'rate')).toBe('no-prior')
  })

  it('is said of the points of an index whose growth is there', () => {
    const index = { kind: 'index', unit: '上年=100' } as const
    const cell = comparedCell('2023', { value: 100.3, decimal: '100.3', rate: 0.3, changeReason: 'no-prior' })
    expect([whyMissing(index, cell, 'rate'), whyMissing(index, cell, 'points')]).toEqual([null, 'no-prior'])
  })

  it('is not said where the source printed a sign for it', () => {
    const signed = comparedCell('2023', { reason: 'no-current', changeReason: 'no-current', growthSymbol: '…' })
    expect([whyMissing(flow, signed, 'rate'), whyMissing(rate, signed, 'points')]).toEqual([null, null])
    expect(whyMissing(flow, signed, 'change')).toBe('no-current')
  })

  it('is said of a change that published growth stands without', () => {
    const said = (figures: readonly ObservedFigure[], basis: PriorBasis = 'published') => {
      const [row] = comparedRows([comparedIndicator('gdp', {})], ['2023'], figures, { basis })
      const [cell] = row?.cells ?? []
      if (cell === undefined) throw new Error('no cell')
      return [cell.rate, whyMissing(flow, cell, 'change'), whyMissing(flow, cell, 'value')]
    }
    const grown = observed('gdp', '2023', '5', { measure: 'growth' })
    const level = observed('gdp', '2023', '10')
    const before = observed('gdp', '2022', '9')
    const restated = observed('gdp', '2022', '8', { measure: 'base' })
    expect(said([grown])).toEqual([5, 'no-current', 'no-current'])
    expect(said([grown, level])).toEqual([5, 'no-prior', null])
    expect(said([grown, level, before, restated])).toEqual([5, 'scope-break', null])
    expect(said([grown, level, before], 'same-scope')).toEqual([5, 'no-same-scope', null])
    expect(said([grown, level, before, restated], 'same-scope')).toEqual([5, null, null])
  })
})

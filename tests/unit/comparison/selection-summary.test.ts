import { describe, expect, it } from 'vitest'
import { type SelectedNumber, summarizeSelection } from '#core/comparison/selection-summary.ts'

const level = (value: string | number, unit = '亿元'): SelectedNumber => ({
  value,
  kind: 'flow',
  isGrowth: false,
  series: null,
  unit
})

describe('the status line of a selection', () => {
  it('adds decimals as people do: 0.1 + 0.2 is 0.3', () => {
    expect(summarizeSelection([level('0.1'), level('0.2')])).toEqual({
      count: 2,
      sum: 0.3,
      average: 0.15,
      unit: '亿元',
      reason: null
    })
  })

  it('takes computed changes as the decimals they stand for', () => {
    expect(summarizeSelection([level(0.1), level(0.2)]).sum).toBe(0.3)
  })

  it('refuses to sum rates, indices and ranks', () => {
    for (const kind of ['rate', 'index', 'rank'] as const) {
      const numbers: SelectedNumber[] = [{ value: '5.2', kind, isGrowth: false, unit: '%', series: null }]
      expect(summarizeSelection(numbers)).toMatchObject({ count: 1, sum: null, average: null, reason: 'rates' })
    }
  })

  it('refuses to sum growth, also beside levels', () => {
    const growth: SelectedNumber = { value: 5.2, kind: 'flow', isGrowth: true, unit: '%', series: null }
    expect(summarizeSelection([level('1'), growth])).toMatchObject({ count: 2, sum: null, reason: 'rates' })
  })

  it('does not add 亿元 and 万人', () => {
    expect(summarizeSelection([level('1'), level('2', '万人')])).toMatchObject({ sum: null, reason: 'units-differ' })
  })

  it('says nothing of an empty selection', () => {
    expect(summarizeSelection([])).toEqual({ count: 0, sum: null, average: null, unit: null, reason: null })
  })

  it('does not add what has run up by March to what has run up by April, nor the people of two years', () => {
    const upTo = (value: string): SelectedNumber => ({
      ...{ value, kind: 'flow', isGrowth: false, unit: '亿元', series: 'retail 2024' }
    })
    expect(summarizeSelection([upTo('10'), upTo('15')])).toMatchObject({ count: 2, sum: null, reason: 'counted-again' })
    expect(summarizeSelection([upTo('10'), { ...upTo('3'), series: 'gdp 2024' }])).toMatchObject({ sum: 13 })
  })
})

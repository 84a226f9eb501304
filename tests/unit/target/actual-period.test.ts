import { describe, expect, it } from 'vitest'
import { formatPeriod } from '../../../src/core/period/period.ts'
import { actualPeriods, shareOfYear } from '../../../src/core/target/actual-period.ts'
import { targetLevel } from '../../../src/core/target/target-level.ts'

describe('the period that says most of a target', () => {
  it('is the year, then the longest time since January', () => {
    const periods = actualPeriods(2024, 'level', 'flow').map(formatPeriod)
    expect(periods.slice(0, 4)).toEqual(['2024', '2024M01-12', '2024Q1-4', '2024M01-11'])
    expect(periods.indexOf('2024M01-09')).toBeLessThan(periods.indexOf('2024H1'))
    expect(periods.at(-1)).toBe('2024M01')
  })

  it('is never a single month for what adds up over the year', () => {
    const flow = actualPeriods(2024, 'level', 'flow').map(formatPeriod)
    expect(flow).not.toContain('2024M07')
    expect(flow).not.toContain('2024Q3')
    expect(actualPeriods(2024, 'level', 'stock').map(formatPeriod)).toContain('2024M07')
  })

  it('covers the year as far as its last month', () => {
    expect(shareOfYear({ kind: 'months', year: 2024, to: 9 })).toBe(0.75)
    expect(shareOfYear({ kind: 'year', year: 2024 })).toBe(1)
    expect(shareOfYear({ kind: 'month', year: 2024, month: 6 })).toBe(0.5)
  })
})

describe('a target as a level', () => {
  const amount = { kind: 'flow', unit: '亿元', priceBasis: 'none' } as const

  it('is last year raised by the growth', () => {
    expect(targetLevel({ kind: 'growth', value: '8' }, '250', amount)).toBe(270)
    expect(targetLevel({ kind: 'growth', value: '-3.4' }, '0.5', amount)).toBe(0.483)
    expect(targetLevel({ kind: 'level', value: '8.6' }, null, amount)).toBe(8.6)
  })

  it('is of prices a hundred and their rise', () => {
    const prices = { kind: 'index', unit: '上年=100', priceBasis: 'none' } as const
    expect(targetLevel({ kind: 'growth', value: '3' }, '101.5', prices)).toBe(103)
  })

  it('is not said where growth is real and levels are at current prices', () => {
    expect(targetLevel({ kind: 'growth', value: '6.5' }, '228.8', { ...amount, priceBasis: 'current' })).toBeNull()
    expect(targetLevel({ kind: 'growth', value: '6.5' }, null, amount)).toBeNull()
  })
})

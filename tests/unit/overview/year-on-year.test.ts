import { describe, expect, it } from 'vitest'
import { pastYearOnYear, yearOnYear } from '#core/overview/year-on-year.ts'

const nothing = { value: null, change: null, rate: null, points: null, reason: null, basis: null }
const cell = (figure: Partial<Parameters<typeof yearOnYear>[0]>) => ({ ...nothing, ...figure })

describe('a figure against the year before', () => {
  it('is growth in percent, or a change in points', () => {
    expect(yearOnYear(cell({ rate: 5.6, basis: 'nominal' }))).toEqual({
      says: 'percent',
      number: 5.6,
      basis: 'nominal'
    })
    expect(yearOnYear(cell({ points: 1.1, basis: 'computed' }))).toMatchObject({ says: 'points', number: 1.1 })
  })

  it('is the growth of an index before its points', () => {
    const index = cell({ value: 100.1, change: -1.8, rate: 0.1, points: -1.8, basis: 'published' })
    expect(yearOnYear(index)).toEqual({ says: 'percent', number: 0.1, basis: 'published' })
  })

  it('is how a loss turned where there is no rate', () => {
    const turned = (value: number, change: number, reason: string) => cell({ value, change, reason })
    expect(yearOnYear(turned(1.86, 2.28, 'prior-is-negative'))).toMatchObject({ turn: 'turned-positive' })
    expect(yearOnYear(turned(-0.9, 1.3, 'prior-is-negative'))).toMatchObject({ turn: 'narrowed' })
    expect(yearOnYear(cell({ value: -0.8, change: -3.9, rate: -125.8, basis: 'computed' }))).toMatchObject({
      turn: 'turned-negative'
    })
    expect(yearOnYear(cell({ reason: 'no-prior' }))).toEqual({ says: 'nothing', reason: 'no-prior' })
  })

  it('has a past of the same kind and origin', () => {
    const rates = [cell({ rate: 9, basis: 'nominal' }), cell({ rate: 6, basis: 'published' }), cell({ points: 2 })]
    expect(pastYearOnYear([...rates, cell({ rate: 5, basis: 'published' })])).toEqual([null, 6, null, 5])
    expect(pastYearOnYear([cell({ rate: -100 }), cell({ rate: 20 }), cell({ rate: -100 })])).toEqual([null, 20, -100])
    expect(pastYearOnYear([cell({ rate: 5 }), cell({ reason: 'no-prior' })])).toEqual([null, null])
  })
})

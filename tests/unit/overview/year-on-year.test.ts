import { describe, expect, it } from 'vitest'
import { pastYearOnYear, yearOnYear } from '#core/overview/year-on-year.ts'

const nothing = { value: null, decimal: null, change: null, rate: null, points: null, reason: null, basis: null }
const cell = (figure: Partial<Parameters<typeof yearOnYear>[0]>) => ({ ...nothing, ...figure })
const flow = { kind: 'flow', unit: '亿元' } as const
const prices = { kind: 'index', unit: '上年=100' } as const

describe('a figure against the year before', () => {
  it('is growth in percent, or a change in points', () => {
    expect(yearOnYear(cell({ rate: 5.6, basis: 'nominal' }), flow)).toEqual({
      says: 'percent',
      number: 5.6,
      basis: 'nominal'
    })
    const urban = { kind: 'rate', unit: '%' } as const
    expect(yearOnYear(cell({ points: 1.1, basis: 'computed' }), urban)).toMatchObject({ says: 'points', number: 1.1 })
  })

  it('is what an index over the year before says itself: prices of 100.1 have risen, whatever they did before', () => {
    const index = cell({ value: 100.1, decimal: '100.1', change: -1.8, points: -1.8, basis: 'computed' })
    expect(yearOnYear(index, prices)).toEqual({ says: 'percent', number: 0.1, basis: 'published' })
    const since1978 = { kind: 'index', unit: '1978年=100' } as const
    expect(yearOnYear({ ...index, rate: -1.77 }, since1978)).toMatchObject({ says: 'percent', number: -1.77 })
  })

  it('is how a loss turned where there is no rate', () => {
    const turned = (value: number, change: number, reason: string) => cell({ value, change, reason })
    expect(yearOnYear(turned(1.86, 2.28, 'prior-is-negative'), flow)).toMatchObject({ turn: 'turned-positive' })
    expect(yearOnYear(turned(-0.9, 1.3, 'prior-is-negative'), flow)).toMatchObject({ turn: 'narrowed' })
    expect(yearOnYear(cell({ value: -0.8, change: -3.9, rate: -125.8, basis: 'computed' }), flow)).toMatchObject({
      turn: 'turned-negative'
    })
    expect(yearOnYear(cell({ reason: 'no-prior' }), flow)).toEqual({ says: 'nothing', reason: 'no-prior' })
  })

  it('has a past of the same kind and origin', () => {
    const rates = [cell({ rate: 9, basis: 'nominal' }), cell({ rate: 6, basis: 'published' }), cell({ points: 2 })]
    expect(pastYearOnYear([...rates, cell({ rate: 5, basis: 'published' })], flow)).toEqual([null, 6, null, 5])
    const indices = ['102.1', '101.9', '100.1'].map((decimal) => cell({ decimal, points: 0.3 }))
    expect(pastYearOnYear(indices, prices)).toEqual([2.1, 1.9, 0.1])
    expect(pastYearOnYear([cell({ rate: -100 }), cell({ rate: 20 }), cell({ rate: -100 })], flow)).toEqual([
      null,
      20,
      -100
    ])
    expect(pastYearOnYear([cell({ rate: 5 }), cell({ reason: 'no-prior' })], flow)).toEqual([null, null])
  })
})

import { describe, expect, it } from 'vitest'
import { kindOfPeriod, periodKinds, periodsOf } from '../../../src/renderer/features/entry/entry-periods.ts'

describe('the columns of the grid for typing', () => {
  it('are those of the period that it is opened at, by itself before added up', () => {
    expect(['2023', '2023Q1', '2023M05', '2023H1', '2023Q1-3', '2023M01-07', '2022/23'].map(kindOfPeriod)).toEqual([
      'year',
      'quarter',
      'month',
      'quarters',
      'quarters',
      'months',
      null
    ])
    for (const kind of periodKinds)
      for (const period of periodsOf(kind, 2023, 2023)) expect(kindOfPeriod(period)).not.toBeNull()
  })
})

import { describe, expect, it } from 'vitest'
import { Collected, expectedPeriods } from '#core/completeness/presence.ts'

const inJune2024 = { year: 2024, month: 6 }

describe('whether a figure is there', () => {
  const yearly = new Collected(['2019', '2020', '2022'])
  it.each([
    ['2020', 'there'],
    // A hole: 2022 has come.
    ['2021', 'missing'],
    // Before the first: later years have it, so it can be asked for.
    ['2018', 'missing'],
    // Used to come, and has not come since.
    ['2023', 'late'],
    // The year is not over.
    ['2024', 'not-due'],
    // Nobody sends half-years of it.
    ['2021H1', 'none']
  ])('%s is %s', (period, presence) => {
    expect(yearly.presence(period, inJune2024)).toBe(presence)
  })

  it('is judged by the same part of other years', () => {
    const cumulative = new Collected(['2023M01-02', '2023M01-05', '2023M01-06', '2024M01-02', '2023'])
    expect(cumulative.presence('2024M01-05', inJune2024)).toBe('late')
    // June itself is not over in June.
    expect(cumulative.presence('2024M01-06', inJune2024)).toBe('not-due')
    expect(cumulative.presence('2024M01-06', { year: 2024, month: 7 })).toBe('late')
    // Monthly figures begin when they begin.
    expect(cumulative.presence('2022M01-02', inJune2024)).toBe('none')
    expect(cumulative.presence('2023M05', inJune2024)).toBe('none')
  })

  it('a fiscal year is over in the year after its name', () => {
    const fiscal = new Collected(['2022/23'])
    expect(fiscal.presence('2023/24', inJune2024)).toBe('not-due')
    expect(fiscal.presence('2023/24', { year: 2024, month: 7 })).toBe('late')
  })
})

describe('the periods that figures are expected for', () => {
  it('are those parts of a year that ever had one, and the whole year', () => {
    expect(expectedPeriods([2023, 2024], ['2021Q1-3', '2023H1', '2023', '2020M01-02'])).toEqual([
      '2023M01-02',
      '2023H1',
      '2023Q1-3',
      '2023',
      '2024M01-02',
      '2024H1',
      '2024Q1-3',
      '2024'
    ])
  })

  it('are the years where nothing was collected yet', () => {
    expect(expectedPeriods([2023], [])).toEqual(['2023'])
  })
})

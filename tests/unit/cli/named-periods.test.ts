import { describe, expect, it } from 'vitest'
import { namedPeriods } from '../../../src/main/cli/compare/asked/named-periods.ts'

describe('periods named on the command line', () => {
  it.each([
    ['2024-01..2024-03', ['2024M01', '2024M02', '2024M03']],
    ['2024年11月..2025/1', ['2024M11', '2024M12', '2025M01']],
    ['2023年,2024q1,2024m01-07', ['2023', '2024Q1', '2024M01-07']]
  ])('%s', (text, periods) => {
    expect(namedPeriods(text, false)).toEqual(periods)
  })

  it('takes fiscal years by their names, also those that could be a month', () => {
    expect(namedPeriods('2022/23', false)).toEqual(['2022/23'])
    expect(namedPeriods('2010/11..2012/13', false)).toEqual(['2010/11', '2011/12', '2012/13'])
  })

  it.each(['2024M13', '2024-13', '2022/24', '24-01', ''])('refuses %s', (text) => {
    expect(() => namedPeriods(text, false)).toThrow()
  })
})

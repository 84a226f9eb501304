import { describe, expect, it } from 'vitest'
import { followingPeriod } from '#core/period/following-period.ts'
import { formatPeriod, parsePeriod } from '#core/period/period.ts'

describe('the period of the next return', () => {
  it.each([
    ['2023', '2024'],
    ['2022/23', '2023/24'],
    ['2023M07', '2023M08'],
    ['2023M12', '2024M01'],
    ['2023Q4', '2024Q1'],
    ['2023H1', '2023H2'],
    ['2023H2', '2024H1'],
    ['2023Q1-3', '2023Q1-4'],
    ['2023Q1-4', '2024Q1'],
    ['2023M01-07', '2023M01-08'],
    ['2023M01-12', '2024M01-02']
  ])('after %s is %s', (now, next) => {
    const period = parsePeriod(now)
    expect(period === null ? null : formatPeriod(followingPeriod(period))).toBe(next)
  })
})

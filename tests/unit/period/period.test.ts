import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  comparePeriods,
  coversSameMonths,
  endMonth,
  endYear,
  formatPeriod,
  isCumulative,
  monthCount,
  type Period,
  parsePeriod,
  periodFromNumber,
  periodNumber,
  previousPeriod,
  yearEarlier
} from '#core/period/period.ts'
import { periodName } from '#core/period/period-name.ts'
import { everyPart, period } from './every-part.ts'

const year = fc.integer({ min: 1800, max: 2199 })
const anyPeriod: fc.Arbitrary<Period> = fc.oneof(
  fc.record({ kind: fc.constant('year' as const), year }),
  fc.record({ kind: fc.constant('fiscal' as const), year }),
  fc.record({ kind: fc.constant('half' as const), year, half: fc.integer({ min: 1, max: 2 }) }),
  fc.record({ kind: fc.constant('quarter' as const), year, quarter: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ kind: fc.constant('quarters' as const), year, to: fc.integer({ min: 2, max: 4 }) }),
  fc.record({ kind: fc.constant('month' as const), year, month: fc.integer({ min: 1, max: 12 }) }),
  fc.record({ kind: fc.constant('months' as const), year, to: fc.integer({ min: 2, max: 12 }) })
)

describe('canonical period text', () => {
  it.each(['2023', '2023H1', '2023Q3', '2023Q1-3', '2023M07', '2023M01-07', '2022/23', '1999/00'])('%s', (text) => {
    expect(formatPeriod(period(text))).toBe(text)
  })
  it.each(['2023M13', '2023M00', '2023Q5', '2023Q2-3', '2023M02-07', '2022/24', '2023Q1-1', '23', '2023年', ''])(
    'refuses %s',
    (text) => expect(parsePeriod(text)).toBeNull()
  )
  it('goes to a period and back', () => {
    fc.assert(
      fc.property(anyPeriod, (p) => {
        expect(parsePeriod(formatPeriod(p))).toEqual(p)
      })
    )
  })
})

describe('the sorting integer', () => {
  it('goes to a period and back', () => {
    fc.assert(
      fc.property(anyPeriod, (p) => {
        expect(periodFromNumber(periodNumber(p))).toEqual(p)
      })
    )
  })
  it('is another for every period of a year', () => {
    const numbers = everyPart.map((text) => periodNumber(period(text)))
    expect(new Set(numbers).size).toBe(everyPart.length)
    expect(numbers.map((number) => formatPeriod(periodFromNumber(number) as Period))).toEqual(everyPart)
  })
  it('sorts by end', () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (one, other) => {
        const ends = endYear(one) * 12 + endMonth(one) - (endYear(other) * 12 + endMonth(other))
        if (ends !== 0) expect(Math.sign(comparePeriods(one, other))).toBe(Math.sign(ends))
      })
    )
  })
  it('sorts what ends together from the shortest to the year', () => {
    const december = ['2023M12', '2023Q4', '2023H2', '2023Q1-4', '2023M01-12', '2023']
    expect([...december].reverse().sort((a, b) => comparePeriods(period(a), period(b)))).toEqual(december)
  })
  it('fits in 32 bits and refuses what is none', () => {
    expect(periodNumber(period('2199'))).toBeLessThan(2 ** 31)
    expect(periodFromNumber(-1)).toBeNull()
    expect(periodFromNumber(periodNumber(period('2023M07')) + 1)).toBeNull()
  })
})

describe('arithmetic of periods', () => {
  it('compares with the same kind of period a year earlier', () => {
    expect(formatPeriod(yearEarlier(period('2024M01-07')))).toBe('2023M01-07')
    expect(formatPeriod(yearEarlier(period('2022/23'), 2))).toBe('2020/21')
  })
  it('steps back over the turn of the year, and not at all when cumulative', () => {
    expect(previousPeriod(period('2023M01'))).toEqual(period('2022M12'))
    expect(previousPeriod(period('2023Q1'))).toEqual(period('2022Q4'))
    expect(previousPeriod(period('2023M01-07'))).toBeNull()
    expect(previousPeriod(period('2023Q1-3'))).toBeNull()
  })
  it.each([
    ['2023M02', '2023M01'],
    ['2023Q2', '2023Q1'],
    ['2023H2', '2023H1'],
    ['2023H1', '2022H2'],
    ['2023', '2022'],
    ['2022/23', '2021/22']
  ])('the one before %s is %s', (text, before) => {
    expect(previousPeriod(period(text))).toEqual(period(before))
  })
  it('knows cumulative periods', () => {
    expect(['2023M01-07', '2023Q1-3', '2023H1'].every((text) => isCumulative(period(text)))).toBe(true)
    expect(['2023', '2023M01', '2023Q1', '2023H2'].some((text) => isCumulative(period(text)))).toBe(false)
  })
  it('counts months and knows what covers the same months', () => {
    expect(monthCount(period('2023Q1-3'))).toBe(9)
    expect(coversSameMonths(period('2023Q1-2'), period('2023H1'))).toBe(true)
    expect(coversSameMonths(period('2023Q1-4'), period('2023'))).toBe(true)
    expect(coversSameMonths(period('2022/23'), period('2023'))).toBe(false)
  })
})

describe('names of periods', () => {
  it.each([
    ['2023', '2023年', '2023'],
    ['2023H2', '2023年下半年', 'H2 2023'],
    ['2023Q3', '2023年三季度', 'Q3 2023'],
    ['2023Q1-3', '2023年前三季度', 'Q1–Q3 2023'],
    ['2023M07', '2023年7月', 'Jul 2023'],
    ['2023M01-07', '2023年1—7月', 'Jan–Jul 2023'],
    ['2022/23', '2022/23年度', '2022/23']
  ])('%s', (text, chinese, english) => {
    expect(periodName(period(text), 'zh-CN')).toBe(chinese)
    expect(periodName(period(text), 'en-US')).toBe(english)
  })
})

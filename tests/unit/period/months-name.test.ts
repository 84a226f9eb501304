import { describe, expect, it } from 'vitest'
import { monthsKey, withTheSameEnd } from '#core/period/months-key.ts'
import { namesOfPeriod, plainPeriod } from '#core/period/months-name.ts'
import { coversSameMonths, endMonth, endYear } from '#core/period/period.ts'
import { everyPart, period } from './every-part.ts'

describe('the plainest name of a period', () => {
  it.each([
    ['2023M01-12', '2023'],
    ['2023Q1-4', '2023'],
    ['2023M01-06', '2023H1'],
    ['2023Q1-2', '2023H1'],
    ['2023M01-03', '2023Q1'],
    ['2023M01-09', '2023Q1-3'],
    ['2023M01-07', '2023M01-07'],
    ['2023Q3', '2023Q3'],
    ['2023H2', '2023H2'],
    ['2023M12', '2023M12'],
    ['2022/23', '2022/23'],
    ['2023', '2023']
  ])('%s is %s', (text, plain) => expect(plainPeriod(text)).toBe(plain))

  it('stands last among all names of the same months', () => {
    expect(namesOfPeriod('2023M01-06')).toEqual(['2023M01-06', '2023Q1-2', '2023H1'])
    expect(namesOfPeriod('2023Q1-4')).toEqual(['2023M01-12', '2023Q1-4', '2023'])
    expect(namesOfPeriod('2023Q3')).toEqual(['2023Q3'])
  })

  it.each(everyPart)('%s goes by the names of all that cover its months, and of nothing else', (text) => {
    const same = everyPart.filter((other) => coversSameMonths(period(text), period(other)))
    expect(namesOfPeriod(text).toSorted()).toEqual(same.toSorted())
  })
})

describe('the months of a period by one integer', () => {
  it.each(everyPart)('those that end with %s are the others that do', (text) => {
    const key = monthsKey(period(text))
    const isFiscal = text.includes('/')
    const others = everyPart
      .map(period)
      .filter(
        (other) => other.kind !== 'fiscal' && endYear(other) === 2023 && endMonth(other) === endMonth(period(text))
      )
      .map(monthsKey)
      .filter((other) => other !== key)
    expect(withTheSameEnd(key).toSorted()).toEqual(isFiscal ? [] : [...new Set(others)].toSorted())
  })
})

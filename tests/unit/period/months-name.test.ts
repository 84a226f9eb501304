import { describe, expect, it } from 'vitest'
import { namesOfPeriod, plainPeriod } from '#core/period/months-name.ts'

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
})

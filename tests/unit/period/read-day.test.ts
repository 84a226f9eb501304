import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDay } from '#core/period/written/read-day.ts'

describe('a day as it is typed', () => {
  it.each(['2026-03-31', '2026/3/31', '2026.3.31', '20260331', '2026年3月31日', ' ２０２６－０３－３１ '])(
    '%s',
    (text) => {
      expect(readDay(text)).toBe('2026-03-31')
    }
  )

  it.each(['2026-02-30', '2026-13-01', '2026-3', '31.3.2026', '去年底', ''])('%s is none', (text) => {
    expect(readDay(text)).toBeNull()
  })

  it('reads every day as it writes it', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10)
        expect(readDay(day)).toBe(day)
      })
    )
  })
})

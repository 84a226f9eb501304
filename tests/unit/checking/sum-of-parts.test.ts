import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { brokenSums, exceededWholes } from '#core/checking/sum-of-parts.ts'
import '../../support/fixed-seed.ts'

const line = (decimals: number, total: string, ...parts: string[]) => ({
  total: { decimal: total, decimals },
  parts: parts.map((decimal) => ({ decimal, decimals }))
})

describe('a total and its parts', () => {
  it('may part by the rounding of each', () => {
    // GB/T 8170 and the yearbook's note: totals are not forced to agree. 26.6 + 17.7 + 55.7 as whole percent is 101.
    expect(brokenSums([line(0, '100', '27', '18', '56')], 'complete')).toEqual([])
    expect(brokenSums([line(0, '100', '27', '18', '58')], 'complete')).toEqual([{ line: 0, sum: 103 }])
  })

  it('holds in other lines: then a line that breaks it is told, however far', () => {
    const lines = [line(0, '30', '10', '20'), line(0, '33', '11', '22'), line(0, '63', '12', '24')]
    expect(brokenSums(lines, 'unsaid')).toEqual([{ line: 2, sum: 36 }])
    expect(brokenSums(lines, 'open')).toEqual([{ line: 2, sum: 36 }])
  })

  it('holds in half of the lines: each that breaks it has most of the others against it', () => {
    const [holds, breaks] = [line(0, '30', '10', '20'), line(0, '63', '12', '24')]
    expect(brokenSums([holds, breaks], 'open')).toEqual([{ line: 1, sum: 36 }])
    expect(brokenSums([holds, breaks, breaks], 'open')).toEqual([])
  })

  it('of-which parts need not add up, and parts that nobody calls complete only where the sum is near', () => {
    expect(brokenSums([line(0, '100', '30', '40')], 'open')).toEqual([])
    expect(brokenSums([line(0, '100', '30', '40')], 'unsaid')).toEqual([])
    expect(brokenSums([line(0, '100', '30', '67')], 'unsaid')).toEqual([{ line: 0, sum: 97 }])
  })

  it('is not less than all of them, which no missing part explains', () => {
    expect(exceededWholes([line(0, '63', '57', '38', '32', '25')], 'unsaid')).toEqual([{ line: 0, sum: 152 }])
    expect(exceededWholes([line(0, '63', '20', '30')], 'unsaid')).toEqual([])
    // 其中 may overlap; a whole told in two ways comes to twice itself; an average lies among what it is of.
    expect(exceededWholes([line(0, '63', '57', '38')], 'open')).toEqual([])
    expect(exceededWholes([line(0, '63', '30', '33', '40', '23')], 'unsaid')).toEqual([])
    expect(exceededWholes([line(0, '63', '30', '33', '40')], 'unsaid')).toEqual([])
    expect(exceededWholes([line(0, '63', '57', '68')], 'unsaid')).toEqual([])
  })

  it('is never doubted where the total was added up before rounding', () => {
    const parts = fc.array(fc.integer({ min: 0, max: 10_000_000 }), { minLength: 2, maxLength: 20 })
    fc.assert(
      fc.property(parts, fc.integer({ min: 0, max: 2 }), (thousandths, decimals) => {
        const rounded = (amount: number) => (amount / 1000).toFixed(decimals)
        const total = thousandths.reduce((sum, part) => sum + part, 0)
        expect(brokenSums([line(decimals, rounded(total), ...thousandths.map(rounded))], 'complete')).toEqual([])
      })
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareDecimals, decimalOf, decimalParts, decimalText, shiftDecimal } from '#core/quantity/decimal.ts'
import { formatNumber } from '#core/quantity/format-number.ts'
import { placesBeside, roundDecimal, roundNumber } from '#core/quantity/round.ts'
import { readNumber } from '#core/quantity/typed/read-number.ts'

/** Canonical decimal text with up to six places. */
const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.integer({ min: 0, max: 6 }))
  .map(([digits, scale]) => decimalText({ digits, scale }))

describe('rounding half away from zero, as Excel ROUND does', () => {
  it.each([
    ['1.005', 2, '1.01'],
    ['-2.5', 0, '-3'],
    ['2.5', 0, '3'],
    ['0.125', 2, '0.13'],
    ['1234.5', -2, '1200'],
    ['1250', -2, '1300'],
    ['5.2', 2, '5.20'],
    ['-0.4', 0, '0'],
    ['99.995', 2, '100.00']
  ])('%s to %i places is %s', (text, places, rounded) => expect(roundDecimal(text, places)).toBe(rounded))

  it('sees the decimal a float stands for, not its binary tail', () => {
    expect(roundNumber(1.005, 2)).toBe('1.01')
    expect(roundNumber(2.675, 2)).toBe('2.68')
    expect(roundNumber(Number.NaN, 2)).toBeNull()
  })

  it('gives the published oracles of sums in 万元', () => {
    expect(['13451', '45150', '2250', '-5649', '55202'].map((yuan) => roundDecimal(shiftDecimal(yuan, -4), 2))).toEqual(
      ['1.35', '4.52', '0.23', '-0.56', '5.52']
    )
  })
})

describe('rounding half to even, as GB/T 8170 does', () => {
  it.each([
    ['2.5', 0, '2'],
    ['3.5', 0, '4'],
    ['2.51', 0, '3'],
    ['-2.5', 0, '-2'],
    ['0.125', 2, '0.12'],
    ['0.135', 2, '0.14']
  ])('%s to %i places is %s', (text, places, rounded) => expect(roundDecimal(text, places, 'half-even')).toBe(rounded))
})

describe('rounding in general', () => {
  it('is never further off than half a unit of the last place, and is idempotent', () => {
    fc.assert(
      fc.property(
        decimal,
        fc.integer({ min: 0, max: 4 }),
        fc.constantFrom('half-away', 'half-even'),
        (text, places, rule) => {
          const rounded = roundDecimal(text, places, rule)
          const off = Math.abs(Number(rounded) - Number(text))
          expect(off).toBeLessThanOrEqual(0.5 * 10 ** -places * (1 + 1e-9) + Math.abs(Number(text)) * 1e-15)
          expect(roundDecimal(rounded, places, rule)).toBe(rounded)
        }
      )
    )
  })
  it('is symmetric about zero', () => {
    fc.assert(
      fc.property(decimal, fc.integer({ min: 0, max: 4 }), (text, places) => {
        const mirrored = text.startsWith('-') ? text.slice(1) : text === '0' ? '0' : `-${text}`
        expect(Number(roundDecimal(mirrored, places))).toBe(0 - Number(roundDecimal(text, places)))
      })
    )
  })
})

describe('decimal text', () => {
  it('goes to parts and back', () => {
    fc.assert(
      fc.property(decimal, (text) => {
        const parts = decimalParts(text)
        expect(parts === null ? null : decimalText(parts)).toBe(text)
      })
    )
  })
  it('shifts exactly, there and back', () => {
    fc.assert(
      fc.property(decimal, fc.integer({ min: -12, max: 12 }), (text, power) => {
        expect(shiftDecimal(shiftDecimal(text, power), -power)).toBe(text)
      })
    )
  })
  it('is ordered as numbers are', () => {
    fc.assert(
      fc.property(decimal, decimal, (one, other) => {
        const sign = Math.sign(Number(one) - Number(other))
        if (sign !== 0) expect(compareDecimals(one, other)).toBe(sign)
      })
    )
  })
  it('shows a float with the digits a spreadsheet keeps', () => {
    expect(decimalOf(80.58000000000001)).toBe('80.58')
    expect(decimalOf(0.1 + 0.2)).toBe('0.3')
    expect(decimalOf(1e21)).toBe('1000000000000000000000')
    expect(decimalOf(1.5e-7)).toBe('0.00000015')
    expect(decimalOf(Number.POSITIVE_INFINITY)).toBeNull()
  })
})

describe('a number told more exactly beside itself', () => {
  it('rounds to the same, whichever of the two is rounded', () => {
    fc.assert(
      fc.property(decimal, fc.integer({ min: 0, max: 3 }), fc.integer({ min: -2, max: 4 }), (text, least, shown) => {
        const places = placesBeside(text, least, shown)
        expect(places).toBeGreaterThanOrEqual(least)
        expect(roundDecimal(roundDecimal(text, places), shown)).toBe(roundDecimal(text, shown))
      })
    )
  })
})

describe('numbers as shown', () => {
  it.each([
    ['1234.567', { decimals: 2, grouping: ',' }, '1,234.57'],
    ['-1234567', { decimals: 0, grouping: ' ' }, '-1 234 567'],
    ['-0.004', { decimals: 2, grouping: ',' }, '0.00'],
    ['5.2', { decimals: 1, grouping: '', plus: true }, '+5.2'],
    ['0', { decimals: 1, grouping: '', plus: true }, '0.0'],
    ['12.345', { decimals: null, grouping: ',' }, '12.345']
  ] as const)('%s', (text, format, shown) => expect(formatNumber(text, format)).toBe(shown))

  it('are read back as the number they show', () => {
    fc.assert(
      fc.property(decimal, fc.constantFrom(',', ' ', '' as const), (text, grouping) => {
        const shown = formatNumber(text, { decimals: null, grouping: grouping as ',' | ' ' | '' })
        expect(readNumber(shown)).toMatchObject({ kind: 'number', decimal: text })
      })
    )
  })
})

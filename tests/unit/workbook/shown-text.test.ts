import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as XLSX from 'xlsx'
import { shownNumber, shownText } from '#desk/workbook/cells/shown-text.ts'

describe('a number in its format', () => {
  it.each([
    [1234.5, 'General', '1234.5'],
    [0.1 + 0.2, 'General', '0.3'],
    [123456789012, 'General', '1.23457E+11'],
    [13.35, '0.0', '13.4'],
    [1.005, '0.00', '1.01'],
    [-2.5, '0', '-3'],
    [-0.04, '0.0', '0.0'],
    [1234567.891, '#,##0.00', '1,234,567.89'],
    [999.995, '#,##0.00', '1,000.00'],
    [0.0525, '0.0%', '5.3%'],
    [0.29, '0%', '29%'],
    [18491, '0_ ', '18491 '],
    [1.5, '0.0_);[Red]\\(0.0\\)', '1.5 '],
    [-1.5, '0.0_);[Red]\\(0.0\\)', '(1.5)'],
    [12, '0"个"', '12个'],
    [45138, 'yyyy"年"m"月"', '2023年7月'],
    [45138, '[$-804]yyyy"年"m"月"d"日";@', '2023年7月31日'],
    [0, '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ', ' - ']
  ])('%d in %s is %s', (value, format, shown) => {
    expect(shownNumber(value, format, false)).toBe(shown)
  })

  it('is as SheetJS shows it, but where that does not round halves away from zero', () => {
    const format = fc.constantFrom(
      '0',
      '0.0',
      '0.00',
      '0.000',
      '#,##0',
      '#,##0.0',
      '#,##0.00_ ',
      '0.0%',
      '0.00_);[Red]\\(0.00\\)'
    )
    const value = fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((number) => Number(number.toPrecision(12)))
    fc.assert(
      fc.property(value, format, (number, code) => {
        fc.pre(!/5$/.test(String(number)))
        const peer = XLSX.SSF.format(code, number)
        // SheetJS shows a minus before what rounds to zero in some formats.
        fc.pre(/[1-9]/.test(peer))
        expect(shownNumber(number, code, false)).toBe(peer)
      }),
      { numRuns: 2000 }
    )
  })

  it('is itself where no program knows the format', () => {
    expect(shownNumber(5, '[unknown', false)).toMatch(/5/)
  })
})

describe('a text in a format', () => {
  it.each([
    ['合计', 'General', '合计'],
    ['合计', '0.0', '合计'],
    ['1.5', '@', '1.5'],
    ['合计', '0.0;-0.0;0.0;@"元"', '合计元'],
    ['合计', ';;;', '']
  ])('%s in %s is %s', (value, format, shown) => expect(shownText(value, format)).toBe(shown))
})

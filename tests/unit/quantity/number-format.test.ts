import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as XLSX from 'xlsx'
import { numberFormat } from '#core/quantity/typed/number-format.ts'

describe('a number format', () => {
  it.each([
    ['General', 0, ''],
    ['0.0%', 2, '%'],
    ['0.00%_ ', 2, '%'],
    ['0.0"%"', 0, '%'],
    ['0.0\\%', 0, '%'],
    ['0.0!%', 0, '%'],
    ['#,##0.0"％"', 0, '％'],
    ['0.0"‰"', 0, '‰'],
    ['"%"0.0', 0, ''],
    ['0.0_%', 0, ''],
    ['0.0*%', 0, ''],
    ['#,##0"万元"', 0, '万元'],
    ['[$¥-804]#,##0.00', 0, ''],
    ['General"元"', 0, '元'],
    ['#,##0,', -3, ''],
    ['#,##0.0,,', -6, ''],
    ['0,.0', -3, ''],
    ['0\\.0,', -4, ''],
    ['0!.0,', -4, ''],
    ['0"."0,"万元"', -4, '万元'],
    ['0\\.0000', -4, ''],
    ['#\\.00,,', -8, ''],
    ['[Red][>5]0.0%', 2, '%'],
    ['0.00E+00', 0, ''],
    ['yyyy"年"m"月"', 0, ''],
    ['000\\-0000', 0, '']
  ])('%s shows what is stored times ten to %d, and %s behind it', (format, shift, behind) => {
    expect(numberFormat(format).section(12)).toMatchObject({ shift, behind, isClock: false })
  })

  it('is plain where it changes nothing and shows nothing behind', () => {
    for (const format of ['General', '0.0', '#,##0.00_ ', '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ', 'yyyy-m-d'])
      expect(numberFormat(format).isPlain, format).toBe(true)
    for (const format of ['0%', '0"%"', '0;-0"元"', 'h:mm', '0,', '0\\.0'])
      expect(numberFormat(format).isPlain, format).toBe(false)
  })

  it.each([
    ['0.0%;-0.0"%"', 1, 2],
    ['0.0%;-0.0"%"', -1, 0],
    ['0.0;-0.0;0%', 0, 2],
    ['[>=10000]0!.0,"万";0"元"', 20_000, -4],
    ['[>=10000]0!.0,"万";0"元"', 20, 0],
    ['[<0]0%;[>100]0,;0.0', 5, 0],
    ['[<0]0%;[>100]0,;0.0', 500, -3]
  ])('%s shows %d by its own section', (format, value, shift) => {
    expect(numberFormat(format).section(value).shift).toBe(shift)
  })

  it.each(['h:mm', '[h]:mm:ss', 'h"时"mm"分"', 'mm:ss.0'])('%s is a time of day', (format) => {
    expect(numberFormat(format).section(0.25).isClock).toBe(true)
  })

  it('says by how much SheetJS shifts what it shows', () => {
    const literal = fc.constantFrom('', '"%"', '\\%', '"万元"', '_)', '_%', '"h:mm"')
    const digits = fc.constantFrom('0', '#,##0', '0.0', '#,##0.00', '0.000')
    const effect = fc.constantFrom('', '%', ',', ',,')
    const value = fc.integer({ min: 1, max: 999_999_999 }).map((number) => number / 100)
    fc.assert(
      fc.property(literal, digits, effect, literal, value, (before, shape, scale, behind, stored) => {
        const format = `${before}${shape}${scale}${behind}`
        const section = numberFormat(format).section(stored)
        const shown = XLSX.SSF.format(format, stored)
        const decimals = shape.split('.')[1]?.length ?? 0
        const figure = Number(/\d[\d,]*(?:\.\d+)?/.exec(shown)?.[0].replaceAll(',', ''))
        expect(Math.abs(figure - stored * 10 ** section.shift), `${format} ${shown}`).toBeLessThanOrEqual(
          0.5001 * 10 ** -decimals
        )
        expect(shown.trimEnd().endsWith(section.behind)).toBe(true)
      }),
      { numRuns: 1000 }
    )
  })
})

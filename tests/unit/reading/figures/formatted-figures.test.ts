import { describe, expect, it } from 'vitest'
import { COMMON_SYMBOLS } from '#core/quantity/typed/symbols.ts'
import type { Cell } from '#core/reading/grid.ts'
import { cellValue } from '#core/reading/meaning/cells/cell-value.ts'
import { shownNumber } from '#desk/workbook/cells/shown-text.ts'

const read = (value: number, format: string) => {
  const cell: Cell = { value, text: shownNumber(value, format, false), format }
  const found = cellValue(cell, COMMON_SYMBOLS)
  return found.kind === 'number'
    ? { shown: cell.text, decimal: found.decimal, unit: found.unit?.text ?? null, magnitude: found.magnitude }
    : { shown: cell.text, kind: found.kind }
}

// What LibreOffice and Excel show of them.
describe('a figure in a number format', () => {
  it.each([
    [6.1, '0.0"%"', '6.1%', '6.1', '%'],
    [-1.2, '0.0\\%', '-1.2%', '-1.2', '%'],
    [86.2, '#,##0.0"％"', '86.2％', '86.2', '%'],
    [-1.2, '0.0%;-0.0"%"', '-1.2%', '-1.2', '%'],
    [0.061, '0.0%', '6.1%', '6.1', '%'],
    [0.061, '0.0%" "', '6.1% ', '6.1', '%'],
    [3.2, '0.0"‰"', '3.2‰', '3.2', '‰'],
    [12034, '#,##0"万元"', '12,034万元', '12034', '万元'],
    [30_020_000, '0\\.0,', '3002.0', '3002', null],
    [30_020_000, '0!.0,', '3002.0', '3002', null],
    [30_020_000, '0"."0,', '3002.0', '3002', null],
    [-30_020_000, '0\\.0,', '-3002.0', '-3002', null],
    [30_020_000, '0\\.0000', '3002.0000', '3002', null],
    [35_020_345, '0!.0,"万元"', '3502.0万元', '3502.0345', '万元'],
    [12_345_678, '#,##0,', '12,346', '12345.678', null],
    [2023, '0"年"', '2023年', '2023', null],
    [1, '0"."', '1.', '1', null],
    [-3.2, '0.0_);(0.0)', '(3.2)', '-3.2', null]
  ])('%d in %s, shown as %s, is %s', (value, format, shown, decimal, unit) => {
    expect(read(value, format)).toEqual({ shown, decimal, unit, magnitude: null })
  })

  it('keeps a magnitude that the format shows', () => {
    expect(read(20_000_000, '[>=10000]0!.0,"万";0')).toEqual({
      shown: '2000.0万',
      decimal: '2000',
      unit: null,
      magnitude: '万'
    })
  })

  it('reads no time of day', () => {
    expect(read(0.25, 'h"时"mm"分"')).toMatchObject({ kind: 'refused' })
  })
})

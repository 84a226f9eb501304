import { describe, expect, it } from 'vitest'
import { numberFormat } from '#core/layout/cells/number-format.ts'

const cell = { text: '1,234.5', value: 1234.5, decimals: 1, prefix: '', suffix: '', marks: '' }

describe('the format of a spreadsheet for a figure', () => {
  it('has its decimals, its thousands and the words round it', () => {
    expect(numberFormat(cell)).toBe('#,##0.0')
    expect(numberFormat({ ...cell, text: '0.2', suffix: '个百分点' })).toBe('0.0"个百分点"')
  })

  it('shows a plus above zero alone, with a minus in its place below', () => {
    expect(numberFormat({ ...cell, text: '+0.2', prefix: '+', suffix: '个百分点' })).toBe(
      '"+"0.0"个百分点";-0.0"个百分点";0.0"个百分点"'
    )
    expect(numberFormat({ ...cell, text: '约+6', decimals: 0, prefix: '约+' })).toBe('"约+"0;"约"-0;"约"0')
  })

  it('has no minus where a word says it', () => {
    const fall = { ...cell, text: '下降 3%', value: -3, decimals: 0, prefix: '下降 ', suffix: '%' }
    expect(numberFormat(fall)).toBe('"下降 "0"%";"下降 "0"%"')
  })
})

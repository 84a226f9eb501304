import { describe, expect, it } from 'vitest'
import { YEARBOOK_SYMBOLS } from '#core/quantity/typed/symbols.ts'
import { readTypedFigure } from '#core/quantity/typed/typed-figure.ts'

describe('a figure as people type it', () => {
  it.each([
    ['1,234.5', '万元', '1234.5', null, null],
    ['１２３．４', '万元', '123.4', '１２３．４', null],
    ['12.3亿元', '万元', '123000', '12.3亿元', '亿元'],
    ['2000万', '亿元', '0.2', '2000万', '万元'],
    ['2000万', '元', '20000000', '2000万', '万元'],
    ['△1.2', '万元', '-1.2', '△1.2', null],
    ['5.2%', '%', '5.2', '5.2%', null],
    ['增长5.2%', '%', '5.2', '增长5.2%', null],
    ['100.50', '万元', '100.5', '100.50', null]
  ])('%s where figures are kept in %s is %s', (text, kept, decimal, typed, unit) => {
    expect(readTypedFigure(text, kept)).toEqual({ kind: 'figure', decimal, symbol: null, meaning: null, typed, unit })
  })

  it('may be a symbol, which stays itself', () => {
    expect(readTypedFigure('…', '万元')).toMatchObject({ decimal: null, symbol: '…', meaning: 'unknown' })
    expect(readTypedFigure('…', '万元', YEARBOOK_SYMBOLS)).toMatchObject({ symbol: '…', meaning: 'negligible' })
    expect(readTypedFigure('—', '万元')).toMatchObject({ kind: 'figure', decimal: null, symbol: '—' })
  })

  it.each(['204（205）', '204/205', '9/30', '3（4）', '12.5(13)', '3（↑2）'])('%s is two figures, and none', (text) => {
    expect(readTypedFigure(text, '位')).toEqual({ kind: 'refused', reason: 'two-numbers' })
  })

  it('is refused where it is none, or says something else, and never becomes zero', () => {
    expect(readTypedFigure('很多', '万元')).toEqual({ kind: 'refused', reason: 'unreadable-number' })
    expect(readTypedFigure('12.3.4', '万元')).toEqual({ kind: 'refused', reason: 'damaged-number' })
    expect(readTypedFigure('5吨', '万元')).toEqual({ kind: 'refused', reason: 'unit-mismatch' })
    expect(readTypedFigure('2000万', null)).toEqual({ kind: 'refused', reason: 'unit-mismatch' })
    expect(readTypedFigure(' ', '万元')).toEqual({ kind: 'blank' })
  })
})

import { expect, it } from 'vitest'
import { storedFigure } from '../../../src/renderer/features/entry/entry-table.ts'

it('a stored figure stands with the decimals of its row, and keeps further digits and signs', () => {
  expect(storedFigure('4350', { decimals: 1 })).toBe('4,350.0')
  expect(storedFigure('4011.25', { decimals: 1 })).toBe('4,011.25')
  expect(storedFigure('…', { decimals: 1 })).toBe('…')
  expect(storedFigure('', { decimals: 1 })).toBe('')
})

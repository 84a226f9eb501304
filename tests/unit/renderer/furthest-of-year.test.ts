import { describe, expect, it } from 'vitest'
import { furthestOf } from '../../../src/renderer/features/compare/choosing/period-choice.ts'

describe('what a year has that lies after a table', () => {
  it('is a period of the kind of the table, else what has run up the furthest', () => {
    const available = ['2023', '2024', '2024M01-09', '2024M09', '2024Q3']
    expect(furthestOf(2024, '2023', available)).toBe('2024')
    expect(furthestOf(2024, '2023', ['2024M01-08', '2024M01-09', '2024M09'])).toBe('2024M01-09')
    expect(furthestOf(2024, '2023', ['2023', '2024M09'])).toBe('2024M09')
    expect(furthestOf(2025, '2023', available)).toBeNull()
  })
})

import { describe, expect, it } from 'vitest'
import type { ComparisonCell, ComparisonRow } from '#contract/calls/compare/comparison-table.ts'
import { evenColumns } from '../../../src/renderer/features/overview/cards/card-columns.ts'
import { mainRows } from '../../../src/renderer/features/overview/cards/main-rows.ts'
import { sparklinePaths } from '../../../src/renderer/features/overview/cards/sparkline-path.ts'
import { likePeriods, periodOfWork } from '../../../src/renderer/features/overview/period-of-work.ts'

const withFigures = (...periods: string[]) => periods.map((period) => ({ period, figures: 1 }))

describe('the period in which a year is looked at', () => {
  it('is the whole year where it has figures', () => {
    expect(periodOfWork(withFigures('2023M12', '2023', '2023M01-11'), 2023)).toBe('2023')
  })

  it('is the longest cumulative period while the year runs', () => {
    expect(periodOfWork(withFigures('2024M01-05', '2024M07', '2024M01-07', '2023'), 2024)).toBe('2024M01-07')
  })

  it('is the last month where nothing is cumulative, and none for a year without figures', () => {
    expect(periodOfWork(withFigures('2024M05', '2024M07'), 2024)).toBe('2024M07')
    expect(periodOfWork(withFigures('2023'), 2024)).toBeNull()
  })

  it('is compared with its like in the years before', () => {
    expect(likePeriods('2024M01-07', 3)).toEqual(['2022M01-07', '2023M01-07', '2024M01-07'])
  })
})

describe('the lines of the overview', () => {
  const row = (figure: Partial<ComparisonCell>, depth = 0) => {
    const cell = { value: null, symbol: null, rate: null, points: null, ...figure }
    return { indicator: { depth }, cells: [cell] } as unknown as ComparisonRow
  }

  it('are whole indicators with a figure, a symbol or nothing but growth', () => {
    const rows = [row({ value: 1 }), row({ symbol: '…' }), row({ rate: 4.5 }), row({}), row({ value: 1 }, 1)]
    expect(mainRows(rows)).toEqual(rows.slice(0, 3))
  })
})

describe('the cards', () => {
  it('fill their rows alike, in as few rows as there is room for', () => {
    const ofEight = [1, 2, 3, 4, 5, 6, 7, 8, 12].map((room) => evenColumns(8, room))
    expect(ofEight).toEqual([1, 2, 3, 4, 4, 4, 4, 8, 8])
    expect([evenColumns(9, 5), evenColumns(6, 5), evenColumns(5, 4), evenColumns(3, 5)]).toEqual([5, 3, 3, 3])
    expect(evenColumns(0, 4)).toBe(1)
  })
})

describe('a sparkline', () => {
  const box = { width: 100, height: 20, margin: 0 }

  it('puts the least at the bottom and the greatest at the top', () => {
    expect(sparklinePaths([10, 30, 20], box)).toEqual({ lines: ['0,20 50,0 100,10'], last: { x: 100, y: 10 } })
  })

  it('breaks where a value is missing and draws nothing for a lone one', () => {
    expect(sparklinePaths([1, 2, null, 3], box).lines).toHaveLength(1)
    expect(sparklinePaths([1, null], box)).toEqual({ lines: [], last: null })
  })

  it('runs a flat series through the middle', () => {
    expect(sparklinePaths([5, 5], box).lines).toEqual(['0,10 100,10'])
  })
})

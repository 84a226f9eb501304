import { describe, expect, it } from 'vitest'
import { ageOf, supposedStage } from '#core/comparison/figures/supposed-stage.ts'
import { parsePeriod } from '#core/period/period.ts'

function stageOf(text: string, year: number, month: number): string | null {
  const period = parsePeriod(text)
  if (period === null) throw new Error(text)
  return supposedStage(ageOf(period, { year, month }))
}

describe('how far figures have come of which nobody says it', () => {
  it('is preliminary until the December in which the year may be verified', () => {
    // 最终核实 of 2021 came out on 27 December 2022, of 2020 on 17 December 2021.
    expect(stageOf('2021', 2022, 1)).toBe('preliminary')
    expect(stageOf('2021', 2022, 11)).toBe('preliminary')
    expect(stageOf('2021', 2022, 12)).toBe(null)
    expect(stageOf('2023', 2026, 11)).toBe(null)
  })

  it('is none of a time that is not over: a figure of it may be an estimate or a plan', () => {
    expect(stageOf('2026', 2026, 11)).toBe(null)
    expect(stageOf('2027', 2026, 11)).toBe(null)
    expect(stageOf('2026M11', 2026, 11)).toBe(null)
    expect(stageOf('2026M10', 2026, 11)).toBe('preliminary')
  })

  it('is preliminary of part of a year until the same part is over again', () => {
    expect(stageOf('2025M01-07', 2025, 8)).toBe('preliminary')
    expect(stageOf('2024M01-07', 2025, 8)).toBe(null)
    expect(stageOf('2025Q3', 2026, 1)).toBe('preliminary')
    expect(stageOf('2024Q1-3', 2025, 10)).toBe(null)
    expect(stageOf('2025H1', 2026, 5)).toBe('preliminary')
  })
})

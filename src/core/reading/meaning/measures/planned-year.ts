import type { Grid } from '../../grid.ts'
import type { TableStructure } from '../../structure.ts'
import { isAverage } from './comparisons/compared-with.ts'
import type { MeasureWords } from './measure-words.ts'

/** What a figure of that year is: a level is a target, and so is the average growth up to it. */
export function asPlanned(told: MeasureWords | null): MeasureWords | null {
  if (told === null) return { measure: 'target', name: '', doubt: null, compared: false, against: null }
  return isAverage(told.against) ? { ...told, measure: 'target' } : told
}

/** Rows looked at. */
const ROWS = 30

/**
 * The year whose column holds targets without saying so: a plan (“十四五”时期主要指标) tells of each indicator whether
 * its target is expected or binding (预期性, 约束性), so the later year in its header is the one planned for. null: no plan.
 */
export function plannedYear(grid: Grid, { titleLines, range }: TableStructure, latest: number | null): number | null {
  if (latest === null || !titleLines.some(({ text }) => PLAN.test(text))) return null
  for (let row = range.top; row <= Math.min(range.bottom, range.top + ROWS); row++) {
    for (let column = range.left; column <= range.right; column++) {
      if (KIND_OF_TARGET.test(grid.at(row, column)?.text.trim() ?? '')) return latest
    }
  }
  return null
}

const PLAN = /规划|十[一二三四五六七八九]?五|五年/
const KIND_OF_TARGET = /^(?:预期性|约束性)$/

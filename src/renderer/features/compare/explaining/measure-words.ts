import type { TFunction } from 'i18next'
import { averageName } from '#contract/wording/average-label.ts'
import type { Language } from '#core/language.ts'
import { averageMethod, type PlainMeasure } from '#core/layout/pivot/cube.ts'
import type { FocusedCell } from './focused-cell.ts'
import { periodWords } from './formula-words.ts'

/** The name of a measure in a sentence: 增速, 定基指数（2015年=100）. */
export function measureWords(t: TFunction<'compare'>, measure: PlainMeasure, language: Language): string {
  const method = averageMethod(measure)
  if (method !== null) return t(`measure.average.${method}`)
  if (measure.startsWith('index:')) return t('measure.indexOn', { base: periodWords(measure.slice(6), language) })
  if (measure === 'value' || measure === 'change' || measure === 'growth') return t(`show.${measure}`)
  return t(`measure.${measure as 'points'}`)
}

/** What the cell in focus shows: 2023年 · 增速; of an average 2020–2023年年均增长（水平法，4 年）. */
export function subjectWords(t: TFunction<'compare'>, focused: FocusedCell, language: Language): string[] {
  const { cell, formula, measure, row, when } = focused
  const held = when === 'now' ? [] : [t(when === 'then' ? 'views.atSnapshot' : 'views.since')]
  const method = averageMethod(measure)
  const average = method === null ? undefined : row.averages?.[method]
  if (method !== null && average !== undefined) return [averageName(average, method, language), ...held]
  const shown = formula === null ? [] : [measureWords(t, measure, language)]
  return cell === null ? [] : [periodWords(cell.period, language), ...shown, ...held]
}

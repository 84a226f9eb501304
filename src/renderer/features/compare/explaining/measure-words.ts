import type { TFunction } from 'i18next'
import { averageMethod, type ShownMeasure } from '#core/layout/pivot/cube.ts'
import { periodWords } from './formula-words.ts'

/** The name of a measure in a sentence: 增速, 定基指数（2015年=100）. */
export function measureWords(t: TFunction<'compare'>, measure: ShownMeasure, language: 'zh-CN' | 'en-US'): string {
  const method = averageMethod(measure)
  if (method !== null) return t(`measure.average.${method}`)
  if (measure.startsWith('index:')) return t('measure.indexOn', { base: periodWords(measure.slice(6), language) })
  if (measure === 'value' || measure === 'change' || measure === 'growth') return t(`show.${measure}`)
  return t(`measure.${measure as 'points'}`)
}

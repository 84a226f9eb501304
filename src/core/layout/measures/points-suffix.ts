import { changesInPoints, growsInPercent } from '../../comparison/arithmetic/growth.ts'
import type { Language } from '../../language.ts'
import { isNoUnit } from '../../quantity/units/no-unit.ts'
import type { CubeIndicator } from '../pivot/cube.ts'
import { unitName } from '../unit-name.ts'
import type { LayoutWording } from '../words/layout-wording.ts'

interface Words {
  readonly words: LayoutWording
  readonly language: Language
}

/** Shares and rates in percent change by percentage points; an index by points, a rank by places, others by their unit. */
export function pointsSuffix({ kind, unit }: Pick<CubeIndicator, 'kind' | 'unit'>, { words, language }: Words): string {
  if (kind === 'rank') return words.places
  if (kind === 'index') return words.indexPoints
  if (unit === '%') return words.points
  if (unit === '‰') return words.perMillePoints
  // 农村=1 says against what a ratio is told; its change is a bare number.
  return unit === null || unit.includes('=') || isNoUnit(unit) ? '' : ` ${unitName(unit, language)}`
}

/**
 * What all of these indicators change by, where none grows in percent (`growth`) or is a level (`points`) and all are
 * alike; null: no such one unit.
 */
export function commonPoints(
  indicators: Iterable<Pick<CubeIndicator, 'kind' | 'unit'>>,
  measure: 'growth' | 'points',
  words: Words
): string | null {
  let common: string | null = null
  for (const indicator of indicators) {
    if (measure === 'growth' ? growsInPercent(indicator) : !changesInPoints(indicator.kind)) return null
    const own = pointsSuffix(indicator, words).trim()
    if (own === '' || (common !== null && own !== common)) return null
    common = own
  }
  return common
}

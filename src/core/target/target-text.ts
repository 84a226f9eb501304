import { changesInPoints, type IndicatorKind } from '../comparison/arithmetic/growth.ts'
import type { Language } from '../language.ts'
import { pointsSuffix } from '../layout/measures/points-suffix.ts'
import { unitBeside, unitName } from '../layout/unit-name.ts'
import { layoutWording } from '../layout/words/wording.ts'
import { formatNumber } from '../quantity/format-number.ts'
import { isNoUnit } from '../quantity/units/no-unit.ts'
import { turned } from './bound-words.ts'
import type { Target } from './target.ts'
import { targetWording } from './target-wording.ts'

type Said = Pick<Target, 'kind' | 'bound' | 'value'>

/** A target with what stands before and behind its digits. */
export interface TargetParts {
  readonly before: string
  readonly digits: string
  readonly after: string
}

/**
 * A target as it is spoken of, wherever it is: 240 亿元以上, 增长 6.5%左右, growth at most 3%; without a bound where its
 * source says none. `unit`: of a level.
 */
export function targetText(target: Said, unit: string | null, language: Language): string {
  const { before, digits, after } = targetParts(target, unit, language)
  return `${before}${digits}${after}`
}

export function targetParts({ kind, bound, value }: Said, unit: string | null, language: Language): TargetParts {
  const words = targetWording[language]
  // A fall is told by its word, and bounded as far as it goes down: 下降 3%以上.
  const isFall = kind === 'growth' && value.startsWith('-')
  const said = isFall ? turned(bound) : bound
  const { before, after } = said === null ? NO_BOUND : words.bounds[said]
  return {
    before: `${kind === 'growth' ? words[isFall ? 'fall' : 'growth'] : ''}${before}`,
    digits: formatNumber(isFall ? value.slice(1) : value, { decimals: null, grouping: ',' }),
    after: `${kind === 'growth' ? '%' : unitBehind(unit, language)}${after}`
  }
}

const NO_BOUND = { before: '', after: '' }

/** A word is set apart, a sign is not; the base of an index (上年=100) is no unit to be spoken. */
function unitBehind(unit: string | null, language: Language): string {
  if (unit === null || unit === '' || unit.includes('=') || isNoUnit(unit)) return ''
  return unit === '%' || unit === '‰' ? unit : ` ${unitBeside(unitName(unit, language))}`
}

/** What follows the gap between actual and target: growth and rates differ by 个百分点, an index by 点, amounts by their unit. */
export function gapSuffix(
  { kind }: Pick<Target, 'kind'>,
  indicator: { readonly kind: IndicatorKind; readonly unit: string | null },
  language: Language
): string {
  const words = layoutWording[language]
  if (kind === 'growth') return words.points
  return changesInPoints(indicator.kind) ? pointsSuffix(indicator, { words, language }) : ''
}

/** Signs of the bounds, for what is kept for readers of both languages. */
const SIGNS = { 'at-least': '≥', 'at-most': '≤', about: '≈' } as const
const UNSAID = '='

/** ≥120 亿元; growth has a plus: ≈+6%. */
export function targetInSigns({ kind, bound, value }: Said, unit: string | null): string {
  const number = formatNumber(value, { decimals: null, grouping: ',' })
  const name = kind === 'growth' ? '%' : unit
  const behind = name === null ? '' : name === '%' ? name : ` ${name}`
  return `${bound === null ? UNSAID : SIGNS[bound]}${kind === 'growth' ? '+' : ''}${number}${behind}`
}

const inSigns = /(?<= )([≥≤≈=])(\+?)(-?[\d,]+(?:\.\d+)?)(?:(%)| (\S+))?$/u

/** The year before a region and a target in signs. */
const yearBefore = /(?<= )(\d{4})(?= \S+ [≥≤≈=])/u

/** A line that ends with a target in signs, with that and its year in words. */
export function targetInWords(line: string, language: Language): string {
  const dated = language === 'zh-CN' && inSigns.test(line) ? line.replace(yearBefore, '$1年') : line
  return dated.replace(inSigns, (_, sign: string, plus: string, number: string, percent?: string, unit?: string) => {
    const bound = (Object.keys(SIGNS) as (keyof typeof SIGNS)[]).find((one) => SIGNS[one] === sign) ?? null
    const value = number.replaceAll(',', '')
    return targetText({ kind: plus === '' ? 'level' : 'growth', bound, value }, percent ?? unit ?? null, language)
  })
}

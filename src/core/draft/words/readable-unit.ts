import type { Language } from '../../language.ts'
import { unitName } from '../../layout/unit-name.ts'
import { compareDecimals, shiftDecimal } from '../../quantity/decimal.ts'
import { isNoUnit } from '../../quantity/units/no-unit.ts'
import { parseUnit } from '../../quantity/units/unit.ts'
import { MAGNITUDES, UNIT_WORDS } from '../../quantity/units/unit-words.ts'

/** A unit in which a value reads well, as words that follow the number. */
export interface ReadableUnit {
  /** The value in it is the value × 10^−shift. */
  readonly shift: number
  readonly decimals: number
  /** 亿元; ` billion yuan` with its space. */
  readonly words: string
}

interface Magnitude {
  readonly power: number
  readonly words: string
}

const CHINESE: readonly Magnitude[] = [
  { power: 12, words: '万亿' },
  { power: 8, words: '亿' },
  { power: 4, words: '万' }
]
const ENGLISH: readonly Magnitude[] = [
  { power: 12, words: 'trillion ' },
  { power: 9, words: 'billion ' },
  { power: 6, words: 'million ' }
]

/** A unit without 万 or 亿 stays as it is below this: incomes and prices are never said in 万元. */
const LARGE = '1000000'

/** Decimals of a value that was brought to a larger unit. */
const DECIMALS_OF_LARGER = 2

/**
 * 1,060,000 万元 reads as 106 亿元, 0.3 亿元 as 3000 万元, 32,456 元 as it is. Only whole powers of ten are moved, so
 * nothing is rounded but what is shown.
 */
export function readableUnit(decimal: string, unit: string | null, decimals: number, language: Language): ReadableUnit {
  const as = (words: string): ReadableUnit => ({ shift: 0, decimals, words })
  if (unit === null || isNoUnit(unit)) return as('')
  if (unit.includes('=')) return as(language === 'zh-CN' ? `（${unit}）` : ` (${unitName(unit, language)})`)
  const base = baseOf(unit)
  if (base === null) return as(unitWords(unit, language))
  const size = shiftDecimal(decimal.replace('-', ''), base.power)
  const stays = base.power === 0 && compareDecimals(size, LARGE) < 0
  const magnitude = stays
    ? undefined
    : (language === 'zh-CN' ? CHINESE : ENGLISH).find(
        ({ power }) => compareDecimals(size, shiftDecimal('1', power)) >= 0
      )
  const shift = (magnitude?.power ?? 0) - base.power
  return {
    shift,
    decimals: shift > 0 ? DECIMALS_OF_LARGER : Math.max(0, decimals + shift),
    words:
      language === 'zh-CN'
        ? `${magnitude?.words ?? ''}${base.word}`
        : ` ${magnitude?.words ?? ''}${unitName(base.word, language)}`
  }
}

/** The unit as it follows a number: 元, 元/吨, ` yuan`, `%`. */
export function unitWords(unit: string, language: Language): string {
  if (/^[%‰‱]$/.test(unit)) return unit
  if (isNoUnit(unit)) return ''
  if (language === 'en-US') return ` ${unitName(unit, language)}`
  // 8.9 of 1/10万 is 8.9/10万; a number is never run into the digits of its unit.
  if (/^\d/.test(unit)) return unit.startsWith('1/') ? unit.slice(1) : `（${unit}）`
  return /^[百千]分点$/.test(unit) ? `个${unit}` : unit
}

const WORDS: ReadonlySet<string> = new Set(UNIT_WORDS.map(({ word }) => word))

/** 百万元 is 10^6 of 元, 万千瓦 10^4 of 千瓦; null for what takes no magnitude: rates, 元/吨. */
function baseOf(unit: string): { readonly word: string; readonly power: number } | null {
  const parsed = parseUnit(unit)
  if (parsed === null || /^(?:ratio|points|permille|rank|index|duration)/.test(parsed.dimension)) return null
  let word = unit
  let power = 0
  while (!WORDS.has(word)) {
    const step = MAGNITUDES[word.charAt(0)]
    if (step === undefined) return null
    power += step
    word = word.slice(1)
  }
  return /[\u4e00-\u9fff]/.test(word) ? { word, power } : null
}

import type { Language } from '#core/language.ts'
import { parsePeriod } from '#core/period/period.ts'
import { periodName } from '#core/period/period-name.ts'
import { formatNumber } from '#core/quantity/format-number.ts'
import { isDecimal } from '#core/quantity/round.ts'

/**
 * A sentence in both languages; `{name}` stands for a parameter, `{name:figure}` for one that is decimal text,
 * `{name:percent}` for growth or a share, which are told to one place at least, `{name:period}` for one that is a period,
 * `{name:role}` for what cells are, `{name:list}` for lines or cells with 、 between them, `{name:part}` for a part of
 * what figures mean.
 */
export interface Sentence {
  readonly zh: string
  readonly en: string
}

export type Params = Readonly<Record<string, string | number>>

/** The sentence in a language with its parameters filled in; numbers in groups of three. */
export function say(sentence: Sentence, language: Language, params: Params = {}): string {
  const text = language === 'zh-CN' ? sentence.zh : sentence.en
  return text.replace(PARAMETER, (whole, name: string, as: string | undefined) => {
    const value = params[name]
    if (value === undefined) return whole
    const least = as === 'percent' ? 1 : 0
    if (typeof value === 'number') {
      return value.toLocaleString('en-US', { minimumFractionDigits: least, maximumFractionDigits: 6 })
    }
    if (as === 'percent') return alignedFigureText(value, least)
    if (as === 'role') return wordFrom(roles, value, language)
    if (as === 'list') return language === 'zh-CN' ? value : value.replaceAll('、', ', ')
    if (as === 'part') return wordFrom(parts, value, language)
    return as === 'figure' ? figureText(value) : as === 'period' ? periodText(value, language) : value
  })
}

const PARAMETER = /\{(\w+)(?::(figure|percent|period|role|part|list))?\}/g

const roles: Readonly<Record<string, Sentence>> = {
  title: { zh: '标题', en: 'title' },
  unit: { zh: '单位', en: 'unit' },
  header: { zh: '表头', en: 'header' },
  stub: { zh: '行名', en: 'row name' },
  value: { zh: '数据', en: 'value' },
  note: { zh: '注释', en: 'note' },
  'left-out': { zh: '略去', en: 'left out' },
  table: { zh: '一个表', en: 'one table' }
}

const parts: Readonly<Record<string, Sentence>> = {
  period: { zh: '时期', en: 'period' },
  measure: { zh: '度量', en: 'measure' },
  unit: { zh: '单位', en: 'unit' },
  region: { zh: '地区', en: 'region' },
  stage: { zh: '阶段', en: 'stage' },
  indicator: { zh: '指标', en: 'indicator' }
}

function wordFrom(words: Readonly<Record<string, Sentence>>, word: string, language: Language): string {
  const sentence = words[word]
  return sentence === undefined ? word : language === 'zh-CN' ? sentence.zh : sentence.en
}

/** Decimal text in groups of three; a symbol as it is. */
export function figureText(text: string): string {
  return isDecimal(text) ? formatNumber(text, { decimals: null, grouping: ',' }) : text
}

/** The same with so many figures after the point at least, as tables show it: figures below each other align. Nothing is rounded. */
export function alignedFigureText(text: string, decimals: number | null): string {
  if (decimals === null || !isDecimal(text)) return figureText(text)
  const own = text.split('.')[1]?.length ?? 0
  return formatNumber(text, { decimals: Math.max(own, decimals), grouping: ',' })
}

/** The long numbers of a formula in groups of three. */
export function groupedNumbers(formula: string): string {
  return formula.replace(/(?<![\w.])\d{4,}(?:\.\d+)?/g, figureText)
}

/** A period as tables of the language name it. */
export function periodText(text: string, language: Language): string {
  const period = parsePeriod(text)
  return period === null ? text : periodName(period, language)
}

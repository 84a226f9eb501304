import type { Language } from '#core/language.ts'
import { unitName } from '#core/layout/unit-name.ts'
import type { ImportName } from '../calls/import/import-outcome.ts'
import type { Measure } from '../figure.ts'
import { figureText, type Sentence, say } from './sentence.ts'

/** What is measured of a name: 位次 of what is called like an amount is no amount. */
const kinds: Readonly<Record<Measure, Sentence>> = {
  level: { zh: '数值', en: 'values' },
  growth: { zh: '增速', en: 'growth' },
  change: { zh: '增减量', en: 'changes' },
  share: { zh: '比重', en: 'shares' },
  index: { zh: '指数', en: 'indices' },
  rank: { zh: '位次', en: 'ranks' },
  target: { zh: '目标', en: 'targets' },
  base: { zh: '同口径上年同期数', en: 'the year before on the same scope' },
  'growth-rank': { zh: '增速位次', en: 'ranks of growth' },
  'growth-change': { zh: '增速增减', en: 'changes of growth' }
}

/** What figures measure: 增速. */
export function measureOfFiguresText(measure: Measure, language: Language): string {
  return say(kinds[measure], language)
}

/**
 * What the figures of a name are, with the first of them: 8 个数据：位次，如 2. `saidUnit`: the unit that is said beside it
 * and not once more.
 */
export function figuresOfNameText(
  {
    figures,
    measures,
    example,
    saidUnit = null
  }: { readonly figures: number; readonly saidUnit?: string | null } & Pick<ImportName, 'measures' | 'example'>,
  language: Language
): string {
  const isChinese = language === 'zh-CN'
  const params = {
    count: figures,
    kinds: measures.map((measure) => say(kinds[measure], language)).join(isChinese ? '、' : ', '),
    example: example === null ? '' : exampleText(example, saidUnit, language)
  }
  const counted = { zh: '{count} 个数据', en: figures === 1 ? '{count} figure' : '{count} figures' }
  const kind = measures.length === 0 ? '' : isChinese ? '：{kinds}' : ': {kinds}'
  const such = example === null ? '' : isChinese ? '，如 {example}' : ', e.g. {example}'
  return say({ zh: `${counted.zh}${kind}${such}`, en: `${counted.en}${kind}${such}` }, language, params)
}

function exampleText(
  { value, unit }: NonNullable<ImportName['example']>,
  saidUnit: string | null,
  language: Language
): string {
  const figure = figureText(value)
  if (unit === null) return figure
  const name = unitName(unit, language)
  if (name.startsWith('%') || name.startsWith('‰')) return `${figure}${name}`
  return unit === saidUnit ? figure : `${figure} ${name}`
}

import { rankStanding } from '#core/comparison/explaining/rank-standing.ts'
import { isLowestFirst } from '#core/comparison/measures/rank-among-regions.ts'
import type { Language } from '#core/language.ts'
import { inUnit, unitName } from '#core/layout/unit-name.ts'
import { formatNumber } from '#core/quantity/format-number.ts'
import type { Explanation } from '../calls/compare/explanation.ts'
import { alignedFigureText } from './sentence.ts'

/** 第 2 位，共 17 个地区，按数值从高到低；前一位 甲县 120.0 亿元，后一位 乙县 98.0 亿元. null: not the explanation of a rank that was computed. */
export function rankText(
  { formula, value, inputs, indicator }: Pick<Explanation, 'formula' | 'value' | 'inputs' | 'indicator'>,
  language: Language
): string | null {
  if (formula.kind !== 'rank' || value === null) return null
  const ranked = inputs.map(({ symbol, region, decimal }) => ({ symbol, region: region.name, decimal }))
  const isLower = isLowestFirst(indicator)
  const { count, before, after } = rankStanding(ranked, isLower ? 'lower' : 'higher')
  const isOfGrowth = inputs.some(
    ({ symbol, measure }) => symbol === 'v' && (measure === 'growth' || measure === 'change')
  )
  const told = (decimal: string | null): string =>
    isOfGrowth
      ? `${alignedFigureText(decimal ?? '', 1)}%`
      : inUnit(
          formatNumber(decimal ?? '', { decimals: indicator.decimals, grouping: ',' }),
          indicator.unit === null ? '' : unitName(indicator.unit, language)
        )
  if (language === 'en-US') {
    const next = [
      ...(before === null ? [] : [`before it ${before.region} ${told(before.decimal)}`]),
      ...(after === null ? [] : [`after it ${after.region} ${told(after.decimal)}`])
    ]
    const place = `place ${value} of ${count} regions, ${isLower ? 'lowest' : 'highest'} ${isOfGrowth ? 'published growth' : 'value'} first`
    return [place, ...next].join('; ')
  }
  const next = [
    ...(before === null ? [] : [`前一位 ${before.region} ${told(before.decimal)}`]),
    ...(after === null ? [] : [`后一位 ${after.region} ${told(after.decimal)}`])
  ]
  const place = `第 ${value} 位，共 ${count} 个地区，按${isOfGrowth ? '公布的增速' : '数值'}从${isLower ? '低到高' : '高到低'}`
  return next.length === 0 ? place : `${place}；${next.join('，')}`
}

import { exactDifference } from '../../comparison/arithmetic/exact-arithmetic.ts'
import { pointsShown, RATE_DECIMALS } from '../../comparison/arithmetic/growth-points.ts'
import { roundNumber } from '../../quantity/round.ts'
import { showNumber } from '../words/shown-figure.ts'
import { type Clause, figureOf, type Spoken } from './clause.ts'

/**
 * What an index with the year before as 100 says, and how that differs from the year before, in percentage points: 同比上涨0.2%，涨幅比上年回落
 * 1.8个百分点. Prices rise (上涨), anything else grows (增长).
 */
export function indexClauses(spoken: Spoken): readonly Clause[] {
  const { cell, indicator, language } = spoken
  if (cell.decimal === null) return []
  const words = /价格/.test(indicator.name) ? 'price' : 'growth'
  const rate = exactDifference(cell.decimal, '100')
  const showing = { language, decimals: Math.max(RATE_DECIMALS, indicator.decimals), sign: 'size' } as const
  const shown = showNumber(figureOf(spoken, 'rate', rate, '%'), showing)
  const own: Clause = shown.isZero
    ? { phrase: `${words}.same`, slots: {} }
    : { phrase: rate > 0 ? `${words}.up` : `${words}.down`, slots: { rate: [shown.segment] } }
  if (cell.pace === null || shown.isZero) return [own]
  const points = pointsShown(cell.pace, showing.decimals) ?? 0
  const before = roundNumber(cell.pace.rates?.before ?? rate - points, showing.decimals)
  if (Math.sign(Number(before)) !== Math.sign(rate)) return [own]
  const size = showNumber(figureOf(spoken, 'pace', points, '百分点'), showing)
  if (size.isZero) return [own]
  const isMore = points > 0
  const pace = words === 'price' ? 'pricePace' : 'pace'
  const phrase = rate > 0 ? (isMore ? `${pace}.faster` : `${pace}.slower`) : isMore ? 'pace.narrower' : 'pace.wider'
  return [own, { phrase, slots: { points: [size.segment], unit: [{ text: size.unit, figure: null }] } } as Clause]
}

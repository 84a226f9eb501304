import { describe, expect, it } from 'vitest'
import type { Explanation } from '#contract/calls/compare/explanation.ts'
import { recordsOf } from '../../../src/renderer/features/compare/explaining/records.ts'

const region = { code: '1', name: '甲' }
const gdp = { id: 'gdp', name: '国内生产总值指数', nameEn: null, unit: '1978年=100', decimals: 1, kind: 'index' }
const input = (symbol: string, period: string, indicator = gdp) => ({
  symbol,
  region,
  indicator,
  period,
  measure: 'level'
})

function titles(inputs: readonly object[]): string[] {
  const explanation = { region, indicator: gdp, period: '2023', inputs } as unknown as Explanation
  return recordsOf(
    explanation,
    false,
    ({ name }) => name,
    (name) => name
  ).map(({ title, period }) => title + period)
}

describe('the figures below a formula', () => {
  it('bear every letter of it, those of one figure together', () => {
    const inputs = [input('v', '2023'), input('v₀', '2022'), input('p', '2022'), input('p₀', '2021')]
    expect(titles(inputs)).toEqual(['v · 2023', 'v₀ = p · 2022', 'p₀ · 2021'])
  })

  it('say of which indicator they are where that is another, and no letter twice', () => {
    const whole = { ...gdp, id: 'gni', name: '国民总收入指数' }
    expect(titles([input('v', '2023'), input('w', '2023', whole), input('w', '2023', whole)])).toEqual([
      'v · 2023',
      'w · 国民总收入指数 · 2023'
    ])
  })
})

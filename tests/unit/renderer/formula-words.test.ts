import { createInstance } from 'i18next'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ComparisonRow } from '#contract/calls/compare/comparison-table.ts'
import { zhCN } from '../../../src/renderer/app/i18n/zh-CN/index.ts'
import { formulaWords } from '../../../src/renderer/features/compare/explaining/formula-words.ts'
import { comparedIndicator } from '../../support/comparison.ts'

const i18n = createInstance()

beforeAll(() => i18n.init({ lng: 'zh-CN', resources: { 'zh-CN': zhCN }, interpolation: { escapeValue: false } }))

const words = (shown: number | null) => ({ t: i18n.getFixedT('zh-CN', 'compare'), language: 'zh-CN', shown }) as const

describe('a growth told more exactly than its cell', () => {
  const growth = (value: number, shown: number | null): string => {
    const indicator = { ...comparedIndicator('flow', { kind: 'flow', unit: null }), decimals: 1 }
    const [current, prior] = [
      { period: '2023', decimal: '686.1' },
      { period: '2022', decimal: '659.4' }
    ]
    const formula = { type: 'growth', current, prior, value, isNominal: false } as const
    return formulaWords(formula, indicator as ComparisonRow['indicator'], words(shown))
  }

  it('has as many digits as never round to another number than the cell', () => {
    // The cell says 4.0, and 4.05 beside it would be read as 4.1.
    expect(growth(4.049135577798, 1)).toMatch(/= 4\.049%$/)
    expect(growth(4.0499996, 1)).toMatch(/= 4\.0499996%$/)
    expect(growth(-0.1496, 1)).toMatch(/= -0\.1496%$/)
  })

  it('has two where these say the same', () => {
    expect(growth(4.0512, 1)).toMatch(/= 4\.05%$/)
    expect(growth(4.0312, 1)).toMatch(/= 4\.03%$/)
    expect(growth(4.05, null)).toMatch(/= 4\.05%$/)
  })
})

describe('a change told in points', () => {
  const wordsOf = (kind: 'rate' | 'index' | 'rank'): string => {
    const indicator = { ...comparedIndicator(kind, { kind, unit: null }), decimals: 1 } as ComparisonRow['indicator']
    const [current, prior] = [
      { period: '2023', decimal: '105' },
      { period: '2022', decimal: '101.5' }
    ]
    const formula = { type: 'points', current, prior, value: 3.5, of: kind === 'rank' ? 'places' : 'points' } as const
    return formulaWords(formula, indicator, words(1))
  }

  it('is one of 百分点 for rates, of 点 for indices, of places for ranks', () => {
    expect(wordsOf('rate')).toMatch(/3\.5 ?百分点$/)
    expect(wordsOf('index')).toMatch(/3\.5 ?点$/)
    expect(wordsOf('rank')).toMatch(/位$/)
  })
})

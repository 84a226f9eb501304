import { createInstance } from 'i18next'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ComparisonRow } from '#contract/calls/compare/comparison-table.ts'
import { zhCN } from '../../../src/renderer/app/i18n/zh-CN/index.ts'
import { formulaWords } from '../../../src/renderer/features/compare/explaining/formula-words.ts'
import { comparedIndicator } from '../../support/comparison.ts'

const i18n = createInstance()

beforeAll(() => i18n.init({ lng: 'zh-CN', resources: { 'zh-CN': zhCN }, interpolation: { escapeValue: false } }))

describe('a change told in points', () => {
  const wordsOf = (kind: 'rate' | 'index' | 'rank'): string => {
    const indicator = { ...comparedIndicator(kind, { kind, unit: null }), decimals: 1 } as ComparisonRow['indicator']
    const [current, prior] = [
      { period: '2023', decimal: '105' },
      { period: '2022', decimal: '101.5' }
    ]
    const formula = { type: 'points', current, prior, value: 3.5, of: kind === 'rank' ? 'places' : 'points' } as const
    return formulaWords(formula, indicator, { t: i18n.getFixedT('zh-CN', 'compare'), language: 'zh-CN' })
  }

  it('is one of 百分点 for rates, of 点 for indices, of places for ranks', () => {
    expect(wordsOf('rate')).toMatch(/3\.5 ?百分点$/)
    expect(wordsOf('index')).toMatch(/3\.5 ?点$/)
    expect(wordsOf('rank')).toMatch(/位$/)
  })
})

import { createInstance } from 'i18next'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ComparisonCell, ComparisonRow, ComparisonTable } from '#contract/calls/compare/comparison-table.ts'
import { zhCN } from '../../../src/renderer/app/i18n/zh-CN/index.ts'
import { type CellFormula, cellFormula } from '../../../src/renderer/features/compare/explaining/cell-formula.ts'
import { formulaWords } from '../../../src/renderer/features/compare/explaining/formula-words.ts'
import { formulaBeside } from '../../../src/renderer/features/compare/format-figure.ts'
import { comparedCell, comparedIndicator } from '../../support/comparison.ts'

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
    expect(growth(4.049135577798, 1)).toMatch(/≈ 4\.049%$/)
    expect(growth(4.0499996, 1)).toMatch(/= 4\.0499996%$/)
    expect(growth(-0.1496, 1)).toMatch(/= -0\.1496%$/)
  })

  it('has two more than the cell where these say the same', () => {
    expect(growth(4.0512, 1)).toMatch(/≈ 4\.051%$/)
    expect(growth(2.2404608365, 1)).toMatch(/≈ 2\.240%$/)
    expect(growth(2.2404608365, 0)).toMatch(/≈ 2\.24%$/)
    expect(growth(4.05, null)).toMatch(/= 4\.05%$/)
  })

  it('is written as the formula is that the panel beside tells', () => {
    const panel = formulaBeside('(686.1 − 659.4) ÷ 659.4 × 100 = 4.049135577798', 1, '%')
    expect(panel).toBe(growth(4.049135577798, 1))
  })
})

describe('a change told in points', () => {
  const wordsOf = (kind: 'rate' | 'index' | 'rank'): string => {
    const indicator = { ...comparedIndicator(kind, { kind, unit: null }), decimals: 1 } as ComparisonRow['indicator']
    const [current, prior] = [
      { period: '2023', decimal: '105' },
      { period: '2022', decimal: '101.5' }
    ]
    const formula = { type: 'points', current, prior, value: 3.5 } as const
    return formulaWords(formula, indicator, words(1))
  }

  it('is one of 百分点 for rates, of 点 for indices, of places for ranks', () => {
    expect(wordsOf('rate')).toMatch(/3\.5 ?百分点$/)
    expect(wordsOf('index')).toMatch(/3\.5 ?点$/)
    expect(wordsOf('rank')).toMatch(/位$/)
  })
})

describe('a change of levels', () => {
  const wordsOf = (kind: 'flow' | 'rate' | 'index' | 'rank', unit: string | null): string => {
    const indicator = { ...comparedIndicator(kind, { kind, unit }), decimals: 1 } as ComparisonRow['indicator']
    const cell = comparedCell('2023', { value: 44.3, decimal: '44.3', change: 1.2 }) as ComparisonCell
    const row = { cells: [comparedCell('2022', { value: 43.1, decimal: '43.1' }), cell], indicator }
    const table = { periods: ['2022', '2023'] } as unknown as ComparisonTable
    return formulaWords(cellFormula(table, row as unknown as ComparisonRow, cell, 'change', 1), indicator, words(1))
  }

  it('is in their unit, of a rate in 百分点, of an index in 点, of a rank in places', () => {
    expect(wordsOf('flow', '亿元')).toMatch(/= 1\.2 亿元$/)
    expect(wordsOf('rate', '%')).toMatch(/= 1\.2 百分点$/)
    expect(wordsOf('rate', '‰')).toMatch(/= 1\.2 千分点$/)
    expect(wordsOf('rate', '平方米/人')).toMatch(/= 1\.2 平方米\/人$/)
    expect(wordsOf('index', '1978年=100')).toMatch(/= 1\.2 点$/)
    expect(wordsOf('rank', null)).toMatch(/= 1\.2 位$/)
  })
})

describe('a cell without a number', () => {
  const reasonOf = (
    kind: 'flow' | 'rate',
    measure: 'growth' | 'points',
    cell: Pick<Partial<ComparisonCell>, 'rate' | 'points'>
  ) => {
    const indicator = comparedIndicator(kind, { kind })
    const own = comparedCell('2023', { value: 44.3, decimal: '44.3', ...cell }) as ComparisonCell
    const row = { cells: [own], indicator } as unknown as ComparisonRow
    const table = { periods: ['2023'] } as unknown as ComparisonTable
    return cellFormula(table, row, own, measure, null)
  }

  it('says that points stand in their own column, and that an amount has none', () => {
    expect(reasonOf('rate', 'growth', { points: 1.08 })).toEqual({ type: 'none', reason: 'in-points' })
    expect(reasonOf('flow', 'points', { rate: 6.1 })).toEqual({ type: 'none', reason: 'not-a-rate' })
  })
})

describe('a formula with its inputs put in', () => {
  it('has two decimals more than the cell, and as many as never round to another number', () => {
    expect(formulaBeside('(5.52 − 5.14) ÷ 5.14 × 100 = 7.39299610894942', 1, '%')).toBe(
      '(5.52 − 5.14) ÷ 5.14 × 100 ≈ 7.393%'
    )
    expect(formulaBeside('(2 − 1) ÷ 3 × 100 = 4.0499996', 1, '%')).toBe('(2 − 1) ÷ 3 × 100 = 4.0499996%')
    expect(formulaBeside('(121 − 110) ÷ 110 × 100 = 10', 1, '%')).toBe('(121 − 110) ÷ 110 × 100 = 10%')
    expect(formulaBeside('240 亿元 ÷ 50 万人 = 48000', 0, '元/人')).toBe('240 亿元 ÷ 50 万人 = 48,000 元/人')
  })

  it('is told to the hundredth where no cell shows it, and to the one where the cell shows thousands', () => {
    expect(formulaBeside('1 ÷ 3 = 0.333333333333333', null, '')).toBe('1 ÷ 3 ≈ 0.33')
    expect(formulaBeside('70000 ÷ 3 = 23333.3333333333', -3, '')).toBe('70,000 ÷ 3 ≈ 23,333')
  })

  it('is its result alone where nothing is put in', () => {
    expect(formulaBeside('10.5', 0, '')).toBe('10.5')
  })
})

describe('a sign in place of a figure', () => {
  const wordsOf = (formula: CellFormula): string => {
    const indicator = { ...comparedIndicator('flow', { kind: 'flow' }), decimals: 1 } as ComparisonRow['indicator']
    return formulaWords(formula, indicator, words(null))
  }

  it('is told with what it means, where that was said', () => {
    expect(wordsOf({ type: 'symbol', symbol: '…', meaning: 'unknown' })).toBe('原表为“…”：数据不详')
    expect(wordsOf({ type: 'symbol', symbol: '…', meaning: null })).toBe('原表为“…”')
  })

  it('is told of the figure without which there is no growth', () => {
    const cell = comparedCell('2023', {
      value: 3,
      decimal: '3',
      reason: 'no-prior',
      priorSign: { symbol: '…', meaning: 'negligible' }
    })
    const row = { cells: [cell], indicator: comparedIndicator('flow', { kind: 'flow' }) } as unknown as ComparisonRow
    const table = { periods: ['2023'] } as unknown as ComparisonTable
    expect(wordsOf(cellFormula(table, row, cell as ComparisonCell, 'growth', null))).toMatch(
      / · 原表为“…”：不足最小单位数$/
    )
  })
})

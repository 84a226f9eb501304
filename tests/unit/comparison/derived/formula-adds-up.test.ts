import { describe, expect, it } from 'vitest'
import { parseFormula } from '#core/comparison/derived/formula.ts'
import { formulaAddsUp } from '#core/comparison/derived/formula-adds-up.ts'

describe('whether values by a formula add up', () => {
  it.each([
    ['收入 / 人口', false],
    ['收入 × 人口', false],
    ['收入 / 人口 × 100%', false],
    ['收入 + 100', false],
    ['比率 + 收入', false],
    ['100', false],
    ['收入 − prev(收入)', true],
    ['(收入 + 支出) / 2', true],
    ['50% × 收入', true],
    ['收入 / (2 × 3)', true],
    ['−收入', true]
  ])('%s: %s', (text, addsUp) => {
    expect(formulaAddsUp(parseFormula(text), (name) => name !== '比率')).toBe(addsUp)
  })
})

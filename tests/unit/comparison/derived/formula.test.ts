import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Formula,
  FormulaSyntaxError,
  namesIn,
  parseFormula,
  writeFormula
} from '#core/comparison/derived/formula.ts'

const written = (text: string): string =>
  writeFormula(parseFormula(text), (name, back) => `${'prev '.repeat(back)}[${name}]`)

describe('a formula', () => {
  it.each([
    ['地区生产总值 / 常住人口', '[地区生产总值] ÷ [常住人口]'],
    ['a + b × c', '[a] + [b] × [c]'],
    ['(a + b) * c', '([a] + [b]) × [c]'],
    ['a − b − c', '[a] − [b] − [c]'],
    ['a - (b - c)', '[a] − ([b] − [c])'],
    ['a ÷ b ÷ c', '[a] ÷ [b] ÷ [c]'],
    ['a / (b / c)', '[a] ÷ ([b] ÷ [c])'],
    ['（a－上年（a））／prev（a）×100%', '([a] − prev [a]) ÷ prev [a] × 100%'],
    ['prev(prev(a))', 'prev prev [a]'],
    ['−a', '−[a]'],
    ['[gdp-primary] / [工业（规上）]', '[gdp-primary] ÷ [工业（规上）]'],
    ['GDP 2 / 1.5', '[GDP 2] ÷ 1.5'],
    ['5年人口', '[5年人口]']
  ])('%s', (text, meaning) => {
    expect(written(text)).toBe(meaning)
  })

  it.each([
    ['', 0, ''],
    ['a +', 3, ''],
    ['a b +', 5, ''],
    ['a ) b', 2, ')'],
    ['(a', 2, ''],
    ['a ×× b', 3, '×'],
    ['[a', 0, '['],
    ['1 2', 2, '2'],
    ['a ÷ prev(', 9, '']
  ])('%s is none, and says where', (text, at, found) => {
    expect(() => parseFormula(text)).toThrow(expect.objectContaining({ at, found }))
  })

  it('ends by itself however deep or strange the text', () => {
    expect(() => parseFormula('('.repeat(5000))).toThrow(FormulaSyntaxError)
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'a1.+-*/()[]（）% 上年prev') }), (text) => {
        try {
          parseFormula(text)
        } catch (error) {
          expect(error).toBeInstanceOf(FormulaSyntaxError)
        }
      })
    )
  })

  it('written out and read again is the same', () => {
    const formula: fc.Arbitrary<Formula> = fc.letrec<{ formula: Formula }>((tie) => ({
      formula: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom('a', '乙', 'x y').map((name): Formula => ({ type: 'indicator', name, at: 0 })),
        fc
          .tuple(fc.nat(99), fc.boolean())
          .map(([n, isPercent]): Formula => ({ type: 'number', decimal: `${n}`, isPercent })),
        tie('formula').map((of): Formula => ({ type: 'negative', of })),
        fc
          .tuple(fc.constantFrom('+', '−', '×', '÷'), tie('formula'), tie('formula'))
          .map(([operator, left, right]): Formula => ({ type: 'operation', operator, left, right }))
      )
    })).formula
    const value = (of: Formula, at: Readonly<Record<string, number>>): number => {
      if (of.type === 'number') return Number(of.decimal) / (of.isPercent ? 100 : 1)
      if (of.type === 'indicator') return at[of.name] ?? 0
      if (of.type === 'prev') return value(of.of, at)
      if (of.type === 'negative') return -value(of.of, at)
      const [left, right] = [value(of.left, at), value(of.right, at)]
      return of.operator === '+'
        ? left + right
        : of.operator === '−'
          ? left - right
          : of.operator === '×'
            ? left * right
            : left / right
    }
    fc.assert(
      fc.property(formula, (made) => {
        const at = { a: 3, 乙: 7, 'x y': 11 }
        const again = parseFormula(writeFormula(made, (name) => `[${name}]`))
        expect(value(again, at)).toBeCloseTo(value(made, at), 6)
        expect([...namesIn(again).keys()].sort()).toEqual([...namesIn(made).keys()].sort())
      })
    )
  })
})

import Big from 'big.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Draft, DraftSegment } from '#core/draft/draft.ts'
import type { DraftCell, DraftIndicator } from '#core/draft/draft-material.ts'
import type { Language } from '#core/language.ts'
import { decimalOf } from '#core/quantity/decimal.ts'
import '../../support/fixed-seed.ts'
import { draftOf, gdp, nothing } from './draft-of.ts'

const languages: readonly Language[] = ['zh-CN', 'en-US']

const number = fc.oneof(
  fc.constantFrom(0, 0.04, -0.04, 0.05, 1.005, -1.005),
  fc.integer({ min: -20_000_000, max: 900_000_000 }).map((hundredths) => hundredths / 100)
)
const percent = fc.integer({ min: -12_000, max: 40_000 }).map((hundredths) => hundredths / 100)
const basis = fc.constantFrom('published', 'computed', 'nominal')

const cell: fc.Arbitrary<Partial<DraftCell>> = fc.oneof(
  fc.record({ decimal: number.map(decimalOf), change: number, rate: percent, basis, reason: fc.constant(null) }),
  fc.record({ rate: percent, basis, reason: fc.constant(null) }),
  fc.record({ decimal: number.map(decimalOf), change: number, points: percent, basis, reason: fc.constant(null) }),
  fc.record({
    decimal: number.map(decimalOf),
    change: fc.option(number),
    reason: fc.constantFrom('no-prior', 'prior-is-zero', 'prior-is-negative', 'different-stage')
  }),
  fc.constant({ symbol: '…' }),
  fc.record({ decimal: number.map(decimalOf), share: percent, rank: fc.integer({ min: 1, max: 20 }) })
)

const indicator: fc.Arbitrary<DraftIndicator> = fc.record({
  id: fc.constantFrom('one', 'two', 'three'),
  name: fc.constantFrom('地区生产总值', '第一产业增加值', '利润总额', '全社会用电量'),
  nameEn: fc.constantFrom('Gross regional product', null),
  unit: fc.constantFrom('亿元', '万元', '元', '万人', '%', '‰', '上年=100', '元/吨', '千公顷', null),
  decimals: fc.integer({ min: 0, max: 4 }),
  kind: fc.constantFrom('flow', 'stock', 'rate', 'index', 'rank'),
  priceBasis: fc.constantFrom('current', 'none'),
  direction: fc.constant('higher'),
  aggregation: fc.constantFrom('sum', 'never'),
  chapter: fc.constant(gdp.chapter),
  parent: fc.constantFrom(null, 'one')
})

const periods = ['2021', '2022', '2023', '2023M01-06', '2024M01-06'] as const

const drafts = fc
  .record({
    indicators: fc.uniqueArray(indicator, { minLength: 1, maxLength: 3, selector: ({ id }) => id }),
    cells: fc.dictionary(fc.constantFrom('one', 'two', 'three'), fc.dictionary(fc.constantFrom(...periods), cell), {
      noNullPrototype: true
    }),
    regions: fc.constantFrom(
      [{ code: 'a', name: '利川市' }],
      [
        { code: 'a', name: '恩施土家族苗族自治州' },
        { code: 'b', name: '巴东县' }
      ]
    )
  })
  .map(({ indicators, cells, regions }) => {
    const of = (language: Language): Draft =>
      draftOf(
        indicators.map((one) => (one.parent === one.id ? { ...one, parent: null } : one)),
        cells,
        { language, regions, periods: [...periods] }
      )
    return of
  })

function segments(draft: Draft): readonly DraftSegment[] {
  return draft.paragraphs.flatMap((paragraph) => paragraph.segments)
}

describe('every draft', () => {
  it.each(languages)('has no number that differs from its figure, rounded once: %s', (language) => {
    fc.assert(
      fc.property(drafts, (of) => {
        for (const segment of segments(of(language))) {
          if (segment.figure === null) continue
          const { figure, shift, decimals, text } = segment
          const exact = new Big(figure.decimal).times(new Big(10).pow(-shift))
          const isSize = !text.startsWith('-')
          const expected = (isSize ? exact.abs() : exact).round(decimals, Big.roundHalfUp).toFixed(decimals)
          expect(text.replaceAll(',', '').replace(/^-(?=0(\.0*)?$)/, '')).toBe(expected.replace(/^-(?=0(\.0*)?$)/, ''))
        }
      }),
      { numRuns: 400 }
    )
  })

  it.each(languages)('has no number but of figures and periods: %s', (language) => {
    fc.assert(
      fc.property(drafts, (of) => {
        for (const { figure, text } of segments(of(language))) {
          if (figure !== null) continue
          const rest = text
            .replace(/20\d\d年(?:1—6月)?|(?:Jan–Jun )?20\d\d/g, '')
            .replace(/（上年(?:同[月期])?=100）|preceding year = 100/g, '')
          expect(rest).not.toMatch(/\d/)
        }
      }),
      { numRuns: 200 }
    )
  })

  it('has words of direction that agree with the sign of their figure', () => {
    const up = /(?:增长|增加|提高|收窄|减亏|缩小)$/
    const down = /(?:下降|减少|回落|降幅比\D+扩大|增亏|负值比\D+扩大)$/
    fc.assert(
      fc.property(drafts, (of) => {
        const all = segments(of('zh-CN'))
        all.forEach(({ figure }, at) => {
          if (figure === null || !['rate', 'change', 'points', 'pace', 'average'].includes(figure.measure)) return
          const before = all[at - 1]?.text ?? ''
          const value = Number(figure.decimal)
          // First in rank is best: the place goes forward where the number falls.
          if (/[前后]移$/.test(before)) expect(before.endsWith('前移')).toBe(value < 0)
          else if (value > 0) expect(before).toMatch(up)
          else expect(before).toMatch(down)
        })
      }),
      { numRuns: 400 }
    )
  })

  it('never calls a fall a negative growth', () => {
    fc.assert(
      fc.property(drafts, (of) => {
        const text = segments(of('zh-CN'))
          .map((segment) => segment.text)
          .join('')
        expect(text).not.toMatch(/(?:增长|下降|增加|减少|提高|回落|亏损|扩大|收窄)-/)
      }),
      { numRuns: 200 }
    )
  })

  it('speaks of the same figures in both languages', () => {
    const figures = (draft: Draft) =>
      segments(draft).flatMap(({ figure }) =>
        figure === null ? [] : [`${figure.indicator} ${figure.period} ${figure.measure}`]
      )
    fc.assert(
      fc.property(drafts, (of) => {
        expect(figures(of('en-US')).toSorted()).toEqual(figures(of('zh-CN')).toSorted())
      }),
      { numRuns: 200 }
    )
  })

  it('is silent where nothing is known, but for what is missing', () => {
    expect(draftOf([gdp], { gdp: { '2023': nothing } }).paragraphs).toHaveLength(1)
    expect(draftOf([], {}).paragraphs).toEqual([])
  })
})

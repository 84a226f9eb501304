import { describe, expect, it } from 'vitest'
import { fillPhrase, phraseProblem } from '#core/draft/phrases/phrase.ts'
import { builtInPhrases, phraseBook } from '#core/draft/phrases/phrase-book.ts'
import { phraseKeys, phraseSlots } from '#core/draft/phrases/phrase-slots.ts'
import { gdp, said } from './draft-of.ts'

const slots = { needed: ['rate'], free: ['prior'] }
const fill = (text: string, given: Record<string, string[]>) => fillPhrase(text, given, (words) => words).join('')

describe('a phrase', () => {
  it('puts in what its placeholders name', () => {
    expect(fill('比{prior}增长{ rate }%', { prior: ['上年'], rate: ['5.2'] })).toBe('比上年增长5.2%')
  })

  it('leaves an optional part out where one of its placeholders has nothing', () => {
    expect(fill('增加{change}[，增长{rate}%]。', { change: ['3'], rate: [] })).toBe('增加3。')
    expect(fill('增加{change}[，增长{rate}%]。', { change: ['3'], rate: ['1.0'] })).toBe('增加3，增长1.0%。')
  })

  it.each([
    ['', 'empty', null],
    ['增长{speed}%', 'unknown-slot', 'speed'],
    ['比{prior}增长', 'missing-slot', 'rate'],
    ['增长{rate%', 'unclosed', 'rate%'],
    ['增长{rate}}%', 'stray-bracket', null],
    ['增长[{rate}%', 'unclosed', null],
    ['增长[{rate}[%]]', 'nested', null],
    ['增长{rate}%]', 'stray-bracket', null]
  ])('that cannot be used says what is wrong: %s', (text, problem, slot) => {
    expect(phraseProblem(text, slots)).toEqual({ problem, slot })
  })
})

describe('the phrases of the program', () => {
  it.each(['zh-CN', 'en-US'] as const)('are all usable: %s', (language) => {
    const problems = phraseKeys.flatMap((key) => {
      const problem = phraseProblem(builtInPhrases[language][key], phraseSlots[key])
      return problem === null ? [] : [{ key, ...problem }]
    })
    expect(problems).toEqual([])
  })
})

describe("the user's own phrases", () => {
  const told = { gdp: { '2023': { decimal: '238.56', rate: 6.2, reason: null, basis: 'published' as const } } }

  it('stand in the place of the program’s', () => {
    expect(said([gdp], told, { own: { 'level.total': '{name}实现{value}{unit}' } })).toContain(
      '地区生产总值实现238.56亿元'
    )
  })

  it('are passed over where they cannot be used', () => {
    expect(phraseBook('zh-CN', { 'growth.up': '增长{speed}%' })['growth.up']).toBe(builtInPhrases['zh-CN']['growth.up'])
  })
})

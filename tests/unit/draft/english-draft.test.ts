import { describe, expect, it } from 'vitest'
import type { DraftIndicator } from '#core/draft/draft-material.ts'
import { countedUnit } from '#core/draft/words/counted-unit.ts'
import { gdp, said } from './draft-of.ts'

const english = { language: 'en-US' } as const
const sales: DraftIndicator = {
  ...gdp,
  id: 'sales',
  name: '社会消费品零售总额',
  nameEn: 'Retail sales of consumer goods'
}

describe('English sentences whose subject may be one thing or many', () => {
  it('use verbs that go with both', () => {
    const text = said([sales], { sales: { '2023': { rate: -3.2, reason: null, basis: 'published' } } }, english)
    expect(text).toBe("In 2023, the city's retail sales of consumer goods came in down 3.2% year on year.")
  })

  it('say of parts what they came to, and their share of the whole once by its name', () => {
    const online: DraftIndicator = { ...sales, id: 'part-0', nameEn: 'Online sales', parent: 'sales' }
    const shops: DraftIndicator = { ...sales, id: 'part-1', nameEn: 'Sales of shops', parent: 'sales' }
    const cell = (decimal: string, share: number | null) => ({
      '2023': { decimal, share, reason: 'no-prior' as const }
    })
    const told = { sales: cell('10', null), 'part-0': cell('4', 40), 'part-1': cell('6', 60) }
    expect(said([sales, online, shops], told, english)).toBe(
      "In 2023, the city's retail sales of consumer goods came to 1.00 billion yuan. By component, online sales came to 400 million yuan, 40.0% of the total; sales of shops came to 600 million yuan, 60.0% of the total."
    )
  })
})

describe('an amount in a larger unit', () => {
  const came = (decimals: number, unit: string, decimal: string): string | undefined =>
    / came to (.*)\./.exec(said([{ ...sales, unit, decimals }], { sales: { '2023': { decimal } } }, english))?.[1]

  it('keeps the decimals that it has: 8.70 beside 5.60', () => {
    expect(came(2, '亿元', '87')).toBe('8.70 billion yuan')
    expect(came(2, '亿元', '56.04')).toBe('5.60 billion yuan')
    // Whole 万元 have none to keep.
    expect(came(0, '万元', '870000')).toBe('8.7 billion yuan')
  })
})

describe('the unit behind an English number', () => {
  it('is one of one, and of 个 none at all', () => {
    expect(['1', '2', '1.0'].map((number) => countedUnit(number, ' persons'))).toEqual([
      ' person',
      ' persons',
      ' persons'
    ])
    expect(countedUnit('1', ' tons of SCE')).toBe(' ton of SCE')
    expect(countedUnit('13', ' units')).toBe('')
    expect(countedUnit('1', ' billion yuan')).toBe(' billion yuan')
  })
})

import { describe, expect, it } from 'vitest'
import type { Stage } from '#core/comparison/figures/stage.ts'
import { comparedIndicator, comparedRows, observed } from '../../support/comparison.ts'

const visits = comparedIndicator('旅游接待人次', {})

/** Is 13.6 % beside 1,610.5 and 1,498.6 (7.5 %) contradicted, whose stages are these? */
function isContradicted(
  stages: { growth?: Stage; current?: Stage; prior?: Stage },
  indicator = visits,
  printed = '13.6'
) {
  const { id } = indicator
  const [row] = comparedRows(
    [indicator],
    ['2024'],
    [
      observed(id, '2023', '1498.6', { stage: stages.prior ?? null }),
      observed(id, '2024', '1610.5', { stage: stages.current ?? null }),
      observed(id, '2024', printed, { measure: 'growth', stage: stages.growth ?? null })
    ]
  )
  return row?.cells[0]?.isContradicted
}

describe('published growth is contradicted by its levels', () => {
  it('where it is some points off, whatever their stages, but for a census', () => {
    expect(isContradicted({})).toBe(true)
    expect(isContradicted({ growth: 'flash', current: 'preliminary', prior: 'flash' })).toBe(true)
    expect(isContradicted({ current: 'census', prior: 'preliminary' })).toBe(false)
  })

  it('by little where all three were read from one sheet', () => {
    const readFrom = 7
    const one = (sheet: number | null) => {
      const figures = [
        observed('旅游接待人次', '2023', '1498.6', { readFrom: sheet }),
        observed('旅游接待人次', '2024', '1610.5', { readFrom }),
        observed('旅游接待人次', '2024', '8.6', { measure: 'growth', readFrom })
      ]
      return comparedRows([visits], ['2024'], figures)[0]?.cells[0]?.isContradicted
    }
    expect([one(readFrom), one(8), one(null)]).toEqual([true, false, false])
  })

  it('by little only where the level has come further than the growth', () => {
    expect(isContradicted({}, visits, '8.6')).toBe(false)
    expect(isContradicted({ growth: 'flash', current: 'final', prior: 'final' }, visits, '8.6')).toBe(true)
    expect(isContradicted({ growth: 'flash', current: 'final', prior: 'final' }, visits, '7.5')).toBe(false)
  })

  it('not where prices or another set of enterprises tell them apart', () => {
    expect(isContradicted({}, comparedIndicator('gdp', { priceBasis: 'current' }))).toBe(false)
    expect(isContradicted({}, comparedIndicator('规模以上工业企业利润', {}))).toBe(false)
    expect(isContradicted({}, comparedIndicator('城镇化率', { kind: 'rate', unit: '%' }))).toBe(false)
  })

  it('over the year before on the same scope, where that is told', () => {
    const { id } = visits
    const figures = (base: string) => [
      observed(id, '2023', '1400'),
      observed(id, '2023', base, { measure: 'base' }),
      observed(id, '2024', '1610.5'),
      observed(id, '2024', '7.5', { measure: 'growth' })
    ]
    const [right] = comparedRows([visits], ['2024'], figures('1498.6'))
    expect(right?.cells[0]?.isContradicted).toBe(false)
    const [wrong] = comparedRows([visits], ['2024'], figures('1490'))
    expect(wrong?.cells[0]?.isContradicted).toBe(true)
  })
})

import { describe, expect, it } from 'vitest'
import { rankStanding } from '#core/comparison/explaining/rank-standing.ts'

const inputs = [
  { symbol: 'v', region: '甲', decimal: '98' },
  { symbol: 'o', region: '乙', decimal: '120' },
  { symbol: 'o', region: '丙', decimal: '45' },
  { symbol: 'o', region: '丁', decimal: null },
  { symbol: 'o', region: '戊', decimal: '97.5' }
]

describe('where a region stands', () => {
  it('is among those that have a number, next to the nearest better and the nearest after', () => {
    expect(rankStanding(inputs, 'higher')).toMatchObject({
      count: 4,
      before: { region: '乙', decimal: '120' },
      after: { region: '戊', decimal: '97.5' }
    })
  })

  it('turns round where lower is better', () => {
    expect(rankStanding(inputs, 'lower')).toMatchObject({ before: { region: '戊' }, after: { region: '乙' } })
  })

  it('has nobody before the first, and equals after it', () => {
    const equal = [...inputs.slice(0, 1), { symbol: 'o', region: '己', decimal: '98.0' }]
    expect(rankStanding(equal, 'higher')).toMatchObject({ count: 2, before: null, after: { region: '己' } })
  })
})

import { describe, expect, it } from 'vitest'
import { type Claim, claimState } from '../../../src/renderer/features/compare/explaining/claim-state.ts'

const claim = (id: number, decimal: string, stage: string, isFigure = false): Claim =>
  ({ isFigure, isDisputed: false, stands: true, change: { id }, figure: { decimal, symbol: null, stage } }) as Claim

describe('what became of a record', () => {
  const used = claim(5, '207.48', 'final', true)

  it('that was in use before: another has taken its place', () => {
    expect(claimState(claim(3, '206.48', 'final'), [used])).toBe('superseded')
  })

  it('that came later at an earlier stage: it was never in use', () => {
    expect(claimState(claim(7, '206.48', 'preliminary'), [used])).toBe('unused')
  })

  it('that says the same: it is what is in use', () => {
    expect(claimState(claim(3, '207.48', 'final'), [used])).toBe('repeated')
  })
})

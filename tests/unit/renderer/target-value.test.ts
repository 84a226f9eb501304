import { describe, expect, it } from 'vitest'
import { readTargetValue } from '../../../src/renderer/features/targets/target-value.ts'

describe('the value typed into a target', () => {
  it('may have separators, full-width digits and a percent sign', () => {
    expect(readTargetValue('6.5')).toBe('6.5')
    expect(readTargetValue(' 1,200 ')).toBe('1200')
    expect(readTargetValue('６.５％')).toBe('6.5')
    expect(readTargetValue('-3')).toBe('-3')
  })

  it('is refused where it says more than a number, or none', () => {
    for (const typed of ['', '很多', '12亿元', '6.5左右', '1.2.3']) expect(readTargetValue(typed), typed).toBeNull()
  })
})

import { describe, expect, it } from 'vitest'
import { whyNone } from '../../../src/renderer/features/import/outcome/filters.ts'

describe('why an import has no changes to list', () => {
  it('is that figures are the same, or that none were read, or that they wait for an answer', () => {
    expect(whyNone('all', { counts: { same: 3 }, isAsking: false })).toBe('all')
    expect(whyNone('all', { counts: { same: 0 }, isAsking: false })).toBe('unread')
    expect(whyNone('all', { counts: { same: 0 }, isAsking: true })).toBe('asking')
    expect(whyNone('new', { counts: { same: 0 }, isAsking: false })).toBe('new')
  })
})

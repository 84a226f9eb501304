import { describe, expect, it } from 'vitest'
import { momentText } from '../../../src/renderer/ui/words/moment.ts'

describe('a moment', () => {
  it('is said alike on every screen and in both languages, to the minute', () => {
    expect(momentText(new Date(2026, 10, 26, 17, 24, 5).toISOString())).toBe('2026-11-26 17:24')
  })

  it('that is none stays as it was written', () => expect(momentText('before')).toBe('before'))
})

import { describe, expect, it } from 'vitest'
import { draftOf } from '../../../src/renderer/features/catalogue/form/indicator-draft.ts'
import { blankIndicator } from '../../../src/renderer/features/catalogue/form/indicator-edit.ts'

describe('the draft of an indicator', () => {
  const saved = { ...blankIndicator(['农业']), name: '粮食产量', aliases: ['粮食'], unit: '万吨' }

  it('is what differs from what is saved, and nothing else', () => {
    expect(draftOf(saved, { ...saved, unit: '吨', aliases: ['粮食', '粮食总产'] })).toEqual({
      unit: '吨',
      aliases: ['粮食', '粮食总产']
    })
  })

  it('is none where everything is as saved', () => {
    expect(draftOf(saved, { ...saved, aliases: ['粮食'] })).toBeNull()
  })

  it('holds a field that was emptied', () => {
    expect(draftOf(saved, { ...saved, unit: null })).toEqual({ unit: null })
  })
})

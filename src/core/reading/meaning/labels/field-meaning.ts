import { isTimeHeadOf, timeUnderHead } from '../../../period/time-under-head.ts'
import type { Field } from '../../structure.ts'
import { type LabelHint, type LabelMeaning, labelMeaning } from './label-meaning.ts'

/**
 * A label understood as what its column holds: a place is named whole, whatever words of time or measure its name has
 * in it; a time, a code and the head of a plain column of values name nothing.
 */
export function fieldMeaning(text: string, field: Field | null, hint: LabelHint): LabelMeaning {
  if (isTimeHeadOf(field)) {
    const meaning = labelMeaning(timeUnderHead(text, field), hint)
    return { ...meaning, names: [], unit: null, units: [], measure: null }
  }
  const meaning = labelMeaning(text, hint)
  if (field === 'code') return { ...meaning, names: [], unit: null, units: [], measure: null, mark: null }
  if (field === 'value') return { ...meaning, names: [] }
  if (field !== 'region') return meaning
  return { ...meaning, names: [text.trim()], unit: null, units: [], measure: null, mark: null }
}

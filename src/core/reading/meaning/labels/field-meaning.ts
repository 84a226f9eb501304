import { isTimeHeadOf, timeUnderHead } from '../../../period/written/time-under-head.ts'
import type { Field } from '../../structure.ts'
import { type LabelHint, type LabelMeaning, labelMeaning } from './label-meaning.ts'

/**
 * A label understood as what its column holds: a place is named whole, whatever words of time or measure its name has
 * in it; a time, a code and the head of a plain column of values name nothing. What closes the times by holding them
 * against others (同比增长（%） below 1月 … 11月 and 累计) says its measure.
 */
export function fieldMeaning(text: string, field: Field | null, hint: LabelHint): LabelMeaning {
  if (isTimeHeadOf(field)) {
    const meaning = labelMeaning(timeUnderHead(text, field), hint)
    const compares = meaning.mark === null && meaning.names.length === 0 && meaning.measure !== null
    return compares ? meaning : { ...meaning, names: [], unit: null, units: [], measure: null }
  }
  const meaning = labelMeaning(text, hint)
  if (field === 'code') return { ...meaning, names: [], unit: null, units: [], measure: null, mark: null }
  if (field === 'goal') return { ...meaning, names: [], measure: GOAL }
  if (field === 'plan') return { ...meaning, names: [text.trim()], measure: { ...GOAL, name: text.trim() } }
  if (field === 'value') return { ...meaning, names: [] }
  if (field !== 'region') return meaning
  return { ...meaning, names: [text.trim()], unit: null, units: [], measure: null, mark: null }
}

const GOAL: NonNullable<LabelMeaning['measure']> = {
  ...{ measure: 'target', name: '', doubt: null, compared: false, against: null },
  ofRow: true
}

import { readNumber } from '#core/quantity/read-number.ts'

/**
 * A target's value as a person types it (1,200, ６.５, 6.5%), as decimal text. null where it is no number, or comes
 * with a unit of its own: the form says which unit is meant.
 */
export function readTargetValue(typed: string): string | null {
  const text = typed.trim().replace(/[%％]$/, '')
  const reading = readNumber(text)
  if (reading.kind !== 'number') return null
  const isPlain = reading.unit === null && reading.magnitude === null && reading.words === null
  return isPlain && reading.notes.length === 0 ? reading.decimal : null
}

import type { IndicatorEdit } from '#contract/calls/catalogue-calls.ts'

/** What a form says otherwise than what is saved, by its fields. */
export type Draft = Readonly<Partial<IndicatorEdit>>

/** The fields in which `typed` differs from `saved`; null where there are none. */
export function draftOf(saved: IndicatorEdit, typed: IndicatorEdit): Draft | null {
  const fields = (Object.keys(saved) as (keyof IndicatorEdit)[]).filter(
    (field) => JSON.stringify(saved[field]) !== JSON.stringify(typed[field])
  )
  return fields.length === 0 ? null : Object.fromEntries(fields.map((field) => [field, typed[field]]))
}

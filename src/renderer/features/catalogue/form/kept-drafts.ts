import { useSyncExternalStore } from 'react'
import type { IndicatorEdit } from '#contract/calls/catalogue-calls.ts'

/** What a form says otherwise than what is saved, by its fields. */
export type Draft = Readonly<Partial<IndicatorEdit>>

/** The drafts of a desk by indicator; a new indicator's is under `new`. */
export type Drafts = Readonly<Record<string, Draft>>

const ROOT = 'tongbi.catalogue '
const NONE: Drafts = {}

/** The fields in which `typed` differs from `saved`; null where there are none. */
export function draftOf(saved: IndicatorEdit, typed: IndicatorEdit): Draft | null {
  const fields = (Object.keys(saved) as (keyof IndicatorEdit)[]).filter(
    (field) => JSON.stringify(saved[field]) !== JSON.stringify(typed[field])
  )
  return fields.length === 0 ? null : Object.fromEntries(fields.map((field) => [field, typed[field]]))
}

/** Edits that are not saved outlive a change of screen, a reload and the window. */
export function useKeptDrafts(desk: string): {
  readonly drafts: Drafts
  /** null: nothing is left to be saved. */
  readonly keep: (indicator: string, draft: Draft | null) => void
} {
  const drafts = useSyncExternalStore(subscribe, () => draftsOf(desk))
  return {
    drafts,
    keep: (indicator, draft) => {
      const { [indicator]: _former, ...others } = draftsOf(desk)
      const next = draft === null ? others : { ...others, [indicator]: draft }
      if (Object.keys(next).length === 0) localStorage.removeItem(ROOT + desk)
      else localStorage.setItem(ROOT + desk, JSON.stringify(next))
      for (const listener of listeners) listener()
    }
  }
}

let parsed: { readonly text: string; readonly drafts: Drafts } = { text: '', drafts: NONE }

/** The same object until the text changes, as whoever subscribes expects. */
function draftsOf(desk: string): Drafts {
  const text = localStorage.getItem(ROOT + desk)
  if (text === null) return NONE
  if (parsed.text !== text) parsed = { text, drafts: JSON.parse(text) as Drafts }
  return parsed.drafts
}

const listeners = new Set<() => void>()

/** Another page of the same desk writes to the same place. */
function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  window.addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', listener)
  }
}

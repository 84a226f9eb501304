import { useSyncExternalStore } from 'react'
import type { CallInput } from '#contract/calls.ts'

/** Which figure's source is looked at: of the claim that stands (`change: null`), or of what a change said. */
export type SourcePlace = CallInput<'source.find'>

let opened: SourcePlace | null = null
const listeners = new Set<() => void>()

/** Opens the original of a figure at its cell, over whatever screen is open; null closes it. */
export function openSource(place: SourcePlace | null): void {
  opened = place
  for (const listener of listeners) listener()
}

export function useOpenedSource(): SourcePlace | null {
  return useSyncExternalStore(subscribe, () => opened)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

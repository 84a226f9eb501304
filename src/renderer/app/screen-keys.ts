import { useEffect, useSyncExternalStore } from 'react'

/** A key of the open screen, for F1: how it is written and what it does, in the language of the interface. */
export interface ScreenKey {
  readonly keys: string
  readonly does: string
}

let current: readonly ScreenKey[] = []
const listeners = new Set<() => void>()

/** Tells F1 which keys the screen answers to, while it is open. */
export function useTellKeys(keys: readonly ScreenKey[]): void {
  const text = JSON.stringify(keys)
  useEffect(() => {
    put(JSON.parse(text) as readonly ScreenKey[])
    return () => put([])
  }, [text])
}

export function useScreenKeys(): readonly ScreenKey[] {
  return useSyncExternalStore(subscribe, () => current)
}

function put(keys: readonly ScreenKey[]): void {
  current = keys
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

import { useSyncExternalStore } from 'react'
import { type Appearance, readAppearance } from './read-appearance.ts'

export type { Appearance } from './read-appearance.ts'

const STORED = 'tongbi.appearance'

let appearance = readAppearance(localStorage.getItem(STORED), navigator.languages)
const listeners = new Set<(now: Appearance) => void>()

export function currentAppearance(): Appearance {
  return appearance
}

export function setAppearance(patch: Partial<Appearance>): void {
  appearance = { ...appearance, ...patch }
  localStorage.setItem(STORED, JSON.stringify(appearance))
  for (const listener of listeners) listener(appearance)
}

export function onAppearance(listener: (now: Appearance) => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function useAppearance(): Appearance {
  return useSyncExternalStore(onAppearance, currentAppearance)
}

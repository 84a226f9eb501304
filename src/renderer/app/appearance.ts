import { useSyncExternalStore } from 'react'

export type Language = 'zh-CN' | 'en-US'
export type RowHeight = 24 | 28 | 34

/** How the interface looks on this machine; not part of a desk. */
export interface Appearance {
  readonly language: Language
  readonly theme: 'system' | 'light' | 'dark'
  readonly rowHeight: RowHeight
  /** Which colour means up: in China red does. */
  readonly direction: 'red-up' | 'green-up' | 'none'
}

const STORED = 'tongbi.appearance'

const DEFAULTS: Appearance = { language: 'zh-CN', theme: 'system', rowHeight: 28, direction: 'red-up' }

/** Reads what was stored, choice by choice: what is absent or from another version falls back. */
export function readAppearance(stored: string | null): Appearance {
  if (stored === null) return DEFAULTS
  try {
    const kept = JSON.parse(stored) as Partial<Record<keyof Appearance, unknown>> | null
    const pick = <T>(value: unknown, of: readonly T[], fallback: T): T => of.find((one) => one === value) ?? fallback
    return {
      language: pick(kept?.language, ['zh-CN', 'en-US'], DEFAULTS.language),
      theme: pick(kept?.theme, ['system', 'light', 'dark'], DEFAULTS.theme),
      rowHeight: pick(kept?.rowHeight, [24, 28, 34], DEFAULTS.rowHeight),
      direction: pick(kept?.direction, ['red-up', 'green-up', 'none'], DEFAULTS.direction)
    }
  } catch (error) {
    // Not JSON: someone else's text under our name. The defaults are a fit answer, the page goes on.
    console.warn('appearance', error)
    return DEFAULTS
  }
}

let appearance = readAppearance(localStorage.getItem(STORED))
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

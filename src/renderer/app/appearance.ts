import { useSyncExternalStore } from 'react'
import type { Settings } from '#contract/wire/settings.ts'
import { keepSettings, toldSettings } from './settings.ts'
import { wantedLanguage } from './wanted-language.ts'

/** How the interface looks to this person; not part of a desk. */
export type Appearance = Readonly<
  Pick<Settings, 'theme' | 'rowHeight' | 'direction'> & { language: NonNullable<Settings['language']> }
>

const { theme, rowHeight, direction } = toldSettings

let appearance: Appearance = {
  language: toldSettings.language ?? wantedLanguage(navigator.languages),
  theme,
  rowHeight,
  direction
}
const listeners = new Set<(now: Appearance) => void>()

export function currentAppearance(): Appearance {
  return appearance
}

export function setAppearance(patch: Partial<Appearance>): void {
  appearance = { ...appearance, ...patch }
  keepSettings(patch)
  for (const listener of listeners) listener(appearance)
}

export function onAppearance(listener: (now: Appearance) => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function useAppearance(): Appearance {
  return useSyncExternalStore(onAppearance, currentAppearance)
}

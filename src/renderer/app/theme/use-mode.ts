import { useSyncExternalStore } from 'react'
import { useAppearance } from '../appearance.ts'

const system = window.matchMedia('(prefers-color-scheme: dark)')

function subscribe(listener: () => void): () => void {
  system.addEventListener('change', listener)
  return () => system.removeEventListener('change', listener)
}

/** Light or dark now: the setting, or what the system says. */
export function useMode(): 'light' | 'dark' {
  const { theme } = useAppearance()
  const systemDark = useSyncExternalStore(subscribe, () => system.matches)
  if (theme === 'system') return systemDark ? 'dark' : 'light'
  return theme
}

import { useEffect, useEffectEvent } from 'react'
import { whereEscapeIsFree } from '../../app/keys.ts'

/** Escape closes what stands beside a list also while the list has the focus, or nothing has. */
export function useFreeEscape(close: () => void): void {
  const onEscape = useEffectEvent(close)
  useEffect(() => whereEscapeIsFree(() => onEscape()), [])
}

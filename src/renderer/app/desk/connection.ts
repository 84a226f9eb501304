import { useSyncExternalStore } from 'react'

let isConnected = true
const listeners = new Set<() => void>()

/** What the host last saw of the desk's process: a page outlives the server that gave it. */
export function connectionIs(connected: boolean): void {
  if (connected === isConnected) return
  isConnected = connected
  for (const listener of listeners) listener()
}

export function useIsConnected(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => isConnected
  )
}

import { useSyncExternalStore } from 'react'

/** `lost`: nobody answers, it is tried again; `ended`: the page is no longer let in. */
export type Connection = 'connected' | 'lost' | 'ended'

let connection: Connection = 'connected'
const listeners = new Set<() => void>()
const returns = new Set<() => void>()

/** What the host last saw of the desk's process: a page outlives the server that gave it. */
export function connectionIs(now: Connection): void {
  if (now === connection) return
  const isBack = now === 'connected'
  connection = now
  for (const listener of listeners) listener()
  if (isBack) for (const listener of returns) listener()
}

/** What is to be done once the desk answers again. */
export function onceBack(work: () => void): void {
  returns.add(work)
}

export function useConnection(): Connection {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => connection
  )
}

import { useSyncExternalStore } from 'react'

export interface Progress {
  readonly step: string
  readonly done: number
  readonly total: number
}

const byCall = new Map<string, Progress>()
const listeners = new Set<() => void>()

/** Keeps what the desk last said of a running call. */
export function rememberProgress(call: string, progress: Progress): void {
  byCall.set(call, progress)
  for (const listener of listeners) listener()
}

export function forgetProgress(call: string): void {
  byCall.delete(call)
  for (const listener of listeners) listener()
}

/** How far a call has come; null before its first report and without a call. */
export function useProgress(call: string | null): Progress | null {
  return useSyncExternalStore(subscribe, () => (call === null ? null : (byCall.get(call) ?? null)))
}

/** How far the running call has come that reports this step, whoever called; null: none does. */
export function useStep(step: string): Progress | null {
  return useSyncExternalStore(
    subscribe,
    () => [...byCall.values()].find((one) => one.step === step && one.done < one.total) ?? null
  )
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

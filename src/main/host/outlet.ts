import type { DeskEvent } from '#contract/wire/event.ts'

/** Where events leave a host for its interface. */
export interface Outlet {
  send(event: DeskEvent): void
  /** Events go to every connected sink; gives back how to disconnect it. */
  connect(sink: (event: DeskEvent) => void): () => void
}

/**
 * Events are news of the moment and are lost on nobody, with two exceptions that wait for the next
 * interface to listen: files that were opened from outside, and word that the desk was restarted.
 */
export function createOutlet(): Outlet {
  const sinks = new Set<(event: DeskEvent) => void>()
  const waiting: DeskEvent[] = []
  return {
    send(event) {
      if (sinks.size === 0 && (event.type === 'files' || event.type === 'desk-restarted')) waiting.push(event)
      for (const sink of sinks) sink(event)
    },
    connect(sink) {
      sinks.add(sink)
      for (const event of waiting.splice(0)) sink(event)
      return () => sinks.delete(sink)
    }
  }
}

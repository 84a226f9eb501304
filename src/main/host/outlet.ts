import type { DeskEvent } from '#contract/wire/event.ts'

/** Where events leave a host for its interface. */
export interface Outlet {
  send(event: DeskEvent): void
  /** Events go to every connected sink; gives back how to disconnect it. */
  connect(sink: (event: DeskEvent) => void): () => void
}

const WAITING: ReadonlySet<DeskEvent['type']> = new Set(['files', 'desk-restarted', 'demo-kept'])

/** Whose calls they are that the host makes itself, as events name it. */
export const HOST_CALL = 'host'

/**
 * Events are news of the moment and are lost on nobody, with exceptions that wait for the next
 * interface to listen: files that were opened from outside, and word that the desk was restarted or that the demo of last
 * time was kept. How far the host's own
 * opening of a desk has come is told to whoever listens while it lasts.
 */
export function createOutlet(): Outlet {
  const sinks = new Set<(event: DeskEvent) => void>()
  const waiting: DeskEvent[] = []
  let underWay: DeskEvent | null = null
  return {
    send(event) {
      if (sinks.size === 0 && WAITING.has(event.type)) waiting.push(event)
      if (event.type === 'progress' && event.call === HOST_CALL) underWay = event
      if (event.type === 'changed') underWay = null
      for (const sink of sinks) sink(event)
    },
    connect(sink) {
      sinks.add(sink)
      for (const event of waiting.splice(0)) sink(event)
      if (underWay !== null) sink(underWay)
      return () => sinks.delete(sink)
    }
  }
}

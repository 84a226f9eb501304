import { type FetchQueryOptions, type QueryClient, type QueryKey, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'

/** A question to the desk, as `deskQuery` puts it. */
type Question = Pick<FetchQueryOptions, 'queryFn' | 'structuralSharing' | 'gcTime'> & { readonly queryKey: QueryKey }

/** What a screen would ask of a region, the slowest first. */
export type OfRegion = (region: string) => readonly Question[]

/** Longer than a key that is held down takes to repeat, in milliseconds. */
const REST = 50

/** The answers of so many regions wait to be looked at. */
const MOST_KEPT = 4

/**
 * Asks the desk what the screen will ask when another region is chosen. While a region is only pointed at in a list, the
 * answers come before they are wanted: of one region at a time, once the list has rested on it, and of none while
 * something is being written. Once it is chosen, the questions are on their way before the screen has been drawn anew.
 */
export class AskedAhead {
  readonly #screens = new Set<OfRegion>()
  #resting: ReturnType<typeof setTimeout> | undefined
  /** Rested on, and not yet asked of. */
  #next: string | null = null
  #isAsking = false
  #kept: readonly (readonly QueryKey[])[] = []

  /** A screen that shows figures of the region of work; gives what ends it. */
  add(screen: OfRegion): () => void {
    this.#screens.add(screen)
    return () => void this.#screens.delete(screen)
  }

  /** null: at none any more. */
  pointAt(client: QueryClient, region: string | null): void {
    clearTimeout(this.#resting)
    this.#next = null
    if (region === null) return
    this.#resting = setTimeout(() => {
      this.#next = region
      void this.#askNext(client)
    }, REST)
  }

  choose(client: QueryClient, region: string): void {
    this.pointAt(client, null)
    for (const question of this.#questions(region)) void client.prefetchQuery(question)
  }

  async #askNext(client: QueryClient): Promise<void> {
    if (this.#isAsking) return
    this.#isAsking = true
    while (this.#next !== null && client.isMutating() === 0) {
      const questions = this.#questions(this.#next)
      this.#next = null
      // What cannot be answered fails again, and is said, where it is looked at.
      await Promise.all(questions.map((question) => client.prefetchQuery(question)))
      this.#keep(
        client,
        questions.map(({ queryKey }) => queryKey)
      )
    }
    this.#isAsking = false
  }

  #keep(client: QueryClient, keys: readonly QueryKey[]): void {
    this.#kept = [...this.#kept, keys]
    const dropped = this.#kept.slice(0, -MOST_KEPT)
    this.#kept = this.#kept.slice(-MOST_KEPT)
    for (const queryKey of dropped.flat()) client.removeQueries({ queryKey, exact: true, type: 'inactive' })
  }

  #questions(region: string): readonly Question[] {
    return [...this.#screens].flatMap((screen) => screen(region))
  }
}

/** The region of work. */
export const regionAhead = new AskedAhead()

/** While the component stands, what it would ask of another region of work is asked ahead. */
export function useRegionAhead(screen: OfRegion): void {
  const latest = useRef(screen)
  useEffect(() => {
    latest.current = screen
  })
  useEffect(() => regionAhead.add((region) => latest.current(region)), [])
}

/** For a list of regions to choose the region of work from: which one is pointed at. */
export function usePointAtRegion(): (region: string | null) => void {
  const client = useQueryClient()
  return (region) => regionAhead.pointAt(client, region)
}

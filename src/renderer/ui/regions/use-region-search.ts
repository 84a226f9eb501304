import { type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Region } from '#contract/figure.ts'
import { regionMeant } from '#core/catalogue/regions/region-meant.ts'
import { useDesk } from '../../app/desk/desk-query.ts'

export interface RegionSearch {
  /** What is typed. */
  readonly query: string
  readonly setQuery: (query: string) => void
  /** The regions found for it; null as long as they are being looked for. */
  readonly found: readonly Region[] | null
  /** Enter was pressed for what is typed, and what it means is being looked for. */
  readonly isAwaited: boolean
  /** The list says which of its lines is marked; it marks one a moment after it is there. */
  readonly onActive: (line: unknown) => void
  /** For the field in which it is typed: hears Enter before the list does. */
  readonly onInputKeyDown: (event: KeyboardEvent<HTMLElement>) => void
}

/**
 * Looks for regions while a name is typed. Only what was found for this very text is listed, so that Enter takes none
 * that does not match; pressed before the list is there or has marked a line, it waits for it and takes the one that is
 * meant beyond doubt.
 */
export function useRegionSearch(options: {
  readonly enabled: boolean
  readonly onMeant: (region: Region) => void
}): RegionSearch {
  const [query, setQuery] = useState('')
  const [entered, setEntered] = useState<string | null>(null)
  const marked = useRef<unknown>(null)
  const wanted = query.trim().slice(0, LONGEST)
  const { data, isPending } = useDesk(
    'catalogue.regions',
    { query: wanted, limit: 60, withFigures: false },
    { enabled: options.enabled }
  )
  const isTyped = wanted !== ''
  const take = useEffectEvent((regions: readonly Region[]) => {
    setEntered(null)
    const meant = regionMeant(regions, wanted)
    if (meant !== null) options.onMeant(meant)
  })
  useEffect(() => {
    if (data !== undefined && isTyped && entered === wanted) take(data)
  }, [data, isTyped, entered, wanted])
  return {
    query,
    setQuery(now) {
      marked.current = null
      setEntered((was) => (was === now.trim() ? was : null))
      setQuery(now)
    },
    onActive(line) {
      marked.current = line
    },
    isAwaited: isTyped && entered === wanted && isPending,
    found: data ?? (isPending ? null : []),
    onInputKeyDown(event) {
      if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
      const isRead = data !== undefined || !isPending
      // A line may still be marked of what was listed before this was typed.
      const isMarked = data?.some(({ code }) => code === marked.current) === true
      if (data !== undefined && data.length > 0 && (!isTyped || isMarked)) return
      if (!isTyped && (isRead || !options.enabled)) return
      // Nothing is listed that Enter could take, and the list closing would lose what was typed.
      event.preventDefault()
      event.stopPropagation()
      if (isTyped && (data !== undefined || !isRead)) setEntered(wanted)
    }
  }
}

/** As the call takes it. */
const LONGEST = 60

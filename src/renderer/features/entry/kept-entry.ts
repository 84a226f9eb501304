import type { Stage } from '#contract/figure.ts'
import type { PeriodKind } from './entry-periods.ts'

/** What is typed and not yet stored, and the grid it is typed into. */
export interface KeptEntry {
  readonly by: 'indicators' | 'regions'
  readonly region: string | null
  readonly kind: PeriodKind
  readonly years: { readonly from: number; readonly to: number }
  readonly measure: 'level' | 'growth'
  readonly stage: Stage | null
  readonly reason: string
  /** Key of a cell and the text typed into it. */
  readonly cells: readonly (readonly [string, string])[]
}

const ROOT = 'tongbi.entry '

/** Typed values outlive a change of screen, a reload and the window. `place` names the desk and the indicators. */
export function keptEntry(place: string): KeptEntry | null {
  const text = localStorage.getItem(ROOT + place)
  return text === null ? null : (JSON.parse(text) as KeptEntry)
}

/** Keeps what is typed; once nothing is, nothing is kept. */
export function keepEntry(place: string, entry: KeptEntry): void {
  if (entry.cells.length === 0) localStorage.removeItem(ROOT + place)
  else localStorage.setItem(ROOT + place, JSON.stringify(entry))
}

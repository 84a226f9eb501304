import { useCallback, useMemo } from 'react'
import { z } from 'zod'
import { RegionCode, StageChoice } from '#contract/figure.ts'
import { useKeptView } from '../../app/desk/kept-view.ts'
import { periodKinds } from './entry-periods.ts'

/** What is typed and not yet stored, and the grid it is typed into. */
const KeptEntry = z.object({
  by: z.enum(['indicators', 'regions']),
  region: RegionCode.nullable(),
  kind: z.enum(periodKinds),
  years: z.object({ from: z.number(), to: z.number() }),
  measure: z.enum(['level', 'growth']),
  stage: StageChoice.nullable(),
  reason: z.string(),
  /** Key of a cell and the text typed into it. */
  cells: z.array(z.tuple([z.string(), z.string()]))
})
export type KeptEntry = z.infer<typeof KeptEntry>

const KeptEntries = z.record(z.string(), KeptEntry)

/** By the place that was typed into: which indicators, where and when. */
type KeptEntries = Readonly<z.infer<typeof KeptEntries>>

/** Typed values are kept with the desk: they outlive a change of screen, a reload and the program. */
export function useKeptEntries(): {
  /** null: the desk has not said yet. */
  readonly entries: KeptEntries | null
  /** Once nothing is typed there any more, nothing is kept. */
  readonly keep: (place: string, entry: KeptEntry) => void
} {
  const { kept, error, keep } = useKeptView('entry')
  return {
    entries: useMemo(() => (kept === undefined && error === null ? null : entriesIn(kept)), [kept, error]),
    keep: useCallback((place, entry) => keep((now) => withEntry(entriesIn(now), place, entry)), [keep])
  }
}

function entriesIn(kept: unknown): KeptEntries {
  const read = KeptEntries.safeParse(kept)
  return read.success ? read.data : {}
}

function withEntry(entries: KeptEntries, place: string, entry: KeptEntry): KeptEntries {
  const { [place]: _former, ...others } = entries
  return entry.cells.length === 0 ? others : { ...others, [place]: entry }
}

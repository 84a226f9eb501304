import type { ImportCounts } from '#contract/calls/import/import-outcome.ts'
import type { ViewParams } from '../../../app/view-state.ts'

const kinds = [
  'new',
  'changed',
  'targets',
  'conflicting',
  'outranked',
  'suspicious',
  'withdrawn',
  'same',
  'refused',
  'newIndicators'
] as const
type Kind = (typeof kinds)[number]

/** The address of the page after storing: the change, its desk and its counts, so that Back and reload show it again. */
export function storedParams(change: number, desk: string, counts: ImportCounts): ViewParams {
  // What lost by its stage alone waits for no decision.
  const shown = { ...counts, conflicting: counts.conflicting - counts.outranked }
  const told = kinds.filter((kind) => shown[kind] > 0).map((kind) => [kind, String(shown[kind])] as const)
  return { stored: String(change), desk, ...Object.fromEntries(told) }
}

/** The counts that an address carries, in the order in which they are told. */
export function countsOfParams(params: ViewParams): readonly (readonly [Kind, number])[] {
  return kinds.map((kind) => [kind, Number(params[kind] ?? 0)] as const).filter(([, count]) => count > 0)
}

/** How many there are of a kind. */
export function countOf(counts: ReturnType<typeof countsOfParams>, wanted: Kind): number {
  return counts.find(([kind]) => kind === wanted)?.[1] ?? 0
}

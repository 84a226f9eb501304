import type { Session } from '../../session/session.ts'
import { turnBecauseOf, workOf } from '../../session/work.ts'
import { figuresByRegion } from '../../store/claims/tally.ts'
import type { Store } from '../../store/store.ts'
import { deskTargets } from '../../targets/desk-targets.ts'
import { Lineage } from './lineage.ts'
import { ownAmong } from './supposed-region.ts'

/** How many figures and targets the desk has of each region. */
export function heldByRegion(store: Store): ReadonlyMap<string, number> {
  const held = new Map([...figuresByRegion(store)].filter(([, count]) => count > 0))
  for (const { region } of deskTargets(store)) held.set(region, (held.get(region) ?? 0) + 1)
  return held
}

/**
 * Makes the region that was just stored that of work, where nothing stored is of the one that is, and that one has
 * nothing at all or is only what returns are held against, while the desk had no other before: who turned to a region
 * with figures stays there. `store`: as
 * `change` has written it; `before`: what the desk had; `stored`: the regions of which the import said something.
 */
export function turnToStored(
  session: Session,
  { store, change }: { readonly store: Store; readonly change: number },
  before: ReadonlyMap<string, number>,
  stored: ReadonlySet<string>
): void {
  const { region: work } = workOf(store)
  if (work === null || stored.has(work)) return
  const held = heldByRegion(store)
  const lineage = new Lineage(session)
  const isOwn = ownAmong(new Set(held.keys()), lineage)
  if (isOwn(work) && [...stored].some((code) => lineage.isWithin(code, work))) return
  const hadOwn = [...before.keys()].some(isOwn)
  if (held.has(work) && (isOwn(work) || hadOwn)) return
  const found = [...stored].filter((code) => held.has(code) && (!held.has(work) || isOwn(code)))
  const [fullest] = found.sort((one, other) => (held.get(other) ?? 0) - (held.get(one) ?? 0))
  if (fullest === undefined) return
  // The year was that of the other region.
  turnBecauseOf(store, change, { region: fullest, year: null })
  session.changed('work')
}

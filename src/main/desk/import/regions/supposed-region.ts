import { z } from 'zod'
import { COUNTRY } from '#core/catalogue/regions/region.ts'
import type { Session } from '../../session/session.ts'
import { setWork, workOf } from '../../session/work.ts'
import { addEdition, readEditions } from '../../store/changes/editions.ts'
import { figuresByRegion } from '../../store/claims/tally.ts'
import type { Store } from '../../store/store.ts'
import type { JobRegion } from './job-region.ts'
import { Lineage } from './lineage.ts'

/** What a person said with an import: of which region those of its tables are that name none. */
const SaidRegion = z.object({ region: z.string() })

/** Keeps it with the import, to go with it where that is undone. Only within a write. */
export function keepSaidRegion(store: Store, change: number, region: string): void {
  addEdition(store, 'nameless', String(change), change, { region } satisfies z.infer<typeof SaidRegion>)
}

/**
 * Whose returns these are, as far as the desk can tell. Sure is the region of work where the desk has returns of it and
 * of nothing but its parts, or has none yet and the user has set it himself. Among others the region of work tells
 * nothing: one turns to a region to look at it, and what was stored is opened on its own. Then it is the region that
 * most was said of, or, where nobody has said any, the one that most figures are of. What returns are only held against
 * is neither: where the desk has nothing else, places are seen from there, and no table is taken to be of it.
 */
export function supposedRegion(session: Session): Pick<JobRegion, 'region' | 'isSure'> {
  const { store } = session
  const work = workOf(store).region
  const figures = [...figuresByRegion(store)].filter(([, count]) => count > 0)
  const lineage = new Lineage(session)
  const isOwn = ownAmong(new Set(figures.map(([code]) => code)), lineage)
  const isWorkOwn = work !== null && isOwn(work)
  if (figures.length === 0) return { region: work, isSure: isWorkOwn && setWork(store).region === work }
  if (isWorkOwn && figures.every(([code]) => lineage.isWithin(code, work))) return { region: work, isSure: true }
  const own = figures.filter(([code]) => isOwn(code))
  if (own.length === 0) return { region: work, isSure: false }
  const said = new Map([...saidRegions(store)].filter(([code]) => isOwn(code)))
  return { region: said.size > 0 ? moreThanHalf(said) : mostFiguresOf(lineage, own), isSure: false }
}

/**
 * Tells whether returns may be of a region, where a desk `holds` figures of some: never of the nation, whose figures are
 * published for all to hold theirs against, nor of a prefecture or province of which the desk has one county alone.
 */
export function ownAmong(holds: ReadonlySet<string>, lineage: Lineage): (region: string) => boolean {
  return (region) => {
    if (region === COUNTRY) return false
    if (!lineage.isAboveCounties(region)) return true
    const inIt = [...holds].filter((code) => lineage.isAbove(region, code))
    const isOnly = (whole: string): boolean =>
      lineage.isListed(whole) && inIt.every((code) => lineage.isWithin(code, whole) || lineage.isWithin(whole, code))
    return !inIt.some(isOnly)
  }
}

/** How often each was said. */
function saidRegions(store: Store): ReadonlyMap<string, number> {
  const times = new Map<string, number>()
  for (const { body } of readEditions(store, 'nameless')) {
    const { region } = SaidRegion.parse(body)
    times.set(region, (times.get(region) ?? 0) + 1)
  }
  return times
}

/** The one that counts for more than all others together. */
function moreThanHalf(counts: ReadonlyMap<string, number>): string | null {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  return [...counts].find(([, count]) => 2 * count > all)?.[0] ?? null
}

/** The region with the most figures, where with its parts it has more than all others together. */
function mostFiguresOf(lineage: Lineage, figures: readonly (readonly [string, number])[]): string | null {
  const [fullest] = figures.toSorted(([, one], [, other]) => other - one)
  if (fullest === undefined) return null
  const [whole] = fullest
  const shares = new Map<string, number>()
  for (const [code, count] of figures) {
    const share = lineage.isWithin(code, whole) ? whole : 'others'
    shares.set(share, (shares.get(share) ?? 0) + count)
  }
  return moreThanHalf(shares) === whole ? whole : null
}

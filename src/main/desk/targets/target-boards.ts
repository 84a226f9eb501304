import type { CallOutput } from '#contract/calls.ts'
import { regionName } from '../regions/desk-regions.ts'
import type { Session } from '../session/session.ts'
import type { Store } from '../store/store.ts'
import { deskTargets } from './desk-targets.ts'

/** The boards that have targets, the region with the most first. */
export function targetBoards({ store, resources }: Pick<Session, 'store' | 'resources'>): CallOutput<'targets.boards'> {
  return [...Map.groupBy(deskTargets(store), ({ region }) => region)]
    .sort(([, one], [, other]) => other.length - one.length)
    .map(([region, own]) => ({
      region,
      regionName: regionName(store, resources, region),
      years: [...Map.groupBy(own, ({ year }) => year)]
        .map(([year, { length: count }]) => ({ year, count }))
        .sort((one, other) => one.year - other.year)
    }))
}

/** The years that a region has targets for. */
export function yearsWithTargets(store: Store, region: string | null): ReadonlySet<number> {
  return new Set(deskTargets(store).flatMap((target) => (target.region === region ? target.year : [])))
}

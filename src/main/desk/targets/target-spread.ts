import type { Target } from '#contract/calls/target-calls.ts'
import type { CallOutput } from '#contract/calls.ts'
import { regionName } from '../regions/desk-regions.ts'
import type { Session } from '../session/session.ts'
import { expectChange } from '../store/changes/changes.ts'
import { editionsOf } from '../store/changes/editions.ts'

/** The boards that a change stored targets of, the region that got the most first. */
export function targetSpread(session: Session, id: number): CallOutput<'targets.spread'> {
  const { present } = session.store
  const { id: change } = expectChange(present, id)
  const targets = editionsOf(present, 'target', change) as Target[]
  return [...Map.groupBy(targets, ({ region }) => region)]
    .sort(([, one], [, other]) => other.length - one.length)
    .map(([region, own]) => ({
      region,
      regionName: regionName(present, session.resources, region),
      years: [...new Set(own.map(({ year }) => year))].sort((one, other) => one - other)
    }))
}

import type { Target } from '#contract/calls/target-calls.ts'
import type { CallOutput } from '#contract/calls.ts'
import { difference } from '#core/quantity/difference.ts'
import type { Session } from '../session/session.ts'
import type { Store } from '../store/store.ts'
import { deskTargets, unitOfTarget } from '../targets/desk-targets.ts'
import { placeNames } from './place-names.ts'

export type EffectRow = CallOutput<'history.effect'>['rows'][number]

/** The targets that a change set, changed or withdrew, as they stood before and after. */
export function targetEffect(
  session: Session,
  { before, after, change }: { readonly before: Store; readonly after: Store; readonly change: number }
): { readonly row: EffectRow; readonly isChanged: boolean }[] {
  const ids = after
    .sql(`SELECT id FROM edition WHERE kind = 'target' AND change = ? ORDER BY CAST(id AS INTEGER)`)
    .pluck()
    .all(change) as string[]
  const standing = (store: Store): ReadonlyMap<number, Target> =>
    new Map(ids.length === 0 ? [] : deskTargets(store).map((target) => [target.id, target]))
  const [were, are] = [standing(before), standing(after)]
  return ids.flatMap((id) => {
    const [was, is] = [were.get(Number(id)), are.get(Number(id))]
    const target = is ?? was
    if (target === undefined) return []
    const { region, indicator, year } = target
    const place = placeNames(session, after, { region, indicator, measure: 'target', period: String(year) })
    const row: EffectRow = {
      ...place,
      unit: unitOfTarget(target, place),
      before: said(was),
      after: said(is),
      difference: was === undefined || is === undefined ? null : difference(is.value, was.value),
      // What a target was read from is told with the target.
      source: null
    }
    return [{ row, isChanged: JSON.stringify(was) !== JSON.stringify(is) }]
  })
}

function said(target: Target | undefined): EffectRow['after'] {
  return target === undefined ? null : { decimal: target.value, symbol: null, stage: null }
}

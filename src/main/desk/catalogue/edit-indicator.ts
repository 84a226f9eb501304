import { randomUUID } from 'node:crypto'
import type { IndicatorEdit } from '#contract/calls/catalogue-calls.ts'
import { DeskError } from '#contract/error.ts'
import type { Indicator } from '#core/catalogue/indicator.ts'
import { fitLevel } from '#core/quantity/units/fit-unit.ts'
import { addChange } from '../store/changes/changes.ts'
import { addEdition } from '../store/changes/editions.ts'
import { unitsEver } from '../store/kept-units.ts'
import type { Store } from '../store/store.ts'
import { asFormulaSays, refuseFormula } from './derived-indicators.ts'
import { deskIndicators, statedIndicators } from './desk-indicators.ts'

/**
 * Saves an indicator, a new one where its id is null, as one change. A former name stays as an alias. Another unit of
 * the same dimension is no more than another way of saying the figures: each stays as it was claimed and is shown
 * converted. Throws unknown-indicator, unit-mismatch, parent-is-part, and what `refuseFormula` throws.
 */
export function saveIndicator(store: Store, edit: IndicatorEdit, author: string | null): string {
  const known = deskIndicators(store)
  const id = edit.id ?? `own-${randomUUID().slice(0, 8)}`
  const before = known.get(id)
  if (edit.id !== null && before === undefined) throw new DeskError('unknown-indicator', {}, { name: id })
  refuseRing(known, { ...edit, id })
  refuseOtherUnit(store, { ...edit, id })
  refuseFormula(store, { ...edit, id })
  const said = asFormulaSays(store, { ...edit, id })
  const stated = before === undefined ? said : asStated(store, before, said)
  store.write(() => {
    const change = addChange(store, { kind: 'catalogue', about: edit.name, author })
    addEdition(store, 'indicator', id, change, stated)
  })
  return id
}

/**
 * What an edit says itself: names that came with merged indicators stay theirs, so that a merge can be undone after
 * the edit.
 */
export function asStated(store: Store, before: Indicator, edit: Indicator): Indicator {
  const stated = statedIndicators(store).get(edit.id) ?? before
  const merged = new Set(before.aliases.filter((alias) => !stated.aliases.includes(alias)))
  const aliases = new Set(edit.aliases.filter((alias) => !merged.has(alias)))
  if (before.name !== edit.name) aliases.add(before.name)
  aliases.delete(edit.name)
  return { ...edit, aliases: [...aliases], parent: edit.parent === before.parent ? stated.parent : edit.parent }
}

/** An indicator is no part of itself, however many steps away. */
export function refuseRing(known: ReadonlyMap<string, Indicator>, { id, name, parent }: Indicator): void {
  const above = new Set([id])
  for (let at = parent; at !== null; at = known.get(at)?.parent ?? null) {
    const whole = known.get(at)
    if (whole === undefined && at !== id) throw new DeskError('unknown-indicator', {}, { name: at })
    if (above.has(at)) throw new DeskError('parent-is-part', {}, { name, parent: known.get(parent ?? at)?.name ?? at })
    above.add(at)
  }
}

/** Figures cannot be said in a unit that measures something else. Undone ones count: they may come back. */
export function refuseOtherUnit(store: Store, { id, name, unit }: Indicator): void {
  if (!isClaimed(store, id)) return
  const misfit = unitsEver(store, id).find((kept) => fitLevel('1', kept, unit) === null)
  if (misfit !== undefined) {
    throw new DeskError('unit-mismatch', {}, { indicator: name, from: misfit ?? '', to: unit ?? '' })
  }
}

/** Was anything ever said of it, whether it stands or not? */
export function isClaimed(store: Store, id: string): boolean {
  const key = store.indicators.find(id)
  return (
    key !== null &&
    store
      .sql(
        `SELECT 1 FROM region
         WHERE EXISTS (SELECT 1 FROM claim WHERE claim.region = region.key AND claim.indicator = ?) LIMIT 1`
      )
      .get(key) !== undefined
  )
}

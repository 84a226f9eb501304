import { randomUUID } from 'node:crypto'
import { DeskError } from '#contract/error.ts'
import { parseUnit } from '#core/quantity/unit.ts'
import { deskIndicators, shownIndicator } from '../catalogue/desk-indicators.ts'
import { expectRegion, searchRegions, shownRegion } from '../catalogue/desk-regions.ts'
import type { HandlersOf } from '../handler.ts'
import { addChange } from '../store/changes.ts'
import { addEdition } from '../store/editions.ts'
import { figuresByIndicator } from '../store/tally.ts'

export const catalogueHandlers: HandlersOf<'catalogue'> = {
  'catalogue.indicators': (session) => {
    const { store } = session
    const indicators = [...deskIndicators(store).values()]
    const chapters = new Set([...session.resources.chapters(), ...indicators.map(({ chapter }) => chapter)])
    return { chapters: [...chapters], indicators: indicators.map((indicator) => shownIndicator(store, indicator)) }
  },

  'catalogue.saveIndicator': (session, { indicator: edit }) => {
    const { store } = session
    const known = deskIndicators(store)
    const id = edit.id ?? `own-${randomUUID().slice(0, 8)}`
    const before = known.get(id)
    if (edit.id !== null && before === undefined) throw new DeskError('unknown-indicator', {}, { id })
    refuseRing(known, id, edit.parent)
    if (
      before !== undefined &&
      unitsDiffer(before.unit, edit.unit) &&
      (figuresByIndicator(store, null).get(id) ?? 0) > 0
    ) {
      // Stored figures are in the unit they were stored in: another unit would change what they say.
      throw new DeskError('unit-mismatch', {}, { indicator: before.name, from: before.unit ?? '', to: edit.unit ?? '' })
    }
    store.write(() => {
      const change = addChange(store, { kind: 'catalogue', about: edit.name, author: session.options.author })
      addEdition(store, 'indicator', id, change, { ...edit, id })
    })
    session.changed('catalogue', 'figures', 'history', 'desk')
    return shownIndicator(store, { ...edit, id })
  },

  'catalogue.regions': (session, choice) => searchRegions(session.store, session.resources, choice),

  'catalogue.addRegion': (session, { name, parent }) => {
    const { store } = session
    if (parent !== null) expectRegion(store, session.resources, parent)
    const code = `X${randomUUID().slice(0, 8)}`
    const region = { code, name, level: 'own' as const, parent, validFrom: null, validTo: null, formerNames: [] }
    store.write(() => {
      const change = addChange(store, { kind: 'region', about: name, author: session.options.author })
      addEdition(store, 'region', code, change, region)
    })
    session.changed('catalogue', 'history', 'desk')
    return shownRegion(store, session.resources, region)
  }
}

/** An indicator is no part of itself, however many steps away. */
function refuseRing(
  known: ReadonlyMap<string, { readonly parent: string | null }>,
  id: string,
  parent: string | null
): void {
  const above = new Set([id])
  for (let at = parent; at !== null; at = known.get(at)?.parent ?? null) {
    if (!known.has(at) && at !== id) throw new DeskError('unknown-indicator', {}, { id: at })
    if (above.has(at)) throw new DeskError('invalid-input', {}, { name: 'parent', problem: at })
    above.add(at)
  }
}

/** 万元 and 万元（现价） say the same; null is a unit of its own. */
function unitsDiffer(before: string | null, after: string | null): boolean {
  if (before === after) return false
  const one = before === null ? null : parseUnit(before)
  const other = after === null ? null : parseUnit(after)
  return one === null || other === null || one.dimension !== other.dimension || one.power !== other.power
}

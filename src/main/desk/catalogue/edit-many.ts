import type { CallInput } from '#contract/calls.ts'
import { DeskError } from '#contract/error.ts'
import type { Indicator } from '#core/catalogue/indicator.ts'
import { addChange } from '../store/changes/changes.ts'
import { addEdition } from '../store/changes/editions.ts'
import { standingTransfers } from '../store/changes/transfers.ts'
import { figuresByIndicator } from '../store/claims/tally.ts'
import type { Store } from '../store/store.ts'
import { deskTargets } from '../targets/desk-targets.ts'
import { asFormulaSays } from './derived-indicators.ts'
import { deskIndicators, expectIndicator } from './desk-indicators.ts'
import { asStated, isClaimed, refuseOtherUnit, refuseRing } from './edit-indicator.ts'

/** Several indicators edited alike, as one change. Throws as `saveIndicator` does, and then nothing is changed. */
export function editIndicators(
  store: Store,
  { ids, patch }: CallInput<'catalogue.editMany'>,
  author: string | null
): number {
  const set = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined))
  return saveAll(
    store,
    ids.map((id) => ({ ...expectIndicator(store, id), ...set })),
    author
  )
}

/**
 * Puts indicators, in the order given, before another one of a chapter (null: at its end), under a whole or under
 * none, as one change.
 */
export function moveIndicators(
  store: Store,
  { ids, chapter, parent, before }: CallInput<'catalogue.move'>,
  author: string | null
): number {
  const moved = ids.map((id) => expectIndicator(store, id))
  const others = [...deskIndicators(store).values()].filter(({ id }) => !ids.includes(id))
  const at = before === null ? endOf(others, chapter) : others.findIndex(({ id }) => id === before)
  if (at === -1) throw new DeskError('unknown-indicator', {}, { name: before ?? '' })
  const low = others[at - 1]?.order ?? (others[at]?.order ?? 0) - 10 * (moved.length + 1)
  const high = others[at]?.order ?? low + 10 * (moved.length + 1)
  const step = (high - low) / (moved.length + 1)
  const placed = moved.map((indicator, index) => ({ ...indicator, chapter, parent, order: low + step * (index + 1) }))
  // Orders that no longer differ as numbers are dealt out anew.
  const isTight = step < 1e-6
  const order = [...others.slice(0, at), ...placed, ...others.slice(at)]
  return saveAll(store, isTight ? order.map((one, index) => ({ ...one, order: (index + 1) * 10 })) : placed, author)
}

function endOf(others: readonly Indicator[], chapter: string): number {
  const last = others.findLastIndex((indicator) => indicator.chapter === chapter)
  return last === -1 ? others.length : last + 1
}

function saveAll(store: Store, edits: readonly Indicator[], author: string | null): number {
  const known = new Map(deskIndicators(store))
  for (const edit of edits) known.set(edit.id, edit)
  for (const edit of edits) {
    refuseRing(known, edit)
    refuseOtherUnit(store, edit)
  }
  return store.write(() => {
    const change = addChange(store, { kind: 'catalogue', about: names(edits), author })
    for (const edit of edits) {
      const before = expectIndicator(store, edit.id)
      addEdition(store, 'indicator', edit.id, change, asStated(store, before, asFormulaSays(store, edit)))
    }
    return change
  })
}

/** Takes indicators out of the catalogue that nothing rests on. Throws indicator-in-use. */
export function withdrawIndicators(store: Store, ids: readonly string[], author: string | null): number {
  const indicators = ids.map((id) => expectIndicator(store, id))
  for (const indicator of indicators) {
    const reason = restingUpon(store, indicator, ids)
    if (reason !== null) throw new DeskError('indicator-in-use', {}, { name: indicator.name, ...reason })
  }
  return store.write(() => {
    const change = addChange(store, { kind: 'catalogue', about: names(indicators), author })
    for (const { id } of indicators) addEdition(store, 'indicator', id, change, null)
    return change
  })
}

/** What rests on an indicator. Undone figures count: they may come back. */
function restingUpon(
  store: Store,
  { id }: Indicator,
  leaving: readonly string[]
): { figures: number; targets: number; parts: number } | null {
  const use = {
    figures: figuresByIndicator(store, null).get(id) ?? 0,
    targets: deskTargets(store).filter(({ indicator }) => indicator === id).length,
    parts: [...deskIndicators(store).values()].filter((one) => one.parent === id && !leaving.includes(one.id)).length
  }
  const isTransferred = standingTransfers(store).some(({ from, to }) => from === id || to === id)
  const isUsed = use.figures + use.targets + use.parts > 0 || isTransferred || isClaimed(store, id)
  return isUsed ? use : null
}

function names(indicators: readonly Indicator[]): string {
  const first = indicators.slice(0, 5).map(({ name }) => name)
  return indicators.length > first.length ? `${first.join('、')}… (${indicators.length})` : first.join('、')
}

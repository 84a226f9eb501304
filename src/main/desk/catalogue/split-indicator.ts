import { randomUUID } from 'node:crypto'
import type { CallInput, CallOutput } from '#contract/calls.ts'
import { DeskError } from '#contract/error.ts'
import type { Figure } from '#contract/figure.ts'
import type { Indicator } from '#core/catalogue/indicator.ts'
import { regionName } from '../regions/desk-regions.ts'
import type { Session } from '../session/session.ts'
import { addChange, findChange } from '../store/changes/changes.ts'
import { addEdition } from '../store/changes/editions.ts'
import { addTransfer, type TransferScope } from '../store/changes/transfers.ts'
import { periodCode } from '../store/claims/claim-codes.ts'
import { recount, standing } from '../store/claims/tally.ts'
import { readFigures } from '../store/figures.ts'
import type { Store } from '../store/store.ts'
import { expectIndicator } from './desk-indicators.ts'
import { expectMergeable } from './merge-indicators.ts'

type Split = CallInput<'catalogue.split'>

function splitFigures(store: Store, { from, scope }: Pick<Split, 'from' | 'scope'>): readonly Figure[] {
  const { id } = expectIndicator(store, from)
  const { regions, periods, changes } = scope
  return readFigures(store, { regions, indicators: [id], measures: null, periods }).filter(
    ({ source }) => changes === null || changes.includes(source.change)
  )
}

/** How many figures a split would take along, and the regions, periods and changes there are to choose by. */
export function splitChoices(
  session: Session,
  choice: Pick<Split, 'from' | 'scope'>
): CallOutput<'catalogue.planSplit'> {
  const { store, resources } = session
  const all = splitFigures(store, { from: choice.from, scope: { regions: null, periods: null, changes: null } })
  const count = <Key>(keys: readonly Key[]) => {
    const counts = new Map<Key, number>()
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
    return [...counts]
  }
  return {
    figures: splitFigures(store, choice).length,
    regions: count(all.map(({ region }) => region)).map(([code, figures]) => ({
      code,
      name: regionName(store, resources, code),
      figures
    })),
    periods: count(all.map(({ period }) => period))
      .sort(([one], [other]) => periodCode(one) - periodCode(other))
      .map(([period, figures]) => ({ period, figures })),
    changes: count(all.map(({ source }) => source.change))
      .sort(([one], [other]) => one - other)
      .map(([change, figures]) => ({
        change,
        about: filesOf(all, change) ?? findChange(store, change)?.about ?? '',
        figures
      }))
  }
}

/** The files of an import from which these figures came: it may have had many others. null: they came from none. */
function filesOf(figures: readonly Figure[], change: number): string | null {
  const files = new Set(figures.flatMap(({ source }) => (source.change === change ? (source.file ?? []) : [])))
  return files.size === 0 ? null : [...files].join('、')
}

/**
 * Some figures of an indicator become another's, an existing one or a new one of the same making, as one change.
 * Claims stay where they are (store/transfers); what is claimed later stays with the first.
 * Throws unknown-indicator, nothing-to-split, and what a merge throws.
 */
export function splitIndicator(store: Store, split: Split, author: string | null): CallOutput<'catalogue.split'> {
  const from = expectIndicator(store, split.from)
  const to = split.to === null ? copyOf(from, split.name ?? '') : expectIndicator(store, split.to)
  expectMergeable(store, from, to)
  const figures = splitFigures(store, split).length
  if (figures === 0) throw new DeskError('nothing-to-split', {}, { name: from.name })
  const scope: TransferScope = split.scope
  const change = store.write(() => {
    const before = standing(store)
    const about = `${from.name} → ${to.name}`
    const made = addChange(store, { kind: 'split', about, author, reason: split.reason, figures })
    if (split.to === null) addEdition(store, 'indicator', to.id, made, to)
    addTransfer(store, { change: made, from: from.id, to: to.id, scope })
    store.forgetFallen()
    recount(store, { regions: [], indicators: [from.id, to.id] }, before, standing(store))
    return made
  })
  return { change, indicator: to.id, figures }
}

function copyOf(from: Indicator, name: string): Indicator {
  return { ...from, id: `own-${randomUUID().slice(0, 8)}`, name, nameEn: null, aliases: [], order: from.order + 1e-3 }
}

import type { Indicator } from '#core/catalogue/indicator.ts'
import { addChange } from '#desk/store/changes/changes.ts'
import { addEdition } from '#desk/store/changes/editions.ts'
import { periodCode } from '#desk/store/claims/claim-codes.ts'
import { addClaims, type NewClaim } from '#desk/store/claims/claims.ts'
import { standingFigures } from '#desk/store/claims/place-claims.ts'
import { TallyGrowth } from '#desk/store/claims/tally.ts'
import { Store } from '#desk/store/store.ts'

/** An indicator of which a test says only what it is about. */
export function indicator(id: string, given: Partial<Indicator> = {}): Indicator {
  return {
    id,
    name: id,
    nameEn: null,
    aliases: [],
    unit: '万元',
    decimals: 0,
    kind: 'flow',
    priceBasis: 'none',
    direction: 'higher',
    aggregation: 'sum',
    chapter: '核算',
    department: null,
    order: 10,
    parent: null,
    formula: null,
    ...given
  }
}

/** A desk file that holds these indicators from its making, and nothing else. */
export function bareDesk(path: string, indicators: readonly Indicator[]): Store {
  const store = new Store(path, { create: true })
  store.write(() => {
    addChange(store, { id: 0, kind: 'catalogue', about: '' })
    for (const one of indicators) addEdition(store, 'indicator', one.id, 0, one)
  })
  return store
}

/** One import, with its tallies kept in step as the desk keeps them. */
export function storeClaims(store: Store, claims: readonly NewClaim[]): number {
  return store.write(() => {
    const change = addChange(store, { kind: 'import', about: 'test', figures: claims.length })
    const standing = standingFigures(store)
    const fresh = claims.filter((one) => one.nth === 0 && standing(one) === null)
    for (const _ of addClaims(store, change, claims));
    const tally = new TallyGrowth()
    for (const { region, indicator: id, period } of fresh) {
      tally.add(store.regions.key(region), store.indicators.key(id), periodCode(period))
    }
    tally.store(store)
    return change
  })
}

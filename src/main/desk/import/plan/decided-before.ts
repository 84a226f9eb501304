import { plainPeriod } from '#core/period/months-name.ts'
import { fallenChanges } from '../../store/changes/fallen-changes.ts'
import { survivorOf } from '../../store/changes/transfers.ts'
import { measureOf, periodText, stageCode } from '../../store/claims/claim-codes.ts'
import { senders } from '../../store/claims/claim-sender.ts'
import { readClaims } from '../../store/claims/place-claims.ts'
import type { Store } from '../../store/store.ts'
import { type ImportSource, placeKey } from './import-plan.ts'
import type { StagedValue } from './placed-value.ts'

/**
 * Is a value no news because the same source said it before somebody decided about its place? A department that sends
 * what was decided against once more does not open the question again; a value of its own that it never gave does, and
 * so does an old one that it comes back to.
 */
export function decidedBefore(
  store: Store,
  { departmentOf }: Pick<ImportSource, 'departmentOf'>
): (value: StagedValue) => boolean {
  const decided = decidedPlaces(store)
  if (decided.size === 0) return () => false
  const senderOf = senders(store)
  return (value) => {
    const decision = decided.get(placeKey(value))
    if (decision === undefined) return false
    const said = readClaims(store, { ...value, indicator: value.indicator.id }).filter(
      ({ stands, change, row }) =>
        stands && row[5] === stageCode(value.stage) && senderOf(change, row[9]) === departmentOf(value.table.file)
    )
    // Who has given another value since has left what was decided about: coming back to it is news.
    if (said.some(({ change }) => change > decision)) return false
    return said.some(({ change, row }) => change < decision && row[7] === value.decimal && row[8] === value.symbol)
  }
}

/** Is a value what the same source said of its place last, at the same stage, though another figure is shown there? */
export function saidBefore(
  store: Store,
  { departmentOf }: Pick<ImportSource, 'departmentOf'>
): (value: SaidValue) => boolean {
  const senderOf = senders(store)
  return (value) => {
    const last = readClaims(store, { ...value, indicator: value.indicator.id }).find(
      ({ stands, change, row }) =>
        stands && row[5] === stageCode(value.stage) && senderOf(change, row[9]) === departmentOf(value.table.file)
    )
    return last !== undefined && last.row[7] === value.decimal && last.row[8] === value.symbol
  }
}

/** What is said of a place, and in which file. */
type SaidValue = Pick<
  StagedValue,
  'region' | 'indicator' | 'measure' | 'period' | 'stage' | 'decimal' | 'symbol' | 'table'
>

/** Is a value what somebody decided for its place? It is no more suspicious for being said again. */
export function upheldBefore(
  store: Store
): (value: Pick<StagedValue, 'region' | 'indicator' | 'measure' | 'period' | 'decimal' | 'symbol'>) => boolean {
  const decided = decidedPlaces(store)
  return (value) => {
    const decision = decided.get(placeKey(value))
    if (decision === undefined) return false
    return readClaims(store, { ...value, indicator: value.indicator.id }).some(
      ({ change, row }) => change === decision && row[7] === value.decimal && row[8] === value.symbol
    )
  }
}

/** Is what stands at a place what somebody decided for it? */
export function isDecision(
  store: Store
): (place: Parameters<typeof placeKey>[0], old: { readonly change: number } | null) => boolean {
  const decided = decidedPlaces(store)
  return (place, old) => old !== null && decided.get(placeKey(place)) === old.change
}

/** Places that somebody decided about, with the last decision that stands. Decisions are few: their regions are walked. */
function decidedPlaces(store: Store): ReadonlyMap<string, number> {
  return store.remember('decided places', () => {
    const rows = store
      .sql(
        `SELECT region, indicator, measure, period, change FROM claim
         WHERE change IN (SELECT id FROM change WHERE kind = 'decision' AND id NOT IN (SELECT value FROM json_each(:fallen)))
           AND region IN (
             SELECT region FROM change_region WHERE change IN (SELECT id FROM change WHERE kind = 'decision')
           )
         ORDER BY change`
      )
      .raw()
      .all({ fallen: JSON.stringify(fallenChanges(store)) }) as [number, number, number, number, number][]
    return new Map(
      rows.map(([region, indicator, measure, period, change]) => {
        const place = {
          region: store.regions.text(region),
          indicator: { id: survivorOf(store, store.indicators.text(indicator)) },
          measure: measureOf(measure),
          period: plainPeriod(periodText(period))
        }
        return [placeKey(place), change]
      })
    )
  })
}

import type { Change } from '#contract/calls/history-calls.ts'
import type { CallInput } from '#contract/calls.ts'
import { DeskError } from '#contract/error.ts'
import { expectIndicator } from '../catalogue/desk-indicators.ts'
import { regionName } from '../regions/desk-regions.ts'
import type { Session } from '../session.ts'
import { addBasis, addChange, departmentsOfChanges, expectChange } from '../store/changes/changes.ts'
import { standingTransfers, survivorOf } from '../store/changes/transfers.ts'
import { transferred } from '../store/claims/attribution.ts'
import { cellAt, stageOf } from '../store/claims/claim-codes.ts'
import type { ClaimRow } from '../store/claims/claim-row.ts'
import { addClaims, type NewClaim } from '../store/claims/claims.ts'
import { type ClaimedPlace, readClaims } from '../store/claims/place-claims.ts'
import type { Store } from '../store/store.ts'

/**
 * Decides between claims that disagree, or upholds one that looked wrong: a change that makes the picked claim's value
 * its own, from the same cell and in the name of the same department, and so comes after all that was said before. It
 * rests on the change whose claim it picked. Throws unknown-value, unknown-indicator.
 */
export function decide(session: Session, { change, nth, reason, ...asked }: CallInput<'history.decide'>): Change {
  const { store } = session
  const place = { ...asked, indicator: survivorOf(store, asked.indicator) }
  const indicator = expectIndicator(store, place.indicator)
  const picked = readClaims(store, place).find(
    (claim) => claim.change === change && claim.row[6] === nth && claim.stands
  )
  if (picked === undefined || (picked.row[7] === null && picked.row[8] === null)) {
    throw new DeskError('unknown-value', {}, place)
  }
  return store.write(() => {
    const made = addChange(store, {
      kind: 'decision',
      about: `${indicator.name} ${place.period} ${regionName(store, session.resources, place.region)}`,
      author: session.options.author,
      department: departmentsOfChanges(store).get(change) ?? null,
      reason,
      figures: 1
    })
    for (const _ of addClaims(store, made, [claimOf(store, place, picked.row)]));
    for (const basis of basesOf(store, place.indicator, picked.row)) addBasis(store, made, basis)
    return expectChange(store, made)
  })
}

function claimOf(store: Store, place: ClaimedPlace, row: ClaimRow): NewClaim {
  const [, , , , , stage, , decimal, symbol, typed, unit, sheet, cell, note] = row
  const at = cell === null ? null : cellAt(cell)
  return {
    ...place,
    stage: stageOf(stage),
    decimal,
    symbol,
    typed,
    unit: typeof unit === 'number' ? store.units.text(unit) : unit,
    sheet,
    row: at?.row ?? null,
    column: at?.column ?? null,
    nth: 0,
    note
  }
}

/** The change whose claim it is, and where that claim was another indicator's, the merges that brought it. */
function basesOf(store: Store, indicator: string, row: ClaimRow): readonly number[] {
  if (row[6] < transferred) return [row[4]]
  const merges = standingTransfers(store).filter(({ to }) => survivorOf(store, to) === indicator)
  return [row[4], ...new Set(merges.map(({ change }) => change))]
}

import type { Change } from '#contract/calls/history-calls.ts'
import type { CallInput } from '#contract/calls.ts'
import { DeskError } from '#contract/error.ts'
import { expectIndicator } from '../catalogue/desk-indicators.ts'
import { regionName } from '../regions/desk-regions.ts'
import type { Session } from '../session/session.ts'
import { addBasis, addChange, expectChange } from '../store/changes/changes.ts'
import { standingTransfers, survivorOf } from '../store/changes/transfers.ts'
import { transferred } from '../store/claims/attribution.ts'
import { cellAt, meaningOf, stageOf } from '../store/claims/claim-codes.ts'
import type { ClaimRow } from '../store/claims/claim-row.ts'
import { senders } from '../store/claims/claim-sender.ts'
import { addClaims, type NewClaim } from '../store/claims/claims.ts'
import { type ClaimedPlace, readClaims } from '../store/claims/place-claims.ts'
import type { Store } from '../store/store.ts'

/**
 * Decides between claims that disagree, or upholds ones that looked wrong, in one transaction: a change that makes the
 * picked claims' values its own, from the same cells and in the name of the same department (several of them: a change
 * each), and so comes after all that was said before. It rests on the changes whose claims it picked. Throws
 * unknown-value, unknown-indicator, and then nothing is decided.
 */
export function decide(
  session: Session,
  { picks, reason }: { readonly picks: readonly Pick[]; readonly reason: string | null }
): Change[] {
  const { store } = session
  const byDepartment = new Map<string | null, Picked[]>()
  for (const pick of picks) {
    const picked = claimPicked(session, pick)
    const department = senders(store)(picked.row[4], picked.row[9])
    const others = byDepartment.get(department)
    if (others === undefined) byDepartment.set(department, [picked])
    else others.push(picked)
  }
  return store.write(() =>
    [...byDepartment].map(([department, picked]) => decideFor(session, department, picked, reason))
  )
}

function decideFor(
  session: Session,
  department: string | null,
  picked: readonly Picked[],
  reason: string | null
): Change {
  const { store } = session
  const made = addChange(store, {
    kind: 'decision',
    about: aboutOf(session, picked),
    author: session.options.author,
    department,
    reason,
    figures: picked.length
  })
  const claims = picked.map(({ place, row }, nth) => claimOf(store, place, row, nth))
  for (const _ of addClaims(store, made, claims));
  const bases = picked.flatMap(({ place, row }) => basesOf(store, place.indicator, row))
  for (const basis of new Set(bases)) addBasis(store, made, basis)
  return expectChange(store, made)
}

type Pick = CallInput<'history.decideMany'>['picks'][number]

interface Picked {
  readonly place: ClaimedPlace
  readonly name: string
  readonly row: ClaimRow
}

function claimPicked({ store }: Session, { change, nth, ...asked }: Pick): Picked {
  const place = { ...asked, indicator: survivorOf(store, asked.indicator) }
  const { name } = expectIndicator(store, place.indicator)
  const picked = readClaims(store, place).find(
    (claim) => claim.change === change && claim.row[6] === nth && claim.stands
  )
  if (picked === undefined || (picked.row[7] === null && picked.row[8] === null)) {
    throw new DeskError('unknown-value', {}, place)
  }
  return { place, name, row: picked.row }
}

/** One place by its name, period and region, several by the names of their indicators. */
function aboutOf(session: Session, picked: readonly Picked[]): string {
  const [one] = picked
  if (one === undefined || picked.length > 1) return [...new Set(picked.map(({ name }) => name))].join('、')
  const { place, name } = one
  return `${name} ${place.period} ${regionName(session.store, session.resources, place.region)}`
}

function claimOf(store: Store, place: ClaimedPlace, row: ClaimRow, nth: number): NewClaim {
  const [, , , , , stage, , decimal, symbol, sheet, meaning, typed, unit, cell, note] = row
  const at = cell === null ? null : cellAt(cell)
  return {
    ...place,
    stage: stageOf(stage),
    decimal,
    symbol,
    meaning: meaningOf(meaning),
    typed,
    unit: typeof unit === 'number' ? store.units.text(unit) : unit,
    sheet,
    row: at?.row ?? null,
    column: at?.column ?? null,
    nth,
    note
  }
}

/** The change whose claim it is, and where that claim was another indicator's, the merges that brought it. */
function basesOf(store: Store, indicator: string, row: ClaimRow): readonly number[] {
  if (row[6] < transferred) return [row[4]]
  const merges = standingTransfers(store).filter(({ to }) => survivorOf(store, to) === indicator)
  return [row[4], ...new Set(merges.map(({ change }) => change))]
}

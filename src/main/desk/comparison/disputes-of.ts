import type { Conflicting } from '#contract/figure.ts'
import type { Dispute, Said } from '#core/comparison/dispute.ts'
import { keyOfText, type ObservedMeasure } from '#core/comparison/observed-figure.ts'
import { disputedIn } from '#core/comparison/underlying/columns-lookup.ts'
import type { Session } from '../session.ts'
import { survivorOf } from '../store/changes/transfers.ts'
import { readClaims } from '../store/claims/place-claims.ts'
import { observedColumns } from '../store/observed-columns.ts'
import { type ComparisonChoice, chosenIndicators } from './compare-table.ts'
import { relationsOf, storeAsOf } from './relations-of.ts'

/** A comparison shows levels and, of growth, what was printed of it. */
const SHOWN: ReadonlySet<ObservedMeasure> = new Set(['level', 'growth', 'change', 'index'])
/** A desk may have as many open disputes as figures; nobody reads more of them than this. */
const MOST = 500

/** Which figures of a comparison sources disagree about, and what each of them says. Throws unknown-indicator, unknown-moment. */
export function disputesOf(session: Session, choice: ComparisonChoice): Dispute[] {
  const store = storeAsOf(session, choice.asOf)
  const indicators = chosenIndicators(store, choice.indicators)
  const { takes } = relationsOf(store, session.resources, { ...choice, indicators })
  const compared = indicators === null ? null : new Set(indicators.map(({ id }) => id))
  const periods = new Set(choice.periods.map(keyOfText))
  const disputes: Dispute[] = []
  for (const place of disputedIn(observedColumns(store, takes))) {
    const isShown =
      SHOWN.has(place.measure) && choice.regions.includes(place.region) && periods.has(keyOfText(place.period))
    const indicator = survivorOf(store, place.indicator)
    if (!isShown || (compared !== null && !compared.has(indicator))) continue
    const figure = readClaims(store, { ...place, indicator }).find(({ isFigure }) => isFigure)?.figure
    if (figure?.conflict == null) continue
    const words = [{ ...figure, department: figure.source.department }, ...figure.conflict]
    disputes.push({ ...place, indicator, said: words.map(said) })
    if (disputes.length === MOST) break
  }
  return disputes
}

function said({ decimal, symbol, department, source }: Omit<Conflicting, 'nth'>): Said {
  return { decimal, symbol, sender: department ?? source.file }
}

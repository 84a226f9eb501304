import type { Conflicting } from '#contract/figure.ts'
import type { Dispute, Said } from '#core/comparison/figures/dispute.ts'
import type { ObservedMeasure } from '#core/comparison/figures/observed-figure.ts'
import { disputedIn } from '#core/comparison/underlying/columns-lookup.ts'
import { findIndicator } from '../catalogue/desk-indicators.ts'
import { regionName } from '../regions/desk-regions.ts'
import type { Session } from '../session/session.ts'
import { survivorOf } from '../store/changes/transfers.ts'
import { readClaims } from '../store/claims/place-claims.ts'
import { observedColumns } from '../store/observed-columns.ts'
import { type ComparisonChoice, chosenIndicators } from './compare-table.ts'
import { relationsOf, storeAsOf } from './relations-of.ts'

/** What numbers of a comparison rest on. */
const TAKEN: ReadonlySet<ObservedMeasure> = new Set([
  ...(['level', 'base', 'growth', 'change', 'index', 'share', 'rank', 'growth-rank', 'growth-change'] as const)
])
/** A desk may have as many open disputes as figures; nobody reads more of them than this. */
const MOST = 500

/**
 * Which figures that a comparison takes sources disagree about, and what each of them says: those of its own periods,
 * and what its numbers may be computed from (the year before, wholes, inputs of formulas). Each number says on which of
 * them it rests. Throws unknown-indicator, unknown-moment.
 */
export function disputesOf(session: Session, choice: ComparisonChoice): Dispute[] {
  const { resources } = session
  const store = storeAsOf(session, choice.asOf)
  const indicators = chosenIndicators(store, choice.indicators)
  const { takes } = relationsOf(store, resources, { ...choice, indicators })
  const disputes: Dispute[] = []
  for (const place of disputedIn(observedColumns(store, takes))) {
    if (!TAKEN.has(place.measure)) continue
    const indicator = findIndicator(store, survivorOf(store, place.indicator))
    if (indicator === null) continue
    const figure = readClaims(store, { ...place, indicator: indicator.id }).find(({ isFigure }) => isFigure)?.figure
    if (figure?.conflict == null) continue
    const words = [{ ...figure, department: figure.source.department }, ...figure.conflict]
    const { id, name, nameEn, unit, kind } = indicator
    disputes.push({
      region: { code: place.region, name: regionName(store, resources, place.region) },
      indicator: { id, name, nameEn, unit, kind },
      ...{ period: place.period, measure: place.measure, said: words.map(said) }
    })
    if (disputes.length === MOST) break
  }
  return disputes
}

function said({ decimal, symbol, department, source }: Omit<Conflicting, 'nth'>): Said {
  return { decimal, symbol, sender: department ?? source.file }
}

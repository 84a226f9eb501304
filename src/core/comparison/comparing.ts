import { type MonthsKey, yearsEarlier } from '../period/months-key.ts'
import { convert } from '../quantity/units/convert.ts'
import { parseUnit } from '../quantity/units/unit.ts'
import type { ComparedIndicator, PriorBasis } from './comparison-table.ts'
import type { FigureLookup, ObservedFigure } from './figures/observed-figure.ts'

/** What a comparison works with: the figures, and how regions and indicators hang together. */
export interface Comparing {
  readonly figures: FigureLookup
  readonly basis: PriorBasis
  /** Every indicator by id: the wholes of parts too. */
  readonly indicators: { get(id: string): ComparedIndicator | undefined }
  /** The indicators that are directly part of one. */
  readonly partsOf: (indicator: string) => readonly ComparedIndicator[]
  /** The region of which another is a part; null where that is not known. */
  readonly regionAbove: (region: string) => string | null
  /** Among which regions one takes its rank; it is among them itself. */
  readonly peers: (region: string) => readonly string[]
}

/** What one number is about. */
export interface Place {
  readonly region: string
  readonly indicator: ComparedIndicator
  readonly months: MonthsKey
}

/** An index or a rank may have been read as that measure rather than as a level; for its own indicator both say the same. */
export function ownValue<Found extends ObservedFigure>(
  { figures }: { readonly figures: FigureLookup<Found> },
  { region, indicator, months }: Place
): Found | null {
  const level = figures.find(region, indicator.id, months, 'level')
  if (level !== null) return level
  const { kind } = indicator
  return kind === 'index' || kind === 'rank' ? figures.find(region, indicator.id, months, kind) : null
}

/** The value a year earlier: as published then, or restated in the scope of now, as the comparison's basis wants it. */
export function priorValue(comparing: Pick<Comparing, 'figures' | 'basis'>, place: Place): ObservedFigure | null {
  const { region, indicator } = place
  const months = yearsEarlier(place.months)
  if (comparing.basis === 'published') return ownValue(comparing, { region, indicator, months })
  return comparing.figures.find(region, indicator.id, months, 'base')
}

/** The whole that a place is part of: that of the indicator above it, else that of the region above. null: none is known. */
export function wholeOf({ indicators, regionAbove }: Comparing, place: Place): Place | null {
  const above = place.indicator.parent === null ? undefined : indicators.get(place.indicator.parent)
  if (above !== undefined) return { ...place, indicator: above }
  const region = regionAbove(place.region)
  return region === null ? null : { ...place, region }
}

/** Levels add up; rates, indices, ranks, averages and what comes by the head (元/人) or the acre do not. */
export function isAdditive({
  kind,
  aggregation,
  unit
}: Pick<ComparedIndicator, 'kind' | 'aggregation' | 'unit'>): boolean {
  if (kind !== 'flow' && kind !== 'stock') return false
  if (aggregation === 'average' || aggregation === 'never') return false
  return unit === null || !/\/|^dimensionless$/.test(parseUnit(unit)?.dimension ?? '')
}

/** Do values of parts make that of the whole? Not the balances and states that an indicator is last or never summed of. */
export function addsUp(indicator: Pick<ComparedIndicator, 'kind' | 'aggregation' | 'unit'>): boolean {
  return indicator.aggregation === 'sum' && isAdditive(indicator)
}

/** A decimal in the unit of another indicator; null where the two units measure different things. */
export function inUnitOf(decimal: string, from: ComparedIndicator, to: ComparedIndicator): string | null {
  if (from.unit === to.unit) return decimal
  const one = from.unit === null ? null : parseUnit(from.unit)
  const other = to.unit === null ? null : parseUnit(to.unit)
  return one === null || other === null ? null : (convert(decimal, one, other)?.decimal ?? null)
}

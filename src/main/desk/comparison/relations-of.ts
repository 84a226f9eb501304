import type { Indicator } from '#core/catalogue/indicator.ts'
import type { PriorBasis } from '#core/comparison/comparison-table.ts'
import { inputsOf, type NameLookup } from '#core/comparison/derived/derived-indicator.ts'
import type { MeasureName } from '#core/comparison/measure-name.ts'
import { neededPeriods } from '#core/comparison/needed-periods.ts'
import type { RelatedFigures } from '#core/comparison/underlying/related-figures.ts'
import { formatPeriod, parsePeriod, yearEarlier } from '#core/period/period.ts'
import { formulaNames } from '../catalogue/derived-indicators.ts'
import { deskIndicators, findIndicator } from '../catalogue/desk-indicators.ts'
import { liesBeside } from '../regions/beside.ts'
import { findRegion } from '../regions/desk-regions.ts'
import { partsOfRegion, withParts } from '../regions/region-sums.ts'
import type { Resources } from '../resources.ts'
import type { Session } from '../session/session.ts'
import { changeAt } from '../store/changes/moment.ts'
import { figuresByRegion } from '../store/claims/tally.ts'
import type { ChosenSeries } from '../store/series.ts'
import type { Store } from '../store/store.ts'

/** The desk as known at a moment, or, where that is null, as the user looks at it. Throws unknown-moment. */
export function storeAsOf({ store }: Session, moment: string | null): Store {
  return moment === null ? store : store.asKnownAfter(changeAt(store.present, moment))
}

/** What is compared, as far as it decides which figures that takes. */
export interface Compared {
  readonly regions: readonly string[]
  readonly periods: readonly string[]
  /** null: all. */
  readonly indicators: readonly Indicator[] | null
  readonly measures: readonly MeasureName[]
  readonly basis: PriorBasis
}

interface ById {
  readonly indicator: (id: string) => Indicator | undefined
  /** The indicators that are directly part of one. */
  readonly partsOf: (id: string) => readonly Indicator[]
}

/** How the indicators and regions of a comparison hang together, which figures it takes, and whose they are. */
export interface Relations {
  readonly related: Omit<RelatedFigures, 'figures' | 'find' | keyof ById> &
    ById & { readonly find: NameLookup<Indicator> | null }
  readonly takes: ChosenSeries
  /** Every region whose figures are looked up. */
  readonly regions: readonly string[]
  /** Among which regions ranks are taken. */
  readonly peers: readonly string[]
}

export function relationsOf(store: Store, resources: Resources, compared: Compared): Relations {
  const { regions, periods, measures } = compared
  const parentOf = (code: string): string | null => findRegion(store, resources, code)?.parent ?? null
  // Beside the shares of its parts, what one region alone is of another would be read as one of them.
  const regionAbove = regions.length > 1 ? parentOf : () => null
  const ranks = measures.includes('rank') || measures.includes('growth-rank')
  const peers = ranks ? peersAmong(store, resources, regions, parentOf) : []
  const above = reachesUp(measures) ? regions.flatMap((code) => regionAbove(code) ?? []) : []
  const partsOf = partsIn(deskIndicators(store).values())
  const related = { indicator: (id: string) => findIndicator(store, id) ?? undefined, partsOf }
  const direct = directlyReached(compared.indicators ?? [], measures, related)
  const all = compared.indicators === null ? [...deskIndicators(store).values()] : direct
  const find = formulaNames(store)
  const reach = inputsOfAll(all, find)
  const asked = [...new Set([...regions, ...peers, ...above])].flatMap((code) => withParts(store, code))
  const regionParts = (code: string) => partsOfRegion(store, code)
  return {
    related: {
      ...related,
      basis: compared.basis,
      find: reach.size === 0 ? null : find,
      regionAbove,
      regionParts: asked.every((code) => regionParts(code) === null) ? null : regionParts,
      peers: () => peers
    },
    takes: {
      regions: [...new Set(asked)],
      indicators: compared.indicators === null ? null : [...new Set([...direct.map(({ id }) => id), ...reach.keys()])],
      periods: withYearsBefore(neededPeriods(periods, measures), Math.max(0, ...reach.values()))
    },
    regions: [...new Set(asked)],
    peers
  }
}

/** Does a measure look at the whole that something is part of? */
function reachesUp(measures: readonly MeasureName[]): boolean {
  return measures.some((name) => name === 'share' || name === 'contribution' || name === 'pull')
}

/** Indicators with the wholes and parts that the measures look at. */
export function directlyReached(
  indicators: readonly Indicator[],
  measures: readonly MeasureName[],
  { indicator, partsOf }: ById
): Indicator[] {
  const found = new Set(indicators)
  for (const one of indicators) {
    const whole = reachesUp(measures) && one.parent !== null ? indicator(one.parent) : undefined
    if (whole !== undefined) found.add(whole)
    // Whether a share can be said hangs on the other parts too.
    if (whole !== undefined && measures.includes('share')) for (const part of partsOf(whole.id)) found.add(part)
    if (measures.includes('residual')) for (const part of partsOf(one.id)) found.add(part)
  }
  return [...found]
}

/** What derived indicators rest on, with how many years before at most. */
export function inputsOfAll(
  indicators: readonly Indicator[],
  find: NameLookup<Indicator>
): ReadonlyMap<string, number> {
  const reach = new Map<string, number>()
  for (const indicator of indicators) {
    if (indicator.formula === null) continue
    for (const [id, years] of inputsOf(indicator, find)) reach.set(id, Math.max(years, reach.get(id) ?? 0))
  }
  return reach
}

function withYearsBefore(periods: readonly string[], years: number): string[] {
  const all = new Set(periods)
  for (const text of periods) {
    const period = parsePeriod(text)
    for (let back = 1; period !== null && back <= years; back++) all.add(formatPeriod(yearEarlier(period, back)))
  }
  return [...all]
}

function regionsWithFigures(store: Store): string[] {
  return [...figuresByRegion(store)].flatMap(([code, figures]) => (figures > 0 ? [code] : []))
}

/**
 * Among which regions ranks are taken: of several those that neither hold another nor are the sum of one, of one all that
 * lie beside it and have figures.
 */
function peersAmong(
  store: Store,
  resources: Resources,
  regions: readonly string[],
  regionAbove: (code: string) => string | null
): readonly string[] {
  const [only] = regions
  if (regions.length === 1 && only !== undefined) {
    const isPeer = liesBeside(store, resources, only)
    return regionsWithFigures(store).filter((code) => isPeer(code) && partsOfRegion(store, code) === null)
  }
  const wholes = new Set(regions.flatMap((code) => regionAbove(code) ?? []))
  const compared = new Set(regions)
  return regions.filter(
    (code) => !wholes.has(code) && !withParts(store, code).some((part) => part !== code && compared.has(part))
  )
}

/** The indicators that are directly part of one; looked up only where a measure asks for them. */
function partsIn(all: Iterable<Indicator>): ById['partsOf'] {
  let parts: Map<string, Indicator[]> | null = null
  return (id) => {
    if (parts === null) {
      parts = new Map()
      for (const one of all) if (one.parent !== null) parts.set(one.parent, [...(parts.get(one.parent) ?? []), one])
    }
    return parts.get(id) ?? []
  }
}

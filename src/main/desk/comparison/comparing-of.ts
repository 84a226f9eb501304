import type { Indicator } from '#core/catalogue/indicator.ts'
import type { Comparing } from '#core/comparison/comparing.ts'
import type { PriorBasis } from '#core/comparison/comparison-table.ts'
import { withDerived } from '#core/comparison/derived/derived-figures.ts'
import { inputsOf, type NameLookup } from '#core/comparison/derived/derived-indicator.ts'
import { withRegionSums } from '#core/comparison/derived/region-sums.ts'
import type { MeasureName } from '#core/comparison/measure-name.ts'
import { neededPeriods } from '#core/comparison/needed-periods.ts'
import { figureLookup, type ObservedFigure } from '#core/comparison/observed-figure.ts'
import { formatPeriod, parsePeriod, yearEarlier } from '#core/period/period.ts'
import { formulaNames } from '../catalogue/derived-indicators.ts'
import { deskIndicators, findIndicator } from '../catalogue/desk-indicators.ts'
import { liesBeside } from '../regions/beside.ts'
import { findRegion } from '../regions/desk-regions.ts'
import { partsOfRegion, withParts } from '../regions/region-sums.ts'
import type { Resources } from '../resources.ts'
import type { Session } from '../session.ts'
import { changeAt } from '../store/changes/moment.ts'
import { figuresByRegion } from '../store/claims/tally.ts'
import { type FigureChoice, readObserved } from '../store/figures.ts'
import type { Store } from '../store/store.ts'

/** The desk as known at a moment, or, where that is null, as the user looks at it. Throws unknown-moment. */
export function storeAsOf({ store }: Session, moment: string | null): Store {
  return moment === null ? store : store.asKnownAfter(changeAt(store.present, moment))
}

/** What a comparison of these works with, and which indicators the regions may have figures of. */
export function comparingOf(
  store: Store,
  resources: Resources,
  choice: {
    readonly regions: readonly string[]
    readonly periods: readonly string[]
    /** null: all. */
    readonly indicators: readonly Indicator[] | null
    readonly measures: readonly MeasureName[]
    readonly basis: PriorBasis
  },
  /** `readFigures` where it matters where figures were read. */
  read: (store: Store, choice: FigureChoice) => readonly ObservedFigure[] = readObserved
): { readonly comparing: Comparing; readonly present: ReadonlySet<string> } {
  const { regions, periods, measures } = choice
  const indicators = { get: (id: string) => findIndicator(store, id) ?? undefined }
  const regionAbove = (code: string): string | null => findRegion(store, resources, code)?.parent ?? null
  const peers = measures.includes('rank') ? peersAmong(store, resources, regions, regionAbove) : []
  const reachesUp = measures.some((name) => name === 'share' || name === 'contribution' || name === 'pull')
  const partsOf = partsIn(deskIndicators(store).values())
  const above = reachesUp ? regions.flatMap((code) => regionAbove(code) ?? []) : []
  const wanted = new Set(choice.indicators?.map(({ id }) => id))
  for (const { id, parent } of choice.indicators ?? []) {
    if (reachesUp && parent !== null) wanted.add(indicators.get(parent)?.id ?? parent)
    if (measures.includes('residual')) for (const part of partsOf(id)) wanted.add(part.id)
  }
  const find = formulaNames(store)
  const derived = (choice.indicators ?? [...deskIndicators(store).values()]).filter(({ formula }) => formula !== null)
  const reach = inputsOfAll([...derived, ...[...wanted].flatMap((id) => indicators.get(id) ?? [])], find)
  if (choice.indicators !== null) for (const id of reach.keys()) wanted.add(id)
  const asked = [...new Set([...regions, ...peers, ...above])]
  const figures = read(store, {
    regions: [...new Set(asked.flatMap((code) => withParts(store, code)))],
    indicators: choice.indicators === null ? null : [...wanted],
    measures: null,
    periods: withYearsBefore(neededPeriods(periods, measures), Math.max(0, ...reach.values()))
  })
  const observed = figureLookup(figures, namedPeriods(periods))
  const partsOfOne = (code: string) => partsOfRegion(store, code)
  const lookup = asked.every((code) => partsOfOne(code) === null)
    ? observed
    : withRegionSums(observed, { indicator: indicators.get, partsOf: partsOfOne })
  const compared = new Set(regions.flatMap((code) => withParts(store, code)))
  const present = new Set(derived.map(({ id }) => id))
  for (const { region, indicator } of figures) if (compared.has(region)) present.add(indicator)
  return {
    comparing: {
      figures: reach.size === 0 ? lookup : withDerived(lookup, indicators.get, find),
      basis: choice.basis,
      indicators,
      partsOf,
      regionAbove,
      peers: () => peers
    },
    present
  }
}

/** What derived indicators rest on, with how many years before at most. */
function inputsOfAll(indicators: readonly Indicator[], find: NameLookup<Indicator>): ReadonlyMap<string, number> {
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

/** The periods of the columns and the years before them, by the names asked for. */
function namedPeriods(periods: readonly string[]): ReadonlySet<string> {
  return new Set(
    periods.flatMap((text) => {
      const period = parsePeriod(text)
      return period === null ? [] : [text, formatPeriod(yearEarlier(period))]
    })
  )
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
function partsIn(all: Iterable<Indicator>): (indicator: string) => readonly Indicator[] {
  let parts: Map<string, Indicator[]> | null = null
  return (id) => {
    if (parts === null) {
      parts = new Map()
      for (const one of all) if (one.parent !== null) parts.set(one.parent, [...(parts.get(one.parent) ?? []), one])
    }
    return parts.get(id) ?? []
  }
}

import type { ComparisonTable } from '#contract/calls/compare-calls.ts'
import type { Indicator } from '#core/catalogue/indicator.ts'
import { buildComparison } from '#core/comparison/build-comparison.ts'
import type { ComparisonCell, PriorBasis } from '#core/comparison/comparison-table.ts'
import type { MeasureName } from '#core/comparison/measure-name.ts'
import { deskIndicators, expectIndicator } from '../catalogue/desk-indicators.ts'
import { pinyinOf } from '../catalogue/pinyin-of.ts'
import { findRegion, regionName } from '../regions/desk-regions.ts'
import { leavesOf, partsOfRegion } from '../regions/region-sums.ts'
import type { Session } from '../session.ts'
import type { Store } from '../store/store.ts'
import { comparingOf, storeAsOf } from './comparing-of.ts'

export interface ComparisonChoice {
  readonly regions: readonly string[]
  readonly periods: readonly string[]
  /** null: all that have a figure in one of the periods. */
  readonly indicators: readonly string[] | null
  readonly measures: readonly MeasureName[]
  readonly basis: PriorBasis
  /** A moment as `changeAt` takes it; null: as the user looks at the desk. */
  readonly asOf: string | null
}

/** Indicators of regions against the same kind of period a year earlier. Throws unknown-indicator, unknown-moment. */
export function compareTable(session: Session, choice: ComparisonChoice): ComparisonTable {
  const { resources } = session
  const store = storeAsOf(session, choice.asOf)
  const named = chosenIndicators(store, choice.indicators)
  const { comparing, present } = comparingOf(store, resources, { ...choice, indicators: named })
  const indicators = named ?? [...deskIndicators(store).values()].filter(({ id }) => present.has(id))
  const compared = buildComparison(comparing, { ...choice, indicators })
  const said = new Set(compared.flatMap(({ indicator, cells }) => (cells.some(saysSomething) ? [indicator.id] : [])))
  // What one region has figures of has its row in all: the table is as long for each.
  const rows = choice.indicators === null ? compared.filter(({ indicator }) => said.has(indicator.id)) : compared
  const shown = shownIndicators(rows.map(({ indicator }) => indicator))
  return {
    regions: choice.regions.map((code) => ({
      code,
      name: regionName(store, resources, code),
      parts: partsOfRegion(store, code) === null ? null : [...leavesOf(store, code)],
      within: regionsAbove(leavesOf(store, code), (one) => findRegion(store, resources, one)?.parent ?? null)
    })),
    periods: [...choice.periods],
    rows: rows.flatMap(({ region, indicator, cells, averages }) => {
      const head = shown.get(indicator.id)
      return head === undefined ? [] : { region, indicator: head, cells, averages }
    })
  }
}

/** The regions that any of these is part of. */
function regionsAbove(codes: Iterable<string>, above: (code: string) => string | null): string[] {
  const found = new Set<string>()
  for (const code of codes) {
    for (let next = above(code); next !== null && !found.has(next); next = above(next)) found.add(next)
  }
  return [...found]
}

/** Those asked for; two that were merged are one. */
function chosenIndicators(store: Store, ids: readonly string[] | null): readonly Indicator[] | null {
  return ids === null ? null : [...new Set(ids.map((id) => expectIndicator(store, id)))]
}

/** A figure, a symbol, or growth that was published without its level. */
function saysSomething(cell: Pick<ComparisonCell, 'value' | 'symbol' | 'rate' | 'points'>): boolean {
  return cell.value !== null || cell.symbol !== null || cell.rate !== null || cell.points !== null
}

/** What a row says of its indicator, by id. */
function shownIndicators(
  indicators: readonly Indicator[]
): ReadonlyMap<string, ComparisonTable['rows'][number]['indicator']> {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]))
  const depths = depthsOf(byId)
  return new Map(
    [...byId.values()].map((indicator) => {
      const { id, name, nameEn, unit, decimals, kind, priceBasis, direction, aggregation, parent, chapter } = indicator
      const shown = { id, name, nameEn, unit, decimals, kind, priceBasis, direction, aggregation, parent, chapter }
      return [id, { ...shown, pinyin: pinyinOf(name), depth: depths.get(id) ?? 0 }]
    })
  )
}

/** Steps below the nearest ancestors that are in the table themselves. */
function depthsOf(byId: ReadonlyMap<string, Indicator>): ReadonlyMap<string, number> {
  const depths = new Map<string, number>()
  const depthOf = (indicator: Indicator, steps: number): number => {
    const known = depths.get(indicator.id)
    if (known !== undefined) return known
    const parent = indicator.parent === null ? undefined : byId.get(indicator.parent)
    // A ring of parents, which an edit could make, ends at sixteen.
    const depth = parent === undefined || steps > 16 ? 0 : depthOf(parent, steps + 1) + 1
    depths.set(indicator.id, depth)
    return depth
  }
  for (const indicator of byId.values()) depthOf(indicator, 0)
  return depths
}

import type { ComparisonRow, ComparisonTable } from '#contract/compare-calls.ts'
import type { Figure, Source } from '#contract/figure.ts'
import type { Indicator } from '#core/catalogue/indicator.ts'
import { buildComparison, neededPeriods } from '#core/comparison/build-comparison.ts'
import { deskIndicators, expectIndicator, initialsOf } from '../catalogue/desk-indicators.ts'
import { regionName } from '../catalogue/desk-regions.ts'
import type { Session } from '../session.ts'
import { readFigures } from '../store/figures.ts'
import type { Store } from '../store/store.ts'
import { survivorOf } from '../store/transfers.ts'

export interface ComparisonChoice {
  readonly region: string
  readonly periods: readonly string[]
  /** null: all that have a figure in one of the periods. */
  readonly indicators: readonly string[] | null
}

/** Indicators of a region against the same kind of period a year earlier. Throws unknown-indicator. */
export function compareTable(session: Session, choice: ComparisonChoice): ComparisonTable {
  const { store } = session
  const figures = readFigures(store, {
    regions: [choice.region],
    indicators: choice.indicators?.map((id) => survivorOf(store, id)) ?? null,
    measures: null,
    periods: neededPeriods(choice.periods)
  })
  const indicators = chosenIndicators(store, choice, figures)
  const compared = buildComparison<Indicator, Source>(indicators, choice.periods, figures)
  const rows = choice.indicators === null ? compared.filter(({ cells }) => cells.some(saysSomething)) : compared
  const depths = depthsOf(rows.map(({ indicator }) => indicator))
  return {
    region: { code: choice.region, name: regionName(store, session.resources, choice.region) },
    periods: [...choice.periods],
    rows: rows.map(({ indicator, cells }): ComparisonRow => {
      const { id, name, nameEn, unit, decimals, kind, priceBasis, direction, chapter } = indicator
      const shown = { id, name, nameEn, unit, decimals, kind, priceBasis, direction, chapter }
      return { indicator: { ...shown, initials: initialsOf(name), depth: depths.get(id) ?? 0 }, cells: [...cells] }
    })
  }
}

function chosenIndicators(store: Store, choice: ComparisonChoice, figures: readonly Figure[]): Indicator[] {
  if (choice.indicators !== null) {
    return [...new Set(choice.indicators.map((id) => expectIndicator(store, id)))]
  }
  const present = new Set(figures.map(({ indicator }) => indicator))
  return [...deskIndicators(store).values()].filter(({ id }) => present.has(id))
}

/** A figure, a symbol, or growth that was published without its level. */
function saysSomething(cell: Pick<ComparisonRow['cells'][number], 'value' | 'symbol' | 'rate' | 'points'>): boolean {
  return cell.value !== null || cell.symbol !== null || cell.rate !== null || cell.points !== null
}

/** Steps below the nearest ancestors that are in the table themselves. */
function depthsOf(indicators: readonly Indicator[]): ReadonlyMap<string, number> {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]))
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
  for (const indicator of indicators) depthOf(indicator, 0)
  return depths
}

import type { ComparisonTable } from '#contract/calls/compare/comparison-table.ts'
import type { Indicator } from '#core/catalogue/indicator.ts'
import type { PriorBasis } from '#core/comparison/comparison-table.ts'
import type { MeasureName } from '#core/comparison/measure-name.ts'
import { indicatorsIn, indicatorsWithLevel } from '#core/comparison/underlying/columns-lookup.ts'
import type { FigureColumns } from '#core/comparison/underlying/figure-columns.ts'
import { rowsOver } from '#core/comparison/underlying/underlying.ts'
import { saysSomething } from '#core/layout/pivot/cube.ts'
import { deskIndicators, expectIndicator } from '../catalogue/desk-indicators.ts'
import { pinyinOf } from '../catalogue/pinyin-of.ts'
import { findRegion, regionName } from '../regions/desk-regions.ts'
import { leavesOf, partsOfRegion, withParts } from '../regions/region-sums.ts'
import type { Session } from '../session/session.ts'
import { observedColumns } from '../store/observed-columns.ts'
import type { Store } from '../store/store.ts'
import { type Relations, relationsOf, storeAsOf } from './relations-of.ts'
import { underlyingOf } from './underlying-of.ts'

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
  const relations = relationsOf(store, resources, { ...choice, indicators: named })
  const figures = observedColumns(store, relations.takes)
  const indicators = named ?? withFigures(store, relations, figures, choice)
  const shown = store.remember('shown indicators', () => new ShownIndicators()).of(indicators)
  const underlying = underlyingOf(relations, choice, shown, figures)
  return {
    regions: choice.regions.map((code) => ({
      code,
      name: regionName(store, resources, code),
      parts: partsOfRegion(store, code) === null ? null : [...leavesOf(store, code)],
      within: regionsAbove(leavesOf(store, code), (one) => findRegion(store, resources, one)?.parent ?? null)
    })),
    periods: [...choice.periods],
    rows: rowsOver(underlying, choice),
    underlying
  }
}

/** What one region has figures of has its row in all: the table is as long for each. */
function withFigures(
  store: Store,
  relations: Relations,
  figures: FigureColumns,
  choice: ComparisonChoice
): readonly Indicator[] {
  const compared = new Set(choice.regions.flatMap((code) => withParts(store, code)))
  const present = indicatorsIn(figures, compared)
  const candidates = [...deskIndicators(store).values()].filter(
    ({ id, formula }) => formula !== null || present.has(id)
  )
  // A level of the row's own is something said; whether others say anything takes their cells to tell.
  const said = new Set(indicatorsWithLevel(figures, new Set(choice.regions), new Set(choice.periods)))
  const others = candidates.filter(({ id }) => !said.has(id))
  for (const row of others.length === 0 ? [] : rowsOver(underlyingOf(relations, choice, others, figures), choice)) {
    const { id } = row.indicator
    const says = (_: string, at: number): boolean => {
      const cell = row.cellAt(at)
      return cell !== null && saysSomething(cell)
    }
    if (!said.has(id) && choice.periods.some(says)) said.add(id)
  }
  return candidates.filter(({ id }) => said.has(id))
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
export function chosenIndicators(store: Store, ids: readonly string[] | null): readonly Indicator[] | null {
  return ids === null ? null : [...new Set(ids.map((id) => expectIndicator(store, id)))]
}

/** What rows say of their indicators: of the same ones, as most tables of a desk are, the very objects of the table before. */
class ShownIndicators {
  #last: { readonly of: readonly Indicator[]; readonly shown: readonly ShownIndicator[] } = { of: [], shown: [] }

  of(indicators: readonly Indicator[]): readonly ShownIndicator[] {
    const { of } = this.#last
    const isSame = of.length === indicators.length && of.every((one, at) => one === indicators[at])
    if (!isSame) this.#last = { of: indicators, shown: shownIndicators(indicators) }
    return this.#last.shown
  }
}

type ShownIndicator = ComparisonTable['rows'][number]['indicator']

function shownIndicators(indicators: readonly Indicator[]): ShownIndicator[] {
  const depths = depthsOf(new Map(indicators.map((indicator) => [indicator.id, indicator])))
  return indicators.map((indicator) => {
    const { id, name, nameEn, unit, decimals, kind, priceBasis, direction, aggregation, parent, chapter } = indicator
    const shown = { id, name, nameEn, unit, decimals, kind, priceBasis, direction, aggregation, parent, chapter }
    return { ...shown, formula: indicator.formula, pinyin: pinyinOf(name), depth: depths.get(id) ?? 0 }
  })
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

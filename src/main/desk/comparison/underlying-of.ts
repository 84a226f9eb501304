import type { Indicator } from '#core/catalogue/indicator.ts'
import type { PriorBasis } from '#core/comparison/comparison-table.ts'
import { type FormulaIndicator, readFormula } from '#core/comparison/derived/derived-indicator.ts'
import { FormulaSyntaxError, namesIn } from '#core/comparison/derived/formula.ts'
import type { MeasureName } from '#core/comparison/measure-name.ts'
import type { FigureColumns } from '#core/comparison/underlying/figure-columns.ts'
import type { Underlying } from '#core/comparison/underlying/underlying.ts'
import { directlyReached, inputsOfAll, type Relations } from './relations-of.ts'

/** What a comparison of some indicators follows from, as plain data: of the catalogue no more than is reached. */
export function underlyingOf<Compared extends FormulaIndicator>(
  { related, regions, peers }: Relations,
  { measures, basis }: { readonly measures: readonly MeasureName[]; readonly basis: PriorBasis },
  compared: readonly Compared[],
  figures: FigureColumns
): Underlying<Compared> {
  const { find, indicator, partsOf, regionAbove, regionParts } = related
  const own = compared.flatMap(({ id }) => indicator(id) ?? [])
  const direct = directlyReached(own, measures, related)
  const inputs = find === null ? [] : [...inputsOfAll(direct, find).keys()].flatMap((id) => indicator(id) ?? [])
  const all = new Map([...direct, ...inputs].map((one) => [one.id, one]))
  const isCompared = new Set(compared.map(({ id }) => id))
  return {
    ...{ basis, measures, compared, figures, peers },
    reached: [...all.values()].filter(({ id }) => !isCompared.has(id)).map(plain),
    names: find === null ? {} : namesOf(all.values(), find),
    parts: Object.fromEntries(wholesOf(own, measures).map((id) => [id, partsOf(id).map((part) => part.id)])),
    regionsAbove: Object.fromEntries(
      regions.flatMap((code): [string, string][] => {
        const above = regionAbove(code)
        return above === null ? [] : [[code, above]]
      })
    ),
    regionParts: Object.fromEntries(
      regions.flatMap((code): [string, readonly string[]][] => {
        const parts = regionParts?.(code) ?? null
        return parts === null ? [] : [[code, parts]]
      })
    )
  }
}

/** Whose parts the measures look at. */
function wholesOf(compared: readonly Indicator[], measures: readonly MeasureName[]): string[] {
  const own = measures.includes('residual') ? compared.map(({ id }) => id) : []
  const above = measures.includes('share') ? compared.flatMap(({ parent }) => parent ?? []) : []
  return [...new Set([...own, ...above])]
}

/** What a comparison asks of an indicator. */
function plain({
  id,
  name,
  unit,
  kind,
  priceBasis,
  direction,
  aggregation,
  parent,
  formula
}: Indicator): FormulaIndicator {
  return { id, name, unit, kind, priceBasis, direction, aggregation, parent, formula }
}

/** What the formulas of some indicators call others: the id of each. */
function namesOf(
  indicators: Iterable<Indicator>,
  find: NonNullable<Relations['related']['find']>
): Readonly<Record<string, string>> {
  const names: [string, string][] = []
  for (const { formula } of indicators) {
    const read = formula === null ? null : readFormula(formula)
    if (read === null || read instanceof FormulaSyntaxError) continue
    for (const name of namesIn(read).keys()) {
      const named = find(name)
      if (named !== null) names.push([name, named.id])
    }
  }
  return Object.fromEntries(names)
}

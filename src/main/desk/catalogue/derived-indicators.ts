import type { CallOutput } from '#contract/calls.ts'
import { DeskError } from '#contract/error.ts'
import type { Indicator } from '#core/catalogue/indicator.ts'
import { plainName } from '#core/catalogue/names/plain-name.ts'
import { isAdditive } from '#core/comparison/comparing.ts'
import {
  type FormulaProblem,
  formulaProblem,
  inputsOf,
  type NameLookup,
  readFormula
} from '#core/comparison/derived/derived-indicator.ts'
import { dimensionOf, dimensionOfFormula, UnitsDiffer, unitOfDimension } from '#core/comparison/derived/dimension.ts'
import { FormulaSyntaxError, namesIn } from '#core/comparison/derived/formula.ts'
import { formulaAddsUp } from '#core/comparison/derived/formula-adds-up.ts'
import type { Store } from '../store/store.ts'
import { deskIndicators, findIndicator } from './desk-indicators.ts'

/** The indicator that a formula names: by id, then by name, then by an alias; the first of the catalogue where several bear it. */
export function formulaNames(store: Store): NameLookup<Indicator> {
  const byName = store.remember('formula names', () => {
    const names = new Map<string, Indicator>()
    const put = (text: string, indicator: Indicator): void => {
      const key = plainName(text)
      if (!names.has(key)) names.set(key, indicator)
    }
    const all = [...deskIndicators(store).values()]
    for (const indicator of all) put(indicator.name, indicator)
    for (const indicator of all) for (const alias of indicator.aliases) put(alias, indicator)
    return names
  })
  return (name) => findIndicator(store, name) ?? byName.get(plainName(name)) ?? null
}

/** Indicators that have figures, and after them those that can be computed from some of these. */
export function withDerivedIndicators(store: Store, ids: readonly string[]): string[] {
  const known = new Set(ids)
  const find = formulaNames(store)
  for (const indicator of deskIndicators(store).values()) {
    const inputs = indicator.formula === null ? [] : [...inputsOf(indicator, find).keys()]
    if (inputs.some((id) => known.has(id))) known.add(indicator.id)
  }
  return [...known]
}

/** Throws formula-syntax, formula-unknown-name, formula-cycle, formula-units. */
export function refuseFormula(store: Store, indicator: Indicator): void {
  const { formula } = indicator
  if (formula === null) return
  const problem = formulaProblem({ ...indicator, formula }, formulaNames(store))
  if (problem !== null) throw new DeskError(problem.code, {}, { indicator: indicator.name, ...paramsOf(problem) })
}

/** What is wrong with a formula, and what it says: its indicators and the unit that comes out. */
export function checkFormula(
  store: Store,
  asked: { readonly id: string | null; readonly name: string; readonly unit: string | null; readonly formula: string }
): CallOutput<'catalogue.checkFormula'> {
  const find = formulaNames(store)
  const problem = formulaProblem({ ...asked, id: asked.id ?? '' }, find)
  const formula = readFormula(asked.formula)
  const named =
    formula instanceof FormulaSyntaxError ? [] : [...namesIn(formula).keys()].flatMap((name) => find(name) ?? [])
  return {
    problem: problem === null ? null : { code: problem.code, params: { indicator: asked.name, ...paramsOf(problem) } },
    indicators: named.map(({ id, name, nameEn, unit }) => ({ id, name, nameEn, unit })),
    unit: formula instanceof FormulaSyntaxError ? null : resultUnit(formula, find),
    addsUp: addsUpBy(asked.formula, find)
  }
}

/**
 * An indicator as its formula leaves it: quotients and products are never summed, and one in % is a rate, which changes
 * in points.
 */
export function asFormulaSays(store: Store, indicator: Indicator): Indicator {
  const { formula, aggregation, kind, unit } = indicator
  if (formula === null || addsUpBy(formula, formulaNames(store)) !== false) return indicator
  const isSummed = aggregation === 'sum' || aggregation === 'last'
  const isRatio = (kind === 'flow' || kind === 'stock') && unit !== null && /^[%‰]$/.test(unit)
  return { ...indicator, aggregation: isSummed ? 'never' : aggregation, kind: isRatio ? 'rate' : kind }
}

/** null where the formula cannot be followed. */
function addsUpBy(text: string, find: NameLookup<Indicator>): boolean | null {
  const formula = readFormula(text)
  if (formula instanceof FormulaSyntaxError) return null
  const named = new Map([...namesIn(formula).keys()].map((name) => [name, find(name)]))
  if ([...named.values()].includes(null)) return null
  return formulaAddsUp(formula, (name) => {
    const indicator = named.get(name) ?? null
    return indicator !== null && isAdditive(indicator)
  })
}

/** null where the units do not fit together or a name is unknown. */
function resultUnit(
  formula: Exclude<ReturnType<typeof readFormula>, FormulaSyntaxError>,
  find: NameLookup<Indicator>
): string | null {
  for (const name of namesIn(formula).keys()) if (find(name) === null) return null
  try {
    return unitOfDimension(dimensionOfFormula(formula, (name) => dimensionOf(find(name)?.unit ?? null)))
  } catch (error) {
    if (error instanceof UnitsDiffer) return null
    throw error
  }
}

function paramsOf(problem: FormulaProblem): Record<string, string | number> {
  switch (problem.code) {
    case 'formula-syntax':
      return { at: problem.at + 1, found: problem.found }
    case 'formula-unknown-name':
      return { name: problem.name }
    case 'formula-cycle':
      return { path: problem.path.join(' → ') }
    case 'formula-units':
      return { left: unitOfDimension(problem.left), right: unitOfDimension(problem.right) }
  }
}

import type { ComparedIndicator } from '../comparison-table.ts'
import { type Dimension, dimensionOf, dimensionOfFormula, goesInto, UnitsDiffer } from './dimension.ts'
import { type Formula, FormulaSyntaxError, namesIn, parseFormula } from './formula.ts'

/** An indicator whose values follow from others, where its formula is not null. */
export interface FormulaIndicator extends ComparedIndicator {
  readonly formula: string | null
}

/** Finds the indicator that a formula names: by id, name or alias; null: none. */
export type NameLookup<Indicator> = (name: string) => Indicator | null

/** Why a formula cannot be kept. */
export type FormulaProblem =
  | { readonly code: 'formula-syntax'; readonly at: number; readonly found: string }
  | { readonly code: 'formula-unknown-name'; readonly name: string }
  /** Names from the indicator back to itself. */
  | { readonly code: 'formula-cycle'; readonly path: readonly string[] }
  /** What is added, or what comes out against the indicator's unit. */
  | { readonly code: 'formula-units'; readonly left: Dimension; readonly right: Dimension }

/** null where the formula can be followed: its names are known, its units fit, and nothing rests on itself. */
export function formulaProblem(
  indicator: Pick<FormulaIndicator, 'id' | 'name' | 'unit'> & { readonly formula: string },
  find: NameLookup<FormulaIndicator>
): FormulaProblem | null {
  const parsed = readFormula(indicator.formula)
  if (parsed instanceof FormulaSyntaxError) return { code: 'formula-syntax', at: parsed.at, found: parsed.found }
  for (const name of namesIn(parsed).keys()) if (find(name) === null) return { code: 'formula-unknown-name', name }
  const path = cycleFrom(indicator, parsed, find)
  if (path !== null) return { code: 'formula-cycle', path }
  try {
    const result = dimensionOfFormula(parsed, (name) => dimensionOf(find(name)?.unit ?? null))
    if (goesInto(result, indicator.unit)) return null
    return { code: 'formula-units', left: result, right: dimensionOf(indicator.unit) }
  } catch (error) {
    if (error instanceof UnitsDiffer) return { code: 'formula-units', left: error.left, right: error.right }
    throw error
  }
}

const parsed = new Map<string, Formula | FormulaSyntaxError>()

/** The formula of a text, read once; what is wrong with it where it is none. */
export function readFormula(text: string): Formula | FormulaSyntaxError {
  let formula = parsed.get(text)
  if (formula === undefined) {
    try {
      formula = parseFormula(text)
    } catch (error) {
      if (!(error instanceof FormulaSyntaxError)) throw error
      formula = error
    }
    if (parsed.size < 2000) parsed.set(text, formula)
  }
  return formula
}

/** The way from an indicator over the formulas of others back to itself, by names; null: there is none. */
function cycleFrom(
  indicator: Pick<FormulaIndicator, 'id' | 'name'>,
  formula: Formula,
  find: NameLookup<FormulaIndicator>
): readonly string[] | null {
  const clear = new Set<string>()
  const walk = (at: Formula, path: readonly string[]): readonly string[] | null => {
    for (const name of namesIn(at).keys()) {
      const next = find(name)
      if (next === null || clear.has(next.id)) continue
      if (next.id === indicator.id) return [...path, indicator.name]
      if (path.includes(next.name)) continue
      const inner = next.formula === null ? null : readFormula(next.formula)
      if (inner === null || inner instanceof FormulaSyntaxError) continue
      const found = walk(inner, [...path, next.name])
      if (found !== null) return found
      clear.add(next.id)
    }
    return null
  }
  return walk(formula, [indicator.name])
}

/** The indicators that a derived one rests on, over formulas of formulas, with how many years before at most. */
export function inputsOf(indicator: FormulaIndicator, find: NameLookup<FormulaIndicator>): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  const walk = (one: FormulaIndicator, years: number, path: ReadonlySet<string>): void => {
    const formula = one.formula === null ? null : readFormula(one.formula)
    if (formula === null || formula instanceof FormulaSyntaxError) return
    for (const [name, back] of namesIn(formula)) {
      const input = find(name)
      if (input === null || path.has(input.id)) continue
      found.set(input.id, Math.max(years + back, found.get(input.id) ?? 0))
      walk(input, years + back, new Set([...path, input.id]))
    }
  }
  walk(indicator, 0, new Set([indicator.id]))
  return found
}

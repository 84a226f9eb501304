import type Big from 'big.js'
import { type MonthsKey, yearsEarlier } from '../../period/months-key.ts'
import { nameOfMonths } from '../../period/months-name.ts'
import { decimalOf } from '../../quantity/decimal.ts'
import { ownValue } from '../comparing.ts'
import type { ComparedIndicator } from '../comparison-table.ts'
import { disputedAmong } from '../figures/dispute.ts'
import type { FigureLookup, ObservedFigure } from '../figures/observed-figure.ts'
import { STAGES, type Stage } from '../figures/stage.ts'
import type { NoNumberReason } from '../reason.ts'
import { type FormulaIndicator, type NameLookup, readFormula } from './derived-indicator.ts'
import { exact, factorOf } from './dimension.ts'
import { type Formula, FormulaSyntaxError } from './formula.ts'

/** A figure that a computed one took, whether it is there or not. */
export interface DerivedInput {
  readonly region: string
  readonly indicator: ComparedIndicator
  readonly months: MonthsKey
  readonly figure: ObservedFigure | null
}

/** How a value follows: by the formula of its indicator, as the sum over the parts of its region, from printed growth. */
export type Derivation = 'derived' | 'region-sum' | 'index-of-growth'

/** A value that follows from others. Its stage is the earliest among theirs. */
export interface DerivedFigure extends ObservedFigure {
  readonly derivation: Derivation
  /** That of its indicator; null: it follows by none. */
  readonly formula: string | null
  /** In the order of the formula or of the parts. */
  readonly inputs: readonly DerivedInput[]
}

export function isDerived(figure: ObservedFigure | null): figure is DerivedFigure {
  return figure !== null && 'formula' in figure
}

/**
 * Figures with those of derived indicators among them, computed as they are looked up. What a source gave for such an
 * indicator comes first. `indicator`: by id; `find`: by what formulas call it.
 */
export function withDerived(
  figures: FigureLookup,
  indicator: (id: string) => FormulaIndicator | undefined,
  find: NameLookup<FormulaIndicator>
): FigureLookup {
  const made = new Map<string, ObservedFigure | null>()
  const underWay = new Set<string>()
  const lookup: FigureLookup = {
    find(region, id, months, measure) {
      const observed = figures.find(region, id, months, measure)
      if (observed !== null || measure !== 'level') return observed
      const derived = indicator(id)
      if (derived === undefined || derived.formula === null) return null
      const key = `${region} ${id} ${months}`
      const known = made.get(key)
      if (known !== undefined) return known
      // A ring of formulas, which a merge could make, has no value, in this year or in any before.
      const ring = `${region} ${id}`
      if (underWay.has(ring)) return null
      underWay.add(ring)
      const figure = derivedFigure(lookup, { ...derived, formula: derived.formula }, region, months, find)
      underWay.delete(ring)
      made.set(key, figure)
      return figure
    }
  }
  return lookup
}

function derivedFigure(
  lookup: FigureLookup,
  derived: FormulaIndicator & { readonly formula: string },
  region: string,
  months: MonthsKey,
  find: NameLookup<FormulaIndicator>
): DerivedFigure | null {
  const formula = readFormula(derived.formula)
  const inputs: DerivedInput[] = []
  const value =
    formula instanceof FormulaSyntaxError
      ? 'bad-formula'
      : evaluate(asPercent(formula, derived.unit), months, (name, at) => {
          const indicator = find(name)
          if (indicator === null) return 'bad-formula'
          const figure = ownValue({ figures: lookup }, { region, indicator, months: at })
          inputs.push({ region, indicator, months: at, figure })
          if (figure?.decimal == null) return figure?.lack ?? 'no-input'
          return exact(figure.decimal).times(factorOf(indicator.unit))
        })
  // Where no input is there at all, there is nothing to say: no figure, rather than one that is missing.
  if (typeof value === 'string' && inputs.every(({ figure }) => figure === null)) return null
  const decimal = typeof value === 'string' ? null : decimalOf(value.div(factorOf(derived.unit)).toNumber())
  return {
    region,
    indicator: derived.id,
    period: nameOfMonths(months),
    measure: 'level',
    decimal,
    symbol: null,
    stage: earliestStage(inputs),
    lack: decimal === null ? (typeof value === 'string' ? value : 'bad-formula') : null,
    conflict: inputs.find(({ figure }) => figure?.conflict != null)?.figure?.conflict ?? null,
    derivation: 'derived',
    disputed: disputedAmong(inputs.map(({ figure }) => figure)),
    formula: derived.formula,
    inputs
  }
}

type Leaf = (name: string, months: MonthsKey) => Big | NoNumberReason

/** In the bases of the dimensions; the first reason met where there is no value. */
function evaluate(formula: Formula, months: MonthsKey, leaf: Leaf): Big | NoNumberReason {
  switch (formula.type) {
    case 'number':
      return formula.isPercent ? exact(formula.decimal).div(100) : exact(formula.decimal)
    case 'indicator':
      return leaf(formula.name, months)
    case 'prev':
      return evaluate(formula.of, yearsEarlier(months), leaf)
    case 'negative': {
      const value = evaluate(formula.of, months, leaf)
      return typeof value === 'string' ? value : value.times(-1)
    }
    case 'operation': {
      const left = evaluate(formula.left, months, leaf)
      const right = evaluate(formula.right, months, leaf)
      if (typeof left === 'string') return left
      if (typeof right === 'string') return right
      if (formula.operator === '+') return left.plus(right)
      if (formula.operator === '−') return left.minus(right)
      if (formula.operator === '×') return left.times(right)
      return right.eq(0) ? 'division-by-zero' : left.div(right)
    }
  }
}

/**
 * People write × 100 behind a share that is to be in percent, and mean × 100 %: the unit says it already. So with
 * × 1000 and per mille.
 */
export function asPercent(formula: Formula, unit: string | null): Formula {
  const hundred = unit === '%' ? '100' : unit === '‰' ? '1000' : null
  if (formula.type !== 'operation' || formula.operator !== '×' || hundred === null) return formula
  const { left, right } = formula
  if (right.type === 'number' && right.decimal === hundred && !right.isPercent) return left
  return left.type === 'number' && left.decimal === hundred && !left.isPercent ? right : formula
}

export function earliestStage(inputs: readonly DerivedInput[]): Stage | null {
  const stages = inputs.flatMap(({ figure }) => figure?.stage ?? [])
  return STAGES.find((stage) => stages.includes(stage)) ?? null
}

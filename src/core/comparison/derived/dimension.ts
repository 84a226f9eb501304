import Big from 'big.js'
import { parseUnit, type Unit } from '../../quantity/units/unit.ts'
import { UNIT_WORDS } from '../../quantity/units/unit-words.ts'
import type { Formula } from './formula.ts'

/**
 * What a quantity measures: base dimensions with their powers, sorted, as one text (money:CNY^1 person^-1); '' for a
 * bare number. Percent is a bare number too.
 */
export type Dimension = string

/** Where the units of a formula do not fit together. */
export class UnitsDiffer extends Error {
  readonly left: Dimension
  readonly right: Dimension
  constructor(left: Dimension, right: Dimension) {
    super(`${left} and ${right} do not add up`)
    this.name = 'UnitsDiffer'
    this.left = left
    this.right = right
  }
}

/** Dimension of a unit; of what has none a bare number. */
export function dimensionOf(unit: string | null): Dimension {
  const parsed = unit === null ? null : parseUnit(unit)
  // A unit that nobody knows measures itself.
  if (unit !== null && parsed === null) return textOf(new Map([[`unit:${unit}`, 1]]))
  return parsed === null ? '' : textOf(powersOfUnit(parsed))
}

/** What one of a unit is in the bases of its dimension. */
export function factorOf(unit: string | null): Big {
  const parsed = unit === null ? null : parseUnit(unit)
  if (parsed === null) return exact(1)
  return exact(10).pow(parsed.power).times(parsed.numerator).div(parsed.denominator)
}

/** Enough places for any quotient of two figures: results are cut to fifteen digits once, at the end. */
export const exact = Big()
exact.DP = 45

/** The dimension of a formula's result, by those of its indicators. Throws UnitsDiffer. */
export function dimensionOfFormula(formula: Formula, of: (name: string) => Dimension): Dimension {
  switch (formula.type) {
    case 'number':
      return ''
    case 'indicator':
      return of(formula.name)
    case 'prev':
    case 'negative':
      return dimensionOfFormula(formula.of, of)
    case 'operation': {
      const left = dimensionOfFormula(formula.left, of)
      const right = dimensionOfFormula(formula.right, of)
      if (formula.operator === '×') return combined(left, right, 1)
      if (formula.operator === '÷') return combined(left, right, -1)
      if (left !== right) throw new UnitsDiffer(left, right)
      return left
    }
  }
}

/**
 * Does a result of one dimension go into a unit? Where money or goods come by the head, the head may be left unsaid:
 * 人均地区生产总值 in 元 is 元/人.
 */
export function goesInto(result: Dimension, unit: string | null): boolean {
  const wanted = dimensionOf(unit)
  if (result === wanted) return true
  const perHead = new Map([...powersOf(result)].filter(([base, power]) => !(power < 0 && isHead(base))))
  return textOf(perHead) === wanted && wanted !== ''
}

/** A dimension in the units that people read: 元/人; 1 for a bare number. */
export function unitOfDimension(dimension: Dimension): string {
  const above: string[] = []
  const below: string[] = []
  for (const [base, power] of powersOf(dimension)) {
    const word = wordOf(base)
    for (let at = 0; at < Math.abs(power); at++) (power > 0 ? above : below).push(word)
  }
  return [above.length === 0 ? '1' : above.join('·'), ...below].join('/')
}

function wordOf(base: string): string {
  const words = UNIT_WORDS.filter(
    ({ dimension, power, factor }) => dimension === base && !power && factor === undefined
  )
  const [shortest] = words.map(({ word }) => word).sort((one, other) => one.length - other.length)
  return shortest ?? base.slice(base.indexOf(':') + 1)
}

function isHead(base: string): boolean {
  return base === 'person' || base === 'household' || base.startsWith('count:') || base === 'piece'
}

function powersOfUnit(unit: Unit): Map<string, number> {
  const powers = new Map<string, number>()
  for (const [place, base] of unit.dimension.split('/').entries()) {
    if (base === 'ratio' || base === 'number' || base.startsWith('index:')) continue
    powers.set(base, (powers.get(base) ?? 0) + (place === 0 ? 1 : -1))
  }
  return powers
}

function combined(left: Dimension, right: Dimension, sign: 1 | -1): Dimension {
  const powers = powersOf(left)
  for (const [base, power] of powersOf(right)) powers.set(base, (powers.get(base) ?? 0) + sign * power)
  return textOf(powers)
}

function powersOf(dimension: Dimension): Map<string, number> {
  return new Map(
    dimension === ''
      ? []
      : dimension.split(' ').map((part): [string, number] => {
          const at = part.lastIndexOf('^')
          return [part.slice(0, at), Number(part.slice(at + 1))]
        })
  )
}

function textOf(powers: ReadonlyMap<string, number>): Dimension {
  return [...powers]
    .filter(([, power]) => power !== 0)
    .map(([base, power]) => `${base}^${power}`)
    .sort()
    .join(' ')
}

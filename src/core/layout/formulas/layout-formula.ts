import { cumulativeFactor } from '../../comparison/measures/average-growth.ts'
import { roundNumber } from '../../quantity/round.ts'

/** Rows and columns of the table's body from 0: the stub is column 0. */
export interface CellRef {
  readonly row: number
  readonly column: number
}

/**
 * How a number follows from cells of its table, as a spreadsheet would compute it. `RATE` is that of a spreadsheet for
 * payments at the beginning of each of n years: of (n, base, sum) the r of base × ((1 + r) + … + (1 + r)^n) = sum. `RANK`
 * is the place of its first cell among all of them, from the largest down or from the smallest up.
 */
export type LayoutFormula =
  | { readonly type: 'cell'; readonly cell: CellRef }
  | { readonly type: 'number'; readonly value: number }
  | {
      readonly type: 'operation'
      readonly sign: '+' | '-' | '*' | '/' | '^'
      readonly left: LayoutFormula
      readonly right: LayoutFormula
    }
  | {
      readonly type: 'call'
      readonly name: 'ABS' | 'ROUND' | 'SUM' | 'PRODUCT' | 'RATE' | 'RANK' | 'RANK-UP'
      readonly of: readonly LayoutFormula[]
    }

export const cell = (at: CellRef): LayoutFormula => ({ type: 'cell', cell: at })
export const number = (value: number): LayoutFormula => ({ type: 'number', value })
export const minus = (left: LayoutFormula, right: LayoutFormula): LayoutFormula => operation('-', left, right)
export const plus = (left: LayoutFormula, right: LayoutFormula): LayoutFormula => operation('+', left, right)
export const over = (left: LayoutFormula, right: LayoutFormula): LayoutFormula => operation('/', left, right)
export const times = (left: LayoutFormula, right: LayoutFormula): LayoutFormula => operation('*', left, right)
export const power = (left: LayoutFormula, right: LayoutFormula): LayoutFormula => operation('^', left, right)
export const percent = (ratio: LayoutFormula): LayoutFormula => times(ratio, number(100))
export const call = (name: CallName, of: readonly LayoutFormula[]): LayoutFormula => ({ type: 'call', name, of })

type Sign = Extract<LayoutFormula, { type: 'operation' }>['sign']
type CallName = Extract<LayoutFormula, { type: 'call' }>['name']

function operation(sign: Sign, left: LayoutFormula, right: LayoutFormula): LayoutFormula {
  return { type: 'operation', sign, left, right }
}

/** The number that a formula gives over the numbers of the table; null where a cell that it needs has none. */
export function evaluate(formula: LayoutFormula, numberAt: (at: CellRef) => number | null): number | null {
  switch (formula.type) {
    case 'cell':
      return numberAt(formula.cell)
    case 'number':
      return formula.value
    case 'operation': {
      const left = evaluate(formula.left, numberAt)
      const right = evaluate(formula.right, numberAt)
      return left === null || right === null ? null : operate(formula.sign, left, right)
    }
    case 'call': {
      const of = formula.of.map((one) => evaluate(one, numberAt))
      const [own = null] = of
      const known = of.filter((one) => one !== null)
      if (formula.name === 'RANK' || formula.name === 'RANK-UP') {
        const best = formula.name === 'RANK' ? 1 : -1
        return own === null ? null : 1 + known.filter((other) => (other - own) * best > 0).length
      }
      return known.length < of.length ? null : called(formula.name, known)
    }
  }
}

function operate(sign: Sign, left: number, right: number): number {
  switch (sign) {
    case '+':
      return left + right
    case '-':
      return left - right
    case '*':
      return left * right
    case '/':
      return left / right
    case '^':
      return left ** right
  }
}

function called(name: Exclude<CallName, 'RANK' | 'RANK-UP'>, of: readonly number[]): number {
  const [first = 0, base = 0, sum = 0] = of
  switch (name) {
    case 'ABS':
      return Math.abs(first)
    case 'ROUND':
      return Number(roundNumber(first, base) ?? first)
    case 'SUM':
      return of.reduce((total, one) => total + one, 0)
    case 'PRODUCT':
      return of.reduce((product, one) => product * one, 1)
    case 'RATE':
      return cumulativeFactor(sum / base, first) - 1
  }
}

/** The formula with its cells elsewhere; null where one of them is nowhere. */
export function withCells(formula: LayoutFormula, move: (at: CellRef) => CellRef | null): LayoutFormula | null {
  switch (formula.type) {
    case 'cell': {
      const moved = move(formula.cell)
      return moved === null ? null : cell(moved)
    }
    case 'number':
      return formula
    case 'operation': {
      const left = withCells(formula.left, move)
      const right = withCells(formula.right, move)
      return left === null || right === null ? null : operation(formula.sign, left, right)
    }
    case 'call': {
      const of = formula.of.map((one) => withCells(one, move))
      const known = of.filter((one) => one !== null)
      return known.length < of.length ? null : call(formula.name, known)
    }
  }
}

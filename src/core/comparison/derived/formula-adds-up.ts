import type { Formula } from './formula.ts'

/**
 * Do values of parts of what a formula says make its value of the whole? Sums and multiples of amounts do: the formula of
 * a sum is the sum of the formulas. What divides by an indicator, multiplies two, or adds a bare number does not: the
 * income per head of two towns is not that of both together.
 */
export function formulaAddsUp(formula: Formula, isAmount: (name: string) => boolean): boolean {
  return natureOf(formula, isAmount) === 'amount'
}

type Nature = 'number' | 'amount' | 'other'

function natureOf(formula: Formula, isAmount: (name: string) => boolean): Nature {
  switch (formula.type) {
    case 'number':
      return 'number'
    case 'indicator':
      return isAmount(formula.name) ? 'amount' : 'other'
    case 'prev':
    case 'negative':
      return natureOf(formula.of, isAmount)
    case 'operation': {
      const left = natureOf(formula.left, isAmount)
      const right = natureOf(formula.right, isAmount)
      if (formula.operator === '÷') return right === 'number' ? left : 'other'
      if (formula.operator !== '×') return left === right ? left : 'other'
      return left === 'number' ? right : right === 'number' ? left : 'other'
    }
  }
}

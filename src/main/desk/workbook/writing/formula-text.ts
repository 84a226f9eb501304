import type { CellRef, LayoutFormula } from '#core/layout/formulas/layout-formula.ts'
import { columnName } from '#core/reading/grid.ts'

/**
 * `=ROUND(C5-B5,10)`, `=ROUND((C5-B5)/ABS(B5)*100,10)`: a number on the cells of its sheet, whose body starts at row
 * `start`. Rounding to ten places takes away what binary fractions add: 1202.6 − 1189.25 is 13.349999999999909 in a
 * spreadsheet and would show as 13.3 where the exact 13.35 is 13.4.
 */
export function formulaText(formula: LayoutFormula, start: number): string {
  const text = written(formula, (cell) => `${lettersOf(cell.column)}${start + cell.row + 1}`, LOOSEST)
  return isRank(formula) ? `=${text}` : `=ROUND(${text},10)`
}

const letters: string[] = []

/** Asked several times for each formula of a large table. */
function lettersOf(column: number): string {
  letters[column] ??= columnName(column)
  return letters[column]
}

/** A whole number by itself. */
function isRank(formula: LayoutFormula): boolean {
  return formula.type === 'call' && (formula.name === 'RANK' || formula.name === 'RANK-UP')
}

type Name = (cell: CellRef) => string

const BINDS = { '+': 1, '-': 1, '*': 2, '/': 2, '^': 3 } as const
const LOOSEST = 1

/** A part of a formula, in brackets where it binds less than its neighbour does: than `least`. */
function written(formula: LayoutFormula, name: Name, least: number): string {
  switch (formula.type) {
    case 'cell':
      return name(formula.cell)
    case 'number':
      return String(formula.value)
    case 'operation': {
      const { sign } = formula
      const binds = BINDS[sign]
      const left = written(formula.left, name, sign === '^' ? binds + 1 : binds)
      const isOrdered = sign === '-' || sign === '/' || sign === '^'
      const right = written(formula.right, name, isOrdered ? binds + 1 : binds)
      return binds < least ? `(${left}${sign}${right})` : `${left}${sign}${right}`
    }
    case 'call':
      return callText(formula, name)
  }
}

function callText({ name: called, of }: Extract<LayoutFormula, { type: 'call' }>, name: Name): string {
  const listed = (all: readonly LayoutFormula[], by: Name) => all.map((one) => written(one, by, LOOSEST)).join(',')
  switch (called) {
    case 'SUM':
      return `SUM(${rangeOf(of, name) ?? listed(of, name)})`
    case 'RATE': {
      const [years = '', base = '', sum = ''] = of.map((one) => written(one, name, LOOSEST))
      return `RATE(${years},-${base},0,${sum},1)`
    }
    case 'RANK':
    case 'RANK-UP': {
      const peers = of.slice(1)
      // Among whom is the same for all: the formula may be filled down, and its rows be sorted.
      const fixed: Name = (cell) => name(cell).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2')
      const among = rangeOf(peers, fixed) ?? `(${listed(peers, fixed)})`
      return `RANK(${listed(of.slice(0, 1), name)},${among}${called === 'RANK' ? '' : ',1'})`
    }
    default:
      return `${called}(${listed(of, name)})`
  }
}

/** `B5:B9` of cells one below the other or side by side; null of others. */
function rangeOf(of: readonly LayoutFormula[], name: Name): string | null {
  const cells = of.flatMap((one) => (one.type === 'cell' ? one.cell : []))
  const [first] = cells
  const last = cells.at(-1)
  if (first === undefined || last === undefined || cells.length < of.length || cells.length < 2) return null
  const isRun =
    cells.every(({ row, column }, at) => row === first.row + at && column === first.column) ||
    cells.every(({ row, column }, at) => column === first.column + at && row === first.row)
  return isRun ? `${name(first)}:${name(last)}` : null
}

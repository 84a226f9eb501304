import type { CellRef, LayoutFormula } from '#core/layout/formulas/layout-formula.ts'
import { cellName } from '#core/reading/grid.ts'

/**
 * `=ROUND(C5-B5,10)`, `=ROUND((C5-B5)/ABS(B5)*100,10)`: a number on the cells of its sheet, whose body starts at row
 * `start`. Rounding to ten places takes away what binary fractions add: 1202.6 − 1189.25 is 13.349999999999909 in a
 * spreadsheet and would show as 13.3 where the exact 13.35 is 13.4.
 */
export function formulaText(formula: LayoutFormula, start: number): string {
  const name = ({ row, column }: CellRef) => cellName(start + row, column)
  const { text } = written(formula, name)
  return isRank(formula) ? `=${text}` : `=ROUND(${text},10)`
}

/** A whole number by itself. */
function isRank(formula: LayoutFormula): boolean {
  return formula.type === 'call' && (formula.name === 'RANK' || formula.name === 'RANK-UP')
}

type Name = (cell: CellRef) => string

/** A part of a formula; what binds less than its neighbour is put in brackets. */
interface Written {
  readonly text: string
  readonly binds: number
}

const BINDS = { '+': 1, '-': 1, '*': 2, '/': 2, '^': 3 } as const
const WHOLE = 4

function written(formula: LayoutFormula, name: Name): Written {
  switch (formula.type) {
    case 'cell':
      return { text: name(formula.cell), binds: WHOLE }
    case 'number':
      return { text: String(formula.value), binds: WHOLE }
    case 'operation': {
      const { sign } = formula
      const binds = BINDS[sign]
      const left = written(formula.left, name)
      const right = written(formula.right, name)
      const isOrdered = sign === '-' || sign === '/' || sign === '^'
      const first = bracketed(left, left.binds < binds || (sign === '^' && left.binds === binds))
      return {
        text: `${first}${sign}${bracketed(right, isOrdered ? right.binds <= binds : right.binds < binds)}`,
        binds
      }
    }
    case 'call':
      return { text: callText(formula, name), binds: WHOLE }
  }
}

function bracketed({ text }: Written, isBracketed: boolean): string {
  return isBracketed ? `(${text})` : text
}

function callText({ name: called, of }: Extract<LayoutFormula, { type: 'call' }>, name: Name): string {
  const all = of.map((one) => written(one, name).text)
  const [first = '', second = '', third = ''] = all
  switch (called) {
    case 'SUM':
      return `SUM(${rangeOf(of, name) ?? all.join(',')})`
    case 'RATE':
      return `RATE(${first},-${second},0,${third},1)`
    case 'RANK':
    case 'RANK-UP': {
      const peers = of.slice(1)
      // Among whom is the same for all: the formula may be filled down, and its rows be sorted.
      const fixed: Name = (cell) => name(cell).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2')
      const among = rangeOf(peers, fixed) ?? `(${peers.map((one) => written(one, fixed).text).join(',')})`
      return `RANK(${first},${among}${called === 'RANK' ? '' : ',1'})`
    }
    default:
      return `${called}(${all.join(',')})`
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

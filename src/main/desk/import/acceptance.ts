import type { AcceptScope, ChangeKind, ImportPart } from '#contract/calls/import/import-outcome.ts'
import { type CellPosition, parseCellName } from '#core/reading/grid.ts'
import type { PlannedCell } from './plan/import-plan.ts'

/** What a word about taking or leaving can be held against. */
export interface Acceptable extends PlannedCell {
  readonly kind: ChangeKind
  readonly suspicions?: readonly unknown[]
}

interface Word {
  readonly accepted: boolean
  /** Later words outdo earlier ones. */
  readonly order: number
}

/** Each word with what it is said of, and its place among the others. */
export type SaidOfAcceptance = readonly (readonly [key: string, accepted: boolean, order: number])[]

/** What the user takes and leaves of an import: cell by cell, by row, by column, by kind, or all, of the whole or of a part. What was said last holds. */
export class Acceptance {
  readonly #words = new Map<string, Word>()
  #spoken = 0

  say(scope: AcceptScope, accepted: boolean): void {
    if (scope.what === 'all' && scope.of === null) this.#words.clear()
    this.#spoken += 1
    this.#words.set(keyOf(scope), { accepted, order: this.#spoken })
  }

  /** Grows with every word. */
  get edition(): number {
    return this.#spoken
  }

  get said(): SaidOfAcceptance {
    return [...this.#words].map(([key, { accepted, order }]) => [key, accepted, order])
  }

  sayAgain(said: SaidOfAcceptance): void {
    for (const [key, accepted, order] of said) {
      this.#words.set(key, { accepted, order })
      this.#spoken = Math.max(this.#spoken, order)
    }
  }

  accepts(one: Acceptable): boolean {
    if (this.#words.size === 0) return true
    const file = one.table.file.id
    const sheet = one.table.sheet.name
    const parts = [null, { file, sheet: null }, { file, sheet }].map(partKey)
    const keys = [
      ...parts.flatMap((part) => [`all ${part}`, `kind ${one.kind} ${part}`]),
      rowKey(file, sheet, one.row),
      columnKey(file, sheet, one.column),
      cellKey(file, sheet, one.row, one.column)
    ]
    if ((one.suspicions?.length ?? 0) > 0) keys.push(...parts.map((part) => `suspicious ${part}`))
    let last: Word | null = null
    for (const key of keys) {
      const word = this.#words.get(key)
      if (word !== undefined && (last === null || word.order > last.order)) last = word
    }
    return last?.accepted ?? true
  }
}

function keyOf(scope: AcceptScope): string {
  switch (scope.what) {
    case 'all':
    case 'suspicious':
      return `${scope.what} ${partKey(scope.of)}`
    case 'kind':
      return `kind ${scope.kind} ${partKey(scope.of)}`
    case 'row':
      return rowKey(scope.file, scope.sheet, placeOf(scope.cell).row)
    case 'column':
      return columnKey(scope.file, scope.sheet, placeOf(scope.cell).column)
    case 'cell': {
      const { row, column } = placeOf(scope.cell)
      return cellKey(scope.file, scope.sheet, row, column)
    }
  }
}

function partKey(part: ImportPart | null): string {
  if (part === null) return ''
  return part.sheet === null ? part.file : `${part.file}\n${part.sheet}`
}

/** One cell of a job's files. */
export function cellKey(file: string, sheet: string, row: number, column: number): string {
  return `${file}\n${sheet}\n${row}\n${column}`
}

function rowKey(file: string, sheet: string, row: number): string {
  return `${file}\n${sheet}\n${row}\n`
}

function columnKey(file: string, sheet: string, column: number): string {
  return `${file}\n${sheet}\n\n${column}`
}

function placeOf(cell: string): CellPosition {
  return parseCellName(cell) ?? { row: -1, column: -1 }
}

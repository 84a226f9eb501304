import type { CellRange } from '../../grid.ts'

/** One name beside the body, over one row or the two it is broken over. */
export interface StubLine {
  readonly row: number
  rows: number[]
  readonly column: number
  text: string
  /** As typed, with its leading spaces. */
  readonly raw: string
  readonly indent: number
  readonly bold: boolean
  /** Values stand beside it. */
  valued: boolean
  /** A unit stands beside it, or it is a time among times with values, so that it is an item even where its values are missing. */
  readonly measured: boolean
  span: CellRange
  /** English lines below it that say the name once more. */
  doubles: readonly StubLine[]
}

export interface StubLines {
  readonly lines: readonly StubLine[]
  readonly joined: number
}

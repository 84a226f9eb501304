import { leadingSpace } from '../words/label-words.ts'

/** One name of the stub with all that its look and place say of its rank. */
export interface StubName {
  readonly text: string
  /** Steps of the cell's indent. */
  readonly indent: number
  readonly bold: boolean
  /** Values stand beside it. */
  readonly valued: boolean
  /** The figures beside it, to see what adds up; absent where nobody looks. */
  readonly figures?: readonly (number | null)[]
}

/** One step of a cell's indent is about as wide as this many letters. */
const INDENT_STEP = 2

/** How far in it stands, in letters. */
export function widthOf({ indent, text }: StubName): number {
  return indent * INDENT_STEP + leadingSpace(text)
}

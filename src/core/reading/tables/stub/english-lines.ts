import { BLANK } from '../sheet/cell-kind.ts'
import type { SheetMap } from '../sheet/sheet-map.ts'
import { hasHan, isClassificationLine, isLatinOnly } from '../words/label-words.ts'
import type { StubColumn } from './columns/stub-columns.ts'

interface Line {
  readonly row: number
  readonly rows: readonly number[]
  readonly column: number
  readonly text: string
  readonly valued: boolean
}

/** An English line without values right below a Chinese name is that name once more. */
export function withDoubles<OneLine extends Line & { doubles: readonly OneLine[] }>(
  lines: readonly OneLine[]
): OneLine[] {
  const kept: OneLine[] = []
  for (const line of lines) {
    const owner = kept.at(-1)
    if (owner && isDoubleOf(owner, line, owner.doubles.length + 1)) owner.doubles = [...owner.doubles, line]
    else kept.push(line)
  }
  return kept
}

function isDoubleOf(owner: Line, line: Line, distance: number): boolean {
  return (
    !line.valued &&
    hasHan(owner.text) &&
    isLatinOnly(line.text) &&
    line.column === owner.column &&
    line.row === owner.row + distance
  )
}

/**
 * 港澳台投资 | Funded by Hong Kong, Macao and above blank | Taiwan beside its figures: a name whose English takes two lines, and no
 * group over a row without a name.
 */
export function runsOnInEnglish(
  map: SheetMap,
  { text, rows, column: above }: Line,
  row: number,
  column: number,
  stub: readonly StubColumn[]
): boolean {
  if (column !== above || rows.at(-1) !== row - 1 || map.kind(row, column) !== BLANK) return false
  const isTold = stub.some(({ role, column: at }) => role === 'translation' && map.kind(row - 1, at) !== BLANK)
  return isTold && hasHan(text) && !isClassificationLine(text)
}

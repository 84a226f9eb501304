import { parseUnit, type Unit } from '#core/quantity/units/unit.ts'
import type { SheetMap } from '../sheet/sheet-map.ts'
import { unitOfGroup } from '../sheet/units-in-rows.ts'
import { isOfWhich, leadingSpace } from '../words/label-words.ts'
import { isBrokenName, joinNames } from './broken-names.ts'
import type { StubColumn } from './columns/stub-columns.ts'
import { headsNamesAgain } from './hierarchy/repeated-runs.ts'
import { endsAsFellows } from './numbered-fellows.ts'
import type { StubLine, StubLines } from './stub-line.ts'

/** The lines with names that are broken over two of them (高 新 above 园 区) joined. `units`: the columns of units. */
export function joinBroken(
  map: SheetMap,
  lines: readonly StubLine[],
  valueColumns: readonly number[],
  units: readonly StubColumn[]
): StubLines {
  const kept: StubLine[] = []
  let joined = 0
  for (let index = 0; index < lines.length; index++) {
    const upper = lines[index] as StubLine
    const lower = lines[index + 1]
    kept.push(upper)
    if (!lower || !isBrokenAt(map, lines, index, valueColumns, units)) continue
    upper.text = joinNames(upper.text, lower.text)
    upper.valued ||= lower.valued
    upper.rows = [...upper.rows, ...lower.rows]
    upper.span = { ...upper.span, bottom: lower.span.bottom }
    joined++
    index++
  }
  return { lines: kept, joined }
}

function isBrokenAt(
  map: SheetMap,
  lines: readonly StubLine[],
  index: number,
  valueColumns: readonly number[],
  units: readonly StubColumn[]
): boolean {
  const upper = lines[index]
  const lower = lines[index + 1]
  const after = lines[index + 2]
  if (!upper || !lower || (upper.valued && lower.valued)) return false
  // 绿 茶 | 吨 above 白 茶 | 吨, whose figures are blank: each has a unit of its own, and is whole.
  if (upper.measured && lower.measured && !valuesMergedDown(map, upper.row, valueColumns)) return false
  // What states a unit for the rows below it is whole.
  if (!upper.valued && unitOfGroup(map, upper.row, valueColumns) !== null) return false
  if (lower.row !== upper.row + 1 || upper.column !== lower.column) return false
  const near = linesNear(lines, index)
  return isBrokenName({
    upper: upper.text,
    lower: lower.text,
    upperValued: upper.valued,
    lowerValued: lower.valued,
    valuesMerged: valuesMergedDown(map, upper.row, valueColumns),
    sameBold: upper.bold === lower.bold,
    sameStyle: upper.bold === lower.bold && upper.indent === lower.indent,
    setIn: setIn(lower) > setIn(upper),
    lone:
      after === undefined || setIn(after) < setIn(lower) || (setIn(lower) === setIn(upper) && isOfWhich(after.text)),
    amongItems: isAmongItems(lines, index),
    followed: after !== undefined,
    after: after?.text ?? '',
    headsGroup: headsNamesAgain(lines, index) || (after !== undefined && !lower.valued && setIn(after) > setIn(lower)),
    others: near.map((at) => lines[at]?.text ?? ''),
    whole: near.filter((at) => isWhole(lines, at)).map((at) => lines[at]?.text ?? ''),
    longest: longestInOneLine(lines, near),
    endsAsFellows: endsAsFellows(itemOf(upper), itemOf(lower), near.flatMap((at) => lines[at] ?? []).map(itemOf)),
    beside: lower.measured
      ? null
      : {
          unit: unitBeside(map, upper, units),
          unitsBelow: itemsBelow(lines, index + 2).flatMap((line) => unitBeside(map, line, units) ?? []),
          onlyBlank: near.every((at) => lines[at]?.valued === true || lines[at]?.measured === true)
        }
  })
}

/** The lines with figures from here on, to the next without. */
function itemsBelow(lines: readonly StubLine[], from: number): readonly StubLine[] {
  const end = lines.findIndex((line, at) => at >= from && !line.valued)
  return lines.slice(from, end === -1 ? from + SIBLINGS : end)
}

function unitBeside(map: SheetMap, { row }: StubLine, units: readonly StubColumn[]): Unit | null {
  const [unit] = units
  return unit === undefined ? null : parseUnit(map.text(row, unit.column))
}

function itemOf(line: StubLine): { readonly text: string; readonly setIn: number; readonly valued: boolean } {
  return { text: line.text, setIn: setIn(line), valued: line.valued }
}

function setIn({ raw, indent }: StubLine): number {
  return leadingSpace(raw) + 2 * indent
}

/** Of the names around the pair that are set in as its first, most are items with values. */
function isAmongItems(lines: readonly StubLine[], index: number): boolean {
  const place = setIn(lines[index] as StubLine)
  const around = lines.slice(Math.max(0, index - SIBLINGS), index + SIBLINGS)
  const beside = around.filter((line) => line !== lines[index] && setIn(line) === place && line.text !== '')
  return beside.filter(({ valued }) => valued).length > beside.length / 2
}

/** How far names of the same rank are looked for. */
const SIBLINGS = 12

/** Positions of the lines around the pair, enough to see how names look in this stub. */
function linesNear(lines: readonly StubLine[], index: number): readonly number[] {
  const near: number[] = []
  for (let at = Math.max(0, index - 30); at < Math.min(lines.length, index + 32); at++) {
    if (at !== index && at !== index + 1 && lines[at]?.text !== '') near.push(at)
  }
  return near
}

/** Of names that stand beside values and below others that do; a second half stands below one that does not. */
function longestInOneLine(lines: readonly StubLine[], near: readonly number[]): number | null {
  const lengths = near.flatMap((at) => {
    const [before, line] = [lines[at - 1], lines[at]]
    if (line === undefined || !line.valued || line.rows.length > 1 || before?.valued === false) return []
    return [line.text.replace(/[\s\u3000]/g, '').length]
  })
  return lengths.length < 3 ? null : Math.max(...lengths)
}

function isWhole(lines: readonly StubLine[], at: number): boolean {
  return [lines[at - 1], lines[at], lines[at + 1]].every((line) => line === undefined || line.valued)
}

function valuesMergedDown(map: SheetMap, row: number, valueColumns: readonly number[]): boolean {
  return valueColumns.some((column) => {
    const merge = map.merge(row, column)
    return merge !== undefined && merge.top === row && merge.bottom > row
  })
}

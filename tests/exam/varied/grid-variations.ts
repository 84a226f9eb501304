import type { Cell, CellStyle } from '#core/reading/grid.ts'
import { cellName } from '#core/reading/grid.ts'
import type { PairKind } from '../structure-score.ts'
import { type LabelledGrid, mergeAt, type Places, placesOf, positionOf, rearranged, retyped } from './labelled-grid.ts'

/** One way in which the same table could have been laid out, typed or marked otherwise; its truth follows. */
export interface GridVariation {
  readonly name: string
  /** Pairs that the varied sheet no longer tells. */
  readonly untold?: readonly PairKind[]
  /** null: it changes nothing on this sheet. */
  readonly vary: (table: LabelledGrid, places: Places) => LabelledGrid | null
}

export function varied(table: LabelledGrid, { vary }: GridVariation): LabelledGrid | null {
  const places = placesOf(table)
  return places === null ? null : vary(table, places)
}

type Lines = (number | null)[]

export const GRID_VARIATIONS: readonly GridVariation[] = [
  { name: 'as published', vary: (table) => table },
  {
    name: 'moved down and to the right',
    vary: (table) =>
      lines(
        table,
        (rows) => [null, null, ...rows],
        (columns) => [null, ...columns]
      )
  },
  {
    name: 'no title',
    vary: (table, { firstHead }) => lines(table, (rows) => rows.filter((row) => row === null || row >= firstHead))
  },
  {
    name: 'no notes',
    vary: (table, { body }) => lines(table, (rows) => rows.filter((row) => row === null || row <= body.bottom))
  },
  { name: 'notes right below', vary: notesRightBelow },
  {
    name: 'a blank row below the head',
    vary: (table, { lastHead }) => lines(table, (rows) => withBlanks(rows, [lastHead]))
  },
  {
    name: 'a blank row amid the body',
    vary: (table, { body }) => lines(table, (rows) => withBlanks(rows, [Math.floor((body.top + body.bottom) / 2)]))
  },
  { name: 'blank rows between groups', vary: blankRowsBetweenGroups },
  {
    name: 'a blank column behind the stub',
    vary: (table, { body }) => lines(table, same, (columns) => withBlanks(columns, [body.left - 1]))
  },
  { name: 'a blank column amid the values', vary: blankColumnAmid },
  { name: 'columns of values from right to left', vary: mirrored },
  { name: 'nothing bold', vary: (table) => restyled(table, ({ bold: _, ...style }) => style) },
  { name: 'no indents', untold: ['label–label'], vary: (table) => withoutIndents(table) },
  { name: 'indents for spaces', vary: indentsForSpaces },
  {
    name: 'no borders and fills',
    vary: (table) => restyled(table, ({ bold, indent }) => ({ ...(bold && { bold }), ...(indent && { indent }) }))
  },
  {
    name: 'no merges',
    vary: (table) => (table.grid.merges.length === 0 ? null : { ...table, grid: { ...table.grid, merges: [] } })
  },
  { name: 'merges of the head filled', vary: mergesFilled },
  { name: 'capitals', vary: (table) => texts(table, (text) => text.toUpperCase()) },
  { name: 'years twenty before', vary: (table) => years(table, -20) },
  { name: 'years eight after', vary: (table) => years(table, 8) },
  {
    name: 'figures typed',
    vary: (table) => retyped(table, (cell) => (typeof cell.value === 'number' ? { ...cell, value: cell.text } : cell))
  },
  { name: 'typed figures as numbers', vary: figuresAsNumbers },
  {
    name: 'notes marked at names',
    vary: (table) => labels(table, (text, at) => (at % 3 === 0 && /[A-Za-z)]$/.test(text) ? `${text} 1)` : text))
  },
  { name: 'a blank corner', vary: (table, places) => corner(table, places, null) },
  { name: 'a word in the corner', vary: (table, places) => corner(table, places, 'Item') },
  { name: 'a figure in seven is ..', vary: (table) => missing(table, 7, '..') },
  { name: 'a figure in three is F', vary: (table) => missing(table, 3, 'F') },
  { name: 'a figure in three is -', vary: (table) => missing(table, 3, '-') },
  { name: 'figures flagged', vary: (table) => flagged(table) }
]

const same = (lines: Lines): Lines => lines

function lines(
  table: LabelledGrid,
  rows: (rows: Lines) => Lines,
  columns: (columns: Lines) => Lines = same
): LabelledGrid | null {
  const { rowCount, columnCount } = table.grid
  const down: Lines = Array.from({ length: rowCount }, (_, at) => at)
  const across: Lines = Array.from({ length: columnCount }, (_, at) => at)
  const newRows = rows(down)
  const newColumns = columns(across)
  const unchanged = newRows.join() === down.join() && newColumns.join() === across.join()
  return unchanged ? null : rearranged(table, newRows, newColumns)
}

function withBlanks(lines: Lines, behind: readonly number[]): Lines {
  return lines.flatMap((line) => (line !== null && behind.includes(line) ? [line, null] : [line]))
}

function notesRightBelow(table: LabelledGrid, { body }: Places): LabelledGrid | null {
  return lines(table, (rows) => rows.filter((row) => row === null || row <= body.bottom || !isBlankRow(table, row)))
}

function isBlankRow({ grid }: LabelledGrid, row: number): boolean {
  for (let column = 0; column < grid.columnCount; column++)
    if ((grid.at(row, column)?.text ?? '').trim() !== '') return false
  return true
}

/** Above names without values that stand under none: Canada, Males, Age. */
function blankRowsBetweenGroups(table: LabelledGrid, { body, stub, lastHead }: Places): LabelledGrid | null {
  const valued = new Set(Object.keys(table.truth.entries).map((cell) => positionOf(cell).row))
  const groups = Object.entries(table.truth.labels ?? {}).flatMap(([cell, parent]) => {
    const { row, column } = positionOf(cell)
    const opens = parent === null && stub.includes(column) && !valued.has(row)
    return opens && row > body.top && row > lastHead + 1 && row <= body.bottom && !isBlankRow(table, row - 1)
      ? [row - 1]
      : []
  })
  return groups.length === 0 ? null : lines(table, (rows) => withBlanks(rows, groups))
}

function blankColumnAmid(table: LabelledGrid, { body, firstHead, lastHead }: Places): LabelledGrid | null {
  const middle = Math.floor((body.left + body.right) / 2)
  if (middle === body.right) return null
  const { grid } = table
  // Behind a column that no head spans with the next.
  for (let row = firstHead; row <= lastHead; row++) {
    const merge = mergeAt(grid, row, middle)
    if ((merge && merge.right > middle) || (grid.at(row, middle + 1)?.text ?? '') === '') return null
  }
  return lines(table, same, (columns) => withBlanks(columns, [middle]))
}

/** Only where merges, and no blanks, say which columns a head spans. */
function mirrored(table: LabelledGrid, { body, firstHead, lastHead }: Places): LabelledGrid | null {
  if (body.right === body.left) return null
  const { grid } = table
  for (let row = firstHead; row <= lastHead; row++) {
    for (let column = body.left; column <= body.right; column++) {
      if ((grid.at(row, column)?.text ?? '').trim() === '' && mergeAt(grid, row, column) === undefined) return null
    }
  }
  if (grid.merges.some(({ left, right }) => left < body.left && right >= body.left && right < body.right)) return null
  return lines(table, same, (columns) => [
    ...columns.filter((column) => column === null || column < body.left),
    ...columns.filter((column) => column !== null && column >= body.left && column <= body.right).reverse(),
    ...columns.filter((column) => column !== null && column > body.right)
  ])
}

function restyled(table: LabelledGrid, restyle: (style: CellStyle) => CellStyle): LabelledGrid {
  return retyped(table, (cell) => (cell.style ? { ...cell, style: restyle(cell.style) } : cell))
}

function withoutIndents(table: LabelledGrid): LabelledGrid {
  return texts(
    restyled(table, ({ indent: _, ...style }) => style),
    (text) => text.trim()
  )
}

/** Leading spaces become steps of the cell's indent, as programs write them. */
function indentsForSpaces(table: LabelledGrid): LabelledGrid | null {
  let changed = false
  const spaced = retyped(table, (cell) => {
    const spaces = typeof cell.value === 'string' ? (/^ */.exec(cell.value)?.[0].length ?? 0) : 0
    if (spaces === 0) return cell
    const text = String(cell.value).trim()
    const indent = (cell.style?.indent ?? 0) + spaces
    return { ...cell, value: text, text, style: { ...cell.style, indent } }
  })
  for (const label of Object.keys(table.truth.labels ?? {})) {
    const { row, column } = positionOf(label)
    changed ||= /^ /.test(String(table.grid.at(row, column)?.value ?? ''))
  }
  return changed ? spaced : null
}

function mergesFilled(table: LabelledGrid, { lastHead, firstHead }: Places): LabelledGrid | null {
  const { grid, truth } = table
  const ofHead = grid.merges.filter(({ top, bottom }) => top >= firstHead && bottom <= lastHead)
  if (ofHead.length === 0) return null
  const at = (row: number, column: number): Cell | undefined => {
    const merge = mergeAt(grid, row, column)
    return merge && ofHead.includes(merge) ? grid.at(merge.top, merge.left) : grid.at(row, column)
  }
  return { truth, grid: { ...grid, at, merges: grid.merges.filter((merge) => !ofHead.includes(merge)) } }
}

function texts(table: LabelledGrid, change: (text: string) => string): LabelledGrid {
  return retyped(table, (cell) => {
    if (typeof cell.value !== 'string') return cell
    const text = change(cell.value)
    return text === cell.value ? cell : { ...cell, value: text, text }
  })
}

function labels(table: LabelledGrid, change: (text: string, at: number) => string): LabelledGrid {
  const order = new Map(Object.keys(table.truth.labels ?? {}).map((cell, at) => [cell, at]))
  return retyped(table, (cell, row, column) => {
    const at = order.get(cellName(row, column))
    if (at === undefined || typeof cell.value !== 'string') return cell
    const text = change(cell.value, at)
    return { ...cell, value: text, text }
  })
}

/** Years in names and titles; figures stay. */
function years(table: LabelledGrid, by: number): LabelledGrid {
  const moved = (text: string): string => text.replace(/\b(?:19|20)\d\d\b/g, (year) => String(Number(year) + by))
  return retyped(table, (cell, row, column) => {
    if (cellName(row, column) in table.truth.entries) return cell
    if (typeof cell.value === 'number') {
      const isYear = cell.value >= 1900 && cell.value < 2100 && Number.isInteger(cell.value)
      return isYear ? { ...cell, value: cell.value + by, text: String(cell.value + by) } : cell
    }
    if (typeof cell.value !== 'string') return cell
    const text = moved(cell.value)
    return { ...cell, value: text, text }
  })
}

function figuresAsNumbers(table: LabelledGrid): LabelledGrid | null {
  let changed = false
  const commas = Object.keys(table.truth.entries).some((cell) => {
    const { row, column } = positionOf(cell)
    const text = String(table.grid.at(row, column)?.value ?? '')
    changed ||= /^[\d ,.]+$/.test(text.trim()) && typeof table.grid.at(row, column)?.value === 'string'
    return /,\d{1,2}$/.test(text.trim())
  })
  if (!changed || commas) return null
  return retyped(table, (cell, row, column) => {
    if (!(cellName(row, column) in table.truth.entries) || typeof cell.value !== 'string') return cell
    const plain = cell.value.trim().replace(/[ ,]/g, '')
    return /^-?\d+(?:\.\d+)?$/.test(plain) ? { ...cell, value: Number(plain), text: plain } : cell
  })
}

function corner(
  table: LabelledGrid,
  { body, firstHead, lastHead, stub }: Places,
  word: string | null
): LabelledGrid | null {
  const [first] = stub
  if (first === undefined || stub.length > 1) return null
  let at: readonly [number, number] | null = null
  for (let row = firstHead; row <= lastHead; row++) {
    if ((table.grid.at(row, first)?.text ?? '').trim() !== '') at ??= [row, first]
  }
  if (word === null && at === null) return null
  const merged = mergeAt(table.grid, lastHead, first)
  if (merged && (merged.right >= body.left || merged.top < firstHead)) return null
  const [top, left] = at ?? [merged?.top ?? lastHead, first]
  const put = word === null ? undefined : ({ value: word, text: word } satisfies Cell)
  const { grid, truth } = table
  return {
    truth,
    grid: { ...grid, at: (row, column) => (row === top && column === left ? put : grid.at(row, column)) }
  }
}

/** Each nth figure is not given. */
function missing(table: LabelledGrid, nth: number, sign: string): LabelledGrid {
  const gone = new Set(Object.keys(table.truth.entries).filter((_, at) => at % nth === nth - 1))
  const entries = Object.fromEntries(Object.entries(table.truth.entries).filter(([cell]) => !gone.has(cell)))
  return retyped({ grid: table.grid, truth: { ...table.truth, entries } }, (cell, row, column) =>
    gone.has(cellName(row, column)) ? { ...cell, value: sign, text: sign } : cell
  )
}

/** 12.3 r, 1,234 p: the mark of a revised or preliminary figure behind it. */
function flagged(table: LabelledGrid): LabelledGrid {
  const order = new Map(Object.keys(table.truth.entries).map((cell, at) => [cell, at]))
  return retyped(table, (cell, row, column) => {
    const at = order.get(cellName(row, column))
    if (at === undefined || at % 5 !== 0 || !/\d$/.test(cell.text.trim())) return cell
    const text = `${cell.text}${at % 2 === 0 ? 'r' : 'p'}`
    return { ...cell, value: text, text }
  })
}

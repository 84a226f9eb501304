import type { CellPosition, CellRange } from '../../grid.ts'
import { BLANK } from '../sheet/cell-kind.ts'
import type { SheetMap } from '../sheet/sheet-map.ts'
import { hasHan, isBareTotal, isClassificationLine } from '../words/label-words.ts'
import { parentsOf } from './hierarchy/hierarchy.ts'
import { figuresBeside } from './hierarchy/sums.ts'
import { styledName } from './stub-lines.ts'

/** A label of the stub while it is read. */
export interface Made extends CellPosition {
  readonly text: string
  span: CellRange
  parent: number | null
  readonly attribute: 'unit' | 'code' | 'translation' | null
  classified?: string
}

/** Where the names of an outer column stand, and beside what. */
export interface OuterColumn {
  readonly column: number
  /** The innermost column of names. */
  readonly inner: number
  readonly rows: readonly number[]
  readonly valued: (row: number) => boolean
  readonly valueColumns: readonly number[]
  /** The row that totals all, null for none: no name holds for it by a blank. */
  readonly total: number | null
}

/** By row, the index of the label that holds for it. */
export type OuterLabels = ReadonlyMap<number, number>

/** Where more of the rows than this have a name of their own in an outer column, its blanks say nothing. */
const MOSTLY_OWN = 0.6

/**
 * Outer stub columns: a name holds for the rows below it until the next, by merge or by blanks that mean "as above".
 * A column that names nearly every row (a code before each name) means nothing by a blank.
 */
export function outerLabels(map: SheetMap, outer: OuterColumn, labels: Made[]): OuterLabels {
  const { column, rows, valued, total } = outer
  const byRow = new Map<number, number>()
  const figures = rows.filter(valued)
  const own = figures.filter((row) => map.kind(row, column) !== BLANK)
  const carries = own.length <= MOSTLY_OWN * figures.length || own.every((row) => hasHan(map.text(row, column)))
  let current: number | null = null
  for (const row of rows) {
    if (map.kind(row, column) !== BLANK) {
      current = labels.length
      const text = map.text(row, column).replace(/\s*[\r\n]+\s*/g, ' ')
      labels.push({ row, column, text, span: cellSpan(map, row, column), parent: null, attribute: null })
    } else if (map.merge(row, column) === undefined && (!carries || (row === total && own.length > 1))) {
      current = null
    } else if (current !== null) {
      const label = labels[current]
      if (label) label.span = { ...label.span, bottom: Math.max(label.span.bottom, row) }
    }
    if (current !== null) byRow.set(row, current)
  }
  return byRow
}

/**
 * By label, the first of the labels in a row that say the same: 全体居民 | 全体居民 | 全体居民 is what a merge becomes when it is
 * filled. Names that come back further down (年份 beside each item) were never merged, and stand alone.
 */
export function repeatedNames(byRow: OuterLabels, labels: readonly Made[]): ReadonlyMap<number, number> {
  const firsts = new Map<number, number>()
  const seen = new Set<string>()
  let first = -1
  for (const index of new Set(byRow.values())) {
    const text = labels[index]?.text ?? ''
    if (labels[first]?.text !== text) {
      if (seen.has(text)) return new Map()
      seen.add(text)
      first = index
    }
    firsts.set(index, first)
  }
  return firsts
}

/**
 * Items that stand over several rows each (供水量 over 2025年 | 2024年 | 同比%) are set under one another as the names of a
 * plain stub are. What adds up is seen by their first rows, where these are called alike.
 */
export function rankOuterNames(map: SheetMap, outer: OuterColumn, byRow: OuterLabels, labels: readonly Made[]): void {
  const firstOf = repeatedNames(byRow, labels)
  const held = new Map<number, number[]>()
  for (const [row, own] of byRow) {
    const index = firstOf.get(own) ?? own
    const rows = held.get(index) ?? []
    if (outer.valued(row)) rows.push(row)
    held.set(index, rows)
  }
  const indexes = [...held.keys()]
  const items = indexes.filter((index) => held.get(index)?.length !== 0)
  const over = items.filter((index) => (held.get(index)?.length ?? 0) > 1)
  if (2 * over.length <= items.length || items.length > MOST_ITEMS) return
  const firsts = new Set(items.map((index) => map.text(held.get(index)?.[0] ?? -1, outer.inner)))
  const parents = parentsOf(
    indexes.map((index) => {
      const label = labels[index] as Made
      const [first] = held.get(index) ?? []
      return {
        ...styledName(map.cell(label.row, label.column)),
        valued: first !== undefined,
        figures: first === undefined || firsts.size > 1 ? [] : figuresBeside(map, first, outer.valueColumns)
      }
    })
  )
  const parentOf = new Map(parents.map((parent, at) => [indexes[at], parent === null ? null : indexes[parent]]))
  for (const own of new Set(byRow.values())) {
    const label = labels[own]
    const parent = parentOf.get(firstOf.get(own) ?? own) ?? null
    if (label && parent !== null) label.parent = parent
  }
}

/**
 * 按等级分, merged over 一级 | 二级 below 一、年末持证残疾人数, parts what stands above it with figures of its own, as the same words
 * on a line of a plain stub do.
 */
export function rankOuterClasses(
  map: SheetMap,
  { inner, valued, rows }: OuterColumn,
  byRow: OuterLabels,
  labels: readonly Made[]
): void {
  const isNamed = (row: number): boolean => map.kind(row, inner) !== BLANK
  let whole: number | null = null
  for (const row of rows) {
    const index = byRow.get(row)
    const label = labels[index ?? -1]
    if (index === undefined || label?.row !== row) continue
    if (!isClassificationLine(label.text)) whole = valued(row) && !isNamed(row) ? index : null
    else if (isNamed(row)) label.parent ??= whole
  }
}

/** Longer columns are lists of records. */
const MOST_ITEMS = 300

/** The row of 合计 below 公办 | 民办 | 小计 of each group: said once, at the end, it is the total of them all. */
export function totalOfAll(map: SheetMap, valued: readonly number[], column: number): number | null {
  const last = valued.at(-1)
  const said = last === undefined ? '' : map.text(last, column)
  if (last === undefined || !isBareTotal(said)) return null
  return valued.filter((row) => map.text(row, column) === said).length === 1 ? last : null
}

export function cellSpan(map: SheetMap, row: number, column: number): CellRange {
  return map.merge(row, column) ?? { top: row, left: column, bottom: row, right: column }
}

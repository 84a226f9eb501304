import { changesInPoints } from '../../comparison/arithmetic/growth.ts'
import { type CubeCell, cellAt, heldMeasure, joined, type ShownMeasure } from '../pivot/cube.ts'
import type { LayoutOptions } from '../pivot/layout-options.ts'
import { headerPeriod } from '../table-title.ts'
import type { LayoutWording } from '../words/layout-wording.ts'
import { layoutWording } from '../words/wording.ts'
import { computedNotes } from './computed-notes.ts'
import { constantNotes } from './constant-notes.ts'
import { contributionNotes } from './contribution-notes.ts'
import { disputeNotes } from './dispute-notes.ts'
import type { NotedTable } from './noted-table.ts'
import { roundedChangeNotes } from './rounded-changes.ts'
import { signNotes } from './sign-notes.ts'
import { wholeNotes } from './whole-notes.ts'

/** What has to be said under a table, most particular first; numbered where there is more than one. */
export function tableNotes(
  table: NotedTable,
  stageNotes: readonly string[],
  markNotes: readonly string[],
  options: LayoutOptions
): string[] {
  const words = layoutWording[options.language]
  const said = options.constants ? computedNotes(table, markNotes, words) : { growth: markNotes, computed: [] }
  const notes = [
    ...stageNotes,
    ...breakNotes(table, options, words),
    ...(options.marks ? contradictedNotes(table, options, words) : []),
    ...(options.marks ? disputeNotes(table, options.disputes, options.language) : []),
    ...said.growth,
    ...signNotes(table, options, words)
  ]
  notes.push(...wholeNotes(table, words), ...contributionNotes(table, words), ...rankNotes(table, words))
  notes.push(...growthChangeNotes(table, words), ...roundedChangeNotes(table, words))
  if (addsUp(table)) notes.push(words.rounding)
  if (options.constants) notes.push(...said.computed, ...constantNotes(table, options, words))
  return numbered(notes, words)
}

/** 注：1. …, where there is more than one. */
export function numbered(notes: readonly string[], words: LayoutWording): string[] {
  if (notes.length < 2) return notes.map(words.note)
  return notes.map((note, at) => (at === 0 ? words.note(`1. ${note}`) : `${at + 1}. ${note}`))
}

/** Parts stand under their whole, or sums under their parts: rounding may show. */
function addsUp({ cube, rows }: NotedTable): boolean {
  return rows.some(({ kind, place, parent }) => {
    if (kind === 'total') return true
    const above = rows[parent]
    const indicator = cube.indicators[place.indicators]
    return above?.kind === 'figures' && indicator !== undefined && !changesInPoints(indicator.kind)
  })
}

/** `measure`: those alone that show it; null: all. */
function* cellsShown(
  { cube, fixed, rows, columns }: NotedTable,
  measure: ShownMeasure | null = null
): Generator<{
  readonly period: string
  readonly cell: CubeCell
  readonly indicator: number
}> {
  for (const row of rows) {
    if (row.kind !== 'figures') continue
    for (const column of columns) {
      if (measure !== null && (row.measure ?? column.measure) !== measure) continue
      const place = joined(joined(row.place, column.place), fixed)
      const period = cube.periods[place.periods]
      const cell = column.role === 'figure' ? cellAt(cube, place) : null
      if (cell !== null && period !== undefined && place.periods !== cube.totals.periods)
        yield { period, cell, indicator: place.indicators }
    }
  }
}

/** Whose published growth is not that of the levels beside it: what its sign means, and where it stands. */
function contradictedNotes(table: NotedTable, { language }: LayoutOptions, words: LayoutWording): string[] {
  const found = new Map<string, Set<string>>()
  for (const { period, cell, indicator } of cellsShown(table, 'growth')) {
    if (!cell.isContradicted) continue
    const name = table.cube.indicators[indicator]?.name ?? ''
    found.set(period, (found.get(period) ?? new Set()).add(name))
  }
  if (found.size === 0) return []
  return [
    words.contradicted([...found].map(([period, names]) => words.figuresOf(headerPeriod(period, language), [...names])))
  ]
}

/** Whose scope (口径) changed, and when: the value falls and its growth, published or on the same scope, rises. */
function breakNotes(table: NotedTable, { language }: LayoutOptions, words: LayoutWording): string[] {
  const broken = new Map<string, Set<string>>()
  for (const { period, cell, indicator } of cellsShown(table)) {
    if (cell.break === null || cell.value === null) continue
    const name = table.cube.indicators[indicator]?.name ?? ''
    broken.set(period, (broken.get(period) ?? new Set()).add(name))
  }
  return [...broken].map(([period, names]) => words.scopeChanged(headerPeriod(period, language), [...names]))
}

/** Which indicators are ranked by growth: a rank is expected to be one of values. */
function rankNotes(table: NotedTable, words: LayoutWording): string[] {
  if (!table.columns.some(({ measure }) => measure !== null && heldMeasure(measure).of === 'rank')) return []
  const names = new Set<string>()
  for (const { cell, indicator } of cellsShown(table)) {
    if (cell.more['rank']?.basis === 'growth') names.add(table.cube.indicators[indicator]?.name ?? '')
  }
  return names.size === 0 ? [] : [words.rankedByGrowth([...names])]
}

/** Who holds the paper cannot ask whether a source printed it, nor whether it is of growth at current prices. */
function growthChangeNotes(table: NotedTable, words: LayoutWording): string[] {
  if (!table.columns.some(({ measure }) => measure !== null && heldMeasure(measure).of === 'growth-change')) return []
  let isPublished = false
  let isComputed = false
  const nominal = new Set<string>()
  for (const { cell, indicator } of cellsShown(table)) {
    const { value = null, basis = null } = cell.more['growth-change'] ?? {}
    isPublished ||= value !== null && basis === 'published'
    isComputed ||= value !== null && basis !== 'published'
    if (value !== null && basis === 'nominal') nominal.add(table.cube.indicators[indicator]?.name ?? '')
  }
  if (!isPublished && !isComputed) return []
  const notes = [words.growthChange[isPublished && isComputed ? 'both' : isPublished ? 'published' : 'computed']]
  // Beside growth it is marked as that is.
  const isMarked = table.columns.some(({ measure }) => measure === 'growth')
  return isMarked || nominal.size === 0 ? notes : [...notes, words.nominalGrowthChange([...nominal])]
}

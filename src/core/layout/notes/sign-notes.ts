import type { PrintedSign } from '../../comparison/comparison-table.ts'
import { isDots, type SymbolMeaning } from '../../quantity/typed/symbols.ts'
import { joined } from '../pivot/cube.ts'
import type { LayoutOptions } from '../pivot/layout-options.ts'
import { headerPeriod, indicatorName } from '../table-title.ts'
import type { LayoutWording } from '../words/layout-wording.ts'
import type { NotedTable } from './noted-table.ts'

/** Why numbers are missing where — stands, and what … says of the figures that it stands for. */
export function signNotes(table: NotedTable, options: LayoutOptions, words: LayoutWording): string[] {
  const reasons = new Set<string>()
  for (const { cells } of table.rows) {
    for (const cell of cells) {
      const reason = cell.type === 'sign' && cell.reason !== null ? words.reasons[cell.reason] : undefined
      if (reason !== undefined) reasons.add(reason)
    }
  }
  return [
    ...(reasons.size === 0 || options.symbols === 'yearbook' ? [] : [words.noNumber([...reasons])]),
    ...dotsNotes(table, options, words)
  ]
}

/** A table in which dots say several things names so many of those that are told apart. */
const MOST_NAMED = 6

/** Told apart in this order; the last of those that a table has is what the others are. */
const ORDER: readonly SymbolMeaning[] = ['unspecified', 'suppressed', 'not-applicable', 'none', 'unknown', 'negligible']

function dotsNotes(table: NotedTable, { language }: LayoutOptions, words: LayoutWording): string[] {
  const signs = new Set<string>()
  const where = new Map<SymbolMeaning, Set<string>>()
  for (const { symbol, meaning, place } of dotsShown(table, language, words)) {
    signs.add(symbol)
    const said = meaning ?? 'unspecified'
    where.set(said, (where.get(said) ?? new Set()).add(place))
  }
  const found = ORDER.filter((meaning) => where.has(meaning))
  const last = found.at(-1)
  // Of what nobody said anything nothing is said.
  if (last === undefined || last === 'unspecified') return []
  const apart = found.slice(0, -1).map((meaning) => {
    const places = [...(where.get(meaning) ?? [])]
    return { places: places.slice(0, MOST_NAMED), count: places.length, says: words.dotsSay[meaning] }
  })
  return [words.dots([...signs], apart, words.dotsSay[last])]
}

function* dotsShown(
  { cube, fixed, rows, columns }: NotedTable,
  language: LayoutOptions['language'],
  words: LayoutWording
): Generator<PrintedSign & { readonly place: string }> {
  for (const row of rows) {
    for (const [at, cell] of row.cells.entries()) {
      if (cell.type !== 'sign' || cell.printed === undefined || !isDots(cell.printed.symbol)) continue
      const place = joined(joined(row.place, columns[at]?.place ?? row.place), fixed)
      const region = cube.regions.length > 1 ? (cube.regions[place.regions]?.name ?? '') : ''
      const indicator = cube.indicators[place.indicators]
      const name = indicator === undefined ? '' : indicatorName(indicator, language)
      const period = headerPeriod(cube.periods[place.periods] ?? '', language)
      yield { ...cell.printed, place: words.figureOf({ region, name, period }) }
    }
  }
}

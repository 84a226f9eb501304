import type { Figure } from '#contract/figure.ts'
import type { ObservedFigure } from '#core/comparison/figures/observed-figure.ts'
import type { Attribution } from './claims/attribution.ts'
import { chosenClaims, type FigureChoice } from './claims/chosen-claims.ts'
import { meaningOf, measureOf, periodText, stageOf } from './claims/claim-codes.ts'
import {
  type ClaimRow,
  type ClaimWord,
  claimColumns,
  figureOf,
  isStated,
  outranks,
  wordColumns
} from './claims/claim-row.ts'
import { Disputes } from './claims/conflict.ts'
import type { Store } from './store.ts'

/** The figures of the chosen places in the order region, indicator, measure, period; withdrawn ones are left out. */
export function readFigures(store: Store, choice: FigureChoice): Figure[] {
  const disputes = new Disputes(store)
  return pick<ClaimRow, Figure>(store, claimColumns, choice, (row, against) => figure(store, row, against, disputes))
}

/** The same with the sheets that they were read from. */
export function readFiguresOfSheets(store: Store, choice: FigureChoice): FigureOfSheet[] {
  const disputes = new Disputes(store)
  return pick<ClaimRow, FigureOfSheet>(store, claimColumns, choice, (row, against) => ({
    ...figure(store, row, against, disputes),
    readFrom: row[9]
  }))
}

export type FigureOfSheet = Figure & Pick<ObservedFigure, 'readFrom'>

function figure(store: Store, row: ClaimRow, against: readonly ClaimRow[] | null, disputes: Disputes): Figure {
  return figureOf(store, row, against === null ? null : against.map((one) => disputes.shown(one)))
}

/** The same without where they were read: of a large table nobody asks it for each cell. */
export function readObserved(store: Store, choice: FigureChoice): ObservedFigure[] {
  return pick<ClaimWord, ObservedFigure>(store, wordColumns, choice, (row, against) => observed(store, row, against))
}

/** The same of claims that have been read: those of a place follow one another, and are the figure's own. */
export function observedIn(store: Store, claims: Iterable<ClaimWord>): ObservedFigure[] {
  return standing(store, claims, {}, null, (row, against) => observed(store, row, against))
}

function observed(store: Store, row: ClaimWord, conflict: readonly ClaimWord[] | null): ObservedFigure {
  return {
    region: store.regions.text(row[0]),
    indicator: store.indicators.text(row[1]),
    measure: measureOf(row[2]),
    period: periodText(row[3]),
    stage: stageOf(row[5]),
    decimal: row[7],
    symbol: row[8],
    meaning: meaningOf(row[10]),
    readFrom: row[9],
    conflict
  }
}

/**
 * One walk along the table's key: a region is 3 ms for 100,000 claims, and the rule is applied here, where it costs
 * half of what SQLite's GROUP BY takes.
 */
function pick<Row extends ClaimWord, Picked>(
  store: Store,
  columns: string,
  choice: FigureChoice,
  picked: (row: Row, against: readonly Row[] | null) => Picked
): Picked[] {
  const { where, whose, only } = chosenClaims(store, choice)
  return store.read(() => {
    const select = store.db
      .prepare(
        `SELECT ${columns} FROM claim WHERE ${where}
         ORDER BY region, indicator, measure, period, change, nth`
      )
      .raw()
    const limit = choice.limit ?? Number.POSITIVE_INFINITY
    const rows = (limit < Number.POSITIVE_INFINITY ? select.iterate() : select.all()) as Iterable<Row>
    const own = whose.isPlain ? rows : attributed(rows, whose)
    return standing(store, own, choice, only, picked)
  })
}

/** Claims in the order of the key of those whose figures they are. Regions are whole: no claim goes to another. */
function* attributed<Row extends ClaimWord>(rows: Iterable<Row>, whose: Attribution): Iterable<Row> {
  let region: Row[] = []
  for (const row of rows) {
    if (region[0] !== undefined && region[0][0] !== row[0]) {
      yield* inKeyOrder(region)
      region = []
    }
    const own = whose.read(row)
    if (own !== null) region.push(own)
  }
  yield* inKeyOrder(region)
}

function inKeyOrder<Row extends ClaimWord>(rows: Row[]): Row[] {
  return rows.sort((a, b) => a[1] - b[1] || a[2] - b[2] || a[3] - b[3])
}

/** Of the claims of a place, which follow one another, the one that outranks the others; and who disagrees, or null. */
function standing<Row extends ClaimWord, Picked>(
  store: Store,
  rows: Iterable<Row>,
  choice: Pick<FigureChoice, 'limit' | 'conflicting'>,
  wanted: ReadonlySet<number> | null,
  picked: (row: Row, against: readonly Row[] | null) => Picked
): Picked[] {
  const limit = choice.limit ?? Number.POSITIVE_INFINITY
  const disputes = new Disputes(store)
  const figures: Picked[] = []
  let best: Row | null = null
  /** All claims of the place, where it has more than one. */
  let several: Row[] | null = null
  const add = (row: Row) => {
    if (!isStated(row)) return
    const against = several === null ? [] : disputes.against(row, several)
    if (against.length > 0) figures.push(picked(row, against))
    else if (choice.conflicting !== true) figures.push(picked(row, null))
  }
  for (const row of rows) {
    if (wanted !== null && !wanted.has(row[1])) continue
    if (best === null) best = row
    else if (row[3] === best[3] && row[2] === best[2] && row[1] === best[1] && row[0] === best[0]) {
      if (several === null) several = [best, row]
      else several.push(row)
      if (outranks(row, best)) best = row
    } else {
      add(best)
      if (figures.length >= limit) return figures
      best = row
      several = null
    }
  }
  if (best !== null) add(best)
  return figures
}

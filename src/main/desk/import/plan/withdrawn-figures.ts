import type { Figure } from '#contract/figure.ts'
import type { StageChoice } from '#core/comparison/figures/stage.ts'
import { deskIndicators } from '../../catalogue/desk-indicators.ts'
import { stageCode } from '../../store/claims/claim-codes.ts'
import { subjectsOfSheets } from '../../store/claims/sheet-claims.ts'
import { readFigures } from '../../store/figures.ts'
import { sheetPlace } from '../../store/originals.ts'
import type { Store } from '../../store/store.ts'
import type { JobTable } from '../job/job-file.ts'
import { saidBefore } from './decided-before.ts'
import { FilledForm } from './filled-form.ts'
import { type ImportSource, type PlannedFigure, placeKey } from './import-plan.ts'
import type { SupposedStages } from './supposed-stages.ts'

/**
 * Figures that the same form gave last time, in cells that are blank now. The form is the same where most places of a
 * table that stand in the desk were read from one sheet. Which cell a figure would stand in is told by its row and its
 * column; where one of them is all blank, by its old cell, as long as the others are still where they were.
 */
export function* withdrawnFigures(
  store: Store,
  figures: readonly PlannedFigure[],
  source: ImportSource,
  stages: SupposedStages,
  saidOfAll: StageChoice | null
): Generator<void, PlannedFigure[]> {
  const placed = new Set<string>()
  const tables = new Map<JobTable, PlannedFigure[]>()
  for (const [index, figure] of figures.entries()) {
    if (index % figuresAtOnce === 0) yield
    placed.add(placeKey(figure))
    const own = tables.get(figure.table)
    if (own === undefined) tables.set(figure.table, [figure])
    else own.push(figure)
  }
  const withdrawn = new Map<string, PlannedFigure>()
  const isBlankBefore = saidBefore(store, source)
  for (const [table, own] of tables) {
    yield
    const former = formerSheets(own)
    if (former.size === 0) continue
    const last = standingOf(store, own, former)
    const form = new FilledForm(table, own, last)
    for (const figure of last) {
      const { region, measure, period } = figure
      const indicator = deskIndicators(store).get(figure.indicator)
      if (indicator === undefined) continue
      const sample = own.find((one) => one.region === region)
      const one = { table, region, regionName: sample?.regionName ?? region, indicator, measure, period }
      const key = placeKey(one)
      if (placed.has(key) || withdrawn.has(key)) continue
      const cell = form.blankCellOf(figure)
      if (cell === null) continue
      const said = own.find(({ column }) => column === cell.column)?.said ?? saidOfAll
      const { stage, stageBy } = stages.of(said, period, figure)
      // A figure of a later stage stays: the blank is news once, and takes nothing away.
      if (stageCode(figure.stage) > stageCode(stage) && isBlankBefore({ ...one, ...nothing, stage })) continue
      const beside = own.find(
        (other) => other.indicator.id === indicator.id && (other.row === cell.row || other.column === cell.column)
      )
      const old = { ...figure, change: figure.source.change, sheet: null }
      withdrawn.set(key, {
        ...one,
        ...nothing,
        claimed: beside?.claimed == null ? null : { ...beside.claimed, ...nothing },
        ...cell,
        kind: 'withdrawn',
        stage,
        stageBy,
        said,
        nth: 0,
        old,
        oldFrom: null,
        rival: null,
        echoOf: null,
        suspicions: []
      })
    }
  }
  return [...withdrawn.values()]
}

/** So many figures are looked at before others are heard. */
const figuresAtOnce = 10_000

const nothing = { decimal: null, symbol: null, meaning: null, typed: null, convertedFrom: null }

/** Keys of the sheets that gave at least half of what stands at the table's places, by another department never. */
function formerSheets(own: readonly PlannedFigure[]): ReadonlySet<number> {
  const counts = new Map<number, number>()
  let standing = 0
  for (const { old, oldFrom } of own) {
    if (old === null || oldFrom !== null) continue
    standing += 1
    if (old.sheet !== null) counts.set(old.sheet, (counts.get(old.sheet) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count * 2 >= standing).map(([sheet]) => sheet))
}

/** What stands in the desk from those sheets, in the regions that the table speaks of. */
function standingOf(store: Store, own: readonly PlannedFigure[], sheets: ReadonlySet<number>): Figure[] {
  const changes = new Set(own.flatMap(({ old }) => (old?.sheet != null && sheets.has(old.sheet) ? [old.change] : [])))
  const places = new Set(
    [...sheets].map((key) => {
      const { file, sheet } = sheetPlace(store, key)
      return `${file}\n${sheet}`
    })
  )
  const regions = [...new Set(own.map(({ region }) => region))]
  const { indicators, periods } = subjectsOfSheets(store, regions, sheets)
  return readFigures(store, { regions, indicators, measures: null, periods }).filter(
    ({ source, decimal }) =>
      decimal !== null && changes.has(source.change) && places.has(`${source.file}\n${source.sheet}`)
  )
}

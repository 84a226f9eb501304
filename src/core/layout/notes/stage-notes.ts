import { FIGURE_SIGNS, marksOfStage, type PassingStage } from '../../comparison/figures/figure-marks.ts'
import type { Stage } from '../../comparison/figures/stage.ts'
import type { Language } from '../../language.ts'
import type { LayoutRow } from '../layout.ts'
import type { AxisColumn } from '../pivot/column-axis.ts'
import { type ComparedCube, type CubeCell, cellAt, joined, type Place } from '../pivot/cube.ts'
import { headerPeriod, indicatorName, periodSpan } from '../table-title.ts'
import { layoutWording } from '../words/wording.ts'

interface Shown {
  readonly cube: ComparedCube
  readonly fixed: Place
  readonly rows: readonly Pick<LayoutRow, 'kind' | 'place'>[]
  readonly columns: readonly Pick<AxisColumn, 'place'>[]
}

/** A figure of the table, and where the column that it stands in says it is. */
interface ShownFigure {
  readonly cell: CubeCell
  readonly place: Place
  readonly across: Place
}

/**
 * Where the stages of a table's figures are said: of a period or a column whose figures are all of one stage under the
 * table alone; else beside each figure that may yet be revised, by a sign that the note explains.
 */
export class StagesSaid {
  readonly #shown: Shown
  readonly #ofPeriods = new Map<number, Set<Stage | null>>()
  readonly #ofColumns = new Map<string, Set<Stage | null>>()

  constructor(shown: Shown) {
    this.#shown = shown
    for (const { cell, place, across } of figures(shown, shown.rows)) {
      added(this.#ofPeriods, place.periods, cell.stage)
      if (namesMore(across)) added(this.#ofColumns, keyOf(across), cell.stage)
    }
  }

  /** Does the note say it of everything in the figure's period or column? Then it bears no sign. */
  isOfWhole(place: Place, across: Place): boolean {
    return this.#saidOf(place, this.#across(across)) !== 'figure'
  }

  /** What stands under some of the rows: 2023年为初步核算数; 2023年地区生产总值为初步核算数; 带“初”的为初步核算数. */
  notes(rows: Shown['rows'], language: Language): string[] {
    const words = layoutWording[language]
    const periods = new Set<number>()
    const found = new Map<PassingStage, Record<'period' | 'column' | 'figure', ShownFigure[]>>()
    for (const figure of figures(this.#shown, rows)) {
      periods.add(figure.place.periods)
      const [stage] = marksOfStage(figure.cell)
      if (stage === undefined) continue
      const of = found.get(stage) ?? { period: [], column: [], figure: [] }
      of[this.#saidOf(figure.place, figure.across)].push(figure)
      found.set(stage, of)
    }
    const whole = STAGES.flatMap((stage) => {
      const name = words.stages[stage]
      const of = found.get(stage)
      if (of === undefined) return []
      const ofPeriods = new Set(of.period.map(({ place }) => place.periods))
      if (ofPeriods.size === periods.size && periods.size > 1) return [words.allAtStage(name)]
      return [
        ...(ofPeriods.size === 0 ? [] : [words.atStage(this.#periodList(ofPeriods, periods.size, language), name)]),
        ...(of.column.length === 0 ? [] : [words.atStage(this.#columnList(of.column, language), name)])
      ]
    })
    const signs = STAGES.flatMap((stage) =>
      found.get(stage)?.figure.length ? { sign: FIGURE_SIGNS[language][stage], stage: words.stages[stage] } : []
    )
    return [...whole, ...(signs.length === 0 ? [] : [words.stageSigns(signs)])]
  }

  #saidOf(place: Place, across: Place): 'period' | 'column' | 'figure' {
    if (this.#ofPeriods.get(place.periods)?.size === 1) return 'period'
    return namesMore(across) && this.#ofColumns.get(keyOf(across))?.size === 1 ? 'column' : 'figure'
  }

  #across(place: Place): Place {
    return joined(place, this.#shown.fixed)
  }

  /** A span would claim what lies between; only all the table's periods may be named by their ends. */
  #periodList(some: ReadonlySet<number>, all: number, language: Language): string {
    const names = [...some].flatMap((at) => this.#shown.cube.periods[at] ?? [])
    if (names.length === all) return periodSpan(names, language)
    return names.map((period) => headerPeriod(period, language)).join(layoutWording[language].comma)
  }

  #columnList(of: readonly ShownFigure[], language: Language): string {
    const { cube } = this.#shown
    const words = layoutWording[language]
    const columns = new Map(of.map(({ across }) => [keyOf(across), across]))
    const names = [...columns.values()].map(({ regions, indicators, periods }) => {
      const indicator = cube.indicators[indicators]
      const period = cube.periods[periods]
      return words.figureOf({
        region: cube.regions.length > 1 ? (cube.regions[regions]?.name ?? '') : '',
        name: indicator === undefined ? '' : indicatorName(indicator, language),
        period: period === undefined ? '' : headerPeriod(period, language)
      })
    })
    return names.join(words.listed)
  }
}

const STAGES: readonly PassingStage[] = ['preliminary', 'flash', 'estimate']

/** Does a column say more of its figures than their period? */
function namesMore({ indicators, regions }: Place): boolean {
  return indicators >= 0 || regions >= 0
}

function keyOf({ indicators, regions, periods }: Place): string {
  return `${indicators} ${regions} ${periods}`
}

function added<Key>(stages: Map<Key, Set<Stage | null>>, key: Key, stage: Stage | null): void {
  const known = stages.get(key)
  if (known === undefined) stages.set(key, new Set([stage]))
  else known.add(stage)
}

/** The figures in some rows, each once; sums over the table are no figures of their own. */
function* figures({ cube, fixed, columns }: Shown, rows: Shown['rows']): Generator<ShownFigure> {
  const distinct = new Map(columns.map(({ place }) => [keyOf(place), joined(place, fixed)]))
  for (const row of rows) {
    if (row.kind !== 'figures') continue
    for (const across of distinct.values()) {
      const place = joined(row.place, across)
      if (place.periods < 0 || place.periods === cube.totals.periods) continue
      // A snapshot's figure stands beside that of now, and may not have come as far.
      const frozen = cube.row(place.regions, place.indicators)?.frozen?.cellAt(place.periods) ?? null
      for (const cell of [cellAt(cube, place), frozen])
        if (cell !== null && (cell.value !== null || cell.rate !== null || cell.points !== null))
          yield { cell, place, across }
    }
  }
}

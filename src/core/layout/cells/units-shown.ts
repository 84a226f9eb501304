import { baseInPeriods } from '../../comparison/base-in-period.ts'
import { type ComparedCube, type CubeIndicator, cellAt } from '../pivot/cube.ts'
import type { ColumnLook, LayoutOptions } from '../pivot/layout-options.ts'
import { unitName } from '../unit-name.ts'
import { type Magnitude, type ShownUnit, shownUnit, vanishesIn } from './shown-unit.ts'

/** In which unit quantities stand in a table: in that of the table, or in a column's own. */
export class UnitsShown {
  readonly #cube: ComparedCube
  readonly #options: Pick<LayoutOptions, 'look' | 'language'>
  /** By magnitude, of each indicator; one object where they are alike. */
  readonly #units = new Map<Magnitude, readonly ShownUnit[]>()

  readonly #commons = new Map<Magnitude, string | null>()
  readonly #columns = new Map<string, ColumnLook | undefined>()

  constructor(cube: ComparedCube, options: Pick<LayoutOptions, 'look' | 'language'>) {
    this.#cube = cube
    this.#options = options
  }

  /** That which the unit column, or the unit line, states. */
  inTable(indicator: number): ShownUnit {
    return this.#in(this.#options.look.magnitude)[indicator] ?? { unit: null, power: 0 }
  }

  /** `column`: its key. An indicator that is not in the table has the unit that it would have. */
  inColumn(column: string, { unit }: Pick<CubeIndicator, 'unit'>, indicator: number): ShownUnit {
    const magnitude = this.#own(column) ?? this.#options.look.magnitude
    return this.#in(magnitude)[indicator] ?? shownUnit(unit, magnitude)
  }

  /** What the head of a column says of its unit, where that is its own and one for all: 万元; else null. */
  inHead(column: string): string | null {
    const own = this.#own(column)
    return own === null ? null : this.#common(own)
  }

  /** What has to stand beside a figure, since neither head nor unit column say its unit: 万元; '': they do. */
  besideFigure(column: string, indicator: number): string {
    const own = this.#own(column)
    const unit = own === null ? null : (this.#in(own)[indicator]?.unit ?? null)
    if (own === null || unit === null || unit === this.inTable(indicator).unit || this.#common(own) !== null) return ''
    return unitName(unit, this.#options.language)
  }

  /** What was chosen for a column; what stands beside it of a snapshot looks the same. */
  look(column: string): ColumnLook | undefined {
    const { columns } = this.#options.look
    if (!this.#columns.has(column)) {
      this.#columns.set(column, columns[column] ?? columns[column.replace(/^(?:then|since):/, '')])
    }
    return this.#columns.get(column)
  }

  /** null: as the table. */
  #own(column: string): Magnitude | null {
    const magnitude = this.look(column)?.magnitude ?? 'stored'
    return magnitude === 'stored' ? null : magnitude
  }

  #in(magnitude: Magnitude): readonly ShownUnit[] {
    let units = this.#units.get(magnitude)
    if (units === undefined) {
      const alike = new Map<string, ShownUnit>()
      units = this.#cube.indicators.map((_, indicator) => {
        const unit = unitIn(magnitude, this.#cube, indicator)
        const key = `${unit.power} ${unit.unit}`
        const known = alike.get(key) ?? unit
        alike.set(key, known)
        return known
      })
      this.#units.set(magnitude, units)
    }
    return units
  }

  /** null: the indicators of the table have several. */
  #common(magnitude: Magnitude): string | null {
    let common = this.#commons.get(magnitude)
    if (common === undefined) {
      common = this.#commonIn(magnitude)
      this.#commons.set(magnitude, common)
    }
    return common
  }

  #commonIn(magnitude: Magnitude): string | null {
    const units = new Set(this.#in(magnitude).map(({ unit }) => unit))
    const [only = null] = units
    return units.size === 1 && only !== null ? unitName(only, this.#options.language) : null
  }
}

/** A magnitude is chosen for many rows: one whose figures would all but vanish in it stays as it is stored. */
function unitIn(magnitude: Magnitude, cube: ComparedCube, indicator: number): ShownUnit {
  const stored = cube.indicators[indicator]?.unit ?? null
  const shown = shownUnit(stored, magnitude)
  const fitting = shown.power < 0 && vanishesIn(shown, figuresOf(cube, indicator)) ? { unit: stored, power: 0 } : shown
  return { ...fitting, unit: baseInPeriods(fitting.unit, cube.periods) }
}

function* figuresOf(cube: ComparedCube, indicators: number): Generator<number | null> {
  for (const regions of cube.regions.keys()) {
    for (const periods of cube.periods.keys()) yield cellAt(cube, { regions, indicators, periods })?.value ?? null
  }
}

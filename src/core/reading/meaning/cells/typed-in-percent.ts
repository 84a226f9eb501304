import { isRateUnit } from '../../../quantity/units/unit.ts'
import type { Grid } from '../../grid.ts'
import type { StructureEntry } from '../../structure.ts'
import type { AxisSense } from '../axes/axis-sense.ts'

interface Typed {
  percent: number
  plain: number
}

type Line = 'row' | 'column'

/**
 * 同比 | -12.5% | -16% | 2 under PM10 | PM2.5 | 优良天数: where a line of figures that compare is typed with its %, one
 * without it, of what is told in 天, is by how many.
 */
export class TypedInPercent {
  readonly #grid: Grid
  readonly #entries: readonly StructureEntry[]
  /** Few tables have such lines: they are counted when one is met. */
  readonly #lines = new Map<Line, ReadonlyMap<number, Typed>>()

  constructor(grid: Grid, entries: readonly StructureEntry[]) {
    this.#grid = grid
    this.#entries = entries
  }

  /** What row and column say of the entry, as it is typed. */
  asTyped(entry: StructureEntry, row: AxisSense, column: AxisSense): readonly [row: AxisSense, column: AxisSense] {
    if (mayMove(row, column) && this.#isPlainAmong(entry, 'row')) return [asChange(row), column]
    if (mayMove(column, row) && this.#isPlainAmong(entry, 'column')) return [row, asChange(column)]
    return [row, column]
  }

  #isPlainAmong(entry: StructureEntry, line: Line): boolean {
    if (this.#isPercent(entry) !== false) return false
    let lines = this.#lines.get(line)
    if (lines === undefined) {
      lines = this.#counted(line)
      this.#lines.set(line, lines)
    }
    const { percent = 0, plain = 0 } = lines.get(entry[line]) ?? {}
    return percent > 1 && percent > 2 * plain
  }

  #counted(line: Line): ReadonlyMap<number, Typed> {
    const lines = new Map<number, Typed>()
    for (const entry of this.#entries) {
      const isPercent = this.#isPercent(entry)
      if (isPercent === null) continue
      const typed = lines.get(entry[line]) ?? { percent: 0, plain: 0 }
      if (isPercent) typed.percent++
      else typed.plain++
      lines.set(entry[line], typed)
    }
    return lines
  }

  /** null: no figure. */
  #isPercent({ row, column }: StructureEntry): boolean | null {
    const text = this.#grid.at(row, column)?.text ?? ''
    return /\d/.test(text) ? /[%％]/.test(text) : null
  }
}

/** 同比（%） says itself in what it is told. */
function mayMove({ measure, units }: AxisSense, { units: [unit] }: AxisSense): boolean {
  return measure?.measure === 'growth' && units.length === 0 && unit !== undefined && !isRateUnit(unit)
}

function asChange(moving: AxisSense): AxisSense {
  const { measure } = moving
  return measure === null ? moving : { ...moving, kind: null, measure: { ...measure, measure: 'change', doubt: null } }
}

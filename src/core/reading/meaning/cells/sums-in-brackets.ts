import { foldWidth } from '../../../quantity/typed/typed-text.ts'
import { parseUnit, type Unit } from '../../../quantity/units/unit.ts'
import type { Cell, Grid } from '../../grid.ts'
import type { StructureEntry, TableStructure } from '../../structure.ts'
import type { AxisSense } from '../axes/axis-sense.ts'
import { movementAtEnd } from '../measures/words/movement.ts'

/** A figure in tortoise-shell brackets, without them, and what its column says of it. */
export interface SumInBrackets {
  readonly cell: Cell
  readonly column: AxisSense
}

/**
 * 〔7.3〕 under 年均增长〔累计〕, or where a note says that 〔 〕 holds the sum: what plans aim at, or reach, over all their years
 * together, where the plain figures of the column are average growth.
 */
export class SumsInBrackets {
  readonly #grid: Grid
  readonly #structure: TableStructure
  readonly #saidInNotes: boolean

  constructor(grid: Grid, structure: TableStructure) {
    this.#grid = grid
    this.#structure = structure
    const lines = [...structure.titleLines, ...structure.unitLines, ...structure.noteLines]
    this.#saidInNotes = lines.some(({ text }) => SAID_IN_NOTE.test(foldWidth(text)))
  }

  /** null: it is no such figure, or nothing says what its brackets mean. */
  of({ row, column, columnLabel }: StructureEntry, ofRow: AxisSense, ofColumn: AxisSense): SumInBrackets | null {
    const cell = this.#grid.at(row, column)
    const inner = typeof cell?.value === 'string' ? IN_BRACKETS.exec(foldWidth(cell.value))?.[1] : undefined
    if (cell === undefined || inner === undefined || !(this.#saidInNotes || this.#isSaidOver(columnLabel))) return null
    return { cell: { ...cell, value: inner, text: inner }, column: summed(ofColumn, ofRow) }
  }

  #isSaidOver(label: number | null): boolean {
    for (let at = label; at !== null; at = this.#structure.labels[at]?.parent ?? null)
      if (SAID_IN_HEAD.test(foldWidth(this.#structure.labels[at]?.text ?? ''))) return true
    return false
  }
}

const IN_BRACKETS = /^\s*[〔[]\s*([^〔〕[\]]*\d[^〔〕[\]]*?)\s*[〕\]]\s*$/
const SAID_IN_HEAD = /[〔[]\s*[^〔〕[\]]{0,4}累计[^〔〕[\]]{0,2}\s*[〕\]]/
const SAID_IN_NOTE = /(?:[〔[]\s*[〕\]]|括号)\s*[内中里]?(?:数[字据值]?)?均?(?:为|是|表示|指)[^。；;]{0,10}累计/

function summed(column: AxisSense, { names, units: [unit] }: AxisSense): AxisSense {
  const { measure } = column
  const isPlanned = measure?.measure === 'target'
  return {
    ...column,
    names: [...column.names, SUM],
    measure: measure === null ? null : { ...measure, measure: isPlanned ? 'target' : 'change', against: null },
    units: pointsOf(names.at(-1) ?? '', unit),
    ownUnit: unit !== undefined
  }
}

const SUM = '累计'

/** 城镇化率 adds up points; 能耗降低 in percent is told by how many percent it falls in all. */
function pointsOf(name: string, unit: Unit | undefined): readonly Unit[] {
  if (unit?.dimension !== 'ratio' || movementAtEnd(name) !== null) return []
  const points = parseUnit(unit.power === -3 ? '千分点' : '百分点')
  return points === null ? [] : [points]
}

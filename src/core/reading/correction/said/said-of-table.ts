import type { StageChoice } from '../../../comparison/figures/stage.ts'
import type { PeriodMark } from '../../../period/written/period-mark.ts'
import type { Unit } from '../../../quantity/units/unit.ts'
import type { CellRange } from '../../grid.ts'
import { labelMeaning } from '../../meaning/labels/label-meaning.ts'
import type { Measure } from '../../measure.ts'
import type { StructureEntry, StructureLabel, TableStructure } from '../../structure.ts'
import { contains } from '../../tables/sheet/sheet-map.ts'
import type { Correction, Meaning } from '../correction.ts'
import { type Reach, reachOf } from './reach.ts'
import { saidTime } from './said-time.ts'

/** What a person said of one figure, of the last saying of each part; null: nothing. */
export interface Said {
  readonly period: PeriodMark | null
  readonly measure: Measure | null
  readonly unit: Unit | null
  readonly region: string | null
  /** Where the heads or names stand that are said to be the regions themselves; null: nobody says so. */
  readonly namesOfRegions: StructureLabel['axis'] | null
  readonly stage: StageChoice | null
  readonly indicator: string | null
  /** The sayings it is made of. */
  readonly by: readonly MeaningCorrection[]
}

export type MeaningCorrection = Correction & { readonly kind: 'meaning' }

interface Saying {
  readonly correction: MeaningCorrection
  readonly reach: Reach
  readonly axis: StructureLabel['axis'] | null
  /** A name that is said of a head is the head's, and the figures keep the names beside it. */
  readonly isOfLabels: boolean
}

/** What a person said of the figures of a table by pointing, figure by figure, and of which heads and names it is said. */
export class SaidOfTable {
  readonly #structure: TableStructure
  readonly #sayings: readonly Saying[]
  readonly #known = new Map<string, Said>()

  constructor(structure: TableStructure, corrections: readonly Correction[]) {
    this.#structure = structure
    const { range, entries: figures, labels } = structure
    this.#sayings = corrections.flatMap((correction): Saying[] => {
      const reach = correction.kind === 'meaning' ? reachOf({ range, figures, labels }, correction.range) : null
      if (correction.kind !== 'meaning' || reach === null) return []
      const { means } = correction
      const axis = reach.by === 'labels' ? axisOf(labels, reach.pointed) : null
      if (saysNamesAreRegions(means) && axis === null) return []
      const isOfLabels = means.of === 'indicator' && (reach.by === 'labels' || this.#wholeIn(reach.range).length > 0)
      return [{ correction, reach, axis, isOfLabels }]
    })
  }

  of(entry: StructureEntry): Said | null {
    if (this.#sayings.length === 0) return null
    let key = ''
    this.#sayings.forEach(({ reach }, index) => {
      if (reaches(reach, entry)) key += ` ${index}`
    })
    if (key === '') return null
    let said = this.#known.get(key)
    if (said === undefined) {
      said = together(
        key
          .trim()
          .split(' ')
          .flatMap((index) => this.#sayings[Number(index)] ?? [])
      )
      this.#known.set(key, said)
    }
    return said
  }

  /** What is said of whole labels: of those pointed at, and of those all of whose figures a range holds. */
  ofLabels(): ReadonlyMap<number, Said> {
    const sayings = new Map<number, Saying[]>()
    for (const saying of this.#sayings) {
      const { reach } = saying
      for (const label of reach.by === 'labels' ? reach.pointed : this.#wholeIn(reach.range)) {
        sayings.set(label, [...(sayings.get(label) ?? []), { ...saying, isOfLabels: false }])
      }
    }
    // A name that was called a region stays one, also where its figures are said to be of another.
    const axis = (of: readonly Saying[]): Said['namesOfRegions'] =>
      of.find(({ correction: { means } }) => saysNamesAreRegions(means))?.axis ?? null
    return new Map([...sayings].map(([label, of]) => [label, { ...together(of), namesOfRegions: axis(of) }]))
  }

  /** The columns, or else the rows, that lie in a range with all their figures while others do not. */
  #wholeIn(range: CellRange): readonly number[] {
    const { entries } = this.#structure
    const count = (labelsOf: (entry: StructureEntry) => readonly number[]): number[] => {
      const inside = new Set<number>()
      const outside = new Set<number>()
      for (const entry of entries) {
        const side = contains(range, entry.row, entry.column) ? inside : outside
        for (const label of labelsOf(entry)) side.add(label)
      }
      return outside.size === 0 ? [] : [...inside].filter((label) => !outside.has(label))
    }
    const columns = count(({ columnLabel }) => (columnLabel === null ? [] : [columnLabel]))
    return columns.length > 0 ? columns : count(({ rowLabels }) => rowLabels.slice(-1))
  }
}

/** These heads or names are regions, each of its own figures. */
export function saysNamesAreRegions(means: Meaning): boolean {
  return means.of === 'region' && means.as === ''
}

/** Of heads and names that speak of figures; null: only units or codes are pointed at. */
function axisOf(labels: readonly StructureLabel[], pointed: readonly number[]): StructureLabel['axis'] | null {
  return pointed.map((index) => labels[index]).find((label) => label?.attribute === null)?.axis ?? null
}

function reaches(reach: Reach, { row, column, rowLabels, columnLabel, attributes }: StructureEntry): boolean {
  if (reach.by === 'cells') return contains(reach.range, row, column)
  const { labels } = reach
  return (
    (columnLabel !== null && labels.has(columnLabel)) ||
    rowLabels.some((label) => labels.has(label)) ||
    attributes.some((label) => labels.has(label))
  )
}

function together(sayings: readonly Saying[]): Said {
  const last = <Of extends Meaning['of']>(of: Of): Extract<Meaning, { readonly of: Of }> | null => {
    const isOf = (means: Meaning): means is Extract<Meaning, { readonly of: Of }> => means.of === of
    const said = sayings.flatMap(({ correction: { means }, isOfLabels }) => (!isOfLabels && isOf(means) ? [means] : []))
    return said.at(-1) ?? null
  }
  const period = last('period')
  const unit = last('unit')
  const region = last('region')
  return {
    period: period === null ? null : saidTime(period.as),
    measure: last('measure')?.as ?? null,
    unit: unit === null ? null : (labelMeaning(unit.as, { unit: true }).units[0] ?? null),
    region: region?.as || null,
    namesOfRegions:
      region?.as === '' ? (sayings.findLast(({ correction: { means } }) => means === region)?.axis ?? null) : null,
    stage: last('stage')?.as ?? null,
    indicator: last('indicator')?.as ?? null,
    by: sayings.map(({ correction }) => correction)
  }
}

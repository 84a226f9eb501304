import { cellName, type Grid } from '../grid.ts'
import type { Question, ReadObservation } from '../reading.ts'
import type { TableStructure } from '../structure.ts'
import type { Layout, LayoutChoice, LayoutSample } from './layout.ts'

interface Reading {
  readonly layout: Layout
  readonly structure: TableStructure
  readonly observations: readonly ReadObservation[]
}

/** Asks which of two readings is meant, by what each makes of one cell; null where they make the same of every cell. */
export function layoutQuestion(grid: Grid, first: Reading, other: Reading): Question | null {
  const cell = firstDifference(first.observations, other.observations)
  if (cell === null) return null
  const [row, column] = cell
  const surer = other.structure.confidence > first.structure.confidence ? other : first
  return {
    code: 'which-layout',
    guess: surer.layout,
    choices: [first, other].map((reading) => choiceOf(grid, reading, row, column)),
    at: first.structure.range
  }
}

function choiceOf(grid: Grid, { layout, structure, observations }: Reading, row: number, column: number): LayoutChoice {
  const { headerRows, stubColumns } = structure
  const [from] = headerRows
  return {
    layout,
    header: from === undefined ? null : { from: from + 1, to: (headerRows.at(-1) ?? from) + 1 },
    stub: stubColumns.map((at) => cellName(0, at).slice(0, -1)),
    sample: sampleOf(
      grid,
      observations.find((one) => one.row === row && one.column === column),
      row,
      column
    )
  }
}

function sampleOf(grid: Grid, observation: ReadObservation | undefined, row: number, column: number): LayoutSample {
  const cell = { cell: cellName(row, column), text: grid.at(row, column)?.text.trim() ?? '' }
  if (observation === undefined) return { ...cell, became: null }
  const { indicator, period, region, unit } = observation
  return { ...cell, became: { indicator, period, region, unit } }
}

/** A cell that is a value in both readings tells them apart best; else one that is a value in only one. */
function firstDifference(
  first: readonly ReadObservation[],
  other: readonly ReadObservation[]
): readonly [number, number] | null {
  const others = new Map(other.map((observation) => [placeOf(observation), observation]))
  let lone: ReadObservation | null = null
  for (const observation of first) {
    const twin = others.get(placeOf(observation))
    if (twin === undefined) lone ??= observation
    else if (meaningOf(twin) !== meaningOf(observation)) return [observation.row, observation.column]
    others.delete(placeOf(observation))
  }
  const left = lone ?? [...others.values()][0]
  return left === undefined ? null : [left.row, left.column]
}

function placeOf({ row, column }: ReadObservation): string {
  return `${row} ${column}`
}

function meaningOf({ indicator, period, region, measure, unit }: ReadObservation): string {
  return [indicator.join('›'), period, region, measure, unit].join('|')
}

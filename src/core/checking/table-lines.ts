import type { CellPosition } from '../reading/grid.ts'
import type { ReadObservation, TableReading } from '../reading/reading.ts'

/** A line of a table: a row, or a column, with its own label. */
export interface TableLine {
  readonly label: { readonly text: string; readonly key: string; readonly parent: string | null }
  /** Its observations by where they stand on it. */
  readonly cells: ReadonlyMap<number, ReadObservation>
}

/** So many observations or lines are looked at in one step. */
const atOnce = 4000

/**
 * The rows of a table and its columns, each in families: lines that stand in one context, below the same further labels
 * (the rows of 利川市 in a list of counties). A sheet has a hundred thousand of them: made in small steps.
 */
export function* tableLines(table: TableReading): Generator<void, readonly (readonly TableLine[])[]> {
  const labels: Labels = new Map()
  for (const [index, label] of table.labels.entries()) {
    if (index % atOnce === 0) yield
    labels.set(keyOf(label), label)
  }
  return [...(yield* familiesAlong(table, 'row', labels)), ...(yield* familiesAlong(table, 'column', labels))]
}

type Labels = Map<string, TableReading['labels'][number]>

function* familiesAlong(
  table: TableReading,
  axis: 'row' | 'column',
  labels: Labels
): Generator<void, readonly (readonly TableLine[])[]> {
  const cells = new Map<number, Map<number, ReadObservation>>()
  for (const [index, observation] of table.observations.entries()) {
    if (index % atOnce === 0) yield
    const [line, at] = axis === 'row' ? [observation.row, observation.column] : [observation.column, observation.row]
    const known = cells.get(line)
    if (known === undefined) cells.set(line, new Map([[at, observation]]))
    else known.set(at, observation)
  }
  const families = new Map<string, TableLine[]>()
  let seen = 0
  for (const along of cells.values()) {
    if (seen++ % atOnce === 0) yield
    const [observation] = along.values()
    if (observation === undefined) continue
    const own = observation.labels.filter((label) => isColumnLabel(label, observation) === (axis === 'column'))
    const leaf = own.at(-1)
    const label = leaf === undefined ? undefined : labels.get(keyOf(leaf))
    if (label === undefined) continue
    const parent = label.parent === null ? null : keyOf(label.parent)
    const context = own
      .slice(0, -1)
      .map((one) => labels.get(keyOf(one))?.text ?? '')
      .join('\n')
    const line = { label: { text: label.text, key: keyOf(label), parent }, cells: along }
    const family = families.get(context)
    if (family === undefined) families.set(context, [line])
    else family.push(line)
  }
  return [...families.values()]
}

function isColumnLabel(label: CellPosition, observation: ReadObservation): boolean {
  return label.row < observation.row && label.column >= observation.column
}

function keyOf({ row, column }: CellPosition): string {
  return `${row} ${column}`
}

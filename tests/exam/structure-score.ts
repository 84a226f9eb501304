import { cellName } from '#core/reading/grid.ts'
import type { SheetReading } from '#core/reading/reading.ts'

/** How well entries, labels and the pairs between them were found, as the peers on the Troy tables publish it. */
export interface StructureScore {
  readonly counts: Readonly<Record<PairKind, Count>>
  readonly misses: readonly string[]
}

export type PairKind = 'entries' | 'labels' | 'entry–label' | 'label–label'

export interface Count {
  /** In the truth and read. */
  readonly hit: number
  readonly wanted: number
  readonly read: number
}

/** A value's cell → the cells of its labels; a label's cell → its parent's. */
export interface Structure {
  readonly entries: Readonly<Record<string, readonly string[] | undefined>>
  readonly labels: Readonly<Record<string, string | null>> | null
}

export const PAIR_KINDS: readonly PairKind[] = ['entries', 'labels', 'entry–label', 'label–label']

/** What published tables are to be read as well as, at least; above what any peer reaches. */
export const WANTED: Readonly<Record<PairKind, readonly [recall: number, precision: number]>> = {
  entries: [0.995, 0.9996],
  labels: [0.997, 0.97],
  'entry–label': [0.99, 0.997],
  'label–label': [0.96, 0.98]
}

/** Cells to ignore count neither for nor against. Labels and pairs are scored where the truth names labels. */
export function scoreStructure(wanted: Structure, read: Structure, ignore: readonly string[] = []): StructureScore {
  const ignored = new Set(ignore)
  const want = itemsOf(wanted, ignored)
  const got = itemsOf(withoutLabelsOfIgnored(read, ignored), ignored)
  const asked = (kind: PairKind): boolean => kind === 'entries' || wanted.labels !== null
  const misses: string[] = []
  const counts = Object.fromEntries(
    PAIR_KINDS.map((kind) => {
      if (!asked(kind)) return [kind, { hit: 0, wanted: 0, read: 0 }]
      const hits = [...want[kind]].filter((item) => got[kind].has(item))
      for (const item of want[kind]) if (!got[kind].has(item)) misses.push(`${kind}: missed ${item}`)
      for (const item of got[kind]) if (!want[kind].has(item)) misses.push(`${kind}: not one ${item}`)
      return [kind, { hit: hits.length, wanted: want[kind].size, read: got[kind].size }]
    })
  ) as Record<PairKind, Count>
  return { counts, misses }
}

export function addCounts(
  one: Readonly<Record<PairKind, Count>>,
  other: Readonly<Record<PairKind, Count>>
): Record<PairKind, Count> {
  return Object.fromEntries(
    PAIR_KINDS.map((kind) => {
      const [a, b] = [one[kind], other[kind]]
      return [kind, { hit: a.hit + b.hit, wanted: a.wanted + b.wanted, read: a.read + b.read }]
    })
  ) as Record<PairKind, Count>
}

export const NO_COUNTS: Readonly<Record<PairKind, Count>> = Object.fromEntries(
  PAIR_KINDS.map((kind) => [kind, { hit: 0, wanted: 0, read: 0 }])
) as Record<PairKind, Count>

export function recall({ hit, wanted }: Count): number {
  return wanted === 0 ? 1 : hit / wanted
}

export function precision({ hit, read }: Count): number {
  return read === 0 ? 1 : hit / read
}

/** Labels that name nothing but cells to ignore are to ignore as well. */
function withoutLabelsOfIgnored({ entries, labels }: Structure, ignored: ReadonlySet<string>): Structure {
  const named = (isIgnored: boolean): string[] =>
    Object.entries(entries).flatMap(([cell, names]) => (ignored.has(cell) === isIgnored ? (names ?? []) : []))
  const kept = new Set(named(false))
  const left = new Set(named(true).filter((label) => !kept.has(label)))
  return { entries, labels: Object.fromEntries(Object.entries(labels ?? {}).filter(([label]) => !left.has(label))) }
}

function itemsOf({ entries, labels }: Structure, ignored: ReadonlySet<string>): Record<PairKind, Set<string>> {
  const values = Object.entries(entries).filter(([cell]) => !ignored.has(cell))
  const parents = Object.entries(labels ?? {})
  return {
    entries: new Set(values.map(([cell]) => cell)),
    labels: new Set(parents.map(([cell]) => cell)),
    'entry–label': new Set(values.flatMap(([cell, names]) => (names ?? []).map((name) => `${cell} → ${name}`))),
    'label–label': new Set(parents.flatMap(([cell, parent]) => (parent === null ? [] : [`${cell} → ${parent}`])))
  }
}

/** What was read, as the truth is written: by cell. */
export function structureOf(reading: SheetReading): Structure {
  const entries: Record<string, string[]> = {}
  const labels: Record<string, string | null> = {}
  for (const table of reading.tables) {
    for (const seen of table.observations) {
      entries[cellName(seen.row, seen.column)] = seen.labels.map(({ row, column }) => cellName(row, column))
    }
    for (const { row, column, parent } of table.labels) {
      labels[cellName(row, column)] = parent === null ? null : cellName(parent.row, parent.column)
    }
  }
  return { entries, labels }
}

import type { CellPosition } from '../../grid.ts'
import type { ReadLabel } from '../../reading.ts'
import type { StructureEntry, StructureLabel, TableStructure } from '../../structure.ts'

/** The labels of a table, by the cells in which they stand: of each entry, and all of them with the labels above. */
export class LabelsOfEntries {
  readonly #labels: readonly StructureLabel[]
  readonly #ofRecords: boolean
  readonly #positions: readonly CellPosition[]
  /** By index: 1 where it names a figure. */
  readonly #naming: Uint8Array

  constructor({ labels, reasons }: TableStructure) {
    this.#labels = labels
    this.#ofRecords = reasons.some(({ code }) => code === 'records')
    this.#positions = labels.map(({ row, column }) => ({ row, column }))
    this.#naming = new Uint8Array(labels.length)
  }

  of(entry: StructureEntry): readonly CellPosition[] {
    for (const index of entry.rowLabels) this.#naming[index] = 1
    if (entry.columnLabel !== null) this.#naming[entry.columnLabel] = 1
    const [first] = entry.rowLabels
    // One stub label and one column label is what nearly all entries have; a literal takes a third of the room.
    if (first !== undefined && entry.rowLabels.length === 1 && entry.columnLabel !== null) {
      const row = this.#positions[first]
      const column = this.#positions[entry.columnLabel]
      if (row !== undefined && column !== undefined) return [row, column]
    }
    const labels: CellPosition[] = []
    for (const index of entry.rowLabels) {
      const position = this.#positions[index]
      if (position !== undefined) labels.push(position)
    }
    const column = entry.columnLabel === null ? undefined : this.#positions[entry.columnLabel]
    if (column !== undefined) labels.push(column)
    return labels
  }

  /**
   * All labels, attributes left out. Of a list of records only what names a figure that was asked for is one, with what
   * stands above it; elsewhere a row without figures is named all the same.
   */
  read(): ReadLabel[] {
    const kept = this.#ofRecords ? withParents(this.#labels, this.#naming) : null
    return this.#labels.flatMap((label, index) => {
      if (label.attribute !== null || kept?.[index] === 0) return []
      const parent = label.parent === null ? undefined : this.#positions[label.parent]
      return [{ row: label.row, column: label.column, text: label.text, parent: parent ?? null }]
    })
  }
}

function withParents(labels: readonly StructureLabel[], naming: Uint8Array): Uint8Array {
  const kept = new Uint8Array(labels.length)
  for (let index = 0; index < labels.length; index++) {
    if (naming[index] === 0) continue
    for (let at: number | null = index; at !== null && kept[at] === 0; at = labels[at]?.parent ?? null) kept[at] = 1
  }
  return kept
}

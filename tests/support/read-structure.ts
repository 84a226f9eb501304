import { cellName, rangeName } from '#core/reading/grid.ts'
import type { TableStructure } from '#core/reading/structure.ts'
import { findTables } from '#core/reading/tables/find-tables.ts'
import { gridFromText, type Looks } from './grid-from-text.ts'

/** A table's skeleton in words that a test can compare. */
export interface PlainStructure {
  readonly range: string
  readonly titles: readonly string[]
  readonly units: readonly string[]
  readonly notes: readonly string[]
  /** As a person counts rows. */
  readonly headerRows: readonly number[]
  /** `A`, `B` … */
  readonly stubColumns: readonly string[]
  /** A value's cell → the texts of its row labels and its column label. */
  readonly entries: Readonly<Record<string, string>>
  /** A label → the label above it; labels without one are absent. */
  readonly parents: Readonly<Record<string, string>>
  readonly confidence: number
}

export function readStructure(picture: string, looks: Looks = {}): PlainStructure[] {
  return findTables(gridFromText(picture, looks), { fileName: 'test.xlsx' }).map(plain)
}

function plain(table: TableStructure): PlainStructure {
  const text = (index: number | null): string => (index === null ? '–' : (table.labels[index]?.text ?? '?'))
  return {
    range: rangeName(table.range),
    titles: table.titleLines.map((line) => line.text),
    units: table.unitLines.map((line) => line.text),
    notes: table.noteLines.map((line) => line.text),
    headerRows: table.headerRows.map((row) => row + 1),
    stubColumns: table.stubColumns.map((column) => cellName(0, column).slice(0, -1)),
    entries: Object.fromEntries(
      table.entries.map((entry) => [
        cellName(entry.row, entry.column),
        [...entry.rowLabels.map(text), text(entry.columnLabel)].join(' · ')
      ])
    ),
    parents: Object.fromEntries(
      table.labels.flatMap((label) => (label.parent === null ? [] : [[label.text, text(label.parent)]]))
    ),
    confidence: table.confidence
  }
}

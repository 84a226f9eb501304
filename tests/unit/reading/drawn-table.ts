import type { Cell, CellPosition, Grid } from '#core/reading/grid.ts'
import { readMeaning } from '#core/reading/meaning/read-meaning.ts'
import type { ReadingContext, ReadObservation, Refusal, TableReading } from '#core/reading/reading.ts'
import type { StructureEntry, StructureLabel, TableStructure } from '#core/reading/structure.ts'

/** How a drawn table is built; everything else follows from blanks, indentation and position. */
export interface Drawing {
  /** Lines above the header. */
  readonly title?: number
  readonly header?: number
  readonly stub?: number
  /** Columns of the stub that hold units or codes. */
  readonly attributes?: Readonly<Record<number, 'unit' | 'code' | 'translation'>>
  /** Header rows that hold only units. */
  readonly unitRows?: readonly number[]
  readonly notes?: number
  readonly sheet?: string
  readonly context?: Partial<ReadingContext>
}

export interface DrawnReading {
  readonly table: TableReading
  readonly refused: readonly Refusal[]
  /** The observation at row and column of the drawing, from 0. */
  at(row: number, column: number): ReadObservation
}

/**
 * Reads a table drawn as lines of cells parted by `|`. Plain figures are numbers; a blank header cell continues the one
 * to its left; indentation by spaces makes rows children.
 */
export function readDrawing(lines: readonly string[], drawing: Drawing = {}): DrawnReading {
  const cells = lines.map((line) => line.split('|'))
  const grid = gridOf(cells, drawing.sheet ?? 'Sheet1')
  const structure = structureOf(cells, drawing)
  const { table, refused } = readMeaning(grid, structure, { fileName: 'drawn.xlsx', ...drawing.context })
  return {
    table,
    refused,
    at(row, column) {
      const found = table.observations.find((o) => o.row === row && o.column === column)
      if (found === undefined) throw new Error(`no observation at ${row},${column}`)
      return found
    }
  }
}

function gridOf(cells: readonly (readonly string[])[], name: string): Grid {
  return {
    name,
    rowCount: cells.length,
    columnCount: Math.max(...cells.map((row) => row.length)),
    at(row, column): Cell | undefined {
      const text = cells[row]?.[column]
      if (text === undefined || text === '') return undefined
      const number = /^-?\d+(\.\d+)?$/.test(text)
      return { value: number ? Number(text) : text, text }
    },
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set()
  }
}

function structureOf(cells: readonly (readonly string[])[], drawing: Drawing): TableStructure {
  const title = drawing.title ?? 1
  const header = drawing.header ?? 1
  const stub = drawing.stub ?? 1
  const last = cells.length - (drawing.notes ?? 0)
  const width = Math.max(...cells.map((row) => row.length))
  const textAt = (row: number, column: number): string => cells[row]?.[column] ?? ''
  const lines = cells
    .slice(0, title)
    .flatMap((line, row) => line.flatMap((text, column) => (text === '' ? [] : [{ row, column, text }])))
  const isUnit = (text: string): boolean => /单位[：:]|^[（(](?:单位|in |上年)/.test(text)
  const labels: StructureLabel[] = []
  const columnLeaf: (number | null)[] = new Array(width).fill(null)
  const columnAttributes: number[][] = Array.from({ length: width }, () => [])
  for (let row = title; row < title + header; row++) {
    const above = [...columnLeaf]
    for (let column = stub; column < width; column++) {
      if (textAt(row, column) === '') continue
      let right = column
      const parent = above[column] ?? null
      while (
        right + 1 < width &&
        textAt(row, right + 1) === '' &&
        (above[right + 1] ?? null) === parent &&
        row + 1 < title + header &&
        textAt(row + 1, right + 1) !== ''
      )
        right++
      const attribute = drawing.unitRows?.includes(row) === true ? 'unit' : null
      labels.push({
        row,
        column,
        axis: 'column',
        text: textAt(row, column),
        span: { top: row, left: column, bottom: row, right },
        parent: attribute === null ? parent : null,
        attribute
      })
      for (let at = column; at <= right; at++) {
        if (attribute === null) columnLeaf[at] = labels.length - 1
        else columnAttributes[at]?.push(labels.length - 1)
      }
    }
  }
  const entries: StructureEntry[] = []
  const open: { indent: number; index: number }[] = []
  for (let row = title + header; row < last; row++) {
    const rowLabels: number[] = []
    const attributes: number[] = []
    for (let column = 0; column < stub; column++) {
      const text = textAt(row, column)
      if (text.trim() === '') continue
      const attribute = drawing.attributes?.[column] ?? null
      const indent = text.length - text.trimStart().length
      let parent: number | null = null
      if (column === 0 && attribute === null) {
        while (open.length > 0 && (open.at(-1)?.indent ?? 0) >= indent) open.pop()
        parent = open.at(-1)?.index ?? null
        open.push({ indent, index: labels.length })
      }
      labels.push({
        row,
        column,
        axis: 'row',
        text: text.trim(),
        span: { top: row, left: column, bottom: row, right: column },
        parent,
        attribute
      })
      if (attribute === null) rowLabels.push(labels.length - 1)
      else attributes.push(labels.length - 1)
    }
    for (let column = stub; column < width; column++) {
      if (textAt(row, column) === '') continue
      entries.push({
        row,
        column,
        rowLabels,
        columnLabel: columnLeaf[column] ?? null,
        attributes: [...attributes, ...(columnAttributes[column] ?? [])]
      })
    }
  }
  return {
    range: { top: 0, left: 0, bottom: cells.length - 1, right: width - 1 },
    titleLines: lines.filter(({ text }) => !isUnit(text)),
    unitLines: lines.filter(({ text }) => isUnit(text)),
    noteLines: cells
      .slice(last)
      .flatMap((line, at) =>
        line.flatMap((text, column) =>
          text === '' ? [] : [{ row: last + at, column, text } satisfies CellPosition & { text: string }]
        )
      ),
    headerRows: Array.from({ length: header }, (_, at) => title + at),
    stubColumns: Array.from({ length: stub }, (_, at) => at),
    fields: new Map(),
    furnitureRows: [],
    labels,
    entries,
    confidence: 1,
    reasons: []
  }
}

import { readFileSync } from 'node:fs'
import { type Cell, type CellRange, type CellStyle, cellName, type Grid } from '#core/reading/grid.ts'
import { contains } from '#core/reading/tables/sheet/sheet-map.ts'

/** A table drawn by hand with what it means, written before any reader saw it. README.md describes the form. */
export interface LabelledTable {
  readonly file: string
  readonly sheet: string
  /** What it exercises. */
  readonly shape: string
  /** A row a line, cells parted by `|`, `⏎` for a line break inside a cell. */
  readonly picture: readonly string[]
  readonly merges?: readonly string[]
  readonly bold?: readonly string[]
  readonly indent?: Readonly<Record<string, number>>
  /** Cells with lines on all four sides: `A3:D9`. */
  readonly framed?: string
  readonly truth: readonly TruthBlock[]
}

/** One rectangle of values: each row by each column, but for those in `none`. Later sayings win: all, column, row, cell. */
interface TruthBlock {
  readonly all: Meaning
  readonly columns: Readonly<Record<string, Meaning & { readonly label?: string }>>
  readonly rows: Readonly<Record<string, Meaning & { readonly labels?: readonly string[] }>>
  readonly except?: Readonly<Record<string, Meaning>>
  readonly none?: readonly string[]
  /** A label's cell → its parent's; labels not named here have none. */
  readonly labels?: Readonly<Record<string, string>>
  readonly ignore?: readonly string[]
  readonly refuse?: readonly string[]
}

interface Meaning {
  readonly path?: readonly string[]
  readonly period?: string
  readonly measure?: string
  readonly unit?: string | null
  readonly region?: string
  readonly value?: number | null
  readonly symbol?: string
}

/** Truth of one sheet, in the form of the labelled returns: by cell. `a|b` are alternatives. */
export interface SheetTruth {
  readonly entries: Readonly<Record<string, TruthEntry>>
  /** null: labels are not asked. */
  readonly labels: Readonly<Record<string, string | null>> | null
  readonly ignore: readonly string[]
  readonly refuse: readonly string[]
}

export interface TruthEntry {
  readonly labels?: readonly string[]
  readonly value: number | null
  readonly symbol?: string
  readonly path: readonly string[]
  readonly period: string
  readonly measure: string
  readonly unit: string | null
  readonly region?: string
  /** Another axis of the table (男, 0-14岁), wherever the path has it. */
  readonly category?: string
}

export function loadLabelledTable(path: string): LabelledTable {
  return JSON.parse(readFileSync(path, 'utf8')) as LabelledTable
}

/** The cells as Excel would hold them: plain figures as numbers, everything else as text. */
export function pictureCells(table: LabelledTable): Map<string, Cell> {
  const cells = new Map<string, Cell>()
  const bold = new Set(table.bold)
  const frame = table.framed === undefined ? null : readRange(table.framed)
  table.picture.forEach((line, row) => {
    line.split('|').forEach((piece, column) => {
      const text = piece.replaceAll('⏎', '\n')
      if (text === '') return
      const name = cellName(row, column)
      const isNumber = /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text)
      const indent = table.indent?.[name]
      const framed = frame !== null && contains(frame, row, column)
      const style: CellStyle | undefined =
        bold.has(name) || indent !== undefined || framed
          ? { ...(bold.has(name) && { bold: true }), ...(indent !== undefined && { indent }), ...(framed && FRAME) }
          : undefined
      cells.set(name, { value: isNumber ? Number(text) : text, text, ...(style && { style }) })
    })
  })
  return cells
}

const FRAME: CellStyle = { borderTop: true, borderBottom: true, borderLeft: true, borderRight: true }

export function pictureGrid(table: LabelledTable): Grid {
  const cells = pictureCells(table)
  return {
    name: table.sheet,
    rowCount: table.picture.length,
    columnCount: Math.max(...table.picture.map((line) => line.split('|').length)),
    at: (row, column) => cells.get(cellName(row, column)),
    merges: (table.merges ?? []).map(readRange),
    hiddenRows: new Set(),
    hiddenColumns: new Set()
  }
}

export function expandTruth(table: LabelledTable): SheetTruth {
  const cells = pictureCells(table)
  const entries: Record<string, TruthEntry> = {}
  const labels: Record<string, string | null> = {}
  for (const block of table.truth) {
    const none = new Set(block.none)
    for (const [row, rowMeaning] of Object.entries(block.rows)) {
      for (const [column, columnMeaning] of Object.entries(block.columns)) {
        const name = `${column}${row}`
        const cell = cells.get(name)
        if (none.has(name) || !cell) continue
        const merged = { ...block.all, ...columnMeaning, ...rowMeaning, ...block.except?.[name] }
        const columnWins =
          columnMeaning.measure !== undefined &&
          block.except?.[name]?.measure === undefined &&
          rowMeaning.measure === undefined
        const labelCells =
          rowMeaning.labels && columnMeaning.label ? [...rowMeaning.labels, columnMeaning.label] : undefined
        for (const label of labelCells ?? []) labels[label] ??= null
        entries[name] = {
          ...(labelCells && { labels: labelCells }),
          value: merged.value === undefined ? Number(cell.text.replaceAll(',', '')) : merged.value,
          ...(merged.symbol !== undefined && { symbol: merged.symbol }),
          path: [...(rowMeaning.path ?? []), ...(columnMeaning.path ?? [])],
          period: merged.period ?? '',
          measure: merged.measure ?? 'level',
          unit:
            (columnWins && columnMeaning.unit !== undefined && block.except?.[name]?.unit === undefined
              ? columnMeaning.unit
              : merged.unit) ?? null,
          ...(merged.region !== undefined && { region: merged.region })
        }
      }
    }
    for (const [label, parent] of Object.entries(block.labels ?? {})) {
      labels[label] = parent
      labels[parent] ??= null
    }
  }
  const asksLabels = Object.values(entries).every((entry) => entry.labels)
  return {
    entries,
    labels: asksLabels ? labels : null,
    ignore: table.truth.flatMap((block) => block.ignore ?? []),
    refuse: table.truth.flatMap((block) => block.refuse ?? [])
  }
}

function readRange(name: string): CellRange {
  const [, left, top, right, bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(name) ?? []
  if (!left || !top || !right || !bottom) throw new Error(`not a range: ${name}`)
  return { top: Number(top) - 1, left: columnNumber(left), bottom: Number(bottom) - 1, right: columnNumber(right) }
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

import type { StructureEntry, StructureLabel, TableStructure, TextAt } from '../structure.ts'
import type { Block } from './blocks/find-blocks.ts'
import type { ReadBlock } from './continued/continued-tables.ts'
import { isInEnglish, readHeader } from './header/header-labels.ts'
import { readTop, type TableTop } from './header/header-rows.ts'
import { withKnownPartsOfIndex } from './header/known-parts-of-index.ts'
import { withPartsBySum } from './header/parts-by-sum.ts'
import { fieldsOfStub } from './records/stub-fields.ts'
import { BLANK, SYMBOL, TEXT, YEAR } from './sheet/cell-kind.ts'
import { isBodyRow, isStem, rowShape } from './sheet/row-shape.ts'
import type { SheetMap } from './sheet/sheet-map.ts'
import { unitOfGroup } from './sheet/units-in-rows.ts'
import { columnsThatAdd } from './stub/columns/columns-that-add.ts'
import { type ColumnSplit, splitColumns } from './stub/columns/stub-columns.ts'
import { withGroupInCorner } from './stub/group-in-corner.ts'
import { readStub } from './stub/stub-labels.ts'
import { confidenceOf, reasonsOf } from './sureness/table-reasons.ts'
import { isNoteLine, isPageNumber, isUnitLine } from './words/line-words.ts'

/** Columns are told apart by this many rows of a long body, spread over it. */
const SAMPLE = 300

/** The second half of a broken name is no longer. */
const LONGEST_HALF = 12

/** What a person said of a block; see pointed/. */
interface SaidOfBlock {
  /** Rows called header, above the body. */
  readonly headerRows: readonly number[]
  readonly valueRows: readonly number[]
  columns(split: ColumnSplit): ColumnSplit
}

/** Reads the header, the stub and the entries of the rows that hold one table. */
export function readBlock(map: SheetMap, block: Block, said: SaidOfBlock | null = null): ReadBlock | null {
  const valueRows = said?.valueRows ?? bodyRowsOf(map, block)
  if (valueRows.length === 0) return null
  const byForm = splitColumns(map, sample(valueRows), block.left, block.right, headAbove(map, block))
  const told = said?.columns(byForm) ?? byForm
  if (told.values.length === 0) return null
  const firstValue = told.values[0] ?? block.left
  const lastValue = told.values.at(-1) ?? block.right
  const top = withHeader(readTop(map, block, firstValue, told.remarks), said?.headerRows ?? [])
  const split = withRanksOfHeads(map, top, told)
  const rows: number[] = [...top.groupRows]
  for (let row = block.firstBody; row <= block.lastBody; row++) rows.push(row)
  const placed = readHeader(map, top.headerRows, firstValue, lastValue)
  // In English the heads' places alone say what stands under what.
  const inEnglish = isInEnglish(map, top.headerRows)
  const summed = inEnglish ? placed : withPartsBySum(map, placed, valueRows, split.values)
  const header = withKnownPartsOfIndex(summed, [...top.titleLines, ...top.unitLines])
  const { stub: names, runsOver } = stubToTheEnd(map, block, rows, split, columnsThatAdd(header, split.values))
  const stub = withGroupInCorner(map, top.headerRows, split, names)
  const labels: StructureLabel[] = header.labels.map((label) => ({ ...label, axis: 'column' as const }))
  const shift = labels.length
  for (const label of stub.labels) {
    labels.push({ ...label, axis: 'row', parent: label.parent === null ? null : label.parent + shift })
  }
  labels.push(...stubHeads(map, top, split, inEnglish))
  const ranks = new Map<number, number>()
  for (const { column } of split.stub.filter(({ role }) => role === 'rank')) {
    const row = top.headerRows.findLast((at) => map.kind(at, column) !== BLANK)
    if (row !== undefined) ranks.set(column, labels.push(stubHead(map, row, column)) - 1)
  }
  const entries = readEntries(map, rows, split, header, ranks, stub, shift)
  const below = linesBelow(map, block, block.lastBody + (runsOver ? 2 : 1))
  const structure: TableStructure = {
    range: { top: firstRow(block, top), left: block.left, bottom: block.bottom, right: block.right },
    titleLines: top.titleLines,
    unitLines: [...top.unitLines, ...below.unitLines],
    noteLines: [...top.noteLines, ...below.noteLines],
    headerRows: top.headerRows,
    stubColumns: split.stub.flatMap(({ role, column }) => (role === 'rank' ? [] : [column])),
    fields: fieldsOfStub(map, top.headerRows, valueRows, split.stub),
    furnitureRows: top.columnNumberRows,
    labels,
    entries,
    confidence: confidenceOf(split, top, labels, entries, stub.namelessRows.length, valueRows.length),
    reasons: reasonsOf(block, top, split, stub.joined, {
      entries,
      nameless: stub.namelessRows.length,
      rows: valueRows.length
    })
  }
  return { structure, continued: top.continued }
}

/** 综合指数排名 over places, names and figures alike is no head of the places: they number the names. */
function withRanksOfHeads(map: SheetMap, { headerRows }: TableTop, split: ColumnSplit): ColumnSplit {
  const isHeaded = (column: number): boolean => headerRows.some((row) => map.kind(row, column) !== BLANK)
  const stub = split.stub.map((one) =>
    one.role === 'rank' && !isHeaded(one.column) ? { ...one, role: 'code' as const, labels: false } : one
  )
  return { ...split, stub }
}

/** Rows that a person called header are, and no lines over the table. */
function withHeader(top: TableTop, said: readonly number[]): TableTop {
  if (said.length === 0) return top
  const others = (line: { readonly row: number }): boolean => !said.includes(line.row)
  return {
    ...top,
    headerRows: [...new Set([...top.headerRows, ...said])].sort((one, other) => one - other),
    groupRows: top.groupRows.filter((row) => !said.includes(row)),
    columnNumberRows: top.columnNumberRows.filter((row) => !said.includes(row)),
    titleLines: top.titleLines.filter(others),
    unitLines: top.unitLines.filter(others),
    noteLines: top.noteLines.filter(others)
  }
}

/** 区划代码：, 联系电话：: the number behind it counts nothing, unless a share of it stands beside. 手机 alone may be what is sold. */
function isAddress(name: string): boolean {
  return ADDRESS.test(name.replace(/[\s\u3000:：]/g, ''))
}

/** 一、社会救助 | — | — | —: a form puts a dash in every field of a group, that of its unit among them. */
function isDashedGroup(map: SheetMap, row: number, { stub, values }: ColumnSplit): boolean {
  const units = stub.filter(({ role }) => role === 'unit')
  const isDash = (column: number): boolean =>
    map.kind(row, column) === SYMBOL && /^[-－—–─]+$/.test(map.text(row, column))
  return (
    units.some(({ column }) => isDash(column)) &&
    values.every((column) => isDash(column) || map.kind(row, column) === BLANK)
  )
}

/** 境外接待情况 | 无: nothing to tell, in a row that asks for words. */
const ASKS_FOR_WORDS = /情况$/

const ADDRESS =
  /(?:区划|机构|信用|单位|法人)(?:代码|编码)$|^(?:代码|编码|邮编|邮政编码|(?:联系|办公|单位|负责人)?电话(?:号码?)?|(?:联系|负责人)手机|手机号码?|传真|.{0,4}(?:身份证|证件|账)号码?)$/

function readEntries(
  map: SheetMap,
  rows: readonly number[],
  split: ColumnSplit,
  header: ReturnType<typeof readHeader>,
  ranks: ReadonlyMap<number, number>,
  stub: ReturnType<typeof readStub>,
  shift: number
): StructureEntry[] {
  const entries: StructureEntry[] = []
  const none: readonly number[] = []
  for (const row of rows) {
    const rowLabels = stub.rowLabels.get(row)?.map((index) => index + shift) ?? none
    const ofRow = stub.attributes.get(row)?.map((index) => index + shift) ?? none
    const leaf = rowLabels.at(-1)
    if (unitOfGroup(map, row, split.values) !== null || isDashedGroup(map, row, split)) continue
    const name = leaf === undefined ? '' : (stub.labels[leaf - shift]?.text ?? '')
    const isNumberOfSomebody = isAddress(name)
    if (isNumberOfSomebody && !split.values.some((column) => /[%％]/.test(map.text(row, column)))) continue
    for (const column of [...ranks.keys(), ...split.values]) {
      if (map.kind(row, column) === BLANK) continue
      const onlyName = rowLabels.length === 1 && isLabelCell(stub.labels, rowLabels[0] ?? -1, shift, row, column)
      if (onlyName || (ASKS_FOR_WORDS.test(name) && map.text(row, column) === '无')) continue
      const ofColumn = header.attributesOf(column)
      entries.push({
        row,
        column,
        rowLabels,
        columnLabel: ranks.get(column) ?? header.labelOf(column),
        attributes: ofColumn.length === 0 ? ofRow : [...ofRow, ...ofColumn]
      })
    }
  }
  return entries
}

/** The last name may run over into the row below the body (临 港 above 工业园). */
function stubToTheEnd(
  map: SheetMap,
  block: Block,
  rows: readonly number[],
  split: ColumnSplit,
  adding: readonly number[]
): { stub: ReturnType<typeof readStub>; runsOver: boolean } {
  const next = block.lastBody + 1
  const name = split.stub.findLast((column) => column.role === 'name')
  const shape = rowShape(map, next, block.left, block.right)
  if (name && shape.filled === 1 && shape.first === name.column && next <= block.bottom) {
    const text = map.text(next, name.column)
    if (text.length <= LONGEST_HALF && !isNoteLine(text) && !isUnitLine(text)) {
      const stub = readStub(map, [...rows, next], split.stub, split.values, adding)
      const last = stub.rowLabels.get(next)?.at(-1)
      if (last !== undefined && stub.labels[last]?.row !== next) return { stub, runsOver: true }
    }
  }
  return { stub: readStub(map, rows, split.stub, split.values, adding), runsOver: false }
}

/** A text in the midst of the body that heads the rows below is a label, wherever it stands. */
function isLabelCell(
  labels: ReturnType<typeof readStub>['labels'],
  index: number,
  shift: number,
  row: number,
  column: number
): boolean {
  const label = labels[index - shift]
  return label !== undefined && label.row === row && label.column === column
}

/** Heads of the second and further stub columns name what those columns say; the first one's is the table's corner. */
function stubHeads(map: SheetMap, top: TableTop, split: ColumnSplit, inEnglish: boolean): StructureLabel[] {
  const heads: StructureLabel[] = []
  const naming = split.stub.filter((column) => column.labels)
  for (const { column } of naming.slice(1)) {
    const rows = top.headerRows.filter((header) => map.kind(header, column) !== BLANK)
    // Above the number of a column stands its name.
    const numbered = inEnglish && top.columnNumberRows.includes(rows.at(-1) ?? -1)
    for (const row of numbered ? rows : rows.slice(-1)) heads.push(stubHead(map, row, column))
  }
  return heads
}

function stubHead(map: SheetMap, row: number, column: number): StructureLabel {
  return {
    row,
    column,
    axis: 'column',
    text: map.text(row, column).replace(/\s*[\r\n]+\s*/g, ' '),
    span: map.merge(row, column) ?? { top: row, left: column, bottom: row, right: column },
    parent: null,
    attribute: null
  }
}

function linesBelow(map: SheetMap, block: Block, from: number): { unitLines: TextAt[]; noteLines: TextAt[] } {
  const unitLines: TextAt[] = []
  const noteLines: TextAt[] = []
  for (let row = from; row <= block.bottom; row++) {
    const shape = rowShape(map, row, block.left, block.right)
    for (let column = block.left; column <= block.right; column++) {
      if (map.kind(row, column) === BLANK) continue
      const text = map.text(row, column)
      // A figure alone below the body is the page's number or a stray, and no note.
      if (shape.texts === 0 || isPageNumber(text)) continue
      const line = { row, column, text }
      if (isUnitLine(text)) unitLines.push(line)
      else noteLines.push(line)
    }
  }
  return { unitLines, noteLines }
}

function firstRow(block: Block, top: TableTop): number {
  const rows = [...top.titleLines, ...top.unitLines, ...top.noteLines].map((line) => line.row)
  return Math.min(block.firstBody, ...top.headerRows, ...rows)
}

/** The rows of a block that hold values. */
export function bodyRowsOf(map: SheetMap, block: Block): number[] {
  const rows: number[] = []
  for (let row = block.firstBody; row <= block.lastBody; row++) {
    const shape = rowShape(map, row, block.left, block.right)
    const isOnly = block.left === block.right && shape.values > 0
    if (shape.values + shape.years > 0 && (isOnly || isBodyRow(map, shape) || shape.years > 0)) rows.push(row)
  }
  return rows
}

/** Some rows of a long body, spread over it, by which its columns are told apart. */
export function sample(rows: readonly number[]): readonly number[] {
  if (rows.length <= SAMPLE) return rows
  const step = rows.length / SAMPLE
  return Array.from({ length: SAMPLE }, (_, index) => rows[Math.floor(index * step)] ?? 0)
}

/** The names of columns as the rows right above the body give them, before the header is known. */
function headAbove(map: SheetMap, block: Block): (column: number) => string {
  return (column) => {
    for (let row = block.firstBody - 1; row >= block.top && row >= block.firstBody - 6; row--) {
      const kind = map.kind(row, column)
      const text = map.text(row, column)
      // # over the places of a list is a name of a column, though it is a sign elsewhere.
      if (kind !== TEXT && kind !== YEAR && text !== '#') continue
      if (!isStem(text) && !isUnitLine(text)) return text.replace(/[\r\n]+/g, ' ')
    }
    return ''
  }
}

import { readNumber } from '#core/quantity/typed/read-number.ts'
import { type CellPosition, type CellRange, cellName } from '../../grid.ts'
import type { StructureEntry, TableStructure } from '../../structure.ts'
import { BLANK } from '../sheet/cell-kind.ts'
import type { SheetMap } from '../sheet/sheet-map.ts'

/**
 * A table without the columns and rows in which the form checks itself (校验, 平衡关系: differences that have to be 0):
 * they count nothing. The reasons say where they stand, and which of them is not 0. `isKept`: a person called the cell a
 * value.
 */
export function withoutFormChecks(
  map: SheetMap,
  structure: TableStructure,
  isKept: (cell: CellPosition) => boolean
): TableStructure {
  const lines = checkedLines(structure)
  if (lines.size === 0) return structure
  const checks = new Map<number, StructureEntry[]>()
  for (const [label, entries] of lines) {
    const found = entries.filter((entry) => !isKept(entry))
    const zeros = found.filter(({ row, column }) => isInOrder(map, row, column)).length
    const isSure = SURE.test(wordsOf(structure.labels[label]?.text ?? ''))
    const passes = zeros === found.length || found.every(({ row, column }) => map.text(row, column).trim() === PASSED)
    if (found.length > 0 && (isSure || (found.length > 1 && passes))) checks.set(label, found)
  }
  const left = new Set([...checks.values()].flat())
  if (left.size === 0) return structure
  return {
    ...structure,
    entries: structure.entries.filter((entry) => !left.has(entry)),
    reasons: [...structure.reasons, ...[...checks.values()].flatMap((entries) => reasonsOf(map, entries))]
  }
}

/** The entries of each label that names a check. */
function checkedLines({ labels, entries }: TableStructure): Map<number, StructureEntry[]> {
  const named = new Set(labels.flatMap(({ text }, index) => (MAY_CHECK.test(wordsOf(text)) ? [index] : [])))
  const lines = new Map<number, StructureEntry[]>()
  if (named.size === 0) return lines
  for (const entry of entries) {
    const label = [entry.columnLabel, ...entry.rowLabels].flatMap((from) => namedAbove(labels, named, from))[0]
    if (label === undefined) continue
    const line = lines.get(label)
    if (line === undefined) lines.set(label, [entry])
    else line.push(entry)
  }
  return lines
}

function namedAbove(labels: TableStructure['labels'], named: ReadonlySet<number>, from: number | null): number[] {
  for (let at = from, steps = 0; at !== null && steps < labels.length; at = labels[at]?.parent ?? null, steps++) {
    if (named.has(at)) return [at]
  }
  return []
}

function reasonsOf(map: SheetMap, entries: readonly StructureEntry[]): TableStructure['reasons'] {
  const reasons: { code: string; params?: Record<string, string | number>; at: CellRange }[] = []
  const at = {
    top: Math.min(...entries.map(({ row }) => row)),
    left: Math.min(...entries.map(({ column }) => column)),
    bottom: Math.max(...entries.map(({ row }) => row)),
    right: Math.max(...entries.map(({ column }) => column))
  }
  reasons.push({ code: 'checks-left-out', at })
  const wrong = entries.filter(({ row, column }) => !isInOrder(map, row, column))
  // Where hardly one is 0, the line repeats a sum and is no difference.
  if (wrong.length > 0 && 2 * wrong.length <= entries.length) {
    const cells = wrong.map(({ row, column }) => cellName(row, column)).slice(0, MOST_SHOWN)
    reasons.push({ code: 'checks-not-zero', params: { count: wrong.length, cells: cells.join('、') }, at })
  }
  return reasons
}

/** Cells that the reason names; the others it counts. */
const MOST_SHOWN = 5

/** 0, or a word that says so. */
function isInOrder(map: SheetMap, row: number, column: number): boolean {
  if (map.kind(row, column) === BLANK) return true
  const value = map.cell(row, column)?.value
  const text = map.text(row, column)
  const read = typeof value === 'number' ? value : readNumber(text)
  const figure = typeof read === 'number' ? read : read?.kind === 'number' ? read.value : null
  return figure !== null ? Math.abs(figure) < NOTHING : WORDS.test(text)
}

/** True, as a formula counts it. */
const PASSED = '1'
/** What a formula leaves of sums that are equal. */
const NOTHING = 1e-6
const WORDS = /^(?:true|ok|√|✓|是|正确|相等|平衡|无误|一致|通过|[-—–]+)$/i

function wordsOf(text: string): string {
  return text.replace(/[\s（）()【】[\]]/g, '').replace(/[:：].*$/, '')
}

/** Words that name nothing but a check. */
const SURE =
  /^(?:数据|表[内间]|自动|横向|纵向)?(?:(?:校验|校核|勾稽|钩稽)(?:关系|公式|审核|列|行|栏|项|数|值|差额?|差异|结果|情况)?|(?:平衡|核对|审核|逻辑)(?:关系|公式|校验|校核|检验))(?:是否.{1,4}|应?[为等]于?0)?$/
/** Words that name one where all that stands there is 0, or 1. */
const MAY_CHECK = new RegExp(
  `${SURE.source}|^(?:数据)?(?:检查|核对|检验|验证|复核|check)(?:列|行|栏|项|数|值|差额?|差异|结果)?$`,
  'i'
)

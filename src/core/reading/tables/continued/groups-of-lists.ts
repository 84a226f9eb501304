import { labelMeaning } from '../../meaning/labels/label-meaning.ts'
import type { StructureLabel, TableStructure, TextAt } from '../../structure.ts'
import { TEXT } from '../sheet/cell-kind.ts'
import type { SheetMap } from '../sheet/sheet-map.ts'
import { hasHan, isCodeHead, isStubHead } from '../words/label-words.ts'

/**
 * 来源项目 | 余额 | 运用项目 | 余额: lists of other things side by side, each under the name of its group. What both lists have
 * (其他, 合计) is two things, each of its group; what one alone has says itself what it is.
 */
export function withGroupsOfLists(map: SheetMap, tables: readonly TableStructure[]): readonly TableStructure[] {
  if (tables.length < 2) return tables
  const found = [...tables]
  for (let from = 0; from < tables.length; ) {
    let to = from + 1
    while (isBesideFirst(tables[to], tables[from])) to++
    const lists = tables.slice(from, to)
    for (const [at, list] of grouped(map, lists).entries()) found[from + at] = list
    from = to
  }
  return found
}

function isBesideFirst(table: TableStructure | undefined, first: TableStructure | undefined): boolean {
  if (table === undefined || first === undefined) return false
  return table.range.left > first.range.right && table.range.bottom >= first.range.top && continues(table)
}

function continues({ reasons }: TableStructure): boolean {
  return reasons.some(({ code }) => code === 'continues-table')
}

function grouped(map: SheetMap, lists: readonly TableStructure[]): readonly TableStructure[] {
  const heads = lists.length < 2 ? [] : lists.map((list) => groupOf(map, list, lists))
  const words = new Set(heads.map((head) => head?.text))
  if (heads.length === 0 || words.has(undefined) || words.size < lists.length) return lists
  const names = lists.map(({ labels }) => new Set(labels.flatMap((label) => (isRoot(label) ? [nameOf(label)] : []))))
  return lists.map((list, at) => {
    const head = heads[at] as TextAt
    const others = names.filter((_, other) => other !== at)
    const isShared = (label: StructureLabel): boolean =>
      isRoot(label) && others.some((other) => other.has(nameOf(label)))
    if (!list.labels.some(isShared)) return list
    const { row, column, text } = head
    const span = map.merge(row, column) ?? { top: row, left: column, bottom: row, right: column }
    const labels = list.labels.map((label) => (isShared(label) ? { ...label, parent: list.labels.length } : label))
    return { ...list, labels: [...labels, { row, column, text, span, axis: 'row', parent: null, attribute: null }] }
  })
}

/** The line over a list that stands over it alone, else the head of its names. */
function groupOf(map: SheetMap, list: TableStructure, lists: readonly TableStructure[]): TextAt | null {
  const shared = (text: string): boolean =>
    lists.some((other) => other !== list && other.titleLines.some((line) => line.text === text))
  const lines = list.titleLines.filter(({ text }) => !shared(text))
  const own = lines.findLast(({ row, text }) => row + 1 === list.headerRows[0] && namesGroup(text))
  if (own !== undefined) return own
  const column = list.stubColumns.find((at) => list.headerRows.some((row) => namesGroup(map.text(row, at))))
  const row = column === undefined ? undefined : list.headerRows.find((at) => namesGroup(map.text(at, column)))
  if (column === undefined || row === undefined || map.kind(row, column) !== TEXT) return null
  return { row, column, text: map.text(row, column).trim() }
}

/** 来源项目, 支出: a name and no more. 项目, 乡镇 and 序号 say what kind of names stand below. */
function namesGroup(text: string): boolean {
  if (!hasHan(text) || isStubHead(text) || isCodeHead(text)) return false
  const { names, mark, measure, unit, total } = labelMeaning(text.trim())
  return names.length === 1 && mark === null && measure === null && unit === null && !total
}

function isRoot({ axis, parent, attribute }: StructureLabel): boolean {
  return axis === 'row' && parent === null && attribute === null
}

function nameOf({ text }: StructureLabel): string {
  return labelMeaning(text).names.join('\n')
}

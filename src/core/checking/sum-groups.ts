import type { CellPosition } from '../reading/grid.ts'
import type { ReadObservation, TableReading } from '../reading/reading.ts'
import type { Completeness } from './sum-of-parts.ts'

/** A line of a table: a row, or a column, with its own label. */
export interface TableLine {
  readonly label: { readonly text: string; readonly key: string; readonly parent: string | null }
  /** Its observations by where they stand on it. */
  readonly cells: ReadonlyMap<number, ReadObservation>
}

export interface SumGroup {
  readonly total: TableLine
  readonly parts: readonly TableLine[]
  readonly completeness: Completeness
}

/**
 * Lines that are a total and its parts by the form of the table: a label with the labels directly below it, or 合计
 * among labels of one rank, first or last of them. In rows and in columns.
 */
export function sumGroups(table: TableReading): SumGroup[] {
  return [...groupsAlong(table, 'row'), ...groupsAlong(table, 'column')]
}

/** Lines that are called a part (其中, #) of the line that they hang under. */
export function markedParts(table: TableReading): { readonly whole: TableLine; readonly part: TableLine }[] {
  return (['row', 'column'] as const).flatMap((axis) =>
    families(linesAlong(table, axis)).flatMap((lines) => {
      const byKey = new Map(lines.map((line) => [line.label.key, line]))
      return lines.flatMap((part) => {
        const whole = part.label.parent === null ? undefined : byKey.get(part.label.parent)
        return whole === undefined || !OF_WHICH.test(part.label.text) ? [] : [{ whole, part }]
      })
    })
  )
}

function groupsAlong(table: TableReading, axis: 'row' | 'column'): SumGroup[] {
  const groups: SumGroup[] = []
  for (const lines of families(linesAlong(table, axis))) {
    const byKey = new Map(lines.map((line) => [line.label.key, line]))
    for (const [parent, below] of Map.groupBy(lines, ({ label }) => label.parent)) {
      const whole = parent === null ? undefined : byKey.get(parent)
      const named = whole === undefined ? null : groupOf(whole, below.filter(isNoTotal))
      const margin = marginOf(below)
      if (named !== null) groups.push(named)
      if (margin !== null) groups.push(margin)
    }
  }
  return groups
}

function marginOf(lines: readonly TableLine[]): SumGroup | null {
  const totals = lines.filter((line) => !isNoTotal(line))
  const [total] = totals
  if (total === undefined || totals.length > 1) return null
  if (total !== lines[0] && total !== lines.at(-1)) return null
  const group = groupOf(
    total,
    lines.filter((line) => line !== total && !OF_WHICH.test(line.label.text))
  )
  return group && { ...group, completeness: 'complete' }
}

function groupOf(total: TableLine, parts: readonly TableLine[]): SumGroup | null {
  if (parts.length < 2) return null
  const names = new Set(parts.map(({ label }) => bare(label.text)))
  const isKnown = PARTITIONS.some(
    (partition) => partition.length === names.size && partition.every((part) => names.has(part))
  )
  const isOpen = parts.some(({ label }) => OF_WHICH.test(label.text))
  return { total, parts, completeness: isKnown ? 'complete' : isOpen ? 'open' : 'unsaid' }
}

/** Parts that make up their whole wherever they are listed together. */
const PARTITIONS: readonly (readonly string[])[] = [
  ['第一产业', '第二产业', '第三产业'],
  ['工业', '建筑业'],
  ['税收收入', '非税收入'],
  ['出口', '进口'],
  ['男', '女'],
  ['男性', '女性'],
  ['城镇', '乡村'],
  ['城镇', '农村'],
  ['夏粮', '秋粮']
]

const TOTAL = /^(?:合计|总计|小计|总数|全部|全[国省市州盟县区旗乡镇])$|^total$/i
const OF_WHICH = /^\s*(?:其中|#|of which)/i

function isNoTotal({ label }: TableLine): boolean {
  return !TOTAL.test(bare(label.text))
}

function bare(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/\([^()]*\)$/, '')
    .replace(/^(?:其中[:：]?|#|[一二三四五六七八九十]{1,2}、|\([一二三四五六七八九十\d]{1,2}\)|\d{1,2}[.、])+/, '')
    .replace(/(?:增加值|人口)$/, '')
}

/** Lines that stand in one context: below the same further labels (the rows of 利川市 in a list of counties). */
function families(lines: readonly (TableLine & { readonly context: string })[]): TableLine[][] {
  return [...Map.groupBy(lines, ({ context }) => context).values()]
}

function linesAlong(table: TableReading, axis: 'row' | 'column'): (TableLine & { readonly context: string })[] {
  const labelAt = new Map(table.labels.map((label) => [keyOf(label), label]))
  const cells = new Map<number, Map<number, ReadObservation>>()
  for (const observation of table.observations) {
    const [line, at] = axis === 'row' ? [observation.row, observation.column] : [observation.column, observation.row]
    const known = cells.get(line)
    if (known === undefined) cells.set(line, new Map([[at, observation]]))
    else known.set(at, observation)
  }
  return [...cells].flatMap(([, along]) => {
    const [observation] = along.values()
    if (observation === undefined) return []
    const own = observation.labels.filter((label) => isColumnLabel(label, observation) === (axis === 'column'))
    const leaf = own.at(-1)
    const label = leaf === undefined ? undefined : labelAt.get(keyOf(leaf))
    if (label === undefined) return []
    const parent = label.parent === null ? null : keyOf(label.parent)
    const context = own
      .slice(0, -1)
      .map((one) => labelAt.get(keyOf(one))?.text ?? '')
      .join('\n')
    return [{ label: { text: label.text, key: keyOf(label), parent }, cells: along, context }]
  })
}

function isColumnLabel(label: CellPosition, observation: ReadObservation): boolean {
  return label.row < observation.row && label.column >= observation.column
}

function keyOf({ row, column }: CellPosition): string {
  return `${row} ${column}`
}

import type { Completeness } from './sum-of-parts.ts'
import type { TableLine } from './table-lines.ts'

export interface SumGroup {
  readonly total: TableLine
  readonly parts: readonly TableLine[]
  readonly completeness: Completeness
}

/**
 * Lines of a family that are a total and its parts by the form of the table: a label with the labels directly below it,
 * or 合计 among labels of one rank, first or last of them.
 */
export function* sumGroups(lines: readonly TableLine[]): Generator<void, SumGroup[]> {
  const byKey = new Map(lines.map((line) => [line.label.key, line]))
  const groups: SumGroup[] = []
  yield
  const totals = new Set<TableLine>()
  for (const [index, line] of lines.entries()) {
    if (index % linesAtOnce === 0) yield
    if (TOTAL.test(bare(line.label.text))) totals.add(line)
  }
  for (const [parent, below] of Map.groupBy(lines, ({ label }) => label.parent)) {
    yield
    const whole = parent === null ? undefined : byKey.get(parent)
    const named =
      whole === undefined
        ? null
        : groupOf(
            whole,
            below.filter((line) => !totals.has(line))
          )
    const margin = marginOf(below, totals)
    if (named !== null) groups.push(named)
    if (margin !== null) groups.push(margin)
  }
  return groups
}

const linesAtOnce = 10_000

/** Lines of a family that are called a part (其中, #) of the line that they hang under. */
export function markedParts(lines: readonly TableLine[]): { readonly whole: TableLine; readonly part: TableLine }[] {
  const parts = lines.filter(({ label }) => label.parent !== null && OF_WHICH.test(label.text))
  if (parts.length === 0) return []
  const byKey = new Map(lines.map((line) => [line.label.key, line]))
  return parts.flatMap((part) => {
    const whole = byKey.get(part.label.parent ?? '')
    return whole === undefined ? [] : [{ whole, part }]
  })
}

function marginOf(lines: readonly TableLine[], known: ReadonlySet<TableLine>): SumGroup | null {
  const totals = lines.filter((line) => known.has(line))
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
  const isKnown = makeUpTheirWhole(parts.map(({ label }) => label.text))
  const isOpen = parts.some(({ label }) => OF_WHICH.test(label.text))
  return { total, parts, completeness: isKnown ? 'complete' : isOpen ? 'open' : 'unsaid' }
}

/** Of parts that are known by their names alone: without a table only the figures tell of others, whether these are all. */
export function completenessByName(parts: readonly string[]): Completeness {
  return makeUpTheirWhole(parts) ? 'complete' : 'open'
}

function makeUpTheirWhole(parts: readonly string[]): boolean {
  const names = new Set<string>()
  for (const part of parts) {
    names.add(bare(part))
    if (names.size > mostParts) return false
  }
  return PARTITIONS.some((partition) => partition.length === names.size && partition.every((part) => names.has(part)))
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
const mostParts = Math.max(...PARTITIONS.map(({ length }) => length))

const TOTAL = /^(?:合计|总计|小计|总数|全部|全[国省市州盟县区旗乡镇])$|^total$/i
const OF_WHICH = /^\s*(?:其中|#|of which)/i

function bare(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/\([^()]*\)$/, '')
    .replace(/^(?:其中[:：]?|#|[一二三四五六七八九十]{1,2}、|\([一二三四五六七八九十\d]{1,2}\)|\d{1,2}[.、])+/, '')
    .replace(/(?:增加值|人口)$/, '')
}

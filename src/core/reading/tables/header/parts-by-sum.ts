import { readNumber } from '#core/quantity/read-number.ts'
import { unitInName } from '#core/quantity/unit-in-name.ts'
import { isCategoryWord } from '../../meaning/labels/label-words.ts'
import { BLANK } from '../cell-kind.ts'
import type { SheetMap } from '../sheet-map.ts'
import { addsUp } from '../stub/sums.ts'
import { isBareTotal, isOfWhich } from '../words/label-words.ts'
import type { Header, HeaderLabel } from './header-labels.ts'

/** More rows than this are not added up: they would say nothing new. */
const MOST_ROWS = 40

/**
 * 供水总量 | #地表水 | 地下水 | 其他: the mark stands on the first part only and may hold for those behind it. How far is
 * told by the figures: names go under the whole up to where the parts add up to it in every row; where they never do,
 * what stands behind the marked part is a quantity of its own.
 */
export function withPartsBySum(
  map: SheetMap,
  header: Header,
  rows: readonly number[],
  columns: readonly number[]
): Header {
  const parents = new Map<number, number>()
  const sampled = rows.slice(0, MOST_ROWS)
  const figures = (column: number): (number | null)[] => sampled.map((row) => figureAt(map, row, column))
  columns.forEach((column, at) => {
    for (const part of partsBehind(map, header, columns, at, figures)) parents.set(part, header.labelOf(column) ?? part)
    const part = header.labelOf(column)
    const whole = part === null ? null : (header.labels[part]?.parent ?? null)
    if (part === null || whole === null || !isOfWhich(header.labels[part]?.text ?? '')) return
    // Beside 合计 under one head, the parts are parts of that head already.
    if (isBareTotal(header.labels[whole]?.text ?? '')) return
    const before = columns[at - 1]
    if (before === undefined || header.labelOf(before) !== whole) return
    const totals = figures(before)
    const sums = figures(column).map((figure) => figure ?? Number.NaN)
    const behind: number[] = []
    for (const next of columns.slice(at + 1)) {
      const index = header.labelOf(next)
      if (index === null || !isPeer(header.labels, index, whole)) return
      behind.push(index)
      figures(next).forEach((figure, row) => {
        sums[row] = (sums[row] ?? 0) + (figure ?? Number.NaN)
      })
      if (!addsUp(totals, sums, behind.length + 1)) continue
      for (const found of behind) parents.set(found, whole)
      return
    }
  })
  if (parents.size === 0) return header
  return {
    ...header,
    labels: header.labels.map((label, index) => ({ ...label, parent: parents.get(index) ?? label.parent }))
  }
}

/**
 * 总人口 | 男 | 女 of one rank: words that name nothing by themselves and add up to the quantity before them are its
 * parts, and so are names that stand lower than it with nothing above them (水产品总产量 over two rows | 养殖产量 | 捕捞产量).
 */
function partsBehind(
  map: SheetMap,
  header: Header,
  columns: readonly number[],
  at: number,
  figures: (column: number) => (number | null)[]
): readonly number[] {
  const whole = header.labelOf(columns[at] ?? 0)
  const name = whole === null ? '' : nameOf(header.labels[whole])
  if (whole === null || isCategoryWord(name) || isOfWhich(name)) return []
  const parts: number[] = []
  const sums: number[] = []
  for (const column of columns.slice(at + 1)) {
    const index = header.labelOf(column)
    if (index === null || header.labels[index]?.parent !== header.labels[whole]?.parent) break
    const part = nameOf(header.labels[index])
    const isPart = isCategoryWord(part) || standsLower(map, header, index, whole)
    if (!isPeer(header.labels, index, whole) || !isPart || isBareTotal(part)) break
    parts.push(index)
    figures(column).forEach((figure, row) => {
      sums[row] = (sums[row] ?? 0) + (figure ?? Number.NaN)
    })
  }
  return parts.length >= 2 && addsUp(figures(columns[at] ?? 0), sums, parts.length) ? parts : []
}

function standsLower(map: SheetMap, header: Header, part: number, whole: number): boolean {
  const row = header.labels[part]?.row ?? 0
  const top = header.labels[whole]?.row ?? row
  return row > top && map.kind(row - 1, header.labels[part]?.span.left ?? 0) === BLANK
}

function nameOf(label: HeaderLabel | undefined): string {
  return unitInName(label?.text ?? '').name
}

/** A name beside the whole, under the same head, without a mark of its own and over one column. */
function isPeer(labels: readonly HeaderLabel[], index: number, whole: number): boolean {
  const label = labels[index]
  return (
    label !== undefined &&
    index !== whole &&
    label.attribute === null &&
    label.parent === (labels[whole]?.parent ?? null) &&
    label.span.left === label.span.right &&
    !isOfWhich(label.text)
  )
}

function figureAt(map: SheetMap, row: number, column: number): number | null {
  const cell = map.cell(row, column)
  if (typeof cell?.value === 'number') return cell.value
  const read = typeof cell?.value === 'string' ? readNumber(cell.value) : null
  return read?.kind === 'number' ? read.value : null
}

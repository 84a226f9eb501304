import { readPeriodMark } from '#core/period/written/read-period.ts'
import type { StructureLabel, TableStructure, TextAt } from '../../structure.ts'
import { isOfWhich } from '../words/label-words.ts'
import { isFormHeadLine, isSignatureLine } from '../words/line-words.ts'
import { underTheLastRows } from './rows-going-on.ts'

export interface ReadBlock {
  readonly structure: TableStructure
  /** It says so itself: 续表, （续）, continued. */
  readonly continued: boolean
}

/**
 * A part that has no title or unit of its own has them from the part before: 续表, a header typed again, a table
 * beside. Under a header typed again for the next town, the lines over the first town's name hold as well.
 */
export function inherit(table: ReadBlock, before: readonly ReadBlock[]): ReadBlock {
  const last = before.at(-1)?.structure
  if (!last) return table
  const { structure, continued } = table
  const sameHeader = headerText(structure) !== '' && headerText(structure) === headerText(last)
  // A title over both halves, its merge undone by filling its cells, is said over each.
  const said = new Set(isBeside(structure, last) ? last.titleLines.map(({ text }) => text) : [])
  const own = structure.titleLines.filter(({ text }) => !said.has(text))
  const titleless = own.every(({ text }) => isFormHeadLine(text) || isSignatureLine(text))
  const titles = titleless || continued ? last.titleLines : sameHeader ? sharedLines(last, structure) : []
  const takesUnits = continued || sameHeader || (titleless && isBeside(structure, last))
  const units = takesUnits && structure.unitLines.length === 0 ? last.unitLines : structure.unitLines
  if (titles.length === 0 && units === structure.unitLines) return table
  return {
    ...table,
    structure: {
      ...structure,
      labels: continued ? underTheLastRows(underTheLast(structure.labels, last.labels), last.labels) : structure.labels,
      titleLines: [...titles, ...(titleless ? own : structure.titleLines)],
      unitLines: units,
      reasons: [...structure.reasons, { code: 'continues-table', at: last.range }]
    }
  }
}

/** # 应收账款 | # 存货 first in a part: parts of 流动资产合计, the last name of the part before. */
function underTheLast(labels: readonly StructureLabel[], before: readonly StructureLabel[]): readonly StructureLabel[] {
  const outermost = labels
    .filter(({ axis, attribute, parent }) => axis === 'column' && attribute === null && parent === null)
    .toSorted((one, other) => one.span.left - other.span.left)
  const firstWhole = outermost.findIndex(({ text }) => !isOfWhich(text))
  const parts = new Set(outermost.slice(0, firstWhole < 0 ? outermost.length : firstWhole))
  const chain = parts.size === 0 ? [] : lastWhole(before)
  if (chain.length === 0) return labels
  const at = labels.length
  return [
    ...labels.map((label) => (parts.has(label) ? { ...label, parent: at } : label)),
    ...chain.map((label, depth) => ({ ...label, parent: depth + 1 < chain.length ? at + depth + 1 : null }))
  ]
}

/** The lowest name over the last column that is no part itself, and everything above it. */
function lastWhole(labels: readonly StructureLabel[]): readonly StructureLabel[] {
  const [last] = labels
    .filter(({ axis, attribute, text }) => axis === 'column' && attribute === null && !isOfWhich(text))
    .toSorted((one, other) => other.span.right - one.span.right || other.span.top - one.span.top)
  const chain: StructureLabel[] = []
  for (let label = last; label !== undefined && !chain.includes(label); ) {
    chain.push(label)
    label = label.parent === null ? undefined : labels[label.parent]
  }
  return chain
}

/** 单位：万元 and 2023年 at the upper right of two halves side by side speak of the left one as well. */
export function withLinesBeside(tables: readonly ReadBlock[]): readonly ReadBlock[] {
  return tables.map((table, index) => {
    const next = tables[index + 1]?.structure
    const { structure } = table
    const isHalf =
      next !== undefined &&
      isBeside(structure, next) &&
      (continuesFrom(next, structure) || headerText(next) === headerText(structure))
    if (!isHalf) return table
    const unitLines = structure.unitLines.length > 0 ? structure.unitLines : next.unitLines
    const times = structure.titleLines.some(({ text }) => readPeriodMark(text) !== null) ? [] : timesAtRight(next)
    if (unitLines === structure.unitLines && times.length === 0) return table
    return { ...table, structure: { ...structure, unitLines, titleLines: [...structure.titleLines, ...times] } }
  })
}

/** Notes stand under the last part of a table that goes on in a 续表, and speak of all of it. */
export function withNotesOfLastPart(tables: readonly ReadBlock[]): readonly ReadBlock[] {
  const found = [...tables]
  for (let index = found.length - 2; index >= 0; index--) {
    const [table, next] = [found[index], found[index + 1]]
    if (table === undefined || next === undefined) continue
    const { structure } = table
    const isLast = next.continued && next.structure.noteLines.length > 0 && continuesFrom(next.structure, structure)
    if (!isLast) continue
    found[index] = {
      ...table,
      structure: { ...structure, noteLines: [...structure.noteLines, ...next.structure.noteLines] }
    }
  }
  return found
}

/** A time and nothing else, on a line or alone over the last column. */
function timesAtRight({ titleLines, labels, range }: TableStructure): readonly TextAt[] {
  const alone = labels.filter(
    ({ axis, row, span }) =>
      axis === 'column' &&
      span.right === range.right &&
      labels.every((other) => other.row !== row || other.span === span)
  )
  const lines: readonly TextAt[] = [...titleLines, ...alone.map(({ row, column, text }) => ({ row, column, text }))]
  return lines.filter(({ text }) => readPeriodMark(text)?.rest === '')
}

function continuesFrom(table: TableStructure, from: TableStructure): boolean {
  return table.reasons.some(({ code, at }) => code === 'continues-table' && at === from.range)
}

/** Lines over the first part beyond those that the next part has of its own. */
function sharedLines(first: TableStructure, next: TableStructure): readonly TextAt[] {
  return first.titleLines.slice(0, Math.max(0, first.titleLines.length - next.titleLines.length))
}

function isBeside(one: TableStructure, other: TableStructure): boolean {
  return one.range.top <= other.range.bottom && other.range.top <= one.range.bottom
}

function headerText({ labels }: TableStructure): string {
  return labels
    .filter((label) => label.axis === 'column')
    .map((label) => label.text.replace(/[\s\u3000]/g, ''))
    .join('|')
}

import type { TableStructure, TextAt } from '../structure.ts'
import { isFormHeadLine, isSignatureLine } from './words/line-words.ts'

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
  const titleless = structure.titleLines.every(({ text }) => isFormHeadLine(text) || isSignatureLine(text))
  const titles = titleless || continued ? last.titleLines : sameHeader ? sharedLines(last, structure) : []
  const takesUnits = continued || sameHeader || (titleless && isBeside(structure, last))
  const units = takesUnits && structure.unitLines.length === 0 ? last.unitLines : structure.unitLines
  if (titles.length === 0 && units === structure.unitLines) return table
  return {
    ...table,
    structure: {
      ...structure,
      titleLines: [...titles, ...structure.titleLines],
      unitLines: units,
      reasons: [...structure.reasons, { code: 'continues-table', at: last.range }]
    }
  }
}

/** 单位：万元 at the upper right of two halves side by side speaks of the left one as well. */
export function withUnitsBeside(tables: readonly ReadBlock[]): readonly ReadBlock[] {
  return tables.map((table, index) => {
    const next = tables[index + 1]?.structure
    const { structure } = table
    const isHalf =
      next !== undefined &&
      isBeside(structure, next) &&
      (continuesFrom(next, structure) || headerText(next) === headerText(structure))
    if (!isHalf || structure.unitLines.length > 0) return table
    return { ...table, structure: { ...structure, unitLines: next.unitLines } }
  })
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

import type { TableStructure, TextAt } from '../../structure.ts'

/** Lines over the part before speak first, but of a year only where its continuation names none. They stand above row 0. */
export function withLinesBefore(structure: TableStructure): TableStructure {
  const { linesBefore, titleLines, unitLines } = structure
  if (linesBefore === undefined) return structure
  const above = (texts: readonly string[]): TextAt[] =>
    texts.map((text, at) => ({ row: at - texts.length, column: 0, text }))
  const dated = titleLines.some(({ text }) => /(?:19|20)\d\d/.test(text))
  const titles = above(linesBefore.titles)
  return {
    ...structure,
    titleLines: dated ? [...titleLines, ...titles] : [...titles, ...titleLines],
    unitLines: unitLines.length > 0 ? unitLines : above(linesBefore.units)
  }
}

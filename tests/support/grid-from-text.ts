import type { Grid } from '#core/reading/grid.ts'
import { pictureGrid } from '../exam/labelled-table.ts'

export interface Looks {
  readonly name?: string
  /** `A1:B1` … */
  readonly merges?: readonly string[]
  readonly bold?: readonly string[]
  readonly indent?: Readonly<Record<string, number>>
  readonly framed?: string
}

/**
 * A grid drawn as text: a row a line, cells parted by `|`, `⏎` for a line break in a cell. Plain figures become
 * numbers, all else stays text; lines may be set in with spaces up to the mark `¦`.
 */
export function gridFromText(picture: string, looks: Looks = {}): Grid {
  const lines = picture.replace(/^\n|\n\s*$/g, '').split('\n')
  return pictureGrid({
    file: '',
    sheet: looks.name ?? 'Sheet1',
    shape: '',
    picture: lines.map((line) => line.replace(/^[ \t]*¦/, '')),
    truth: [],
    ...(looks.merges && { merges: looks.merges }),
    ...(looks.bold && { bold: looks.bold }),
    ...(looks.indent && { indent: looks.indent }),
    ...(looks.framed !== undefined && { framed: looks.framed })
  })
}

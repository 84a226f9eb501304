import type { CellStyle } from '../../grid.ts'
import type { SheetMap } from '../sheet/sheet-map.ts'

/** Of one look that more tells than the text: the same font, fill and borders. */
export function looksAlike(map: SheetMap, row: number, other: number, column: number): boolean {
  const [one, two] = [map.cell(row, column)?.style, map.cell(other, column)?.style]
  if (one === undefined || two === undefined) return false
  const look = ({ bold, fill, horizontal, borderTop, borderBottom }: CellStyle): string =>
    [bold === true, fill ?? '', horizontal ?? '', borderTop === true, borderBottom === true].join()
  return look(one) === look(two)
}

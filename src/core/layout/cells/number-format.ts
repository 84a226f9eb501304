import type { NumberCell } from '../layout.ts'

/**
 * Excel's format for a figure that shows as its layout does: decimals, thousands, and the words round the digits. `room`: the
 * widest marks in its column; a figure with fewer leaves their width free, so that digits stand under digits.
 */
export function numberFormat(
  cell: Pick<NumberCell, 'text' | 'value' | 'decimals' | 'prefix' | 'suffix' | 'marks'>,
  room: string = ''
): string {
  const whole = isGrouped(cell) ? '#,##0' : '0'
  const digits = cell.decimals > 0 ? `${whole}.${'0'.repeat(Math.min(cell.decimals, 30))}` : whole
  const free = [...room].slice(cell.marks.length).map((mark) => `_${mark}`)
  const rest = `${quoted(cell.suffix)}${free.join('')}`
  const first = `${quoted(cell.prefix)}${digits}${rest}`
  // 下降 3%: the word says what a minus would.
  if (cell.prefix !== '' && cell.value < 0 && !cell.text.includes('-')) return `${first};${first}`
  if (!cell.prefix.endsWith('+')) return first
  // A plus is the sign of the number and no word before it: a number that falls below zero has a minus in its place.
  const words = quoted(cell.prefix.slice(0, -1))
  return `${first};${words}-${digits}${rest};${words}${digits}${rest}`
}

function quoted(words: string): string {
  return words === '' ? '' : `"${words.replaceAll('"', '""')}"`
}

/** Does the layout set its thousands apart? */
export function isGrouped({ text }: Pick<NumberCell, 'text'>): boolean {
  return text.includes(',')
}

import type { NumberCell } from './layout.ts'

/** Excel's format for a figure that shows as its layout does: decimals, thousands, and what follows the digits. */
export function numberFormat(cell: Pick<NumberCell, 'text' | 'decimals' | 'suffix'>): string {
  const whole = isGrouped(cell) ? '#,##0' : '0'
  const digits = cell.decimals > 0 ? `${whole}.${'0'.repeat(Math.min(cell.decimals, 30))}` : whole
  return cell.suffix === '' ? digits : `${digits}"${cell.suffix.replaceAll('"', '""')}"`
}

/** Does the layout set its thousands apart? */
export function isGrouped({ text }: Pick<NumberCell, 'text'>): boolean {
  return text.includes(',')
}

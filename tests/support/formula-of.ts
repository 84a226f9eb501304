import type { LayoutCell } from '#core/layout/layout.ts'
import { formulaText } from '#desk/workbook/writing/formula-text.ts'

/** How a cell follows from others, as a spreadsheet writes it where the body of the table starts in row 1; null: it does not. */
export function formulaOf(cell: LayoutCell | undefined): string | null {
  const formula = cell?.type === 'number' ? cell.formula : null
  return formula === null ? null : formulaText(formula, 0).replace(/^=(?:ROUND\((.*),10\)$)?/, '$1')
}

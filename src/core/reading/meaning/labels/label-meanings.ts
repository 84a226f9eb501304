import type { Period } from '../../../period/period.ts'
import type { Grid } from '../../grid.ts'
import type { StructureLabel } from '../../structure.ts'
import { dateTexts, speaksOfFiscalYears } from './date-labels.ts'
import { type LabelMeaning, labelMeaning } from './label-meaning.ts'

/** Every label of a table understood by itself; each different text is read once. */
export function meaningsOf(grid: Grid, labels: readonly StructureLabel[], period: Period | null): LabelMeaning[] {
  const monthly = period !== null && period.kind !== 'year' && period.kind !== 'fiscal'
  const texts = dateTexts(grid, labels)
  const fiscal = { row: speaksOfFiscalYears(labels, 'row'), column: speaksOfFiscalYears(labels, 'column') }
  const known = new Map<string, LabelMeaning>()
  return labels.map((label, index) => {
    const said = texts.get(index) ?? label.text
    const key = `${label.axis}${said}`
    const found = known.get(key)
    if (found !== undefined && label.attribute === null) return found
    const meaning = labelMeaning(said, { fiscal: fiscal[label.axis], monthly, unit: label.attribute === 'unit' })
    if (label.attribute === null) known.set(key, meaning)
    return meaning
  })
}

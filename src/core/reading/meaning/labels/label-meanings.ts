import type { Period } from '../../../period/period.ts'
import type { Grid } from '../../grid.ts'
import type { TableStructure } from '../../structure.ts'
import { dateTexts, speaksOfFiscalYears } from './date-labels.ts'
import { fieldMeaning } from './field-meaning.ts'
import type { LabelMeaning } from './label-meaning.ts'

/** Every label of a table understood by itself; each different text is read once. */
export function meaningsOf(
  grid: Grid,
  { labels, fields }: Pick<TableStructure, 'labels' | 'fields'>,
  period: Period | null
): LabelMeaning[] {
  const monthly = period !== null && period.kind !== 'year' && period.kind !== 'fiscal'
  const texts = dateTexts(grid, { labels, fields })
  const fiscal = { row: speaksOfFiscalYears(labels, 'row'), column: speaksOfFiscalYears(labels, 'column') }
  const known = new Map<string, Map<string, LabelMeaning>>()
  return labels.map((label, index) => {
    const field = fields.get(label.column) ?? null
    const said = texts.get(index) ?? label.text
    const kind = `${label.axis}${label.attribute ?? ''}${field ?? ''}`
    let ofKind = known.get(kind)
    if (ofKind === undefined) {
      ofKind = new Map()
      known.set(kind, ofKind)
    }
    const found = ofKind.get(said)
    if (found !== undefined) return found
    const unit = label.attribute === 'unit'
    const meaning = fieldMeaning(said, field, { fiscal: fiscal[label.axis], monthly, unit })
    ofKind.set(said, meaning)
    return meaning
  })
}

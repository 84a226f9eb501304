import type { PeriodMark } from '../../../../../period/written/period-mark.ts'
import type { StructureLabel } from '../../../../structure.ts'
import type { LabelMeaning } from '../../label-meaning.ts'
import type { LabelSenses } from '../../label-senses.ts'

/** The year that the places of a stub are of, and the first of these. */
export interface YearOfPlaces {
  readonly mark: PeriodMark
  readonly from: number
}

/**
 * 1997 | 1998 | 1999 and then 北 京 | 天 津 … down one stub: years of the whole that rise up to one, and the places that
 * make it up in the last of them. null where anything else stands among them: 年均增长, or another year further down.
 */
export function placesBelowYears(
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[],
  senses: LabelSenses
): YearOfPlaces | null {
  const names = labels.flatMap(({ axis, attribute }, at) => (axis === 'row' && attribute === null ? [at] : []))
  const first = names.findIndex((at) => meanings[at]?.mark == null)
  if (first < 2 || names.length - first < 2) return null
  const years = names.slice(0, first).map((at) => yearAlone(meanings[at]))
  const rise = years.every((year, at) => year !== null && year > (years[at - 1] ?? 0))
  const places = names.slice(first)
  if (!rise || !places.every((at) => meanings[at]?.mark === null && senses.of(at).region !== null)) return null
  const mark = meanings[names[first - 1] ?? -1]?.mark ?? null
  return mark === null ? null : { mark, from: places[0] ?? 0 }
}

function yearAlone(meaning: LabelMeaning | undefined): number | null {
  const { mark = null, measure = null, names = [] } = meaning ?? {}
  return mark?.span === null && measure === null && names.length === 0 ? mark.year : null
}

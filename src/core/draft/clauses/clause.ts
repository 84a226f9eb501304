import type { Language } from '../../language.ts'
import { decimalOf } from '../../quantity/decimal.ts'
import type { DraftFigure, DraftMeasure, DraftSegment } from '../draft.ts'
import type { DraftCell, DraftDispute, DraftIndicator } from '../draft-material.ts'
import type { PhraseKey } from '../phrases/phrase-slots.ts'

/** A phrase with what its slots say; `{prior}` is filled in for all alike. */
export interface Clause {
  readonly phrase: PhraseKey
  readonly slots: Readonly<Record<string, readonly DraftSegment[]>>
  /** What is disputed of it, where that is not what is disputed of the growth of its cell. */
  readonly disputed?: DraftDispute
}

/** One cell as it is to be put into words. */
export interface Spoken {
  readonly language: Language
  readonly region: string
  readonly indicator: DraftIndicator
  readonly cell: DraftCell
}

/** What a number of a clause stands for. */
export function figureOf(
  { region, indicator, cell }: Pick<Spoken, 'region' | 'indicator' | 'cell'>,
  measure: DraftMeasure,
  value: number | string,
  unit: string | null
): DraftFigure {
  const decimal = typeof value === 'string' ? value : decimalOf(value)
  if (decimal === null) throw new RangeError(`no finite number: ${value}`)
  return { region, indicator: indicator.id, period: cell.period, measure, decimal, unit }
}

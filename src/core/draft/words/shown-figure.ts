import type { Language } from '../../language.ts'
import { decimalPlaces, shiftDecimal } from '../../quantity/decimal.ts'
import { formatNumber } from '../../quantity/format-number.ts'
import type { DraftFigure, DraftSegment } from '../draft.ts'
import { countedUnit } from './counted-unit.ts'
import { readableUnit, unitWords } from './readable-unit.ts'

/** A number as it stands in a sentence, and the words of its unit. */
export interface ShownFigure {
  readonly segment: DraftSegment
  readonly unit: string
  /** Nothing is left of it after rounding. */
  readonly isZero: boolean
}

export interface Showing {
  readonly language: Language
  readonly decimals: number
  /** `size` where the words beside it say the direction. */
  readonly sign: 'signed' | 'size'
}

/** A level or an absolute change, in the unit in which it reads best. */
export function showQuantity(figure: DraftFigure, showing: Showing): ShownFigure {
  const unit = readableUnit(figure.decimal, figure.unit, showing.decimals, showing.language)
  // Whole 万元 brought to 亿元 have the digits they have; a figure with decimals keeps them: 87.00 is 8.70 of a larger unit.
  const trim = unit.shift > 0 && showing.decimals === 0
  const shown = numberSegment(figure, { ...showing, shift: unit.shift, decimals: unit.decimals, trim })
  const { text } = shown.segment
  return { ...shown, unit: showing.language === 'en-US' ? countedUnit(text, unit.words) : unit.words }
}

/** A number that keeps its unit: percent, points, places, years, and an index's value. */
export function showNumber(figure: DraftFigure, showing: Showing): ShownFigure {
  const unit = figure.unit === null ? '' : unitWords(figure.unit, showing.language)
  return { ...numberSegment(figure, { ...showing, shift: 0, trim: false }), unit }
}

function numberSegment(
  figure: DraftFigure,
  { language, sign, shift, decimals, trim }: Showing & { readonly shift: number; readonly trim: boolean }
): { readonly segment: DraftSegment; readonly isZero: boolean } {
  const moved = shiftDecimal(sign === 'size' ? figure.decimal.replace('-', '') : figure.decimal, -shift)
  const places = trim ? Math.min(decimals, decimalPlaces(moved)) : decimals
  const text = formatNumber(moved, { decimals: places, grouping: language === 'zh-CN' ? '' : ',' })
  return {
    segment: { text, figure, shift, decimals: places, alone: null, together: null },
    isZero: !/[1-9]/.test(text)
  }
}

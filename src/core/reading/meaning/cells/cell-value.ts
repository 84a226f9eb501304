import { decimalOf, shiftDecimal } from '../../../quantity/decimal.ts'
import { type FormatSection, numberFormat } from '../../../quantity/typed/number-format.ts'
import { readNumber } from '../../../quantity/typed/read-number.ts'
import type { SymbolMeaning, SymbolProfile } from '../../../quantity/typed/symbols.ts'
import { parseUnit, type Unit } from '../../../quantity/units/unit.ts'
import type { Cell } from '../../grid.ts'
import type { RefusalReason } from '../../reading.ts'

/** What a cell in the body of a table holds. */
export type CellValue =
  | {
      readonly kind: 'number'
      readonly value: number
      readonly decimal: string
      readonly unit: Unit | null
      /** A magnitude typed without a unit (2000万). */
      readonly magnitude: string | null
      readonly words: string | null
    }
  | { readonly kind: 'symbol'; readonly symbol: string; readonly meaning: SymbolMeaning }
  | { readonly kind: 'refused'; readonly reason: RefusalReason }
  | { readonly kind: 'text' }
  | { readonly kind: 'blank' }

const BLANK: CellValue = { kind: 'blank' }
const PERCENT = parseUnit('%')

export function cellValue(cell: Cell | undefined, profile: SymbolProfile): CellValue {
  if (cell === undefined) return BLANK
  const { value } = cell
  if (cell.isError === true) return { kind: 'refused', reason: 'error-value' }
  if (typeof value === 'number') return numericCell(cell, value, profile)
  if (value === null) return cell.formula === undefined ? BLANK : { kind: 'refused', reason: 'formula-without-value' }
  if (typeof value === 'boolean') return { kind: 'refused', reason: 'unreadable-number' }
  return typedCell(value, profile)
}

/** What a cell says, without outer spaces; a formula that has no value says its formula. */
export function textOfCell(cell: Cell | undefined): string {
  if (cell === undefined) return ''
  if (cell.value === null) return cell.formula ? `=${cell.formula}` : ''
  return typeof cell.value === 'string' ? cell.value.trim() : cell.text
}

function numericCell(cell: Cell, value: number, profile: SymbolProfile): CellValue {
  const { format } = cell
  if (cell.isDate === true) return { kind: 'refused', reason: 'unreadable-number' }
  const shown = format === undefined || format === 'General' ? null : numberFormat(format)
  if (shown !== null && !shown.isPlain) return formattedCell(value, shown.section(value), profile)
  const decimal = isExact(cell.text, value) ? cell.text : decimalOf(value)
  if (decimal === null) return { kind: 'refused', reason: 'error-value' }
  return { kind: 'number', value, decimal, unit: null, magnitude: null, words: null }
}

/** The figure that its format shows was meant, to the last digit of what is stored, with the unit shown behind it. */
function formattedCell(
  value: number,
  { shift, isPercent, behind, isClock }: FormatSection,
  profile: SymbolProfile
): CellValue {
  if (isClock) return { kind: 'refused', reason: 'unreadable-number' }
  const stored = decimalOf(value)
  if (stored === null) return { kind: 'refused', reason: 'error-value' }
  const decimal = shift === 0 ? stored : shiftDecimal(stored, shift)
  const said = behind === '' ? null : readNumber(`${decimal}${behind}`, profile)
  const { unit, magnitude } = said?.kind === 'number' && said.decimal === decimal ? said : NOTHING_SAID
  const own = unit === null && isPercent ? PERCENT : unit
  return { kind: 'number', value: Number(decimal), decimal, unit: own, magnitude, words: null }
}

const NOTHING_SAID = { unit: null, magnitude: null }

/** A number shown in full, in no more than the 15 figures that a double tells apart, is its own decimal. */
function isExact(text: string, value: number): boolean {
  return text.length <= MOST_SHOWN && value !== 0 && Number(text) === value && SHOWN_IN_FULL.test(text)
}

const MOST_SHOWN = 15
const SHOWN_IN_FULL = /^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/

function typedCell(text: string, profile: SymbolProfile): CellValue {
  const reading = readNumber(text, profile)
  switch (reading.kind) {
    case 'number':
      return {
        kind: 'number',
        value: reading.value,
        decimal: reading.decimal,
        unit: reading.unit,
        magnitude: reading.magnitude,
        words: reading.words
      }
    case 'symbol':
      return reading
    case 'damaged':
      return { kind: 'refused', reason: 'damaged-number' }
    case 'text':
      return { kind: 'text' }
    case 'blank':
      return BLANK
  }
}

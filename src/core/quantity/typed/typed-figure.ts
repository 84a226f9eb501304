import { fitLevel } from '../units/fit-unit.ts'
import { parseUnit } from '../units/unit.ts'
import { readNumber } from './read-number.ts'
import { COMMON_SYMBOLS, type SymbolMeaning, type SymbolProfile } from './symbols.ts'
import { holdsTwo } from './two-figures.ts'

/** What somebody typed where a figure is expected. */
export type TypedFigure =
  | {
      readonly kind: 'figure'
      /** In the unit it is kept in; null with a symbol. */
      readonly decimal: string | null
      readonly symbol: string | null
      /** What it says as is usual; null with a figure. */
      readonly meaning: SymbolMeaning | null
      /** As typed, where that is more than the number. */
      readonly typed: string | null
      /** The unit as typed, where the value was converted from it. */
      readonly unit: string | null
    }
  | { readonly kind: 'blank' }
  | { readonly kind: 'refused'; readonly reason: TypedRefusal }

type TypedRefusal = 'unreadable-number' | 'damaged-number' | 'two-numbers' | 'unit-mismatch'

/**
 * Reads a figure as people type it, for a place whose figures are kept in a unit: `1,234.5`, `12.3亿元`, `2000万`,
 * `△1.2`, `5.2%`, `…`. Nothing that is no sound figure becomes one, and nothing becomes zero.
 */
export function readTypedFigure(
  text: string,
  kept: string | null,
  symbols: SymbolProfile = COMMON_SYMBOLS
): TypedFigure {
  const reading = readNumber(text, symbols)
  switch (reading.kind) {
    case 'blank':
      return { kind: 'blank' }
    case 'text':
      return { kind: 'refused', reason: holdsTwo(text) ? 'two-numbers' : 'unreadable-number' }
    case 'damaged':
      return { kind: 'refused', reason: holdsTwo(text) ? 'two-numbers' : 'damaged-number' }
    case 'symbol':
      return {
        kind: 'figure',
        decimal: null,
        symbol: reading.symbol,
        meaning: reading.meaning,
        typed: null,
        unit: null
      }
    case 'number': {
      // The sheet of 3（4） may have notes that say what the digit is; whoever types it has none.
      if (reading.notes.some((note) => DIGIT_IN_BRACKETS.test(note))) return { kind: 'refused', reason: 'two-numbers' }
      const written = reading.unit?.text ?? magnified(reading.magnitude, kept)
      const fitted = fitLevel(reading.decimal, written, kept)
      // A magnitude whose unit is not known would be lost.
      if (fitted === null || (reading.magnitude !== null && written === null)) {
        return { kind: 'refused', reason: 'unit-mismatch' }
      }
      const plain = text.trim()
      const typed = plain === reading.decimal || plain.replaceAll(/[,，\s]/g, '') === reading.decimal ? null : plain
      return { kind: 'figure', decimal: fitted.decimal, symbol: null, meaning: null, typed, unit: fitted.convertedFrom }
    }
  }
}

const DIGIT_IN_BRACKETS = /^\(\d\)$/

/** 2000万 where figures are kept in 亿元 is 2000 万元; null where there is no such unit. */
function magnified(magnitude: string | null, kept: string | null): string | null {
  if (magnitude === null || kept === null) return null
  const bare = kept.replace(/^[十百千万亿]+(?=.)/, '')
  return parseUnit(magnitude + bare) === null ? null : magnitude + bare
}

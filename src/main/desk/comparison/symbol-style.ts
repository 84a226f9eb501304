import { SymbolStyle } from '#contract/table-shape.ts'
import { COMMON_SYMBOLS, type SymbolProfile, YEARBOOK_SYMBOLS } from '#core/quantity/typed/symbols.ts'
import { readSetting } from '../store/settings.ts'
import type { Store } from '../store/store.ts'

/** How symbols are printed in the tables of a desk, until somebody says otherwise with dashes. */
export function symbolStyle(store: Store): SymbolStyle {
  return SymbolStyle.catch('common').parse(readSetting(store, 'symbols'))
}

/** What symbols mean that are typed into a desk: as its tables print them. */
export function symbolsTyped(store: Store): SymbolProfile {
  return symbolStyle(store) === 'yearbook' ? YEARBOOK_SYMBOLS : COMMON_SYMBOLS
}

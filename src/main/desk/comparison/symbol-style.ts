import { SymbolStyle } from '#contract/table-shape.ts'
import { readSetting } from '../store/settings.ts'
import type { Store } from '../store/store.ts'

/** How symbols are printed in the tables of a desk, until somebody says otherwise with dashes. */
export function symbolStyle(store: Store): SymbolStyle {
  return SymbolStyle.catch('common').parse(readSetting(store, 'symbols'))
}

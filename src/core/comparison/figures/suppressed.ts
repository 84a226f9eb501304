import { COMMON_SYMBOLS, readSymbol } from '../../quantity/typed/symbols.ts'

/** A value withheld so that no single enterprise can be told from it: x, ×, 保密 where a number would stand. */
export function isSuppressed(symbol: string | null | undefined): boolean {
  return symbol != null && readSymbol(symbol, COMMON_SYMBOLS)?.meaning === 'suppressed'
}

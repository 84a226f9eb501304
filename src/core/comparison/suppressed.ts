/** A value withheld so that no single enterprise can be told from it: x or × where a number would stand. */
export function isSuppressed(symbol: string | null | undefined): boolean {
  return symbol === 'x' || symbol === 'X' || symbol === '×' || symbol === 'ｘ' || symbol === 'Ｘ'
}

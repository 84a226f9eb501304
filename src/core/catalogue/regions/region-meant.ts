import { withoutSpaces } from '../../quantity/typed/typed-text.ts'

/**
 * The region that a typed text names beyond doubt: the only one that is called so, else the only one found, else the
 * only one of them that the desk has `figures` of; null: none.
 */
export function regionMeant<R extends { readonly code: string; readonly name: string; readonly figures: number }>(
  found: readonly R[],
  typed: string
): R | null {
  const wanted = withoutSpaces(typed)
  const called = found.filter(({ code, name }) => name === wanted || code === wanted)
  const likely = called.length > 0 ? called : found
  return theOnly(likely) ?? theOnly(likely.filter(({ figures }) => figures > 0))
}

function theOnly<R>(regions: readonly R[]): R | null {
  return regions.length === 1 ? (regions[0] ?? null) : null
}

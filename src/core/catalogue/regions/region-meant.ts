import { withoutSpaces } from '../../quantity/typed/typed-text.ts'

/** The region that a typed text names beyond doubt: the only one found, or the only one that is called so; null: none. */
export function regionMeant<R extends { readonly code: string; readonly name: string }>(
  found: readonly R[],
  typed: string
): R | null {
  const wanted = withoutSpaces(typed)
  const called = found.filter(({ code, name }) => name === wanted || code === wanted)
  const [only] = called.length > 0 ? called : found
  return only !== undefined && (called.length === 1 || found.length === 1) ? only : null
}

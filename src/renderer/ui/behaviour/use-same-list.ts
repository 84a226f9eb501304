import { useState } from 'react'

/** The list of before as long as the same stands in it: what was made of it need not be made anew. */
export function useSameList<Item>(list: readonly Item[]): readonly Item[] {
  const [kept, keep] = useState(list)
  if (isSame(kept, list)) return kept
  keep(list)
  return list
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one === other || (one.length === other.length && one.every((item, at) => item === other[at]))
}

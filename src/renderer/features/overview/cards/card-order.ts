/** The cards that the program would choose: indicators with a target first, then the first of each chapter. */
export function firstCards(
  rows: readonly { readonly indicator: { readonly id: string; readonly chapter: string } }[],
  withTarget: ReadonlySet<string>
): string[] {
  const ids = rows.map(({ indicator }) => indicator.id)
  const chapters = new Map<string, string>()
  for (const { indicator } of rows) if (!chapters.has(indicator.chapter)) chapters.set(indicator.chapter, indicator.id)
  const chosen = [...ids.filter((id) => withTarget.has(id)), ...chapters.values(), ...ids]
  return [...new Set(chosen)].slice(0, CARDS).sort((one, other) => ids.indexOf(one) - ids.indexOf(other))
}

const CARDS = 8

/** One step towards the front (−1) or the back (1); at the ends it stays. */
export function moveCard(cards: readonly string[], id: string, by: -1 | 1): string[] {
  const from = cards.indexOf(id)
  const to = from + by
  if (from < 0 || to < 0 || to >= cards.length) return [...cards]
  const moved = cards.filter((one) => one !== id)
  moved.splice(to, 0, id)
  return moved
}

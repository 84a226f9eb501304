interface Part {
  readonly id: string
  readonly parent: string | null
}

/**
 * Indicators of one list (a chapter, what was found) as a tree, among equals in the order given: parts right behind what
 * they are part of, and how deep. One whose whole is not in the list stands by itself, never below what happens to come
 * before it.
 */
export function partsUnderWholes<One extends Part>(
  indicators: readonly One[]
): { readonly indicator: One; readonly depth: number }[] {
  const ids = new Set(indicators.map(({ id }) => id))
  const below = new Map<string | null, One[]>()
  for (const indicator of indicators) {
    const whole = indicator.parent !== null && ids.has(indicator.parent) ? indicator.parent : null
    const parts = below.get(whole)
    if (parts === undefined) below.set(whole, [indicator])
    else parts.push(indicator)
  }
  const lines: { readonly indicator: One; readonly depth: number }[] = []
  const placed = new Set<string>()
  const place = (indicator: One, depth: number): void => {
    // A whole that leads back to itself ends here rather than never.
    if (placed.has(indicator.id)) return
    placed.add(indicator.id)
    lines.push({ indicator, depth })
    for (const part of below.get(indicator.id) ?? []) place(part, depth + 1)
  }
  for (const indicator of below.get(null) ?? []) place(indicator, 0)
  // Those of a ring are in nobody's list of wholes.
  for (const indicator of indicators) place(indicator, 0)
  return lines
}

/**
 * A pure function of a text that keeps its answers: sheets say the same words again and again, and one rule asks what
 * the rule before it asked. It begins anew when it is full, so that a long list of names takes no room for ever.
 */
export function remembered<Answer extends NonNullable<unknown> | null>(
  answer: (text: string) => Answer
): (text: string) => Answer {
  const known = new Map<string, Answer>()
  return (text) => {
    const kept = known.get(text)
    if (kept !== undefined) return kept
    const found = answer(text)
    if (known.size >= MOST_KEPT) known.clear()
    known.set(text, found)
    return found
  }
}

const MOST_KEPT = 10_000

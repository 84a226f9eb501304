/**
 * A pure function of a text that keeps its answers: sheets say the same words again and again, and one rule asks what
 * the rule before it asked. The texts asked for last are kept, so that a long list of names takes no room for ever.
 */
export function remembered<Answer extends NonNullable<unknown> | null>(
  answer: (text: string) => Answer
): (text: string) => Answer {
  let recent = new Map<string, Answer>()
  let older = new Map<string, Answer>()
  return (text) => {
    let known = recent.get(text)
    if (known !== undefined) return known
    known = older.get(text)
    if (known === undefined) known = answer(text)
    if (recent.size >= MOST_KEPT) {
      older = recent
      recent = new Map()
    }
    recent.set(text, known)
    return known
  }
}

/** Of each of two lots: the recent texts, and those before them. */
const MOST_KEPT = 5000

import type { Clause, Spoken } from './clauses/clause.ts'
import type { DraftSegment } from './draft.ts'
import type { DraftDispute } from './draft-material.ts'
import type { PhraseBook } from './phrases/phrase-slots.ts'
import { say } from './sentence.ts'

/** Who reads a sentence sees no marks of a table: that sources disagree, or levels and growth, is said in words. */
export function sayDisputed(book: PhraseBook, dispute: DraftDispute): DraftSegment[] {
  return dispute === null ? [] : say(book, PHRASES[dispute])
}

const PHRASES = {
  conflict: 'disputed.figure',
  'disputed-input': 'disputed.basis',
  contradicted: 'disputed.growth'
} as const

/**
 * What is disputed of what clauses say behind a level. Where the level itself is disputed (`level`), what follows from
 * it goes without saying.
 */
export function disputedBehind(spoken: Spoken, clauses: readonly Clause[], level: DraftDispute): DraftDispute {
  const found = clauses.flatMap((clause) => disputedOf(clause, spoken))
  const own = (['conflict', 'contradicted'] as const).find((dispute) => found.includes(dispute))
  if (own !== undefined) return own
  return found.includes('disputed-input') && level === null ? 'disputed-input' : null
}

function disputedOf({ phrase, slots, disputed }: Clause, { cell }: Spoken): DraftDispute[] {
  if (disputed !== undefined) return [disputed]
  // That nothing is compared rests on no number.
  if (phrase.startsWith('break.')) return []
  const said = Object.values(slots).flatMap((segments) => segments.map(({ figure }) => figure?.measure))
  const isOfChange = said.includes('change') || phrase.startsWith('turn.')
  if (!isOfChange) return [cell.disputed.growth]
  return [cell.disputed.change, ...(said.includes('rate') ? [cell.disputed.growth] : [])]
}

import type { Language } from '../language.ts'
import { parsePeriod } from '../period/period.ts'
import type { Clause } from './clauses/clause.ts'
import type { DraftSegment } from './draft.ts'
import type { DraftIndicator } from './draft-material.ts'
import { fillPhrase } from './phrases/phrase.ts'
import type { PhraseBook, PhraseKey } from './phrases/phrase-slots.ts'

export function words(text: string): DraftSegment {
  return { text, figure: null }
}

/** A phrase of the book with its slots filled. */
export function say(
  book: PhraseBook,
  phrase: PhraseKey,
  slots: Readonly<Record<string, readonly DraftSegment[]>> = {}
): DraftSegment[] {
  return fillPhrase(book[phrase], slots, words)
}

/**
 * A clause about an indicator: what it is compared with depends on the period and on whether it is a stock. Growth
 * itself is that of a year, also of a stock at its end.
 */
export function sayClause(book: PhraseBook, clause: Clause, indicator: DraftIndicator, period: string): DraftSegment[] {
  return say(book, clause.phrase, {
    ...clause.slots,
    prior: say(book, priorPhrase(clause.phrase.startsWith('pace.') ? 'flow' : indicator.kind, period))
  })
}

export function priorPhrase(kind: DraftIndicator['kind'], period: string): PhraseKey {
  const parsed = parsePeriod(period)
  if (parsed?.kind !== 'year' && parsed?.kind !== 'fiscal') return 'prior.same'
  return kind === 'stock' ? 'prior.end' : 'prior.year'
}

export function join(book: PhraseBook, mark: PhraseKey, parts: readonly (readonly DraftSegment[])[]): DraftSegment[] {
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, at) => (at === 0 ? part : [...say(book, mark), ...part]))
}

/** Ends a sentence, and begins it with a capital letter where there are such. */
export function sentence(book: PhraseBook, segments: readonly DraftSegment[]): DraftSegment[] {
  const [first, ...rest] = segments
  if (first === undefined) return []
  const begun = first.figure === null ? words(first.text.charAt(0).toUpperCase() + first.text.slice(1)) : first
  return [begun, ...rest, ...say(book, 'mark.end')]
}

/** One run of words instead of many, and no space at the end. */
export function tidy(segments: readonly DraftSegment[]): DraftSegment[] {
  const runs: DraftSegment[] = []
  for (const segment of segments) {
    const last = runs.at(-1)
    if (segment.figure === null && last?.figure === null) runs[runs.length - 1] = words(last.text + segment.text)
    else if (segment.text !== '') runs.push(segment)
  }
  const last = runs.at(-1)
  if (last?.figure === null) runs[runs.length - 1] = words(last.text.trimEnd())
  return runs
}

/** An indicator's name within a sentence. */
export function nameWords({ name, nameEn }: DraftIndicator, language: Language): string {
  if (language === 'zh-CN' || nameEn === null) return name
  return /^[A-Z][a-z]/.test(nameEn) ? nameEn.charAt(0).toLowerCase() + nameEn.slice(1) : nameEn
}

import type { PhraseProblem } from '#core/draft/phrases/phrase.ts'
import { DeskError, type DeskErrorCode } from '../error.ts'

const CODES: Readonly<Record<PhraseProblem['problem'], DeskErrorCode>> = {
  empty: 'phrase-empty',
  unclosed: 'phrase-brackets',
  'stray-bracket': 'phrase-brackets',
  nested: 'phrase-brackets',
  'unknown-slot': 'phrase-unknown-slot',
  'missing-slot': 'phrase-missing-slot'
}

/** What is wrong with a phrase, with the placeholder that it is about; else with the phrase itself. */
export function phraseError({ problem, slot }: PhraseProblem, phrase: string): DeskError {
  return new DeskError(CODES[problem], {}, { slot: slot === null ? phrase : `{${slot}}` })
}

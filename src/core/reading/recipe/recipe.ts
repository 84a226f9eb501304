import type { MarkRole } from '../correction/correction.ts'
import type { Question } from '../reading.ts'

/**
 * How one sheet of a department's return is read: what a person corrected and answered once, kept by the form's own
 * words and not by positions, so that it survives inserted rows and a new year.
 */
export interface RecipeSheet {
  /** What the form is known by; figures in the texts are written # (see form-words.ts). */
  readonly form: FormWords
  readonly corrections: readonly AnchoredCorrection[]
  readonly answers: readonly RecipeAnswer[]
}

/** The words of a form: its sheet's name, header texts and stub texts, each once. */
export interface FormWords {
  readonly sheet: string
  readonly headers: readonly string[]
  readonly stubs: readonly string[]
}

export interface RecipeAnswer {
  readonly code: Question['code']
  readonly value: string
}

export type AnchoredCorrection =
  | {
      readonly kind: 'mark'
      readonly role: MarkRole
      readonly rows: readonly [Anchor, Anchor]
      readonly columns: readonly [Anchor, Anchor]
    }
  | {
      readonly kind: 'parent'
      readonly label: readonly [Anchor, Anchor]
      readonly parent: readonly [Anchor, Anchor] | null
    }

/** A row or column by the words in it: `count` lines after the nth (or the last) line with these words, or the sheet's edge. */
export type Anchor =
  | { readonly by: 'words'; readonly words: string; readonly nth: number | 'last'; readonly after: number }
  | { readonly by: 'edge'; readonly edge: 'first' | 'last' }

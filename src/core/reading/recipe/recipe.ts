import type { MarkRole, Meaning } from '../correction/correction.ts'
import type { Question } from '../reading.ts'

/**
 * How one sheet of a department's return is read: what a person corrected and answered once, kept by the form's own
 * words and not by positions, so that it survives inserted rows and a new year.
 */
export interface RecipeSheet {
  /** What the form is known by. */
  readonly form: FormWords
  readonly corrections: readonly AnchoredCorrection[]
  readonly answers: readonly RecipeAnswer[]
}

/** The words of a form as they are written, each once; they are held against each other by `lastingWords`. */
export interface FormWords {
  readonly sheet: string
  readonly headers: readonly string[]
  readonly stubs: readonly string[]
  /** Titles and units of its tables; null: kept without. */
  readonly titles: readonly string[] | null
  readonly units: readonly string[] | null
  /** Who filled it in, as a line of the form says; null: no line does. */
  readonly department: string | null
}

export interface RecipeAnswer {
  readonly code: Question['code']
  readonly value: string
}

/**
 * `was` is where it stood when it was kept (D3:D7), `of` the head or name that it speaks of, as written. A period is kept
 * where it is told from the table's own (上年): of which year the next return is, a recipe never says.
 */
export type AnchoredCorrection =
  | {
      readonly kind: 'mark'
      readonly role: MarkRole
      readonly rows: readonly [Anchor, Anchor]
      readonly columns: readonly [Anchor, Anchor]
      readonly was: string
      readonly of: string
    }
  | {
      readonly kind: 'parent'
      readonly label: readonly [Anchor, Anchor]
      readonly parent: readonly [Anchor, Anchor] | null
      readonly was: string
      readonly of: string
      /** The parent's name; null with `parent`. */
      readonly under: string | null
    }
  | {
      readonly kind: 'meaning'
      readonly means: Meaning
      readonly rows: readonly [Anchor, Anchor]
      readonly columns: readonly [Anchor, Anchor]
      readonly was: string
      readonly of: string
    }

/** A row or column by its name or head: `after` lines behind the nth (or the last) line with these words; or the sheet's edge. */
export type Anchor =
  | { readonly by: 'words'; readonly words: string; readonly nth: number | 'last'; readonly after: number }
  | { readonly by: 'edge'; readonly edge: 'first' | 'last' }

import type { Correction } from '../correction/correction.ts'
import type { Question } from '../reading.ts'
import type { FormLines } from './form-lines.ts'

/**
 * How one sheet of a department's return is read: what a person corrected and answered once, kept by the form's own
 * words and not by positions, so that it survives inserted rows and a new year.
 */
export interface RecipeSheet {
  /** What the form is known by. */
  readonly form: FormWords
  /** Its rows and columns, by which the places of corrections are found again. */
  readonly lines: FormLines
  readonly corrections: readonly KeptCorrection[]
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
  /** The head that it was said of, by its words; null: of none, or of every head in such doubt. */
  readonly head: string | null
  readonly value: string
  /** The words of each table that it was given for. */
  readonly about: readonly (readonly string[])[]
}

/**
 * Of the cells of the form as it was when it was kept; `of` is the head or name that it speaks of, as written, `under`
 * the parent's. A period is kept where it is told from the table's own (上年): of which year the next return is, a
 * recipe never says.
 */
export type KeptCorrection =
  | (OfKind<'mark'> & { readonly of: string })
  | (OfKind<'meaning'> & { readonly of: string })
  | (OfKind<'parent'> & { readonly of: string; readonly under: string | null })

type OfKind<Kind extends Correction['kind']> = Extract<Correction, { readonly kind: Kind }>

import type { Correction } from '../correction/correction.ts'
import { placedCell, spokenOf } from './anchor.ts'
import type { FormLines } from './form-lines.ts'
import type { SheetForm } from './form-words.ts'
import { lastingWords } from './lasting-words.ts'
import { likeness, missingFrom, tellsAnotherForm } from './likeness.ts'
import type { AnchoredCorrection, RecipeAnswer, RecipeSheet } from './recipe.ts'

/** How well a recipe fits a sheet, and what it would say there. */
export interface RecipeFit {
  /** 0–1: the share of the form's words found again, headers weighing most. */
  readonly fit: number
  /** `fits`: applied and shown. `doubtful`: offered, never applied by itself. `other`: another form. */
  readonly verdict: 'fits' | 'doubtful' | 'other'
  readonly drift: Drift
  readonly corrections: readonly Correction[]
  readonly answers: readonly RecipeAnswer[]
}

/** What the form had when the recipe was kept and has not now, and the other way round. */
export interface Drift {
  readonly missing: readonly string[]
  readonly added: readonly string[]
  /** Corrections whose place was not found again. */
  readonly lost: readonly AnchoredCorrection[]
  /** Corrections that speak of another time than when they were kept: the last of the years is another each year. */
  readonly moved: readonly { readonly was: string; readonly now: string }[]
}

const FITS = 0.8
const DOUBTFUL = 0.5

export function fitRecipe(recipe: RecipeSheet, { words: form, lines }: SheetForm): RecipeFit {
  const fit = likeness(recipe.form, form)
  const isOther = fit < DOUBTFUL
  const placed = isOther
    ? []
    : recipe.corrections.map((anchored) => ({ anchored, said: placedCorrection(anchored, lines) }))
  const lost = placed.flatMap(({ anchored, said }) => (said === null ? [anchored] : []))
  const isDoubtful = fit < FITS || lost.length > 0 || tellsAnotherForm(recipe.form, form)
  return {
    fit,
    verdict: isOther ? 'other' : isDoubtful ? 'doubtful' : 'fits',
    drift: {
      missing: missingFrom(recipe.form, form),
      added: missingFrom(form, recipe.form),
      lost,
      moved: placed.flatMap(({ anchored, said }) => (said === null ? [] : movedTo(anchored, said, lines)))
    },
    corrections: placed.flatMap(({ said }) => (said === null ? [] : [said])),
    answers: recipe.answers
  }
}

function placedCorrection(anchored: AnchoredCorrection, lines: FormLines): Correction | null {
  if (anchored.kind === 'parent') {
    const label = placedCell(anchored.label, lines)
    const parent = anchored.parent === null ? null : placedCell(anchored.parent, lines)
    return label === null || (anchored.parent !== null && parent === null) ? null : { kind: 'parent', label, parent }
  }
  const from = placedCell([anchored.rows[0], anchored.columns[0]], lines)
  const to = placedCell([anchored.rows[1], anchored.columns[1]], lines)
  if (from === null || to === null || to.row < from.row || to.column < from.column) return null
  const range = { top: from.row, left: from.column, bottom: to.row, right: to.column }
  if (anchored.kind === 'mark') return { kind: 'mark', role: anchored.role, range }
  return { kind: 'meaning', means: anchored.means, range }
}

/** The same words of another time. */
function movedTo(anchored: AnchoredCorrection, said: Correction, lines: FormLines): Drift['moved'] {
  if (anchored.kind === 'parent' || said.kind === 'parent' || anchored.of === '') return []
  const now = spokenOf(said.range, lines)
  const isAnother = figuresOf(now) !== figuresOf(anchored.of) && lastingWords(now) === lastingWords(anchored.of)
  return isAnother ? [{ was: anchored.of, now }] : []
}

function figuresOf(text: string): string {
  return text.normalize('NFKC').replace(/[^\d]+/g, ' ')
}

import type { Correction } from '../correction/correction.ts'
import type { CellPosition } from '../grid.ts'
import { placeOf } from './anchor.ts'
import type { LineWords, SheetForm } from './form-words.ts'
import type { Anchor, FormWords, RecipeAnswer, RecipeSheet } from './recipe.ts'

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
  readonly lost: number
}

const FITS = 0.8
const DOUBTFUL = 0.5
const WEIGHTS = { headers: 0.5, stubs: 0.35, sheet: 0.15 }

export function fitRecipe(recipe: RecipeSheet, { words: form, lines }: SheetForm): RecipeFit {
  const fit = likeness(recipe.form, form)
  const corrections = fit < DOUBTFUL ? [] : placedCorrections(recipe, lines)
  const lost = fit < DOUBTFUL ? 0 : recipe.corrections.length - corrections.length
  return {
    fit,
    verdict: fit < DOUBTFUL ? 'other' : fit < FITS || lost > 0 ? 'doubtful' : 'fits',
    drift: {
      missing: [...absent(recipe.form.headers, form.headers), ...absent(recipe.form.stubs, form.stubs)],
      added: [...absent(form.headers, recipe.form.headers), ...absent(form.stubs, recipe.form.stubs)],
      lost
    },
    corrections,
    answers: recipe.answers
  }
}

/** Words found on both sides over words found on either, each kind by its weight. A kind that neither has does not count. */
function likeness(kept: FormWords, found: FormWords): number {
  const parts = [
    { weight: WEIGHTS.headers, share: overlap(kept.headers, found.headers) },
    { weight: WEIGHTS.stubs, share: overlap(kept.stubs, found.stubs) },
    { weight: WEIGHTS.sheet, share: kept.sheet === found.sheet ? 1 : 0 }
  ].filter((part) => part.share !== null)
  const weights = parts.reduce((sum, { weight }) => sum + weight, 0)
  return parts.reduce((sum, { weight, share }) => sum + weight * (share ?? 0), 0) / weights
}

function overlap(kept: readonly string[], found: readonly string[]): number | null {
  const all = new Set([...kept, ...found])
  if (all.size === 0) return null
  const now = new Set(found)
  return kept.filter((words) => now.has(words)).length / all.size
}

function absent(words: readonly string[], from: readonly string[]): string[] {
  const there = new Set(from)
  return words.filter((word) => !there.has(word))
}

function placedCorrections(recipe: RecipeSheet, { rows, columns, used }: LineWords): Correction[] {
  const rowOf = (anchor: Anchor): number | null => placeOf(anchor, rows, used.top, used.bottom)
  const columnOf = (anchor: Anchor): number | null => placeOf(anchor, columns, used.left, used.right)
  const positionOf = ([row, column]: readonly [Anchor, Anchor]): CellPosition | null => {
    const at = { row: rowOf(row), column: columnOf(column) }
    return at.row === null || at.column === null ? null : { row: at.row, column: at.column }
  }
  return recipe.corrections.flatMap((anchored): Correction[] => {
    if (anchored.kind === 'parent') {
      const label = positionOf(anchored.label)
      const parent = anchored.parent === null ? null : positionOf(anchored.parent)
      if (label === null || (anchored.parent !== null && parent === null)) return []
      return [{ kind: 'parent', label, parent }]
    }
    const from = positionOf([anchored.rows[0], anchored.columns[0]])
    const to = positionOf([anchored.rows[1], anchored.columns[1]])
    if (from === null || to === null || to.row < from.row || to.column < from.column) return []
    const range = { top: from.row, left: from.column, bottom: to.row, right: to.column }
    return [{ kind: 'mark', role: anchored.role, range }]
  })
}

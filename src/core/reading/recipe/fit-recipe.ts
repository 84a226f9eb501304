import type { Correction } from '../correction/correction.ts'
import type { SheetForm } from './form-words.ts'
import { likeness, missingFrom, tellsAnotherForm } from './likeness.ts'
import { Placement } from './place-range.ts'
import type { KeptCorrection, RecipeAnswer, RecipeSheet } from './recipe.ts'

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
  readonly lost: readonly KeptCorrection[]
  /** Corrections that speak of another time than when they were kept: the last of the years is another each year. */
  readonly moved: readonly { readonly was: string; readonly now: string }[]
}

const FITS = 0.8
const DOUBTFUL = 0.5

export function fitRecipe(recipe: RecipeSheet, { words: form, lines }: SheetForm): RecipeFit {
  const fit = likeness(recipe.form, form)
  const isOther = fit < DOUBTFUL
  const placement = isOther ? null : new Placement(recipe.lines, lines)
  const placed =
    placement === null ? [] : recipe.corrections.map((kept) => ({ kept, ...placedCorrection(kept, placement) }))
  const lost = placed.flatMap(({ kept, said }) => (said.length === 0 ? [kept] : []))
  const isSure = placed.every((one) => one.isSure)
  const isDoubtful = fit < FITS || lost.length > 0 || !isSure || tellsAnotherForm(recipe.form, form)
  const moved = placed.flatMap((one) => one.moved)
  return {
    fit,
    verdict: isOther ? 'other' : isDoubtful ? 'doubtful' : 'fits',
    drift: {
      missing: missingFrom(recipe.form, form),
      added: missingFrom(form, recipe.form),
      lost,
      moved: moved.filter(({ was, now }, at) => moved.findIndex((one) => one.was === was && one.now === now) === at)
    },
    corrections: placed.flatMap(({ said }) => said),
    answers: recipe.answers
  }
}

interface Placed {
  /** Empty: its place was not found. */
  readonly said: readonly Correction[]
  readonly isSure: boolean
  readonly moved: Drift['moved']
}

const LOST: Placed = { said: [], isSure: true, moved: [] }

function placedCorrection(kept: KeptCorrection, placement: Placement): Placed {
  const { of: _, under: __, ...correction } = { under: null, ...kept }
  if (correction.kind === 'parent') {
    const cellOf = ({ row, column }: typeof correction.label) =>
      placement.range({ top: row, left: column, bottom: row, right: column })
    const label = cellOf(correction.label)
    const parent = correction.parent === null ? null : cellOf(correction.parent)
    const [at, over] = [label?.ranges[0], parent?.ranges[0]]
    if (at === undefined || (correction.parent !== null && over === undefined)) return LOST
    const hung = over === undefined ? null : { row: over.top, column: over.left }
    return {
      said: [{ kind: 'parent', label: { row: at.top, column: at.left }, parent: hung }],
      isSure: label?.isSure !== false && parent?.isSure !== false,
      moved: []
    }
  }
  const { range } = correction
  const isLine = correction.kind === 'mark' && LINES.has(correction.role)
  const line = isLine ? placement.loose({ row: range.top, column: range.left }) : null
  if (line !== null) {
    const { row: top, column: left } = line
    const [bottom, right] = [top + range.bottom - range.top, left + range.right - range.left]
    return { said: [{ ...correction, range: { top, left, bottom, right } }], isSure: true, moved: [] }
  }
  const place = placement.range(range)
  // What is one table stays in one piece.
  const isTorn = correction.kind === 'mark' && correction.role === 'table' && (place?.ranges.length ?? 0) > 1
  if (place === null || isTorn) return LOST
  return {
    said: place.ranges.map((one) => ({ ...correction, range: one })),
    isSure: place.isSure,
    moved: correction.kind === 'mark' && correction.role !== 'left-out' ? [] : place.moved
  }
}

const LINES: ReadonlySet<string> = new Set(['title', 'unit', 'note'])

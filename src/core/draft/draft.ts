import type { Language } from '../language.ts'

/**
 * What a number of a draft says of its place. `pace`: by how many percentage points growth differs from that of the
 * year before; `share-change` belongs to `share`; `streak`: years in a row.
 */
export type DraftMeasure = 'value' | 'change' | 'rate' | 'points' | 'pace' | 'streak' | 'average' | 'share' | 'rank'

/** The value that a number of a draft stands for, unrounded. */
export interface DraftFigure {
  readonly region: string
  readonly indicator: string
  /** Canonical period text. */
  readonly period: string
  readonly measure: DraftMeasure
  /** Exact decimal text with its sign, in `unit`. */
  readonly decimal: string
  readonly unit: string | null
}

/** Words, or a number with what it stands for: `text` is its size where the words beside it tell the direction. */
export type DraftSegment =
  | { readonly text: string; readonly figure: null }
  | {
      readonly text: string
      readonly figure: DraftFigure
      /** The text is in so many powers of ten of the figure's unit, and has so many decimals. */
      readonly shift: number
      readonly decimals: number
      /** Of a share of a structure that makes 100 with the others: what it is by itself, where that is another. */
      readonly alone: string | null
      /** Of a share of a structure that makes no 100: what the shares make together as they are rounded. */
      readonly together: string | null
    }

export interface DraftParagraph {
  readonly period: string
  readonly chapter: string
  readonly segments: readonly DraftSegment[]
}

/** A first draft of an analysis: paragraphs whose every number is linked to its value. */
export interface Draft {
  readonly language: Language
  readonly paragraphs: readonly DraftParagraph[]
}

export function draftText(draft: Draft): string {
  return draft.paragraphs.map(paragraphText).join('\n')
}

export function paragraphText({ segments }: DraftParagraph): string {
  return segments.map(({ text }) => text).join('')
}

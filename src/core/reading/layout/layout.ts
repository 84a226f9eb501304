/**
 * How a table whose form leaves a doubt may be read: as it looks most, with one header row more or less, with one
 * column of names more or less.
 */
export const LAYOUTS = ['as-read', 'deeper-header', 'shallower-header', 'wider-stub', 'narrower-stub'] as const
export type Layout = (typeof LAYOUTS)[number]

/** One of two readings of a table, with what it makes of a cell that the other reads otherwise. */
export interface LayoutChoice {
  readonly layout: Layout
  /** As a person counts rows; null: no header. */
  readonly header: { readonly from: number; readonly to: number } | null
  /** Letters of the columns of names. */
  readonly stub: readonly string[]
  readonly sample: LayoutSample
}

export interface LayoutSample {
  readonly cell: string
  readonly text: string
  /** null: no value in this reading, but a name. */
  readonly became: {
    readonly indicator: readonly string[]
    readonly period: string | null
    readonly region: string | null
    readonly unit: string | null
  } | null
}

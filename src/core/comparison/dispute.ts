import type { ObservedMeasure } from './observed-figure.ts'

/** A figure that sources disagree about as long as nobody has decided, with what each of them says. */
export interface Dispute {
  readonly region: string
  readonly indicator: string
  /** Canonical period text. */
  readonly period: string
  readonly measure: ObservedMeasure
  /** The one that tables show comes first. */
  readonly said: readonly Said[]
}

export interface Said {
  readonly decimal: string | null
  readonly symbol: string | null
  /** The department, else the file; null: it was typed by nobody known. */
  readonly sender: string | null
}

export interface PaletteEntry {
  /** Unique, fit for an element id. */
  readonly id: string
  /** What it is. */
  readonly kind: string
  readonly name: string
  /** What tells it from its like. */
  readonly about: string
  /** Other words that find it: what it is about, and both in the other language. */
  readonly also: readonly string[]
  /** What Enter does. */
  readonly does: string
  /** It leads to another place, where the focus goes along; else it stays where it was. */
  readonly leads: boolean
  readonly run: () => void
}

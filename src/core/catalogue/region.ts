/** A region by its code of GB/T 2260, nine digits for a town, or a desk's own code (X…). */
export interface Region {
  readonly code: string
  readonly name: string
  readonly level: RegionLevel
  readonly parent: string | null
  /** First year in which the code is known to hold; null: as far as the lists go back. */
  readonly validFrom: number | null
  /** Last year in which the code held; null: it still does. Codes retire and are never used again. */
  readonly validTo: number | null
  /** Names that the lists since 2002 gave the same code before. */
  readonly formerNames: readonly string[]
}

export type RegionLevel = 'country' | 'province' | 'prefecture' | 'county' | 'town' | 'own'

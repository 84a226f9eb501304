import { withoutSpaces } from '../../quantity/typed/typed-text.ts'

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
  /** Names that the same code had before: by the lists since 2002, or until the desk renamed it. */
  readonly formerNames: readonly string[]
  /** Codes of the regions that it is the sum of (主城区 = A + B + C); null: it is a region of its own. */
  readonly sumOf: readonly string[] | null
}

export type RegionLevel = 'country' | 'province' | 'prefecture' | 'county' | 'town' | 'own'

/** A county, by its name alone. */
export function isCountyByName(name: string): boolean {
  return /[县旗]$/.test(withoutSpaces(name))
}

/** A county, a city or what stands above them, by its name alone: it does not lie within a county. */
export function liesInNoCounty(name: string): boolean {
  return /[县旗市州盟省]$/.test(withoutSpaces(name))
}

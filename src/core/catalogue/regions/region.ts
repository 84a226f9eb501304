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

/** The whole country, which GB/T 2260 has no code for. */
export const COUNTRY = '000000'

/** A county, a city or what stands above them, by its name alone: it does not lie within a county. */
export function liesInNoCounty(name: string): boolean {
  return /[县旗市州盟省]$/.test(withoutSpaces(name))
}

/**
 * Whether a place of that name may lie in a region, by the kinds of both: no town in a town, no county in a county, and
 * no place in another of its own name.
 */
export function mayLieIn(name: string, { name: whole, level }: Region): boolean {
  // 业州村1900 is a village by its name.
  const place = withoutSpaces(name).replace(/\d+$/, '')
  if (place === whole || isTown(whole, level)) return place !== whole && /[村组社]$|社区$|[村居]委会$/.test(place)
  const isCounty = level === 'county' || (level === 'own' && isCountyByName(whole))
  return !(isCounty && liesInNoCounty(place))
}

function isTown(name: string, level: RegionLevel): boolean {
  return level === 'town' || (level === 'own' && /[镇乡]$|街道(?:办事处)?$/.test(name))
}

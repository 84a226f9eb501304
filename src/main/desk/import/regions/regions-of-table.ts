import type { ReadObservation } from '#core/reading/reading.ts'
import type { HomeOfTable } from './homes/home-of-table.ts'

/** The regions that a table speaks of. */
export interface RegionsOfTable {
  /** By the names in it, as `placeKey` has them; null: the whole region that the table is about. */
  readonly codes: ReadonlyMap<string, string | null>
  /** Names that no list knows, with the codes they would get. */
  readonly unknown: ReadonlyMap<string, string>
  /** Names of several places of which an answer for the table told nothing. */
  readonly ambiguous: ReadonlySet<string>
  /** The whole that the table is about. */
  readonly home: HomeOfTable
}

/** By which the places of a table are told apart: 新村 in 城关镇 is not that in 青石乡. */
export function placeKey({ region, within }: Pick<ReadObservation, 'region' | 'within'>): string {
  return within === null ? (region ?? '') : `${within}\n${region ?? ''}`
}

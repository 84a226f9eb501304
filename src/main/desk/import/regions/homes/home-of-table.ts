import type { PlacesSaid } from '#core/reading/reading.ts'
import type { SharedName } from '../doubts/shared-names.ts'

/** The region that figures of a table belong to which name none (or 全县), and whether a person has to say so first. */
export type HomeOfTable =
  | {
      readonly region: string
      readonly asks: false
      readonly remembered: RememberedDoubt | null
      /** Nothing speaks of it: it is the import's own. */
      readonly isSupposed: boolean
    }
  | ({ readonly asks: true } & RegionDoubt)

/** A doubt that an answer to an earlier import settles. */
export interface RememberedDoubt extends RegionDoubt {
  readonly region: string
  readonly at: string
}

/** Which region figures may be of, and what makes it seem so; null: nothing does, the desk only has no better guess. */
export interface RegionDoubt {
  readonly guess: string | null
  readonly because:
    | 'named'
    | 'stored'
    | 'contradicted'
    | 'shared'
    | 'town'
    | 'whole'
    | 'parts'
    | 'unlisted'
    | 'nation'
    | 'stray'
    | null
  /**
   * The name that several places bear, the town of no county, 全州 in a table of none, the places of a list that nobody
   * knows, what only the nation has, or the county far from all others, where that is the doubt, and the places that it
   * may be in words.
   */
  readonly shared?: SharedName
  /** What names which place, where these are not the same. */
  readonly said?: PlacesSaid
}

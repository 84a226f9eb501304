import type { Region } from '#core/catalogue/regions/region.ts'

/** Whose return it is: what the user said, or what the desk supposes. */
export interface JobRegion {
  readonly region: string | null
  /** A person said so, or the desk knows of no other. */
  readonly isSure: boolean
  /** A person said so. */
  readonly isSaid: boolean
  /**
   * What the import was taken for before a person answered of which region the tables are that say nothing of it; null:
   * nobody has, or it was said of all.
   */
  readonly supposed: Pick<JobRegion, 'region' | 'isSure'> | null
  /** What a person said of names that no list knows, by the codes they would get: another region, or null: none. */
  readonly places: ReadonlyMap<string, string | null>
  /** Regions that no list knows, by the codes they would get, of which a person said that tables are of them. */
  readonly made: ReadonlyMap<string, Region>
  /** A person said it of the table of the key: what files are called and were before is no reason to ask again. */
  isSaidFor(key: string): boolean
  /** A person said it in answer to the question of which region the table of the key is. */
  isAnsweredFor(key: string): boolean
}

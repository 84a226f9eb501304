import { isCountyByName, type Region } from '#core/catalogue/regions/region.ts'
import type { JobTable } from '../../job/job-file.ts'
import { namesNoPlace, type RegionFinder } from '../region-finder.ts'

interface Regions {
  readonly regionOf: (code: string) => Region | null
  /** Whether the other lies in the one. */
  readonly isAbove: (one: string, other: string) => boolean
}

/**
 * The only county of which tables of an import say that they are: most likely that of the tables beside them which
 * name none. Tables of what it lies in are there to be held against. null: none says so, or several do. `unlisted`:
 * what becomes of a name that no list knows.
 */
export function countyBeside(
  tables: readonly JobTable[],
  finder: RegionFinder,
  { regionOf, isAbove }: Regions,
  unlisted: (name: string) => string
): string | null {
  const said = new Set<string>()
  for (const { taken, table } of tables) {
    if (!taken) continue
    const names = new Set(table.observations.flatMap(({ region }) => region ?? []))
    const [name, ...others] = [...names].filter((one) => !namesNoPlace(one))
    if (name === undefined || others.length > 0) continue
    const code = finder.find([name], null).get(name) ?? null
    if (code === null) {
      if (isCountyByName(name)) said.add(unlisted(name))
      continue
    }
    // A name that several places bear is another county, whichever it is.
    if (finder.namesakes(name, code, null).length > 1) return null
    said.add(code)
  }
  const [code, ...others] = [...said].filter((one) => ![...said].some((other) => isAbove(one, other)))
  if (code === undefined || others.length > 0) return null
  const region = regionOf(code)
  return region?.level === 'county' || (region?.level === 'own' && isCountyByName(region.name)) ? code : null
}

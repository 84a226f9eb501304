import { isSmallPlace } from '#core/reading/meaning/places/small-place.ts'
import type { JobTable } from '../../job/job-file.ts'
import type { RegionFinder } from '../region-finder.ts'
import type { TownDoubts } from './town-doubts.ts'

/**
 * 汪营镇 as the name of a folder, or of a sheet for short, that is none of the import's own, over figures that name no place or
 * villages; null: no town names the table so, or what does is known. `tables`: all of the import.
 */
export function townInNames(
  { table, parts }: { readonly table: JobTable; readonly parts: readonly string[] },
  tables: readonly JobTable[],
  { finder, towns }: { readonly finder: RegionFinder; readonly towns: TownDoubts }
): string | null {
  // Villages lie in the town, whatever they are called.
  if (!parts.every(isSmallPlace)) return null
  const isKnown = (text: string): boolean => finder.namedIn(text) !== null || finder.townAtHome(text) !== null
  // Many a word is what a town is called for short (民政): among sheets called like places it is one.
  const isAmongPlaces = tables.some(
    ({ file, sheet, table: { places } }) => file === table.file && sheet !== table.sheet && places.sheet !== null
  )
  const { sheet, file } = table
  if (isAmongPlaces && towns.isShortName(sheet.name)) return isKnown(sheet.name) ? null : sheet.name
  if ([sheet.name, file.name.replace(/\.\w+$/, '')].some(isKnown)) return null
  const outer = file.folders.find((text) => isKnown(text) || towns.isTown(text))
  return outer === undefined || isKnown(outer) ? null : outer
}

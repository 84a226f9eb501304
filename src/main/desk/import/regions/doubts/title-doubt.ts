import { placeInTitle } from '#core/reading/meaning/places/region-words.ts'
import type { JobTable } from '../../job/job-file.ts'
import { namesNoPlace } from '../region-finder.ts'

/**
 * The place that the title of a table names, where the one place of its figures is known by the name of the sheet alone and
 * the title says another; null: it does not. A title that the sheets of a book share is of all of them.
 */
export function titleAgainstSheet(
  { file, sheet, table }: JobTable,
  place: string,
  tables: readonly JobTable[]
): string | null {
  const titled = placeOf(table.title)
  if (titled === null || namesNoPlace(titled) || sheet.name.trim() !== place || titled.startsWith(place)) return null
  const isShared = tables.some(
    (other) => other.file === file && other.sheet.name !== sheet.name && placeOf(other.table.title) === titled
  )
  return isShared ? null : titled
}

function placeOf(title: string | null): string | null {
  return title === null ? null : placeInTitle(title, undefined)
}

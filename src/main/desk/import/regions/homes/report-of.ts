import type { Region } from '#core/catalogue/regions/region.ts'
import { isReportTitle } from '#core/reading/meaning/places/short-name-in-title.ts'
import type { JobTable } from '../../job/job-file.ts'
import type { Lineage } from '../lineage.ts'
import type { RegionDoubt } from './home-of-table.ts'

/**
 * 利川2024年主要经济指标 is of 利川市, the one that is called so, where the region of the import (`region`) has it or there is
 * none: there is nothing to doubt.
 */
export function isReportOf(
  { because, guess, said }: RegionDoubt,
  { table: { title } }: JobTable,
  region: string | null,
  { lineage, regionOf }: { readonly lineage: Lineage; readonly regionOf: (code: string) => Region | null }
): boolean {
  const isTitled = because === 'contradicted' && title !== null && said?.title != null
  if (guess === null || !isTitled || !isReportTitle(title, said.title)) return false
  return region === null || (regionOf(guess)?.level === 'county' && lineage.isWithin(guess, region))
}

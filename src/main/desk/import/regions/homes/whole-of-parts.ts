import type { Lineage } from '../lineage.ts'
import type { RegionFinder } from '../region-finder.ts'
import type { TownsOfChina } from './towns-of-china.ts'

/**
 * The region that most of the parts lie in: the import's own (`region`) where it has any of them, or the one in it that
 * has all that are known, unless it stands among others as one of the parts; null where nothing tells.
 */
export function wholeOfParts(
  parts: readonly string[],
  { region, year }: { readonly region: string | null; readonly year: number | null },
  { finder, lineage, towns }: { readonly finder: RegionFinder; readonly lineage: Lineage; readonly towns: TownsOfChina }
): string | null {
  const codes = [...finder.find(parts, year).values()].filter((code) => code !== null)
  const isBeside = (code: string): boolean =>
    region !== null && !lineage.isWithin(code, region) && !lineage.isWithin(region, code)
  const isPart = region !== null && codes.includes(region) && codes.some(isBeside)
  if (region !== null && !isPart && codes.some((code) => lineage.isWithin(code, region))) {
    // The towns of 利川市 in the desk of its prefecture are no parts of that.
    const narrower = codes.length > 1 && codes.length >= parts.length / 2 ? lineage.nearestWhole(codes) : null
    return narrower !== null && lineage.isWithin(narrower, region) ? narrower : region
  }
  // One name alone may be that of another place far away.
  const known = codes.length > 1 && codes.length >= parts.length / 2 ? lineage.nearestWhole(codes) : null
  return known ?? towns.countyOf(parts)
}

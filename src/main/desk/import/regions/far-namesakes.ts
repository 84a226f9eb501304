import type { Lineage } from './lineage.ts'
import type { UnlistedRegions } from './unlisted-regions.ts'

/**
 * 城东区 among towns that no list knows, or among the towns of the county itself, is not the one in Xining: counties
 * of another province that merely share a name. Beside counties that are known it is one, as is 龙山县 anywhere, which
 * no town is called. `found`: codes by name; null: no list knows it.
 */
export function farNamesakes(
  found: ReadonlyMap<string, string | null>,
  home: string | null,
  { lineage, unlisted }: { readonly lineage: Lineage; readonly unlisted: UnlistedRegions }
): ReadonlySet<string> {
  if (home === null) return new Set()
  const isTown = (code: string | null): boolean => {
    if (code === null) return true
    return code !== home && lineage.isWithin(code, home) && unlisted.regionOf(code)?.level !== 'county'
  }
  if (![...found.values()].some(isTown)) return new Set()
  const province = [home, ...lineage.above(home)].at(-2) ?? home
  const isFar = (name: string, code: string): boolean =>
    !(code.endsWith('00') || /[县旗]$/.test(name)) && !lineage.isWithin(code, province) && !lineage.isWithin(home, code)
  return new Set([...found].flatMap(([name, code]) => (code !== null && isFar(name, code) ? [code] : [])))
}

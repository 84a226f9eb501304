import type { Ancestor, ComparedCube, CubeIndicator, CubeRegion, CubeRow } from './cube.ts'

/** What a comparison gives: rows region by region, in each the indicators in their order. */
export interface ComparedRows {
  readonly regions: readonly CubeRegion[]
  readonly periods: readonly string[]
  readonly rows: readonly (CubeRow & { readonly region: string; readonly indicator: CubeIndicator })[]
}

/**
 * The cube of a comparison's rows. `ancestors`: the catalogue, for headings over parts whose whole has no figures;
 * `idOf`: the id of the indicator that formulas call so.
 */
export function cubeOfRows(
  { regions, periods, rows }: ComparedRows,
  ancestors: ReadonlyMap<string, Ancestor>,
  idOf: (name: string) => string | null = () => null
): ComparedCube {
  const indicators: CubeIndicator[] = []
  const indexOf = new Map<string, number>()
  const regionOf = new Map(regions.map(({ code }, at) => [code, at]))
  const found = regions.map((): CubeRow[] => [])
  for (const row of rows) {
    let indicator = indexOf.get(row.indicator.id)
    if (indicator === undefined) {
      indicator = indicators.length
      indexOf.set(row.indicator.id, indicator)
      indicators.push(row.indicator)
    }
    const region = found[regionOf.get(row.region) ?? -1]
    if (region !== undefined) region[indicator] = row
  }
  return {
    regions,
    periods,
    indicators,
    ancestors,
    named: (name) => indexOf.get(idOf(name) ?? '') ?? -1,
    totals: { regions: -1, periods: -1 },
    row: (region, indicator) => found[region]?.[indicator] ?? null
  }
}

/** With the chapters by other names, those of another language: the headings over their indicators, and keys of these. */
export function withChapterNames(cube: ComparedCube, names: Readonly<Record<string, string>>): ComparedCube {
  const indicators = cube.indicators.map((one) => ({ ...one, chapter: names[one.chapter] ?? one.chapter }))
  return { ...cube, indicators }
}

import { COUNTRY, type Region, type RegionLevel } from './region.ts'

/** resources/regions.json: GB/T 2260 down to counties, with what the yearly lists since 2002 say of the past. */
export interface RegionData {
  /** Six-digit code → name. */
  readonly current: Readonly<Record<string, string>>
  /** First yearly list that has the code under its name, where that is not the oldest one. */
  readonly since: Readonly<Record<string, number>>
  /** Codes that have retired and names that have changed: code, name, first year (null: 2002 or before), last year. */
  readonly past: readonly (readonly [string, string, number | null, number])[]
}

/** resources/regions-towns.json: county code → `001都亭街道 002东城街道 100谋道镇`. */
export type TownData = Readonly<Record<string, string>>

/** Every region down to counties, retired codes included; one a code. */
export function readRegions(data: RegionData): Region[] {
  const pastOf = new Map<string, (readonly [string, string, number | null, number])[]>()
  for (const entry of data.past) {
    const known = pastOf.get(entry[0])
    if (known === undefined) pastOf.set(entry[0], [entry])
    else known.push(entry)
  }
  const isCode = (code: string) => code in data.current || pastOf.has(code)
  const regions = Object.entries(data.current).map(([code, name]): Region => {
    const former = pastOf.get(code) ?? []
    pastOf.delete(code)
    const formerNames = former.map(([, name]) => name)
    const years = { validFrom: former.length === 0 ? (data.since[code] ?? null) : firstYear(former), validTo: null }
    return { code, name, level: levelOf(code), parent: parentOf(code, isCode), ...years, formerNames, sumOf: null }
  })
  for (const [code, entries] of pastOf) {
    const [last, ...others] = entries.toSorted((a, b) => b[3] - a[3])
    if (last === undefined) continue
    const [, name, , validTo] = last
    const validFrom = firstYear(entries)
    const formerNames = others.map(([, former]) => former)
    const place = { code, name, level: levelOf(code), parent: parentOf(code, isCode) }
    regions.push({ ...place, validFrom, validTo, formerNames, sumOf: null })
  }
  return regions
}

/** A code that changed its name has held since it had the first one. */
function firstYear(names: readonly (readonly [string, string, number | null, number])[]): number | null {
  return names.reduce<number | null>(
    (first, [, , from]) => (first === null || from === null ? null : Math.min(first, from)),
    Number.MAX_SAFE_INTEGER
  )
}

/** The towns of one county, or none. */
export function readTowns(data: TownData, county: string): Region[] {
  const names = data[county]
  if (names === undefined) return []
  return names.split(' ').map((entry) => ({
    code: `${county}${entry.slice(0, 3)}`,
    name: entry.slice(3),
    level: 'town',
    parent: county,
    validFrom: null,
    validTo: null,
    formerNames: [],
    sumOf: null
  }))
}

function levelOf(code: string): RegionLevel {
  if (code === COUNTRY) return 'country'
  if (code.endsWith('0000')) return 'province'
  return code.endsWith('00') ? 'prefecture' : 'county'
}

/** Counties that a province governs directly (429004 仙桃市, all of Beijing) have no prefecture above them. */
function parentOf(code: string, isCode: (code: string) => boolean): string | null {
  if (code.endsWith('0000')) return null
  const province = `${code.slice(0, 2)}0000`
  if (code.endsWith('00')) return province
  const prefecture = `${code.slice(0, 4)}00`
  return isCode(prefecture) ? prefecture : province
}

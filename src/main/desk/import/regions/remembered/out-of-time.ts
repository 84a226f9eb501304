import type { Region } from '#core/catalogue/regions/region.ts'
import { endYear, parsePeriod } from '#core/period/period.ts'
import type { Remark } from '#core/reading/reading.ts'

interface Stray {
  readonly region: Region
  figures: number
  first: number
  last: number
}

/** Collects the figures of years in which the codes of their regions did not hold, by what they came in. */
export class OutOfTime<Source> {
  readonly #regionOf: (code: string) => Region | null
  readonly #regions = new Map<string, Region | null>()
  readonly #strays = new Map<Source, Map<string, Stray>>()

  constructor(regionOf: (code: string) => Region | null) {
    this.#regionOf = regionOf
  }

  add(source: Source, code: string, periodText: string): void {
    let region = this.#regions.get(code)
    if (region === undefined) {
      const known = this.#regionOf(code)
      region = known === null || (known.validFrom === null && known.validTo === null) ? null : known
      this.#regions.set(code, region)
    }
    const period = region === null ? null : parsePeriod(periodText)
    if (region === null || period === null) return
    const year = endYear(period)
    if ((region.validFrom ?? year) <= year && year <= (region.validTo ?? year)) return
    const strays = this.#strays.get(source) ?? new Map<string, Stray>()
    this.#strays.set(source, strays)
    const stray = strays.get(code) ?? { region, figures: 0, first: year, last: year }
    strays.set(code, stray)
    stray.figures += 1
    stray.first = Math.min(stray.first, year)
    stray.last = Math.max(stray.last, year)
  }

  /** One remark a region, with the years and how many figures are of them. */
  remarks(): ReadonlyMap<Source, readonly Remark[]> {
    return new Map([...this.#strays].map(([source, strays]) => [source, [...strays.values()].map(remarkOf)]))
  }
}

function remarkOf({ region, figures, first, last }: Stray): Remark {
  const { code, name, validFrom, validTo } = region
  const held = `${validFrom ?? ''}–${validTo ?? ''}`
  const years = first === last ? String(first) : `${first}–${last}`
  return { code: 'region-out-of-time', params: { region: name, code, held, years, figures } }
}

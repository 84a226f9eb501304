import type { Region } from '#contract/figure.ts'

export interface RegionLine {
  readonly region: Region
  /** Steps below the nearest region above it that is listed too. */
  readonly depth: number
}

/** Regions as a tree: each below the one that it lies in, where that is among them; in order of their codes. */
export function regionLines(regions: readonly Region[]): RegionLine[] {
  const known = new Set(regions.map(({ code }) => code))
  const within = new Map<string | null, Region[]>()
  for (const region of regions) {
    const above = region.parent !== null && known.has(region.parent) ? region.parent : null
    within.set(above, [...(within.get(above) ?? []), region])
  }
  const lines: RegionLine[] = []
  const walk = (above: string | null, depth: number): void => {
    for (const region of within.get(above) ?? []) {
      lines.push({ region, depth })
      walk(region.code, depth + 1)
    }
  }
  walk(null, 0)
  return lines
}

/** 2016– , –2015, 2003–2015; '' where it always held. */
export function yearsText({ validFrom, validTo }: Pick<Region, 'validFrom' | 'validTo'>): string {
  return validFrom === null && validTo === null ? '' : `${validFrom ?? ''}–${validTo ?? ''}`
}

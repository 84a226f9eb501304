import type { CallOutput } from '#contract/calls.ts'

type Spread = CallOutput<'targets.spread'>

/** A board of targets. */
export interface Board {
  readonly region: string
  readonly regionName: string
  readonly year: number
}

/** The board of what was stored: of the region of work where that got any, of the newest year; null: there was nothing. */
export function boardOfStored(stored: Spread, region: string | null): Board | null {
  const own = stored.find((one) => one.region === region) ?? stored[0]
  const year = own?.years.at(-1)
  return own === undefined || year === undefined ? null : { region: own.region, regionName: own.regionName, year }
}

import { endYear, parsePeriod } from '#core/period/period.ts'
import { fallenChanges } from '../store/changes/fallen-changes.ts'
import { periodText } from '../store/claims/claim-codes.ts'
import { figuresByPeriod, figuresByRegion } from '../store/claims/tally.ts'
import { readSetting, writeSetting } from '../store/settings.ts'
import type { Store } from '../store/store.ts'

/** Region and year of work. */
export interface Work {
  readonly region: string | null
  readonly year: number | null
}

/** As the user set them; else the region with the most figures and its latest whole year, or that of its newest months. */
export function workOf(store: Store): Work {
  const set = setWork(store)
  const region = set.region ?? fullestRegion(store)
  return { region, year: set.year ?? latestYear(store, region) }
}

/** As they were set last, by what still stands; null: not set. */
export function setWork(store: Store): Work {
  const { regions, years } = keptChoices(store)
  const fallen = new Set(fallenChanges(store))
  return { region: standing(regions, fallen), year: standing(years, fallen) }
}

/**
 * A person turns to a region and a year. What they do not change stays as it was set; who picks another region says
 * nothing of the year.
 */
export function turnTo(store: Store, { region, year }: Work): void {
  const { regions, years } = keptChoices(store)
  const set = setWork(store)
  const now = workOf(store)
  const isYearMeant = set.year !== null || year !== now.year || region === now.region
  writeChoices(store, {
    regions: region === set.region ? regions : [{ value: region, because: null }],
    years: !isYearMeant || year === set.year ? years : [{ value: year, because: null }]
  })
}

/**
 * Turns to what a change has stored: where that is undone, to what was set before, and where it is redone, there again.
 * A `year` of null leaves it to the figures.
 */
export function turnBecauseOf(store: Store, change: number, { region, year }: Work): void {
  const { regions, years } = keptChoices(store)
  const set = setWork(store)
  writeChoices(store, {
    regions: region === set.region ? regions : followed(regions, { value: region, because: change }),
    years: year === set.year ? years : followed(years, { value: year, because: change })
  })
}

/** What was chosen, and the change that was turned to by it; null: a person chose it for its own sake. */
interface Choice<Value> {
  readonly value: Value | null
  readonly because: number | null
}

/** The newest stands last. What was chosen before one that rests on a change counts again without that change. */
interface Choices {
  readonly regions: readonly Choice<string>[]
  readonly years: readonly Choice<number>[]
}

function keptChoices(store: Store): Choices {
  const kept = readSetting(store, 'work') as Choices | Work | null
  if (kept === null) return { regions: [], years: [] }
  if ('regions' in kept) return kept
  // As desks had it before it was known why.
  return { regions: [{ value: kept.region, because: null }], years: [{ value: kept.year, because: null }] }
}

function writeChoices(store: Store, choices: Choices): void {
  writeSetting(store, 'work', choices)
}

function standing<Value>(choices: readonly Choice<Value>[], fallen: ReadonlySet<number>): Value | null {
  return choices.findLast(({ because }) => because === null || !fallen.has(because))?.value ?? null
}

function followed<Value>(choices: readonly Choice<Value>[], next: Choice<Value>): readonly Choice<Value>[] {
  return [...choices.filter(({ because }) => because === null || because !== next.because), next]
}

function fullestRegion(store: Store): string | null {
  let fullest: string | null = null
  let most = 0
  for (const [code, figures] of figuresByRegion(store)) {
    if (figures > most) {
      fullest = code
      most = figures
    }
  }
  return fullest
}

function latestYear(store: Store, region: string | null): number | null {
  let latest: number | null = null
  for (const [number] of figuresByPeriod(store, region)) {
    const period = parsePeriod(periodText(number))
    if (period?.kind === 'year') latest = period.year
  }
  return latest ?? newestYear(store, region)
}

/** The year of the newest figures, be they of its first months alone. */
export function newestYear(store: Store, region: string | null): number | null {
  let newest: number | null = null
  for (const [number] of figuresByPeriod(store, region)) {
    const period = parsePeriod(periodText(number))
    if (period !== null) newest = Math.max(newest ?? 0, endYear(period))
  }
  return newest
}

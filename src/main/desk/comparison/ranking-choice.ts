import type { CallOutput } from '#contract/calls.ts'
import { formatPeriod, parsePeriod, yearEarlier } from '#core/period/period.ts'
import { deskIndicators } from '../catalogue/desk-indicators.ts'
import { liesBeside } from '../regions/beside.ts'
import { findRegion } from '../regions/desk-regions.ts'
import type { Session } from '../session/session.ts'
import { periodText } from '../store/claims/claim-codes.ts'
import { figuresByRegion, placesByIndicator } from '../store/claims/tally.ts'
import { readFigures } from '../store/figures.ts'

/** Most regions that one comparison takes. */
const MOST_REGIONS = 500
/** Indicators that can be ranked by at a press, the best first. */
const MOST_INDICATORS = 50

/**
 * What regions can best be ranked by: those within a region, else those beside it; the indicator asked for where two of
 * them have it, else the one that most of them have; and the last year (up to `year`) that two of them have. null: there
 * is nothing to rank.
 */
export function rankingChoice(
  session: Session,
  asked: { readonly region: string; readonly year: number | null; readonly indicator: string | null }
): CallOutput<'compare.ranking'> {
  const { store } = session
  const indicators = deskIndicators(store)
  for (const group of groupsAround(session, asked.region)) {
    // Of each indicator the regions that have it, by period number.
    const found = new Map<string, Map<number, string[]>>()
    for (const code of group.slice(0, MOST_REGIONS)) {
      for (const [id, periods] of placesByIndicator(store, code)) {
        if (!indicators.has(id) || indicators.get(id)?.kind === 'text') continue
        const byPeriod = found.get(id) ?? new Map<number, string[]>()
        for (const period of periods) byPeriod.set(period, [...(byPeriod.get(period) ?? []), code])
        found.set(id, byPeriod)
      }
    }
    const options = [...found].flatMap(([indicator, byPeriod]) => {
      const last = lastShared(byPeriod, asked.year)
      return last === null ? [] : [{ indicator, ...last }]
    })
    const wanted = options.find(({ indicator }) => indicator === asked.indicator)
    const order = [...indicators.keys()]
    const [best] = options.sort(
      (one, other) =>
        other.regions.length - one.regions.length || order.indexOf(one.indicator) - order.indexOf(other.indicator)
    )
    const chosen = wanted ?? best
    if (chosen === undefined) continue
    const others = options.filter((one) => one !== chosen).map(({ indicator }) => indicator)
    const { regions, period } = chosen
    const grows = hasGrowth(session, { regions, period, indicator: chosen.indicator })
    return { regions, period, indicators: [chosen.indicator, ...others].slice(0, MOST_INDICATORS), grows }
  }
  return null
}

/** Has any of the regions a figure of the year before, or growth that was published? */
function hasGrowth(
  { store }: Session,
  asked: { readonly regions: readonly string[]; readonly period: string; readonly indicator: string }
): boolean {
  const parsed = parsePeriod(asked.period)
  const before = parsed === null ? asked.period : formatPeriod(yearEarlier(parsed))
  const figures = readFigures(store, {
    regions: asked.regions,
    indicators: [asked.indicator],
    measures: null,
    periods: [before, asked.period]
  })
  return figures.some(({ period, measure, decimal }) => {
    if (decimal === null) return false
    return period === before || measure === 'growth' || measure === 'change' || measure === 'index'
  })
}

/** Regions with figures that are alike: within the region, beside it, then those of which nobody said what they lie in. */
function groupsAround({ store, resources }: Session, region: string): string[][] {
  const above = (code: string): string | null => findRegion(store, resources, code)?.parent ?? null
  const withFigures = [...figuresByRegion(store)].flatMap(([code, figures]) => (figures > 0 ? [code] : [])).sort()
  const isBeside = liesBeside(store, resources, region)
  // No list says of provinces what they lie in.
  const isWithin = (code: string): boolean =>
    findRegion(store, resources, region)?.level === 'country'
      ? findRegion(store, resources, code)?.level === 'province'
      : above(code) === region
  const isLoose = (code: string): boolean =>
    findRegion(store, resources, code)?.level === 'own' && above(code) === null && !isBeside(code)
  return [withFigures.filter(isWithin), withFigures.filter(isBeside), withFigures.filter(isLoose)]
}

/** The last year that two regions or more have, else the last other period that they have. */
function lastShared(
  byPeriod: ReadonlyMap<number, string[]>,
  year: number | null
): { readonly period: string; readonly regions: string[] } | null {
  const shared = [...byPeriod]
    .filter(([, regions]) => regions.length > 1)
    .sort(([one], [other]) => other - one)
    .map(([number, regions]) => ({ period: periodText(number), regions }))
    .filter(({ period }) => year === null || (parsePeriod(period)?.year ?? 0) <= year)
  return shared.find(({ period }) => parsePeriod(period)?.kind === 'year') ?? shared[0] ?? null
}

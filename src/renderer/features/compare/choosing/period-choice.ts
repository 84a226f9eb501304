import {
  comparePeriods,
  endMonth,
  formatPeriod,
  monthCount,
  type Period,
  type PeriodKind,
  parsePeriod,
  yearEarlier
} from '#core/period/period.ts'

/** The periods of one kind that have figures, as years down and parts of the year across. */
export interface PeriodMatrix {
  readonly kind: PeriodKind
  readonly years: readonly number[]
  /** Which half, quarter or month; one empty part for whole years. */
  readonly parts: readonly number[]
  /** Canonical text; null where there are no figures. */
  readonly at: (year: number, part: number) => string | null
}

const ORDER: readonly PeriodKind[] = ['year', 'half', 'quarter', 'quarters', 'month', 'months', 'fiscal']

/**
 * Groups periods that have figures by their kind; kinds without any are left out. What runs up from January stands
 * together whatever its names: 一季度, 上半年, 前三季度 and 全年 are one row of 累计季度.
 */
export function periodMatrices(periods: readonly string[]): PeriodMatrix[] {
  const parsed = periods.map(parsePeriod).filter((period) => period !== null)
  return ORDER.flatMap((kind) => {
    const own = parsed.filter((period) => period.kind === kind)
    if (kind === 'quarters') return runUp(kind, parsed, QUARTER, (period) => QUARTERLY.has(period.kind))
    if (kind === 'months') return runUp(kind, parsed, 1, (period) => period.kind === 'months')
    return own.length === 0 ? [] : [matrixOf(kind, own, partOf)]
  })
}

const QUARTER = 3
/** What names itself by quarters and halves; a year alone is no quarter. */
const QUARTERLY: ReadonlySet<PeriodKind> = new Set(['quarters', 'half'])

function matrixOf(kind: PeriodKind, own: readonly Period[], part: (period: Period) => number): PeriodMatrix {
  const texts = new Map(own.map((period) => [`${period.year} ${part(period)}`, formatPeriod(period)]))
  return {
    kind,
    years: distinct(own.map(({ year }) => year)).reverse(),
    parts: distinct(own.map(part)),
    at: (year, one) => texts.get(`${year} ${one}`) ?? null
  }
}

/** Of the years that have such a period all that has run up by the end of each step of months. */
function runUp(
  kind: PeriodKind,
  all: readonly Period[],
  step: number,
  isOwn: (period: Period) => boolean
): PeriodMatrix[] {
  const running = all.filter(
    (period) => period.kind !== 'fiscal' && endMonth(period) === monthCount(period) && monthCount(period) % step === 0
  )
  const years = new Set(running.filter(isOwn).map(({ year }) => year))
  const own = running.filter(({ year }) => years.has(year))
  return own.length === 0 ? [] : [matrixOf(kind, own, (period) => monthCount(period) / step)]
}

/** Which part of its year a period is; 0 for the whole. */
function partOf(period: Period): number {
  switch (period.kind) {
    case 'year':
    case 'fiscal':
      return 0
    case 'half':
      return period.half
    case 'quarter':
      return period.quarter
    case 'month':
      return period.month
    case 'quarters':
    case 'months':
      // Laid out with all that runs up from January.
      return period.to
  }
}

function distinct(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((one, other) => one - other)
}

/** How many years the first view compares. */
const OPENING_YEARS = 5

/** A period with how many figures there are. */
interface Held {
  readonly period: string
  readonly figures: number
}

interface Known {
  readonly parsed: Period
  readonly figures: number
}

function knownPeriods(held: readonly Held[]): Known[] {
  return held.flatMap(({ period, figures }) => {
    const parsed = parsePeriod(period)
    return parsed === null ? [] : [{ parsed, figures }]
  })
}

/**
 * The periods a comparison opens with: the last years up to the year of work, or, where a desk holds only months,
 * the last ones of the kind that has the most figures.
 */
export function openingPeriods(scope: readonly Held[], year: number | null): string[] {
  const known = knownPeriods(scope)
  const byKind = new Map<PeriodKind, number>()
  for (const { parsed, figures } of known) byKind.set(parsed.kind, (byKind.get(parsed.kind) ?? 0) + figures)
  const most = [...byKind].sort(([, one], [, other]) => other - one)[0]?.[0]
  const kind = byKind.has('year') ? 'year' : most
  const all = known.filter(({ parsed }) => parsed.kind === kind)
  const byYear = year === null ? all : all.filter(({ parsed }) => parsed.year <= year)
  const upTo = byYear.length === 0 ? all : byYear
  if (kind !== 'year') return lastFull(upTo)
  return inOrderOfTime(upTo.map(({ parsed }) => formatPeriod(parsed))).slice(-OPENING_YEARS)
}

/** The periods in which one that is asked for is looked at: it and its like in the years before, as far as there are any. */
export function periodsUpTo(asked: string, available: readonly string[]): string[] {
  const parsed = parsePeriod(asked)
  if (parsed === null) return []
  const like = Array.from({ length: OPENING_YEARS }, (_, back) => formatPeriod(yearEarlier(parsed, back)))
  return inOrderOfTime(like.filter((period) => available.includes(period)))
}

/** What a year has of the kind of the table, else what has run up the furthest in it; null: nothing. */
export function furthestOf(year: number, like: string, available: readonly string[]): string | null {
  const kind = parsePeriod(like)?.kind
  const own = inOrderOfTime(available.filter((period) => parsePeriod(period)?.year === year)).flatMap((text) => {
    const period = parsePeriod(text)
    return period === null ? [] : [{ text, period }]
  })
  const alike = own.findLast(({ period }) => period.kind === kind)
  const running = own.findLast(({ period }) => period.kind !== 'fiscal' && monthCount(period) === endMonth(period))
  return (alike ?? running ?? own.at(-1))?.text ?? null
}

/** Periods moved together so that the last of them falls into a year; those of a year without that one stay as they are. */
export function periodsMovedTo(year: number, periods: readonly string[], available: readonly string[]): string[] {
  const all = inOrderOfTime(periods)
    .map((text) => parsePeriod(text))
    .filter((period) => period !== null)
  const last = all.at(-1)
  if (last === undefined || last.year === year) return [...periods]
  const moved = all.map((period) => formatPeriod(yearEarlier(period, last.year - year)))
  return available.includes(moved.at(-1) ?? '') ? moved.filter((period) => available.includes(period)) : [...periods]
}

/** The periods that what was just stored is shown in: the last ones that show most of it, of the kind that got the most figures. */
export function storedPeriods(stored: readonly Held[]): string[] {
  const byKind = new Map<string, Known[]>()
  for (const known of knownPeriods(stored)) {
    for (const kind of kindsShown(known.parsed)) byKind.set(kind, [...(byKind.get(kind) ?? []), known])
  }
  const [most = []] = [...byKind.values()].sort((one, other) => figuresIn(other) - figuresIn(one))
  return lastFull(most)
}

function figuresIn(known: readonly Known[]): number {
  return known.reduce((sum, { figures }) => sum + figures, 0)
}

/**
 * The last periods of a kind. Some indicators go on where most have ended (a carry-over reckoned for months to come): of
 * periods with fewer than half of the figures that one of them has as a rule nobody sees what there is.
 */
function lastFull(known: readonly Known[]): string[] {
  const counts = known.map(({ figures }) => figures).sort((one, other) => one - other)
  const usual = counts[Math.floor(counts.length / 2)] ?? 0
  return known
    .filter(({ figures }) => 2 * figures >= usual)
    .map(({ parsed }) => parsed)
    .sort(comparePeriods)
    .slice(-OPENING_YEARS)
    .map(formatPeriod)
}

/** All parts of years that run up from January are of one kind; the first quarter is a quarter as well. */
function kindsShown(period: Period): readonly string[] {
  const { kind } = period
  if (kind === 'year' || kind === 'fiscal' || kind === 'month') return [kind]
  if (endMonth(period) !== monthCount(period)) return [kind]
  return kind === 'quarter' ? ['running', kind] : ['running']
}

/** Adds or takes away periods; those that stay are in the order of time. */
export function togglePeriods(chosen: readonly string[], which: readonly string[]): string[] {
  const all = which.every((period) => chosen.includes(period))
  const next = all ? chosen.filter((period) => !which.includes(period)) : [...new Set([...chosen, ...which])]
  return inOrderOfTime(next)
}

/** Years from–to of one matrix, in the order of time. */
export function periodsBetween(matrix: PeriodMatrix, from: number, to: number): string[] {
  const texts: string[] = []
  for (const year of matrix.years) {
    if (year < Math.min(from, to) || year > Math.max(from, to)) continue
    for (const part of matrix.parts) {
      const text = matrix.at(year, part)
      if (text !== null) texts.push(text)
    }
  }
  return inOrderOfTime(texts)
}

/**
 * A span of years, chosen by one of its ends: parts of the year that are already chosen (January to July alone) are kept
 * for the new years. Where none of these periods was chosen, the span takes the place of whatever was.
 */
export function spanChosen(
  matrix: PeriodMatrix,
  chosen: readonly string[],
  end: { readonly from: number } | { readonly to: number }
): string[] {
  const whole = periodsBetween(matrix, 0, 9999)
  const isChosen = (year: number, part: number): boolean => chosen.includes(matrix.at(year, part) ?? '')
  const years = matrix.years.filter((year) => matrix.parts.some((part) => isChosen(year, part)))
  const [newest] = matrix.years
  const from = 'from' in end ? end.from : (years.at(-1) ?? end.to)
  const to = 'to' in end ? end.to : (years[0] ?? newest ?? end.from)
  const parts = matrix.parts.filter((part) => years.some((year) => isChosen(year, part)))
  const span = periodsBetween(parts.length === 0 ? matrix : { ...matrix, parts }, from, to)
  const others = years.length === 0 ? [] : chosen.filter((period) => !whole.includes(period))
  return inOrderOfTime([...others, ...span])
}

export function inOrderOfTime(periods: readonly string[]): string[] {
  return periods
    .map(parsePeriod)
    .filter((period) => period !== null)
    .sort(comparePeriods)
    .map(formatPeriod)
}

import { endMonth, monthCount, type Period, parsePeriod, periodNumber } from '../period/period.ts'

/**
 * The periods that a draft of a selection speaks of: of each kind the latest, in the order of time. Years, single months
 * and what has run up since January are told apart; January, a first quarter and a first half among months or quarters
 * that have run up are such themselves, and a year that these lead up to speaks for all of them.
 */
export function subjectPeriods(periods: readonly string[]): string[] {
  const chosen = periods.flatMap((text) => {
    const period = parsePeriod(text)
    return period === null ? [] : [{ text, period }]
  })
  const runs = chosen.some(({ period }) => isRunningUp(period))
  const latest = new Map<string, { readonly text: string; readonly period: Period }>()
  for (const one of chosen) {
    const kind = runs && startsInJanuary(one.period) ? 'running' : one.period.kind
    const other = latest.get(kind)
    if (other === undefined || endOf(one.period) > endOf(other.period)) latest.set(kind, one)
  }
  const running = latest.get('running')
  const year = latest.get('year')
  if (running !== undefined && year !== undefined && running.period.year === year.period.year) latest.delete('running')
  return [...latest.values()]
    .toSorted((one, other) => inTime(one.period) - inTime(other.period))
    .map(({ text }) => text)
}

function isRunningUp(period: Period): boolean {
  return period.kind === 'months' || period.kind === 'quarters'
}

function startsInJanuary(period: Period): boolean {
  return period.kind !== 'year' && period.kind !== 'fiscal' && endMonth(period) === monthCount(period)
}

/** Of two of one kind the later one has the larger. */
function endOf(period: Period): number {
  return period.kind === 'year' || period.kind === 'fiscal'
    ? periodNumber(period)
    : period.year * 100 + endMonth(period)
}

function inTime(period: Period): number {
  return periodNumber(period) * 100 + endMonth(period) + monthCount(period)
}

import type { Language } from '../language.ts'
import { endMonth, monthCount, type Period, parsePeriod } from '../period/period.ts'
import { periodName } from '../period/period-name.ts'
import { layoutWording } from './words/wording.ts'

/** What a table speaks of. */
export interface TitleParts {
  readonly regions: readonly string[]
  readonly indicators: readonly { readonly name: string; readonly nameEn: string | null }[]
  /** Canonical period texts. */
  readonly periods: readonly string[]
}

/** 云岭县主要经济指标（2019—2023年）; of a single indicator its name: 各地区生产总值（2023年）. */
export function tableTitle({ regions, indicators, periods }: TitleParts, language: Language): string {
  const words = layoutWording[language]
  const [only] = indicators
  const subject = indicators.length === 1 && only !== undefined ? indicatorName(only, language) : words.mainIndicators
  const places = regions.length > MOST_REGIONS_NAMED ? words.eachRegion : regions.join(words.comma)
  return words.title(places, subject, periodSpan(periods, language))
}

/** The same of a table that has a name: 云岭县三产贡献（2021—2023年）. A name that says where or when says it all. */
export function namedTitle(name: string, { regions, periods }: TitleParts, language: Language): string {
  const words = layoutWording[language]
  if (/\d{4}/.test(name) || regions.some((region) => name.includes(region))) return name
  const places = regions.length > MOST_REGIONS_NAMED ? words.eachRegion : regions.join(words.comma)
  return words.title(places, name, periodSpan(periods, language))
}

const MOST_REGIONS_NAMED = 3

export function indicatorName(
  indicator: { readonly name: string; readonly nameEn: string | null },
  language: Language
): string {
  return language === 'en-US' ? (indicator.nameEn ?? indicator.name) : indicator.name
}

/** The name of one period in a header: 2023年, Jan–Jul 2024. */
export function headerPeriod(period: string, language: Language): string {
  const parsed = parsePeriod(period)
  return parsed === null ? period : periodName(parsed, language)
}

/** More periods than these are named by their first and last: a title is one line, and names a file. */
const MOST_NAMED = 4

/**
 * Years one after the other as a span (2019—2023年), a few such spans one by one (1978年、2019—2023年), more by their ends and
 * as what they are (1978—2023年主要年份); months run up by the last of them, a few others one by one, many by their ends.
 */
export function periodSpan(periods: readonly string[], language: Language): string {
  const parsed = periods.map(parsePeriod)
  const words = layoutWording[language]
  const years = parsed.flatMap((period) => (period?.kind === 'year' ? [period.year] : []))
  if (years.length === periods.length && years.length > 0) {
    const runs = yearRuns(years)
    if (runs.length > MOST_NAMED) return words.mainYears(words.years(Math.min(...years), Math.max(...years)))
    return runs.map(([from, to]) => words.years(from, to)).join(words.comma)
  }
  const runUp = periods.length > MOST_NAMED ? wholeRunUp(parsed) : null
  if (runUp !== null) return words.runUp(periodName(runUp, language))
  const names = periods.map((period) => headerPeriod(period, language))
  if (names.length <= MOST_NAMED) return names.join(words.comma)
  return `${names[0]}${language === 'zh-CN' ? '—' : ' – '}${names.at(-1)}`
}

/** Years in their order, each run that follows on as its first and last. */
function yearRuns(years: readonly number[]): (readonly [from: number, to: number])[] {
  const ends = years.flatMap((year, at) => (years[at + 1] === year + 1 ? [] : [at]))
  return ends.map((end, at) => [years[at === 0 ? 0 : (ends[at - 1] ?? 0) + 1] ?? 0, years[end] ?? 0])
}

/** January, January to February and so on, of one year: what has run up at last; null: they are something else. */
function wholeRunUp(periods: readonly (Period | null)[]): Period | null {
  const runs = periods.filter(
    (period): period is Exclude<Period, { kind: 'fiscal' }> =>
      period !== null && period.kind !== 'fiscal' && monthCount(period) === endMonth(period)
  )
  const year = runs[0]?.year
  if (year === undefined || runs.length < periods.length || runs.some((period) => period.year !== year)) return null
  return { kind: 'months', year, to: Math.max(...runs.map(endMonth)) }
}

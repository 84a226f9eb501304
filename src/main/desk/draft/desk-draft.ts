import type { ComparisonCell, ComparisonTable } from '#contract/calls/compare/comparison-table.ts'
import {
  type FigureMark,
  marksOfChange,
  marksOfGrowth,
  marksOfMeasured,
  marksOfValue
} from '#core/comparison/figures/figure-marks.ts'
import type { Draft } from '#core/draft/draft.ts'
import type { DraftAverage, DraftCell, DraftDispute, DraftMaterial, DraftPace } from '#core/draft/draft-material.ts'
import type { PhraseBook } from '#core/draft/phrases/phrase-slots.ts'
import { subjectPeriods } from '#core/draft/subject-periods.ts'
import { writeDraft } from '#core/draft/write-draft.ts'
import type { Language } from '#core/language.ts'
import { endYear, formatPeriod, parsePeriod, yearEarlier } from '#core/period/period.ts'
import { type ComparisonChoice, compareTable } from '../comparison/compare-table.ts'
import type { Session } from '../session/session.ts'
import { periodText } from '../store/claims/claim-codes.ts'
import { figuresByPeriod } from '../store/claims/tally.ts'

/** Fewer periods give no average worth saying beside the growth of the last year. */
const AVERAGE_FROM = 3

/** What a draft is about: a comparison without its measures. */
export type DraftChoice = Omit<ComparisonChoice, 'measures'>

/** Compares what was chosen, as far back as a draft speaks of, and puts it into words. Throws unknown-indicator. */
export function deskDraft(session: Session, choice: DraftChoice, book: PhraseBook, language: Language): Draft {
  const subjects = subjectPeriods(choice.periods)
  const said = compareTable(session, { ...choice, periods: subjects, measures: [] })
  const indicators = choice.indicators ?? [...new Set(said.rows.map(({ indicator }) => indicator.id))]
  const measures = ['share', 'rank', 'growth-rank'] as const
  const first = firstYear(session)
  const tables = subjects.map((period) =>
    compareTable(session, { ...choice, indicators, periods: yearsBack(period, first), measures })
  )
  const paces = pacesOf(session, { ...choice, indicators }, subjects)
  const averages = new Map(subjects.map((period) => [period, averagesOf(session, { ...choice, indicators }, period)]))
  const material: DraftMaterial = {
    regions: said.regions,
    periods: choice.periods,
    indicators: distinctIndicators(tables),
    cell: cellLookup(tables, choice, paces),
    average: (region, indicator, period) => averages.get(period)?.get(`${region} ${indicator}`) ?? null
  }
  return writeDraft(material, book, language)
}

/** A period and the same of each year before, as far as there are figures: a run of growth may go back to the first. */
function yearsBack(period: string, first: number): string[] {
  const parsed = parsePeriod(period)
  if (parsed === null) return [period]
  const years = Math.max(0, endYear(parsed) - first)
  return Array.from({ length: years + 1 }, (_, back) => formatPeriod(yearEarlier(parsed, back)))
}

/** The first year of which the desk has a figure; Infinity: it has none. */
function firstYear({ store }: Session): number {
  const years = figuresByPeriod(store, null).flatMap(([number]) => {
    const period = parsePeriod(periodText(number))
    return period === null ? [] : [endYear(period)]
  })
  return Math.min(...years)
}

/** By how many points growth changed, of the periods spoken of: of the years before it takes time and is not said. */
function pacesOf(session: Session, choice: DraftChoice, subjects: readonly string[]): ReadonlyMap<string, DraftPace> {
  const paces = new Map<string, DraftPace>()
  for (const { region, indicator, cells } of compareTable(session, {
    ...{ ...choice, periods: subjects },
    measures: ['growth-change']
  }).rows) {
    for (const { period, more } of cells) {
      const { value = null, rates } = more['growth-change'] ?? {}
      if (value !== null) paces.set(`${region} ${indicator.id} ${period}`, { value, rates })
    }
  }
  return paces
}

/** Average growth over the years among the chosen periods that are like this one. */
function averagesOf(session: Session, choice: DraftChoice, period: string): ReadonlyMap<string, DraftAverage> {
  const subject = parsePeriod(period)
  const years = choice.periods.filter((text) => subject?.kind === 'year' && parsePeriod(text)?.kind === 'year')
  if (years.length < AVERAGE_FROM) return new Map()
  const { rows } = compareTable(session, { ...choice, periods: years, measures: ['average'] })
  return new Map(
    rows.flatMap(({ region, indicator, averages, cells }): [string, DraftAverage][] => {
      const average = averages?.horizontal
      // From a profit over a loss to a profit again nothing has grown by so much a year.
      if (cells.some(({ value }) => value !== null && value <= 0)) return []
      if (average?.value == null || average.from === null || average.to === null) return []
      const basis = average.basis === 'nominal' || average.basis === 'published' ? average.basis : 'computed'
      return [
        [
          `${region} ${indicator.id}`,
          { rate: average.value, basis, isDisputed: average.disputed.length > 0, from: average.from, to: average.to }
        ]
      ]
    })
  )
}

function distinctIndicators(tables: readonly ComparisonTable[]): DraftMaterial['indicators'] {
  return [...new Map(tables.flatMap(({ rows }) => rows.map(({ indicator }) => [indicator.id, indicator]))).values()]
}

/** A rank among others is only said of regions that stand side by side; a printed one always. */
function cellLookup(
  tables: readonly ComparisonTable[],
  choice: DraftChoice,
  paces: ReadonlyMap<string, DraftPace>
): DraftMaterial['cell'] {
  const found = tables.map(({ periods, rows }) => ({
    columns: new Map(periods.map((period, at) => [period, at])),
    rows: new Map(rows.map((row) => [`${row.region} ${row.indicator.id}`, row]))
  }))
  return (region, indicator, period) => {
    for (const { columns, rows } of found) {
      const at = columns.get(period)
      const cell = at === undefined ? null : (rows.get(`${region} ${indicator}`)?.cellAt(at) ?? null)
      if (cell !== null) return draftCell(cell, choice, paces.get(`${region} ${indicator} ${period}`) ?? null)
    }
    return null
  }
}

function draftCell(cell: ComparisonCell, { regions }: DraftChoice, pace: DraftPace | null): DraftCell {
  const { share, 'growth-rank': ofGrowth } = cell.more
  // What has no value is told by its growth alone, and ranked by it.
  const rank = cell.more['rank']?.basis === 'growth' ? ofGrowth : cell.more['rank']
  const { period, decimal, symbol, stage, change, rate, points, reason, basis } = cell
  return {
    ...{ period, decimal, symbol, stage, change, rate, points, reason, basis },
    disputed: {
      value: dispute(marksOfValue(cell)),
      change: dispute(marksOfChange(cell)),
      growth: dispute(marksOfGrowth(cell)),
      share: disputeOf(share),
      rank: disputeOf(rank)
    },
    pace,
    share: share?.value ?? null,
    rank: rank !== undefined && (regions.length > 1 || rank.basis === 'published') ? rank.value : null
  }
}

function disputeOf(measured: ComparisonCell['more'][string] | undefined): DraftDispute {
  return measured === undefined ? null : dispute(marksOfMeasured(measured, false))
}

function dispute(marks: readonly FigureMark[]): DraftDispute {
  return (['conflict', 'disputed-input', 'contradicted'] as const).find((mark) => marks.includes(mark)) ?? null
}

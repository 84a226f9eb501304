import type { Period } from '../../../../period/period.ts'
import { NO_TIME, type PeriodMark, resolvePeriod } from '../../../../period/written/period-mark.ts'
import type { Measure } from '../../../measure.ts'
import type { StructureLabel } from '../../../structure.ts'
import type { TableContext } from '../../around/table-context.ts'
import { spanOfYears } from '../../measures/several-years/span-of-years.ts'
import type { LabelMeaning } from '../label-meaning.ts'
import { monthWithin } from './months/month-within.ts'
import { nameTheirParts, nameWholeYears } from './years/parts-of-year.ts'

export type TimesAround = Pick<TableContext, 'period' | 'partOfYear' | 'partBeside' | 'mark' | 'upTo' | 'yearAhead'>

/** What the lines around a table and the labels of one axis say of time together: from it words of time become periods. */
export class TableTimes {
  /** The period that the table is about; null: nothing says one. */
  readonly base: Period | null
  /** The title says up to when. */
  readonly upTo: boolean
  /** How many different years the labels name: with more than two the title's part of the year is not theirs. */
  readonly namedYears: ReadonlySet<number>
  readonly latestNamedYear: number | null
  /** The labels name parts of years, or whole ones, by themselves. */
  readonly namesParts: boolean
  /** The year that targets are of, where the figures are of a time before it. */
  readonly #yearAhead: number | null
  /** What the title says of every time below it. */
  readonly #said: readonly PeriodMark[]
  /** What 本月 and 累计 are told by in a table of a year: null where nothing says it; undefined: it has no such words. */
  readonly #within: Period | null | undefined
  /** 1—9月 in a title without a year is a part of every year that the labels name. */
  readonly #ofEveryYear: boolean

  constructor(labels: readonly StructureLabel[], meanings: readonly LabelMeaning[], around: TimesAround) {
    this.#said = around.mark === null ? [] : [around.mark]
    this.upTo = around.upTo
    this.#yearAhead = around.yearAhead
    this.namedYears = new Set(meanings.flatMap(({ mark }) => mark?.year ?? []))
    this.latestNamedYear = [...this.namedYears].reduce<number | null>(later, null)
    const part = around.period === null ? around.partOfYear : null
    const said = this.#namesYearsOf(around.period, meanings) ? null : around.period
    this.base = part === null ? said : resolvePeriod([{ ...NO_TIME, year: this.latestNamedYear }, part], null)
    this.#ofEveryYear = part !== null
    this.#within = monthWithin(labels, meanings, this.base, around.partBeside)
    this.namesParts = nameTheirParts(labels, meanings) || nameWholeYears(labels, meanings, this.base)
  }

  /** 2022年 | 2023年 under 2022-2023年度 are the two years that it names, for the season of 2023 is the next. */
  #namesYearsOf(period: Period | null, meanings: readonly LabelMeaning[]): boolean {
    if (period?.kind !== 'fiscal' || this.namedYears.size !== 2) return false
    const isWhole = meanings.every(({ mark }) => mark?.year == null || mark.span === null)
    return isWhole && [period.year, period.year + 1].every((year) => this.namedYears.has(year))
  }

  /** The latest year that the labels or the table's surroundings name; null: none. */
  get latestYear(): number | null {
    return this.base === null ? this.latestNamedYear : later(this.latestNamedYear, this.base.year)
  }

  /**
   * The period that words of time make here; null where they make none. A target is one for the year unless it says
   * otherwise, whatever months the title is about. What several years are told by stands at the last of them.
   */
  period(own: readonly PeriodMark[], measure: Measure | null = null): Period | null {
    const marks = [...this.#said, ...own]
    const years = spanOfYears(marks)
    if (years !== null) return { kind: 'year', year: years[1] }
    const run = marks.some((mark) => mark.years !== null) && marks.every((mark) => mark.year === null)
    if (run) return null
    if (measure === 'target' && own.every((mark) => mark.span === null)) {
      const isSaid = marks.some((mark) => mark.year !== null || mark.yearShift !== null)
      if (this.#yearAhead !== null && !isSaid) return { kind: 'year', year: this.#yearAhead }
      const year = resolvePeriod(marks, this.base ?? this.#fallback(marks))?.year
      return year === undefined ? null : { kind: 'year', year }
    }
    const named = marks.some((mark) => mark.year !== null)
    if (named && marks.every((mark) => mark.span === null && mark.relativeSpan === null) && !this.baseSpanHolds) {
      return resolvePeriod(marks, null)
    }
    const isOfMonth = marks.some((mark) => mark.relativeSpan !== null) && marks.every((mark) => mark.span === null)
    if (this.#within !== undefined && isOfMonth) return resolvePeriod(marks, this.#within)
    return resolvePeriod(marks, this.base ?? this.#fallback(marks))
  }

  /**
   * 2024年, 2023年 under a title 2024年1-7月 are those months; 2019年 … 2023年 under it are whole years, and so is
   * 2023年实际 beside 1-7月完成.
   */
  get baseSpanHolds(): boolean {
    if (this.#ofEveryYear) return true
    return this.base !== null && this.namedYears.size <= 2 && this.namedYears.has(this.base.year) && !this.namesParts
  }

  /** 上年同期 beside 2023年 in a table without a time of its own. */
  #fallback(marks: readonly PeriodMark[]): Period | null {
    const shifted = marks.some((mark) => mark.yearShift !== null)
    return shifted && this.latestNamedYear !== null ? { kind: 'year', year: this.latestNamedYear } : null
  }
}

function later(one: number | null, other: number): number {
  return one === null || other > one ? other : one
}

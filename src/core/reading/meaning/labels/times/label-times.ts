import { type Period, periodNumber } from '../../../../period/period.ts'
import { type PeriodMark, resolvePeriod, WHOLE_YEAR } from '../../../../period/written/period-mark.ts'
import type { Measure } from '../../../measure.ts'
import type { StructureLabel } from '../../../structure.ts'
import { ofPairBefore } from '../../measures/comparisons/pair-before.ts'
import { LabelLists, NEAR } from '../label-lists.ts'
import type { LabelMeaning } from '../label-meaning.ts'
import type { LabelSense } from '../label-sense.ts'
import type { LabelSenses } from '../label-senses.ts'
import { adoptedTime, LevelsByName, type Neighbours } from './adopted-time.ts'
import { isRateOfPlan, levelHeldAgainst, mayBeHeldAgainst } from './level-held-against.ts'
import { ofDayBefore } from './months/days-of-month.ts'
import { flowSoFar, isSumSoFar, SO_FAR, soFar } from './months/flows-up-to.ts'
import { beginsWithYear, closesMonths, monthsBeside, monthsClosedSoFar } from './months/months-closed.ts'
import { MonthsSoFar } from './months/months-so-far.ts'
import { sameMonthsSoFar } from './months/same-months-so-far.ts'
import { spanOfLevels } from './span-of-levels.ts'
import { TableTimes, type TimesAround } from './table-times.ts'
import { timeOfRevision } from './time-of-revision.ts'
import { isOfWholeProject } from './whole-project.ts'
import { endOfYear } from './years/end-of-year.ts'
import { latestOfYears } from './years/latest-of-years.ts'
import { placesBelowYears, type YearOfPlaces } from './years/places-below-years.ts'
import { type TurnsOfYear, turnsOfYear } from './years/turn-of-year.ts'

/**
 * The time of labels that take it from their neighbours: 增长% from the latest of the years beside it, 占比 from the
 * year to its left, 2月 from the 2023年1月 before it.
 */
export class LabelTimes {
  readonly #labels: readonly StructureLabel[]
  readonly #meanings: readonly LabelMeaning[]
  readonly #senses: LabelSenses
  readonly #times: TableTimes
  readonly #lists: LabelLists
  readonly #neighbours: Neighbours
  /** Labels that take no time from their neighbours. */
  readonly #asWritten: ReadonlySet<number>
  readonly #hasFigures: (index: number) => boolean
  readonly #done: (readonly PeriodMark[] | undefined)[]
  readonly #turns = new Map<readonly number[], TurnsOfYear>()
  #monthsSoFar: MonthsSoFar | null = null
  #yearOfPlaces: YearOfPlaces | null | undefined
  readonly #isLevel = (at: number): boolean => this.#meanings[at]?.measure == null
  readonly #isRate = (at: number): boolean => isRateOfPlan(this.#meanings[at])
  readonly #isHeldAgainst = (at: number): boolean => mayBeHeldAgainst(this.#meanings[at])

  constructor(
    labels: readonly StructureLabel[],
    meanings: readonly LabelMeaning[],
    senses: LabelSenses,
    around: TimesAround,
    asWritten: ReadonlySet<number>,
    hasFigures: (index: number) => boolean
  ) {
    this.#asWritten = asWritten
    this.#hasFigures = hasFigures
    this.#labels = labels
    this.#meanings = meanings
    this.#senses = senses
    this.#times = new TableTimes(labels, meanings, around)
    this.#done = new Array(labels.length)
    this.#lists = new LabelLists(labels)
    const closed = (index: number): PeriodMark | null => this.#closed(index)
    const levels = new LevelsByName(meanings, this.#lists)
    this.#neighbours = { labels, meanings, lists: this.#lists, levels, times: this, closed }
  }

  /** The latest year that the labels or the table's surroundings name; null: none. */
  get latestYear(): number | null {
    return this.#times.latestYear
  }

  /** The words of time that hold for a label, its neighbours' included. */
  marksOf(index: number): readonly PeriodMark[] {
    const known = this.#done[index]
    if (known !== undefined) return known
    const sense = this.#senses.of(index)
    this.#done[index] = sense.marks
    if (this.#asWritten.has(index) || this.#meanings[index]?.mark?.alone === true) return sense.marks
    const closed = this.#closed(index)
    const marks =
      (closed === null ? null : [...sense.marks, closed]) ??
      endOfYear(this.#labels[index]?.text ?? '', this.#meanings[index], sense, this.#times.base) ??
      spanOfLevels(sense, this.#labels, this.#meanings, this.#senses) ??
      this.#carried(index, sense) ??
      ofPairBefore(index, sense, (most) => this.#lists.lastBefore(index, this.#isLevel, most), this.#meanings, this) ??
      ofDayBefore(index, this.#lists.before(index, 1), this.#meanings) ??
      adoptedTime(index, this.#neighbours) ??
      timeOfRevision(index, this.#labels, this.#meanings, this.#lists, this) ??
      this.#soFar(index, sense) ??
      sameMonthsSoFar(index, sense, this.#labels, this.#meanings) ??
      this.#alongside(index, sense) ??
      this.#ofTotal(index, sense) ??
      this.#ofParent(index, sense) ??
      this.#latest(index, sense) ??
      this.#whole(index, sense) ??
      this.#ofLastYear(index, sense) ??
      sense.marks
    const isUpTo = this.#times.upTo && (this.#times.namedYears.size === 0 || this.#times.baseSpanHolds)
    const told = isUpTo ? flowSoFar(sense.names, marks) : marks
    const isSum = this.#times.base?.kind === 'month' && isSumSoFar(sense.names)
    this.#done[index] = isSum ? soFar(told) : told
    return this.#done[index]
  }

  /** The period that words of time make here; null where they make none. See TableTimes. */
  period(own: readonly PeriodMark[], measure: Measure | null = null): Period | null {
    return this.#times.period(own, measure)
  }

  /** A month or quarter without a year after one with a year is of that year, or of the next once it starts anew. */
  #carried(index: number, sense: LabelSense): readonly PeriodMark[] | null {
    const own = this.#meanings[index]?.mark
    if (own == null || own.span === null || own.year !== null || own.yearShift !== null) return null
    if (sense.marks.some((mark) => mark.year !== null || mark.yearShift !== null)) return null
    const list = this.#lists.of(index)
    const place = this.#lists.placeOf(index)
    const base = this.#times.base
    const { anew, ahead } = this.#turnsOf(list)
    const inYear = (year: number) => [...sense.marks.slice(0, -1), { ...own, year }]
    // 12月 | 1月 | 2月 of a table of 2024 begin in the year before.
    const turned = base !== null && ahead[place] ? inYear(base.year - ahead[place]) : null
    const before = list[place - 1]
    const previous = before === undefined ? null : this.#meanings[before]?.mark
    if (before === undefined || previous == null) return turned
    const year = this.marksOf(before).findLast((mark) => mark.year !== null)?.year
    if (year == null) return turned
    // 1-9月完成 behind the whole 2023年实绩, in a table of 2024, is of the table's year.
    if (
      previous.year !== null &&
      (previous.span ?? WHOLE_YEAR.span)?.kind === 'year' &&
      base !== null &&
      base.year > year
    )
      return turned
    return inYear(anew[place] === true ? year + 1 : year)
  }

  #turnsOf(list: readonly number[]): TurnsOfYear {
    const known = this.#turns.get(list)
    if (known !== undefined) return known
    const turns = turnsOfYear(list.map((at) => this.#meanings[at]?.mark))
    this.#turns.set(list, turns)
    return turns
  }

  /** 合计 that closes 一季度 … 四季度 says the year and no part of what is told. */
  namesBesideTime(index: number, names: readonly string[]): readonly string[] {
    const own = this.#meanings[index]
    const isLast = own?.total === true && own.names.length === 1 && names.at(-1) === own.names[0]
    return isLast && this.#closed(index)?.span != null ? names.slice(0, -1) : names
  }

  /** The time of 合计 behind 一季度 | 二季度 | 三季度. */
  #closed(index: number): PeriodMark | null {
    const label = this.#labels[index] as StructureLabel
    if (!closesMonths(label.text)) return null
    const marksOf = (at: number): readonly PeriodMark[] => this.marksOf(at)
    const months = monthsBeside(index, this.#lists, this.#labels, marksOf)
    const [marks, told] = [months.map(marksOf), months.map(this.#hasFigures)]
    if (!beginsWithYear(label.text)) return monthsClosedSoFar(marks, told)
    // A table of a month says itself up to when.
    const isOfYear = (this.#times.base ?? WHOLE_YEAR.span)?.kind === 'year'
    const closed = monthsClosedSoFar(marks, told, isOfYear)
    return closed?.years == null ? closed : null
  }

  /** 本月止累计 | 去年同期, 23年1—8月 | 22年同期: the same months a year before, not the month alone. */
  #alongside(index: number, sense: LabelSense): readonly PeriodMark[] | null {
    const own = this.#meanings[index]?.mark
    if (own == null) return null
    const named = own.year !== null && own.span === null && /同期/.test(this.#labels[index]?.text ?? '')
    if (!named && (own.yearShift === null || own.yearShift === 0)) return null
    const isSoFar = sense.marks.some((mark) => mark.relativeSpan === 'cumulative')
    if (sense.marks.some((mark) => mark.span !== null || (mark.relativeSpan !== null && !isSoFar))) return null
    const [rated] = this.#isRate(index) ? this.#lists.lastBefore(index, this.#isRate, 1) : []
    if (!isSoFar && rated !== undefined && this.#meanings[rated]?.mark === null) return [...this.marksOf(rated), own]
    const [nearest] = this.#lists.lastBefore(index, this.#isHeldAgainst, 1)
    const near = this.#lists.before(index, NEAR)
    const left = nearest === undefined ? null : levelHeldAgainst(nearest, near, this.#meanings, this)
    // 去年累计 and 上年同期 behind 1月 | 2月 | 累计 are of the months that this closes.
    const closed = left === null ? null : this.#closed(left)
    const beside = closed ?? (left === null || isSoFar ? null : this.#meanings[left]?.mark)
    if (beside == null || (beside.yearShift ?? 0) !== 0) return null
    const { span, relativeSpan, years } = beside
    if (span === null && relativeSpan === null && years === null) return null
    const year = beside.year === null || named ? {} : { year: beside.year + (own.yearShift ?? 0), yearShift: null }
    return [...sense.marks.slice(0, -1), { ...own, ...year, span, relativeSpan, years }]
  }

  #soFar(index: number, sense: LabelSense): readonly PeriodMark[] | null {
    const base = this.#times.base
    const cumulative = base === null ? null : resolvePeriod([SO_FAR], base)
    if (base === null || cumulative === null || periodNumber(cumulative) === periodNumber(base)) return null
    const isTold = (at: number): boolean => {
      const { mark = null, measure = null } = this.#meanings[at] ?? {}
      const period = mark === null || measure !== null ? null : this.period(this.marksOf(at))
      return period !== null && periodNumber(period) === periodNumber(cumulative)
    }
    this.#monthsSoFar ??= new MonthsSoFar(this.#labels, this.#meanings, this.#times.upTo)
    return this.#monthsSoFar.count(index, sense, isTold) ? [SO_FAR] : null
  }

  /** 构成增减 behind 支出 and 构成, each of 2022年 and 2023年: what compares is of the latest year, where years are all there is. */
  #latest(index: number, sense: LabelSense): readonly PeriodMark[] | null {
    const measure = sense.measure?.measure
    if (this.#times.base !== null || this.#times.latestNamedYear === null || sense.marks.length > 0) return null
    if (this.#labels[index]?.axis !== 'column' || (measure !== 'growth' && measure !== 'change')) return null
    const latest = latestOfYears(this.#labels, this.#meanings)
    return latest === null ? null : [latest]
  }

  /** 总投资 beside 1-9月完成投资, or in a table of a month, is that of the whole project and of no months. */
  #whole(index: number, sense: LabelSense): readonly PeriodMark[] | null {
    const parts = this.#times.namesParts || (this.#times.base !== null && this.#times.base.kind !== 'year')
    if (!parts || this.#labels[index]?.axis !== 'column' || sense.marks.length > 0) return null
    return sense.names.some(isOfWholeProject) ? [WHOLE_YEAR] : null
  }

  /** 北京 below 1997 | 1998 | 1999 is of the last of them. */
  #ofLastYear(index: number, sense: LabelSense): readonly PeriodMark[] | null {
    if (sense.region === null || sense.marks.length > 0 || this.#labels[index]?.axis !== 'row') return null
    if (this.#yearOfPlaces === undefined)
      this.#yearOfPlaces = placesBelowYears(this.#labels, this.#meanings, this.#senses)
    const year = this.#yearOfPlaces
    return year !== null && index >= year.from ? [year.mark] : null
  }

  /** 合计 over what 累计 tells of 小麦 and of 油菜籽 before it is told so far, too. */
  #ofTotal(index: number, sense: LabelSense): readonly PeriodMark[] | null {
    const [label, own] = [this.#labels[index], this.#meanings[index]]
    if (label?.axis !== 'column' || own?.total !== true || sense.marks.length > 0 || label.parent !== null) return null
    const told = this.#labels.flatMap(({ axis, attribute, span }, at) => {
      const isLevel = axis === 'column' && attribute === null && this.#isLevel(at) && span.right < label.span.left
      return isLevel && !this.#labels.some(({ parent }) => parent === at) ? [this.marksOf(at)] : []
    })
    const [first, ...others] = told
    if (first === undefined || others.length === 0 || told.some((marks) => marks.length === 0)) return null
    const [number, ...numbers] = told.map((marks) => this.period(marks)).map((one) => one && periodNumber(one))
    return number !== null && numbers.every((other) => other === number) ? first : null
  }

  /** 金额 under 增减 is of the time that 增减 takes from 2023年 beside it, 数量 under 累计 of the quarters before that. */
  #ofParent(index: number, sense: LabelSense): readonly PeriodMark[] | null {
    const parent = this.#labels[index]?.parent ?? null
    if (parent === null) return null
    if (sense.marks.length === 0) return this.marksOf(parent)
    const own = this.#meanings[index]?.mark ?? null
    const said = own === null ? [] : [own]
    const above = this.#senses.of(parent).marks
    const all = [...above, ...said]
    if (all.length !== sense.marks.length || all.some((mark, at) => mark !== sense.marks[at])) return null
    const inherited = this.marksOf(parent)
    if (inherited === above) return null
    // 9月 under a 同比 that took 累计 from beside it is that month: what the head does not say makes nothing else of it.
    const isPart = own !== null && own.span !== null
    const taken = isPart
      ? inherited.map((mark) => (above.includes(mark) ? mark : { ...mark, relativeSpan: null }))
      : inherited
    return [...taken, ...said]
  }
}

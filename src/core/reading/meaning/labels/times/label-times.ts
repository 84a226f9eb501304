import { endMonth, endYear, type Period, periodNumber } from '../../../../period/period.ts'
import { NO_TIME, type PeriodMark, resolvePeriod, WHOLE_YEAR } from '../../../../period/written/period-mark.ts'
import type { Measure } from '../../../measure.ts'
import type { StructureLabel } from '../../../structure.ts'
import type { TableContext } from '../../around/table-context.ts'
import { ofPairBefore } from '../../measures/comparisons/pair-before.ts'
import { DONE } from '../../measures/measure-words.ts'
import { spanOfYears } from '../../measures/span-of-years.ts'
import { LabelLists } from '../label-lists.ts'
import type { LabelMeaning } from '../label-meaning.ts'
import type { LabelSense } from '../label-sense.ts'
import type { LabelSenses } from '../label-senses.ts'
import { levelHeldAgainst } from './level-held-against.ts'
import { flowSoFar, SO_FAR } from './months/flows-up-to.ts'
import { closesMonths, monthsClosed } from './months/months-closed.ts'
import { countsSoFar } from './months/months-so-far.ts'
import { spanOfLevels } from './span-of-levels.ts'
import { isOfWholeProject } from './whole-project.ts'
import { endOfYear } from './years/end-of-year.ts'
import { latestOfYears } from './years/latest-of-years.ts'
import { nameTheirParts, nameWholeYears } from './years/parts-of-year.ts'
import { beforeTurnOfYear } from './years/turn-of-year.ts'

/**
 * The time of labels that take it from their neighbours: 增长% from the latest of the years beside it, 占比 from the
 * year to its left, 2月 from the 2023年1月 before it.
 */
export class LabelTimes {
  readonly #labels: readonly StructureLabel[]
  readonly #meanings: readonly LabelMeaning[]
  readonly #senses: LabelSenses
  readonly #base: Period | null
  /** What the title says of every time below it. */
  readonly #said: readonly PeriodMark[]
  /** The title says up to when. */
  readonly #upTo: boolean
  readonly #lists: LabelLists
  readonly #done: (readonly PeriodMark[] | undefined)[]
  /** How many different years the labels name: with more than two the title's part of the year is not theirs. */
  readonly #namedYears: ReadonlySet<number>
  readonly #latestYear: number | null
  /** 1—9月 in a title without a year is a part of every year that the labels name. */
  readonly #ofEveryYear: boolean
  readonly #namesParts: boolean

  constructor(
    labels: readonly StructureLabel[],
    meanings: readonly LabelMeaning[],
    senses: LabelSenses,
    around: Pick<TableContext, 'period' | 'partOfYear' | 'mark' | 'upTo'>
  ) {
    this.#labels = labels
    this.#meanings = meanings
    this.#senses = senses
    this.#said = around.mark === null ? [] : [around.mark]
    this.#upTo = around.upTo
    this.#done = new Array(labels.length)
    this.#lists = new LabelLists(labels)
    const years = new Set(meanings.flatMap(({ mark }) => mark?.year ?? []))
    this.#namedYears = years
    this.#latestYear = years.size === 0 ? null : Math.max(...[...years].slice(0, 5000))
    const part = around.period === null ? around.partOfYear : null
    this.#base = part === null ? around.period : resolvePeriod([{ ...NO_TIME, year: this.#latestYear }, part], null)
    this.#ofEveryYear = part !== null
    this.#namesParts = nameTheirParts(labels, meanings) || nameWholeYears(labels, meanings, this.#base)
  }

  /** The latest year that the labels or the table's surroundings name; null: none. */
  get latestYear(): number | null {
    return this.#latestYear === null || this.#base === null
      ? (this.#latestYear ?? this.#base?.year ?? null)
      : Math.max(this.#latestYear, this.#base.year)
  }

  /** The words of time that hold for a label, its neighbours' included. */
  marksOf(index: number): readonly PeriodMark[] {
    const known = this.#done[index]
    if (known !== undefined) return known
    const sense = this.#senses.of(index)
    this.#done[index] = sense.marks
    const closed = this.#closed(index)
    const marks =
      (closed === null ? null : [...sense.marks, closed]) ??
      endOfYear(this.#labels[index]?.text ?? '', this.#meanings[index], sense, this.#base) ??
      spanOfLevels(sense, this.#labels, this.#meanings, this.#senses) ??
      this.#carried(index, sense) ??
      ofPairBefore(index, sense, this.#lists, this.#meanings, this) ??
      this.#adopted(index) ??
      this.#soFar(index, sense) ??
      this.#alongside(index, sense) ??
      this.#ofParent(index, sense) ??
      this.#latest(index, sense) ??
      this.#whole(index, sense) ??
      sense.marks
    const isUpTo = this.#upTo && (this.#namedYears.size === 0 || this.#baseSpanHolds())
    const told = isUpTo ? flowSoFar(sense.names, marks) : marks
    this.#done[index] = told
    return told
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
      const year = resolvePeriod(marks, this.#base ?? this.#fallback(marks))?.year
      return year === undefined ? null : { kind: 'year', year }
    }
    const named = marks.some((mark) => mark.year !== null)
    if (named && marks.every((mark) => mark.span === null && mark.relativeSpan === null) && !this.#baseSpanHolds()) {
      return resolvePeriod(marks, null)
    }
    return resolvePeriod(marks, this.#base ?? this.#fallback(marks))
  }

  /**
   * 2024年, 2023年 under a title 2024年1-7月 are those months; 2019年 … 2023年 under it are whole years, and so is
   * 2023年实际 beside 1-7月完成.
   */
  #baseSpanHolds(): boolean {
    if (this.#ofEveryYear) return true
    return (
      this.#base !== null && this.#namedYears.size <= 2 && this.#namedYears.has(this.#base.year) && !this.#namesParts
    )
  }

  /** 上年同期 beside 2023年 in a table without a time of its own. */
  #fallback(marks: readonly PeriodMark[]): Period | null {
    const shifted = marks.some((mark) => mark.yearShift !== null)
    return shifted && this.#latestYear !== null ? { kind: 'year', year: this.#latestYear } : null
  }

  /** A month or quarter without a year after one with a year is of that year, or of the next once it starts anew. */
  #carried(index: number, sense: LabelSense): readonly PeriodMark[] | null {
    const own = this.#meanings[index]?.mark
    if (own == null || own.span === null || own.year !== null || own.yearShift !== null) return null
    if (sense.marks.some((mark) => mark.year !== null || mark.yearShift !== null)) return null
    const list = this.#lists.of(index)
    const place = this.#lists.placeOf(index)
    const markAt = (at: number) => this.#meanings[list[at] ?? -1]?.mark
    // 12月 | 1月 | 2月 of a table of 2024 begin in the year before.
    const turn = this.#base !== null && beforeTurnOfYear(markAt, place) ? this.#base.year - 1 : null
    const turned = turn === null ? null : [...sense.marks.slice(0, -1), { ...own, year: turn }]
    const before = list[place - 1]
    if (before === undefined) return turned
    const previous = markAt(place - 1)
    if (previous == null) return turned
    const marks = this.marksOf(before)
    const year = marks.findLast((mark) => mark.year !== null)?.year
    if (year == null) return turned
    // 1-9月完成 behind the whole 2023年实绩, in a table of 2024, is of the table's year.
    if (previous.span === null && this.#base !== null && this.#base.year > year) return turned
    const from = this.period(marks)
    const to = this.period([...sense.marks.slice(0, -1), { ...own, year }])
    const wraps = from !== null && to !== null && previous.span !== null && endMonth(to) < endMonth(from)
    return [...sense.marks.slice(0, -1), { ...own, year: wraps && from !== null ? endYear(from) + 1 : year }]
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
    const list = this.#lists.of(index)
    const place = this.#lists.placeOf(index)
    const before = list
      .slice(Math.max(0, place - NEAR - 1), place)
      .filter((other) => !closesMonths(this.#labels[other]?.text ?? ''))
    return monthsClosed(before.map((other) => this.marksOf(other)))
  }

  /** 本月止累计 | 去年同期, 23年1—8月 | 22年同期: the same months a year before, not the month alone. */
  #alongside(index: number, sense: LabelSense): readonly PeriodMark[] | null {
    const own = this.#meanings[index]?.mark
    if (own == null) return null
    const named = own.year !== null && own.span === null && /同期/.test(this.#labels[index]?.text ?? '')
    if (!named && (own.yearShift === null || own.yearShift === 0)) return null
    if (sense.marks.some((mark) => mark.span !== null || mark.relativeSpan !== null)) return null
    const list = this.#lists.of(index)
    const left = levelHeldAgainst(list.slice(0, this.#lists.placeOf(index)), this.#meanings, this)
    const beside = left === null ? null : this.#meanings[left]?.mark
    if (beside == null || (beside.yearShift ?? 0) !== 0) return null
    if (beside.span === null && beside.relativeSpan === null) return null
    const year = beside.year === null || named ? {} : { year: beside.year + (own.yearShift ?? 0), yearShift: null }
    return [...sense.marks.slice(0, -1), { ...own, ...year, span: beside.span, relativeSpan: beside.relativeSpan }]
  }

  #adopted(index: number): readonly PeriodMark[] | null {
    const meaning = this.#meanings[index]
    if (meaning?.measure == null || meaning.mark !== null || meaning.measure.measure === 'target') return null
    const list = this.#lists.of(index)
    const place = this.#lists.placeOf(index)
    const timed = (other: number | undefined): boolean => {
      const mark = other === undefined ? null : (this.#meanings[other]?.mark ?? this.#closed(other))
      if (mark === null || (mark.yearShift ?? 0) < 0 || mark.relativeSpan === 'previous') return false
      // 同比增长 of a named indicator below a row of 累计 is no cumulative one.
      const inStub = this.#labels[index]?.axis === 'row' && meaning.names.length > 0
      if (inStub && mark.year === null && mark.yearShift === null && mark.span === null) return false
      return this.#meanings[other as number]?.measure?.measure !== 'target'
    }
    // 完成年度计划% is of what stands before it, not of the plan's year.
    const ofTheLast = meaning.measure.name === DONE
    if (!ofTheLast) {
      let best: { marks: readonly PeriodMark[]; order: number } | null = null
      const before = list[place - 1]
      for (const other of this.#inReach(index, list, meaning.measure.measure)) {
        if (!timed(other) || (timed(before) && this.#namesAnother(other, before))) continue
        const marks = this.marksOf(other)
        const period = this.period(marks)
        // 比上月增减 is of the month, also before 1-10月平均 and behind 年度计划投资.
        const isLonger = period !== null && /^(?:months|quarters|year)$/.test(period.kind)
        if (period === null || (isLonger && meaning.measure.against === '环比')) continue
        const order = periodNumber(period)
        if (best === null || order > best.order) best = { marks, order }
      }
      if (best !== null || this.#isOnlyOne(index, list, meaning.measure.measure)) return best?.marks ?? null
    }
    for (let at = place - 1; at >= Math.max(0, place - NEAR); at--) {
      const other = list[at] as number
      if (timed(other)) return this.marksOf(other)
    }
    return null
  }

  /** 同比 right behind 期末存栏 is of that, and not of 1-9月出栏 before it. */
  #namesAnother(other: number, before: number | undefined): boolean {
    const [own, nearest] = [other, before ?? other].map((at) => this.#meanings[at]?.names.at(-1))
    return own !== undefined && nearest !== undefined && own !== nearest
  }

  #soFar(index: number, sense: LabelSense): readonly PeriodMark[] | null {
    const base = this.#base
    const cumulative = base === null ? null : resolvePeriod([SO_FAR], base)
    if (base === null || cumulative === null || periodNumber(cumulative) === periodNumber(base)) return null
    const isTold = (at: number): boolean => {
      const { mark = null, measure = null } = this.#meanings[at] ?? {}
      const period = mark === null || measure !== null ? null : this.period(this.marksOf(at))
      return period !== null && periodNumber(period) === periodNumber(cumulative)
    }
    return countsSoFar(index, sense, this.#labels, this.#meanings, isTold) ? [SO_FAR] : null
  }

  /** 构成增减 behind 支出 and 构成, each of 2022年 and 2023年: what compares is of the latest year, where years are all there is. */
  #latest(index: number, sense: LabelSense): readonly PeriodMark[] | null {
    const measure = sense.measure?.measure
    if (this.#base !== null || this.#latestYear === null || sense.marks.length > 0) return null
    if (this.#labels[index]?.axis !== 'column' || (measure !== 'growth' && measure !== 'change')) return null
    const latest = latestOfYears(this.#labels, this.#meanings)
    return latest === null ? null : [latest]
  }

  /** 总投资 beside 1-9月完成投资, or in a table of a month, is that of the whole project and of no months. */
  #whole(index: number, sense: LabelSense): readonly PeriodMark[] | null {
    const parts = this.#namesParts || (this.#base !== null && this.#base.kind !== 'year')
    if (!parts || this.#labels[index]?.axis !== 'column' || sense.marks.length > 0) return null
    return sense.names.some(isOfWholeProject) ? [WHOLE_YEAR] : null
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
    return inherited === above ? null : [...inherited, ...said]
  }

  /**
   * Where a growth looks for the latest of the times beside it: everywhere near where it is the only one, else among
   * what stands between it and the one before (2024年 | 2023年 | 增长% | 2024年1-8月 | 2023年1-8月 | 增长%).
   */
  #inReach(index: number, list: readonly number[], measure: Measure): readonly number[] {
    const place = this.#lists.placeOf(index)
    const first = Math.max(0, place - NEAR)
    if (this.#isOnlyOne(index, list, measure)) return list.slice(first, place + NEAR)
    const before = list.slice(first, place)
    const last = before.findLastIndex((other) => this.#meanings[other]?.measure?.measure === measure)
    return before.slice(last + 1)
  }

  /** The only label of its measure among its neighbours: 2022年 | 2023年 | 增长%. */
  #isOnlyOne(index: number, list: readonly number[], measure: Measure): boolean {
    const place = this.#lists.placeOf(index)
    const near = list.slice(Math.max(0, place - NEAR), place + NEAR)
    return near.every((other) => other === index || this.#meanings[other]?.measure?.measure !== measure)
  }
}

/** Neighbours are looked for this far. */
const NEAR = 12

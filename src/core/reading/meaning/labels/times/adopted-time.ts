import { type Period, periodNumber } from '../../../../period/period.ts'
import type { PeriodMark } from '../../../../period/written/period-mark.ts'
import type { Measure } from '../../../measure.ts'
import type { StructureLabel } from '../../../structure.ts'
import { DONE } from '../../measures/measure-words.ts'
import { spanOfYears } from '../../measures/several-years/span-of-years.ts'
import { movesRank } from '../../measures/words/moved-in-rank.ts'
import { type LabelLists, NEAR } from '../label-lists.ts'
import type { LabelMeaning } from '../label-meaning.ts'
import type { KnownTimes } from './known-times.ts'

/** The labels of one axis with what is known of them. */
export interface Neighbours {
  readonly labels: readonly StructureLabel[]
  readonly meanings: readonly LabelMeaning[]
  readonly lists: LabelLists
  readonly times: KnownTimes
  readonly levels: LevelsByName
  /** The time of 合计 behind the months or quarters that it sums. */
  readonly closed: (index: number) => PeriodMark | null
}

/**
 * The words of time that a measure without one takes from the labels beside it: 增长% from the latest of the years,
 * 完成年度计划% from what stands before it. null: none of them has a time.
 */
export function adoptedTime(index: number, neighbours: Neighbours): readonly PeriodMark[] | null {
  const { meanings, lists, times, levels } = neighbours
  const meaning = meanings[index]
  if (meaning?.measure == null || meaning.mark !== null || meaning.measure.measure === 'target') return null
  const { measure } = meaning.measure
  const ranked = measure === 'rank' ? (levels.beside(index) ?? doneRightBefore(index, neighbours)) : null
  if (ranked !== null) return times.marksOf(ranked)
  // 消费量比上年增长 behind 消费量 | 期末库存量 is of the time of the former.
  const level = measure === 'growth' || measure === 'change' ? levels.beside(index) : null
  if (level !== null) return times.marksOf(level)
  // 位次变化, whatever it compares with, is of the time of the rank before it.
  const moved = movesRank(meaning.measure) ? latestRank(index, neighbours) : null
  if (moved !== null) return moved
  // 完成年度计划% is of what stands before it, not of the plan's year.
  if (meaning.measure.name !== DONE) {
    const latest = latestInReach(index, neighbours, measure, meaning.measure.against === '环比')
    if (latest !== null || isOnlyOne(index, neighbours, measure)) return latest
  }
  const before = lists.before(index, NEAR)
  const nearest = before.findLast((other) => isTimed(other, index, neighbours))
  // 2023年 | 2022年 | 增量 | 构成 | 构成比上年增减: of the time of the movement before it, and not of the year that this was held against.
  const movement = before.findLast(
    (other) => meanings[other]?.measure?.measure === measure && !movesOverYears(meanings[other])
  )
  const isBehind = movement !== undefined && (nearest === undefined || movement > nearest)
  if (isBehind && (measure === 'change' || measure === 'growth')) return times.marksOf(movement)
  return nearest === undefined ? null : times.marksOf(nearest)
}

/** Levels by what they are called, each list looked through once. */
export class LevelsByName {
  readonly #meanings: readonly LabelMeaning[]
  readonly #lists: LabelLists
  /** By list and name; null: several are called so. */
  readonly #known = new Map<readonly number[], Map<string, number | null>>()

  constructor(meanings: readonly LabelMeaning[], lists: LabelLists) {
    this.#meanings = meanings
    this.#lists = lists
  }

  /** 完工率排名 is of the time of 完工率, whatever stands between them and behind. null: none or several are called so. */
  beside(index: number): number | null {
    const name = this.#nameOf(index)
    if (name === '') return null
    const list = this.#lists.of(index)
    let levels = this.#known.get(list)
    if (levels === undefined) {
      levels = this.#levelsOf(list)
      this.#known.set(list, levels)
    }
    return levels.get(name) ?? null
  }

  #levelsOf(list: readonly number[]): Map<string, number | null> {
    const levels = new Map<string, number | null>()
    for (const at of list) {
      if (this.#meanings[at]?.measure !== null) continue
      const name = this.#nameOf(at)
      levels.set(name, levels.has(name) ? null : at)
    }
    return levels
  }

  #nameOf(index: number): string {
    return this.#meanings[index]?.names.join('\n') ?? ''
  }
}

/** 排名 right behind 完成率 ranks that. */
function doneRightBefore(index: number, { meanings, lists }: Neighbours): number | null {
  const [before] = lists.before(index, 1)
  const isBare = meanings[index]?.names.length === 0
  return isBare && before !== undefined && meanings[before]?.measure?.name === DONE ? before : null
}

/** 位次 | 上月位次 | 位次变化: the rank that it leads to. */
function latestRank(index: number, { meanings, lists, times }: Neighbours): readonly PeriodMark[] | null {
  const ranks = lists.before(index, NEAR).filter((other) => meanings[other]?.measure?.measure === 'rank')
  const dated = ranks.map((rank) => ({ marks: times.marksOf(rank), period: times.period(times.marksOf(rank)) }))
  const orderOf = ({ period }: (typeof dated)[number]): number => (period === null ? -1 : periodNumber(period))
  const [latest] = dated.toReversed().toSorted((one, other) => orderOf(other) - orderOf(one))
  return latest?.marks ?? null
}

function latestInReach(
  index: number,
  neighbours: Neighbours,
  measure: Measure,
  isOfMonthBefore: boolean
): readonly PeriodMark[] | null {
  const { meanings, lists, times } = neighbours
  const [before] = lists.before(index, 1)
  // 同比 right behind 期末存栏 is of that, and not of 1-9月出栏 before it.
  const isOfAnother = (other: number): boolean =>
    before !== undefined && isTimed(before, index, neighbours) && nameAnother(meanings[other], meanings[before])
  // 同比 right behind 10月 is of that month, and not of 1-10月 behind it.
  const own = before !== undefined && isTimed(before, index, neighbours) ? kindOf(before, neighbours) : null
  const isOfOtherMonths = (other: number): boolean =>
    !isOfMonthBefore && own !== null && other !== before && isMonthsBeside(own, kindOf(other, neighbours))
  let best: { readonly marks: readonly PeriodMark[]; readonly order: number } | null = null
  for (const other of inReach(index, neighbours, measure)) {
    if (!isTimed(other, index, neighbours) || isOfAnother(other) || isOfOtherMonths(other)) continue
    const marks = times.marksOf(other)
    const period = times.period(marks)
    // 比上月增减 is of the month, also before 1-10月平均 and behind 年度计划投资.
    const isLonger = period !== null && /^(?:months|quarters|year)$/.test(period.kind)
    if (period === null || (isLonger && isOfMonthBefore)) continue
    const order = periodNumber(period)
    if (best === null || order > best.order) best = { marks, order }
  }
  return best?.marks ?? null
}

function kindOf(index: number, { times }: Neighbours): Period['kind'] | null {
  return times.period(times.marksOf(index))?.kind ?? null
}

/** A month, and the months so far that it closes: two levels of one quantity, each with a growth of its own. */
function isMonthsBeside(own: Period['kind'], other: Period['kind'] | null): boolean {
  return (own === 'month' && other === 'months') || (own === 'months' && other === 'month')
}

/** Does another label tell the time of the one at `index`? */
function isTimed(other: number, index: number, { labels, meanings, closed }: Neighbours): boolean {
  const mark = meanings[other]?.mark ?? closed(other)
  if (movesOverYears(meanings[other])) return false
  if (mark === null || (mark.yearShift ?? 0) < 0 || mark.relativeSpan === 'previous') return false
  // 同比增长 of a named indicator below a row of 累计 is no cumulative one.
  const inStub = labels[index]?.axis === 'row' && (meanings[index]?.names.length ?? 0) > 0
  if (inStub && mark.year === null && mark.yearShift === null && mark.span === null) return false
  // 2016年 over 计划目标值 is the year of the plan, and of nothing beside it.
  const isPlanned = (at: number): boolean => meanings[at]?.measure?.measure === 'target'
  const isColumn = labels[other]?.axis === 'column'
  return !isPlanned(other) && !(isColumn && labels.some(({ parent }, at) => parent === other && isPlanned(at)))
}

/** “十三五”年均增长: its years are of that growth alone. */
function movesOverYears(meaning: LabelMeaning | undefined): boolean {
  return meaning?.measure != null && spanOfYears(meaning.mark === null ? [] : [meaning.mark]) !== null
}

function nameAnother(other: LabelMeaning | undefined, nearest: LabelMeaning | undefined): boolean {
  const [one, next] = [other?.names.at(-1), nearest?.names.at(-1)]
  return one !== undefined && next !== undefined && one !== next
}

/**
 * Where a growth looks for the latest of the times beside it: everywhere near where it is the only one, else among
 * what stands between it and the one before (2024年 | 2023年 | 增长% | 2024年1-8月 | 2023年1-8月 | 增长%).
 */
function inReach(index: number, neighbours: Neighbours, measure: Measure): readonly number[] {
  const { meanings, lists } = neighbours
  if (isOnlyOne(index, neighbours, measure)) return lists.near(index)
  const before = lists.before(index, NEAR)
  return before.slice(before.findLastIndex((other) => meanings[other]?.measure?.measure === measure) + 1)
}

/** The only label of its measure among its neighbours: 2022年 | 2023年 | 增长%. */
function isOnlyOne(index: number, { meanings, lists }: Neighbours, measure: Measure): boolean {
  return lists.near(index).every((other) => other === index || meanings[other]?.measure?.measure !== measure)
}

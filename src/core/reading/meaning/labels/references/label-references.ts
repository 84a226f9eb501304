import type { Unit } from '../../../../quantity/units/unit.ts'
import { DONE } from '../../measures/measure-words.ts'
import type { LabelMeaning } from '../label-meaning.ts'
import { headsNames } from '../names/heads-over-names.ts'
import { BEFORE_THIS, COUNTS } from '../names/reference-words.ts'
import { saysToday } from '../times/months/days-of-month.ts'
import { isOfWholeProject } from '../times/whole-project.ts'
import { isRate } from '../whose/dependence.ts'
import { doneOfWhich, type NamedBefore } from '../whose/done-of-which.ts'
import type { Owners } from '../whose/owners.ts'
import { standsBeside } from '../whose/stands-beside.ts'
import { levelsUnderTimes } from '../whose/under-times.ts'
import type { LabelsAround } from './labels-around.ts'
import { sharedAlike, sharedPart, sharedPlan } from './shares-of-what.ts'

/** Whose the measure is that a label without a name says, and in which unit, by what stands around it: 增长% grows what stands before it. */
export class LabelReferences {
  readonly #around: LabelsAround
  /** Names that stand there without a measure. */
  readonly #levels: ReadonlySet<string>
  readonly #owners: Owners

  constructor(around: LabelsAround, owners: Owners) {
    this.#around = around
    this.#levels = new Set(around.meanings.flatMap(({ measure, names }) => (measure === null ? names : [])))
    this.#owners = owners
  }

  /** Whose measure a label is that names none itself: a part's share, a plan for what follows, else what stands before. */
  namesOfMeasured(index: number, meaning: LabelMeaning): readonly string[] | null {
    if (headsNames(index, this.#around.below(index), this.#around.columns, this.#around.labels, this.#around.meanings))
      return null
    const ranked = meaning.measure?.measure === 'rank' ? this.#rankedDone(index) : null
    if (ranked !== null) return ranked
    const planned = meaning.measure?.measure === 'target' ? this.#plannedNames(index) : null
    const part = sharedPart(index, meaning, this.#around) ?? sharedAlike(index, meaning, this.#around, this.#owners)
    const measured = planned ?? part ?? this.measuredNames(index)
    return measured ?? sharedPlan(index, meaning, this.#around) ?? this.#measuredAbove(index)
  }

  /** 排名 right behind 完成率 ranks that, unless its places are in another order. */
  #rankedDone(index: number): readonly string[] | null {
    const { labels, meanings } = this.#around
    const done = this.#around.rightBefore(index)
    if (done === null || meanings[done]?.measure?.name !== DONE || labels[done]?.parent !== labels[index]?.parent)
      return null
    return this.#owners.mayRank(index, done) ? this.#around.senseOf(done).names : null
  }

  /** 增减量 under 12月1日比上年同期, which names nothing itself, is that of what stands before the two: 蓄水量. */
  #measuredAbove(index: number): readonly string[] | null {
    const { axis, parent } = this.#around.labels[index] ?? { axis: 'row', parent: null }
    if (axis !== 'column' || parent === null || this.#around.senseOf(parent).names.length > 0) return null
    // 同比% behind 今年 | 去年 under 9月末余额 is that of these, whatever stands before the head.
    const isOfTimes = this.#around.below(parent).some((at) => {
      const { measure, names, mark } = this.#around.meanings[at] as LabelMeaning
      return at !== index && measure === null && names.length === 0 && mark !== null
    })
    return isOfTimes ? null : this.measuredNames(parent)
  }

  /** 增长% beside 地区生产总值（亿元） is its growth: whose it is, of what stands before it under the same spanner. */
  measuredNames(index: number): readonly string[] | null {
    const owner = this.#owners.of(index, this.#measurable(index))
    const names = owner === null ? [] : this.#around.senseOf(owner.label).names
    return names.length === 0 ? null : names
  }

  /** 完成率 behind 应灌面积 | 实灌面积 or 造林任务 | 已完成 is that of the latter. */
  doneNames(index: number): readonly string[] | null {
    if (this.#around.labels[index]?.axis !== 'column') return null
    return doneOfWhich(index, this.#leavesBefore(index), this.#around.labels, this.#around.meanings)
  }

  /** The heads before it that stand over figures of their own. */
  *#leavesBefore(index: number): NamedBefore {
    for (const label of this.#around.before(index))
      if (this.#around.below(label).length === 0) yield { label, names: this.#around.senseOf(label).names }
  }

  /** 人均（元） behind 集体收入（万元） | 总人口（人） is of the former, where it is reckoned from the two. */
  dividedNames(index: number): readonly string[] | null {
    const dividend = this.#owners.dividend(index, this.#measurable(index))
    return dividend === null ? null : this.#around.senseOf(dividend).names
  }

  /** 增长% behind 失业率（%） is of a rate. */
  isOfRate(index: number): boolean {
    if (this.#around.labels[index]?.axis !== 'column' || (this.#around.meanings[index]?.names.length ?? 0) > 0)
      return false
    const owner = this.#owners.of(index, this.#measurable(index))
    const meaning = owner === null ? undefined : this.#around.meanings[owner.label]
    // 10月% under 增速 is a growth as its neighbour 1-10月累计% is, and no rate.
    return (
      owner !== null && meaning !== undefined && isRate(meaning) && this.#around.senseOf(owner.label).measure === null
    )
  }

  /** What a head that names nothing may tell of, nearest first, and what tells of that before it. */
  *#measurable(index: number): Generator<{ readonly label: number; readonly names: readonly string[] }> {
    const shares = this.#around.meanings[index]?.measure?.measure === 'share'
    for (const at of this.#around.before(index)) {
      const meaning = this.#around.meanings[at]
      if (meaning === undefined || !standsBeside(at, index, this.#around.labels, this.#around.meanings)) return
      // 构成 behind 就业人员 | 绝对数 is that of what has a name.
      if (shares && meaning.names.length === 0 && meaning.measure === null) continue
      const first = meaning.names[0] ?? ''
      if (
        this.#around.regions[at] === true ||
        BEFORE_THIS.test(first) ||
        saysToday(first) ||
        this.#around.isRateOf(at, index)
      )
        continue
      yield { label: at, names: meaning.measure === null ? this.#around.senseOf(at).names : meaning.names }
    }
  }

  /** 年度计划 between 总投资 and 完成投资 is a plan for what is done in the year, as told behind it. */
  #plannedNames(index: number): readonly string[] | null {
    const before = this.#around.rightBefore(index)
    if (before === null || !(this.#around.meanings[before]?.names ?? []).some(isOfWholeProject)) return null
    const label = this.#around.labels[index]
    const behind = this.#around.labels.findIndex(
      ({ axis, parent, span }) =>
        axis === 'column' && parent === label?.parent && span.left === (label?.span.right ?? 0) + 1
    )
    const done = this.#around.meanings[behind]
    return done === undefined || done.measure !== null || done.names.length === 0
      ? null
      : this.#around.senseOf(behind).names
  }

  /** 增加值比上年增长 behind 工业增加值 is the growth of that: it says the end of its name. */
  namedByTail(index: number, meaning: LabelMeaning): readonly string[] | null {
    const [name] = meaning.names
    if (name === undefined || meaning.names.length > 1 || name.length < 2) return null
    const compared = meaning.measure === null ? this.#namedBesideGroup(index, name) : null
    if (compared !== null || this.#levels.has(name)) return compared
    for (const at of this.#around.before(index)) {
      const other = this.#around.meanings[at]
      if (other === undefined || this.#around.labels[at]?.parent !== this.#around.labels[index]?.parent) break
      if (other.measure === null && this.#around.regions[at] !== true && other.names.at(-1)?.endsWith(name) === true)
        return this.#around.senseOf(at).names
    }
    // Of two names that end so, neither is meant for certain.
    const levels = levelsUnderTimes(index, name, this.#around.labels, this.#around.meanings).filter(
      (at) => !this.#around.regions[at]
    )
    const [one, other] = Map.groupBy(levels, (at) => this.#around.senseOf(at).names.join('\n')).values()
    return one === undefined || other !== undefined ? null : this.#around.senseOf(one[0] ?? index).names
  }

  /** 面积 | 总产 under 增减, behind 播种面积 and 总产量: of that of them whose name begins or ends so. */
  #namedBesideGroup(index: number, name: string): readonly string[] | null {
    const { labels, meanings, regions } = this.#around
    const group = labels[index]?.parent ?? null
    if (group === null || meanings[group]?.measure == null || meanings[group].names.length > 0) return null
    const levels = this.#around.below(labels[group]?.parent ?? null).filter((at) => {
      const whole = meanings[at]?.names.at(-1) ?? ''
      const isNamed = whole.endsWith(name) || whole.startsWith(name)
      return isNamed && at < group && meanings[at]?.measure === null && !regions[at]
    })
    const [one, other] = Map.groupBy(levels, (at) => this.#around.senseOf(at).names.join('\n')).values()
    return one === undefined || other !== undefined ? null : this.#around.senseOf(one[0] ?? index).names
  }

  /** 参保任务 beside 参保人数 is how many are to be: a goal leaves away what its level counts. */
  countedAs({ names }: LabelMeaning): string | null {
    const [name] = names
    if (name === undefined || names.length > 1 || this.#levels.has(name)) return null
    return COUNTS.map((word) => `${name}${word}`).find((level) => this.#levels.has(level)) ?? null
  }

  /** 比上月增加 beside 参保人数（人） is in its unit, and so is 增减额 under 比上月 beside it. */
  unitsOfLevelBefore(index: number): readonly Unit[] {
    const owner = this.#owners.of(index, this.#measurable(index))
    const owned = owner === null ? [] : this.#around.senseOf(owner.label).units
    const units = owned.length > 0 ? owned : this.#unitsBefore(index)
    const { axis, parent } = this.#around.labels[index] ?? { axis: 'row', parent: null }
    if (units.length > 0 || axis !== 'column' || parent === null) return units
    if ((this.#around.meanings[parent]?.names.length ?? 0) > 0) return units
    return this.unitsOfLevelBefore(parent)
  }

  #unitsBefore(index: number): readonly Unit[] {
    for (const at of this.#around.before(index)) {
      const meaning = this.#around.meanings[at]
      if (meaning?.ofWhich === true) continue
      if (meaning === undefined || this.#around.labels[at]?.parent !== this.#around.labels[index]?.parent) break
      // 余额（亿元） may name nothing but the figure: it states its unit all the same.
      const isLevel = meaning.measure === null && (meaning.names.length > 0 || meaning.unit !== null)
      if (isLevel && !this.#around.isRateOf(at, index)) return this.#around.senseOf(at).units
    }
    return []
  }

  /** 累计±% alone under 工业增加值增速 says its growth once more: without a level of it, the head names what grows. */
  headsGrowth(index: number): boolean {
    const below = this.#around.below(index)
    return below.length > 0 && below.every((at) => isGrowthAlone(this.#around.meanings[at]))
  }

  /** What the rank before 位次变化 under the same head ranks; null: there is none. */
  rankBefore(index: number): readonly string[] | null {
    const parent = this.#around.labels[index]?.parent
    for (const at of this.#around.before(index)) {
      if (this.#around.labels[at]?.parent !== parent) return null
      if (this.#around.meanings[at]?.measure?.measure === 'rank') return this.#around.senseOf(at).names
    }
    return null
  }

  /** 总量 位次 增速 位次: the second rank is that of the growth. */
  ranksGrowth(index: number): boolean {
    const measure = (at: number | null): string | null =>
      at === null ? null : (this.#around.meanings[at]?.measure?.measure ?? null)
    const isFirst = measure(index) === 'rank' && this.#around.rightBefore(index) === null
    if (isFirst) return measure(this.#owners.of(index, this.#measurable(index))?.label ?? null) === 'growth'
    const parent = this.#around.labels[index]?.parent
    const before = this.#around.rightBefore(index)
    if (measure(index) !== 'rank' || before === null) return false
    // 固定资产投资增速（%） | 位次: the head names what grows.
    const isNamed = measure(before) === null && this.#around.senseOf(before).measure?.measure === 'growth'
    if (isNamed && this.#around.labels[before]?.parent === parent) return true
    if (measure(before) !== 'growth') return false
    for (const at of this.#around.before(index)) {
      if (this.#around.labels[at]?.parent !== parent) return false
      if (measure(at) === 'rank') return measure(this.#around.rightBefore(at)) !== 'growth'
    }
    return false
  }
}

function isGrowthAlone(meaning: LabelMeaning | undefined): boolean {
  return meaning?.measure?.measure === 'growth' && meaning.measure.doubt !== 'change' && meaning.names.length === 0
}

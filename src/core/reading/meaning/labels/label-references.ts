import { isRateUnit, type Unit } from '../../../quantity/units/unit.ts'
import type { StructureLabel } from '../../structure.ts'
import { isBareShare } from '../measures/measure-words.ts'
import { ownWords } from '../measures/one-of-several.ts'
import { kindOfQuantity } from '../units/kind-of-quantity.ts'
import { isRatioName } from '../units/unit-choice.ts'
import type { LabelMeaning } from './label-meaning.ts'
import type { LabelSense } from './label-sense.ts'
import { labelsBefore } from './labels-before.ts'
import { isClassification } from './names/classification.ts'
import { headsNames, headsQuantities } from './names/heads-over-names.ts'
import { BEFORE_THIS, COUNTS, doneOf, isBalance, OF_WHOLE, SAME_TIME, SAYS_DONE } from './names/reference-words.ts'
import { saysToday } from './times/months/days-of-month.ts'
import { isOfWholeProject } from './times/whole-project.ts'
import { isRate } from './whose/dependence.ts'
import { doneOfWhich, type NamedBefore } from './whose/done-of-which.ts'
import type { Owners } from './whose/owners.ts'
import { hangsBeside, standsBeside } from './whose/stands-beside.ts'
import { levelsUnderTimes } from './whose/under-times.ts'

/** How many labels back a reference is looked for. */
const FARTHEST = 40

/** What labels that leave something unsaid refer to among their neighbours: 增长% grows what stands before it, 其中 is a part of it. */
export class LabelReferences {
  readonly #labels: readonly StructureLabel[]
  readonly #meanings: readonly LabelMeaning[]
  readonly #regions: readonly boolean[]
  readonly #before: readonly (number | null)[]
  /** Labels of columns, attributes left out. */
  readonly #columns: readonly number[]
  #underHeads: ReadonlyMap<number | null, readonly number[]> | null = null
  /** Names that stand there without a measure. */
  readonly #levels: ReadonlySet<string>
  readonly #beyondRates: (index: number) => boolean
  readonly #owners: Owners
  readonly #senseOf: (index: number) => LabelSense

  constructor(
    labels: readonly StructureLabel[],
    meanings: readonly LabelMeaning[],
    regions: readonly boolean[],
    stubColumns: readonly number[],
    beyondRates: (index: number) => boolean,
    owners: Owners,
    senseOf: (index: number) => LabelSense
  ) {
    this.#labels = labels
    this.#meanings = meanings
    this.#regions = regions
    this.#before = labelsBefore(labels, new Set(stubColumns))
    this.#columns = labels.flatMap(({ axis, attribute }, index) =>
      axis === 'column' && attribute === null ? [index] : []
    )
    this.#levels = new Set(meanings.flatMap(({ measure, names }) => (measure === null ? names : [])))
    this.#beyondRates = beyondRates
    this.#owners = owners
    this.#senseOf = senseOf
  }

  /** The labels before one, nearest first; what it refers to is never far. */
  *#labelsBefore(index: number): Generator<number> {
    let at = this.#before[index] ?? null
    for (let steps = 0; at !== null && steps < FARTHEST; steps++) {
      yield at
      at = this.#before[at] ?? null
    }
  }

  isBareOfWhich(index: number): boolean {
    const meaning = this.#meanings[index]
    return meaning?.ofWhich === true && meaning.names.length === 0
  }

  /** 按性别分 parts the quantity that stands before it with its unit: 年末总人口（万人）. */
  classifiedBefore(index: number): number | null {
    for (const at of this.#labelsBefore(index)) {
      const meaning = this.#meanings[at]
      if (meaning === undefined || this.#regions[at] === true) return null
      if (meaning.measure !== null || meaning.mark !== null || isClassification(meaning)) continue
      return at
    }
    return null
  }

  /** The nearest label before (left of, or above) that is itself no part. */
  wholeBefore(index: number): number | null {
    const inStub = this.#labels[index]?.axis === 'row'
    let compared = false
    for (const at of this.#labelsBefore(index)) {
      const meaning = this.#meanings[at]
      if (meaning === undefined) return null
      // 其中：居住场所 below 2024年 | 2023年 | 同比 is a part of what the table is about, and of neither of these.
      const isTime = meaning.mark !== null && meaning.names.length === 0 && meaning.measure === null
      if (inStub && compared && isTime) return null
      compared ||= meaning.measure !== null && meaning.names.length === 0
      const measured = meaning.measure !== null && (meaning.names.length === 0 || meaning.measure.measure === 'rank')
      // 总数中 behind 按残疾类别分 is of what that parts.
      const parts = !inStub && isClassification(meaning)
      if (!meaning.ofWhich && !measured && !parts && !this.#isRateOf(at, index)) return at
    }
    return null
  }

  /** A rate to which the figures of a label behind it cannot belong. */
  #isRateOf(rate: number, index: number): boolean {
    const { names = [], unit = null } = this.#meanings[rate] ?? {}
    const told = isRatioName(names) || unit?.dimension === 'ratio'
    return told && this.#meanings[index]?.unit?.dimension !== 'ratio' && this.#beyondRates(index)
  }

  /** Whose measure a label is that names none itself: a part's share, a plan for what follows, else what stands before. */
  namesOfMeasured(index: number, meaning: LabelMeaning): readonly string[] | null {
    if (headsNames(index, this.#below(index), this.#columns, this.#labels, this.#meanings)) return null
    const planned = meaning.measure?.measure === 'target' ? this.#plannedNames(index) : null
    const part = this.#sharedPart(index, meaning) ?? this.#sharedAlike(index, meaning)
    const measured = planned ?? part ?? this.measuredNames(index)
    return measured ?? this.#sharedPlan(index, meaning) ?? this.#measuredAbove(index)
  }

  /** 占比 right behind 计划投资 is the share of what is planned, and not of what is done. */
  #sharedPlan(index: number, { measure }: LabelMeaning): readonly string[] | null {
    const label = this.#labels[index] as StructureLabel
    const plan = this.#before[index] ?? null
    if (plan === null || measure?.measure !== 'share' || !isBareShare(label.text)) return null
    const beside = this.#labels[plan] as StructureLabel
    const { measure: planned, names } = this.#meanings[plan] as LabelMeaning
    if (planned?.measure !== 'target' || names.length === 0 || beside.parent !== label.parent) return null
    return [...(label.parent === null ? [] : this.#senseOf(label.parent).names), ownWords(beside)]
  }

  /** 已完成 behind 造林任务: what is done of it. */
  planOf(index: number): LabelSense | null {
    const label = this.#labels[index]
    if (label?.axis !== 'column' || !SAYS_DONE.test(ownWords(label))) return null
    for (const at of this.#labelsBefore(index)) {
      const { measure, names } = this.#meanings[at] as LabelMeaning
      if (this.#labels[at]?.parent !== label.parent) return null
      if (measure?.measure === 'target') return names.length === 0 ? null : this.#senseOf(at)
      if (measure === null && names.length > 0) return null
    }
    return null
  }

  /**
   * 占全县人口比重 behind 人口数 | 性别比 is the share of the people: a part of a whole is counted as it is. 占供应总面积比重 behind 供应面积
   * and parts of it is that of 供应面积 where each row has its part of the total.
   */
  #sharedAlike(index: number, { measure }: LabelMeaning): readonly string[] | null {
    const label = this.#labels[index]
    const whole = measure?.measure === 'share' ? OF_WHOLE.exec(ownWords(label as StructureLabel))?.[1] : undefined
    if (whole === undefined) return null
    const levels = this.#levelsBeside(index)
    const named = levels.find((at) => this.#meanings[at]?.names.at(-1) === whole.replace('总', ''))
    if (named !== undefined && this.#owners.isPortion(index, named)) return this.#senseOf(named).names
    const [nearest, ...others] = levels
    const kind = kindOfQuantity(whole)
    if (kind === undefined) return null
    const kindOf = (at: number) => kindOfQuantity(this.#senseOf(at).names.at(-1) ?? '')
    if (nearest === undefined || kindOf(nearest) === undefined || kindOf(nearest) === kind) return null
    const alike = others.find((at) => kindOf(at) === kind)
    return alike === undefined ? [whole] : this.#senseOf(alike).names
  }

  /** Levels before it under the same head, nearest first. */
  #levelsBeside(index: number): readonly number[] {
    return [...this.#labelsBefore(index)].filter((at) => {
      const meaning = this.#meanings[at]
      const names = meaning?.measure === null && this.#regions[at] !== true ? meaning.names : []
      return names.length > 0 && this.#labels[at]?.parent === this.#labels[index]?.parent
    })
  }

  /** 增减量 under 12月1日比上年同期, which names nothing itself, is that of what stands before the two: 蓄水量. */
  #measuredAbove(index: number): readonly string[] | null {
    const { axis, parent } = this.#labels[index] ?? { axis: 'row', parent: null }
    if (axis !== 'column' || parent === null || this.#senseOf(parent).names.length > 0) return null
    // 同比% behind 今年 | 去年 under 9月末余额 is that of these, whatever stands before the head.
    const isOfTimes = this.#below(parent).some((at) => {
      const { measure, names, mark } = this.#meanings[at] as LabelMeaning
      return at !== index && measure === null && names.length === 0 && mark !== null
    })
    return isOfTimes ? null : this.measuredNames(parent)
  }

  /** 比重 right behind 其中：水田 is the share of that part in its whole. */
  #sharedPart(index: number, meaning: LabelMeaning): readonly string[] | null {
    const part = this.#before[index] ?? null
    if (part === null || this.#meanings[part]?.ofWhich !== true || meaning.measure?.measure !== 'share') return null
    return isBareShare(this.#labels[index]?.text ?? '') ? this.#senseOf(part).names : null
  }

  /** 增长% beside 地区生产总值（亿元） is its growth: whose it is, of what stands before it under the same spanner. */
  measuredNames(index: number): readonly string[] | null {
    const owner = this.#owners.of(index, this.#measurable(index))
    const names = owner === null ? [] : this.#senseOf(owner.label).names
    return names.length === 0 ? null : names
  }

  /** 完成率 behind 应灌面积 | 实灌面积 or 造林任务 | 已完成 is that of the latter. */
  doneNames(index: number): readonly string[] | null {
    if (this.#labels[index]?.axis !== 'column') return null
    return doneOfWhich(index, this.#leavesBefore(index), this.#labels, this.#meanings)
  }

  /** The heads before it that stand over figures of their own. */
  *#leavesBefore(index: number): NamedBefore {
    for (const label of this.#labelsBefore(index))
      if (this.#below(label).length === 0) yield { label, names: this.#senseOf(label).names }
  }

  /** 人均（元） behind 集体收入（万元） | 总人口（人） is of the former, where it is reckoned from the two. */
  dividedNames(index: number): readonly string[] | null {
    const dividend = this.#owners.dividend(index, this.#measurable(index))
    return dividend === null ? null : this.#senseOf(dividend).names
  }

  /** 增长% behind 失业率（%） is of a rate. */
  isOfRate(index: number): boolean {
    if (this.#labels[index]?.axis !== 'column' || (this.#meanings[index]?.names.length ?? 0) > 0) return false
    const owner = this.#owners.of(index, this.#measurable(index))
    const meaning = owner === null ? undefined : this.#meanings[owner.label]
    // 10月% under 增速 is a growth as its neighbour 1-10月累计% is, and no rate.
    return owner !== null && meaning !== undefined && isRate(meaning) && this.#senseOf(owner.label).measure === null
  }

  /** What a head that names nothing may tell of, nearest first, and what tells of that before it. */
  *#measurable(index: number): Generator<{ readonly label: number; readonly names: readonly string[] }> {
    const shares = this.#meanings[index]?.measure?.measure === 'share'
    for (const at of this.#labelsBefore(index)) {
      const meaning = this.#meanings[at]
      if (meaning === undefined || !standsBeside(at, index, this.#labels, this.#meanings)) return
      // 构成 behind 就业人员 | 绝对数 is that of what has a name.
      if (shares && meaning.names.length === 0 && meaning.measure === null) continue
      const first = meaning.names[0] ?? ''
      if (this.#regions[at] === true || BEFORE_THIS.test(first) || saysToday(first) || this.#isRateOf(at, index))
        continue
      yield { label: at, names: meaning.measure === null ? this.#senseOf(at).names : meaning.names }
    }
  }

  /** 年度计划 between 总投资 and 完成投资 is a plan for what is done in the year, as told behind it. */
  #plannedNames(index: number): readonly string[] | null {
    const before = this.#before[index] ?? null
    if (before === null || !(this.#meanings[before]?.names ?? []).some(isOfWholeProject)) return null
    const label = this.#labels[index]
    const behind = this.#labels.findIndex(
      ({ axis, parent, span }) =>
        axis === 'column' && parent === label?.parent && span.left === (label?.span.right ?? 0) + 1
    )
    const done = this.#meanings[behind]
    return done === undefined || done.measure !== null || done.names.length === 0 ? null : this.#senseOf(behind).names
  }

  /** 增加值比上年增长 behind 工业增加值 is the growth of that: it says the end of its name. */
  namedByTail(index: number, meaning: LabelMeaning): readonly string[] | null {
    const [name] = meaning.names
    if (name === undefined || meaning.names.length > 1 || name.length < 2 || this.#levels.has(name)) return null
    for (const at of this.#labelsBefore(index)) {
      const other = this.#meanings[at]
      if (other === undefined || this.#labels[at]?.parent !== this.#labels[index]?.parent) break
      if (other.measure === null && this.#regions[at] !== true && other.names.at(-1)?.endsWith(name) === true)
        return this.#senseOf(at).names
    }
    // Of two names that end so, neither is meant for certain.
    const levels = levelsUnderTimes(index, name, this.#labels, this.#meanings).filter((at) => !this.#regions[at])
    const [one, other] = Map.groupBy(levels, (at) => this.#senseOf(at).names.join('\n')).values()
    return one === undefined || other !== undefined ? null : this.#senseOf(one[0] ?? index).names
  }

  /** The levels before a column label under its head whose names end so. */
  levelsEndingIn(index: number, ending: string): readonly number[] {
    const own = this.#labels[index]
    if (own?.axis !== 'column' || ending.length < 2) return []
    return [...this.#labelsBefore(index)].filter((at) => {
      const meaning = this.#meanings[at]
      if (this.#labels[at]?.parent !== own.parent || meaning?.measure !== null) return false
      return this.#regions[at] !== true && meaning.names.at(-1)?.endsWith(ending) === true
    })
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
    const owned = owner === null ? [] : this.#senseOf(owner.label).units
    const units = owned.length > 0 ? owned : this.#unitsBefore(index)
    const { axis, parent } = this.#labels[index] ?? { axis: 'row', parent: null }
    if (units.length > 0 || axis !== 'column' || parent === null) return units
    if ((this.#meanings[parent]?.names.length ?? 0) > 0) return units
    return this.unitsOfLevelBefore(parent)
  }

  #unitsBefore(index: number): readonly Unit[] {
    for (const at of this.#labelsBefore(index)) {
      const meaning = this.#meanings[at]
      if (meaning?.ofWhich === true) continue
      if (meaning === undefined || this.#labels[at]?.parent !== this.#labels[index]?.parent) break
      // 余额（亿元） may name nothing but the figure: it states its unit all the same.
      const isLevel = meaning.measure === null && (meaning.names.length > 0 || meaning.unit !== null)
      if (isLevel && !this.#isRateOf(at, index)) return this.#senseOf(at).units
    }
    return []
  }

  /** 累计±% alone under 工业增加值增速 says its growth once more: without a level of it, the head names what grows. */
  headsGrowth(index: number): boolean {
    const below = this.#below(index)
    return below.length > 0 && below.every((at) => isGrowthAlone(this.#meanings[at]))
  }

  #below(index: number): readonly number[] {
    this.#underHeads ??= Map.groupBy(this.#columns, (at) => this.#labels[at]?.parent ?? null)
    return this.#underHeads.get(index) ?? []
  }

  /** 上年同期 beside 粮食产量（万吨）, 1-10月累计完成 beside 10月完成投资: the same quantity at another time. */
  levelBefore(index: number): Pick<LabelSense, 'names' | 'unit' | 'units'> | null {
    const label = this.#labels[index]
    const below = this.#below(index)
    if (headsNames(index, below, this.#columns, this.#labels, this.#meanings)) return null
    if (headsQuantities(below, this.#meanings)) return null
    for (const at of this.#labelsBefore(index)) {
      const meaning = this.#meanings[at]
      // 其中：女 between 总人口 and 上年 hangs below 总人口.
      if (hangsBeside(at, index, this.#labels) || saysToday(meaning?.names[0] ?? '')) continue
      if (meaning === undefined || this.#labels[at]?.parent !== label?.parent || this.#regions[at] === true) return null
      const isPlan = meaning.measure?.measure === 'target'
      // 金额（亿元） names nothing but the figure, in a unit all the same.
      const isLevel = meaning.names.length > 0 || (meaning.unit !== null && !isRateUnit(meaning.unit))
      if (!isLevel || (meaning.measure !== null && !isPlan)) continue
      // 月末余额 behind 累计发放 is none of what was paid out.
      if (isBalance(label?.text ?? '') && !isBalance(this.#labels[at]?.text ?? '')) return null
      const { names: before, unit, units } = this.#senseOf(at)
      const names = before.map((name, step) => (step === before.length - 1 ? doneOf(name) : name))
      // 上年同月 says itself that it is of the same quantity.
      const isSame = unit !== null || meaning.mark !== null || SAME_TIME.test(label?.text ?? '')
      // 1-9月进展 over 完成投资 and 占年计划% names nothing besides.
      if (below.some((at) => this.#meanings[at]?.names.at(-1) === names.at(-1))) return null
      return isSame ? { names, unit, units } : null
    }
    return null
  }

  /** What the rank before 位次变化 under the same head ranks; null: there is none. */
  rankBefore(index: number): readonly string[] | null {
    const parent = this.#labels[index]?.parent
    for (const at of this.#labelsBefore(index)) {
      if (this.#labels[at]?.parent !== parent) return null
      if (this.#meanings[at]?.measure?.measure === 'rank') return this.#senseOf(at).names
    }
    return null
  }

  /** 总量 位次 增速 位次: the second rank is that of the growth. */
  ranksGrowth(index: number): boolean {
    const measure = (at: number | null): string | null =>
      at === null ? null : (this.#meanings[at]?.measure?.measure ?? null)
    const isFirst = measure(index) === 'rank' && (this.#before[index] ?? null) === null
    if (isFirst) return measure(this.#owners.of(index, this.#measurable(index))?.label ?? null) === 'growth'
    if (measure(index) !== 'rank' || measure(this.#before[index] ?? null) !== 'growth') return false
    const parent = this.#labels[index]?.parent
    for (const at of this.#labelsBefore(index)) {
      if (this.#labels[at]?.parent !== parent) return false
      if (measure(at) === 'rank') return measure(this.#before[at] ?? null) !== 'growth'
    }
    return false
  }
}

function isGrowthAlone(meaning: LabelMeaning | undefined): boolean {
  return meaning?.measure?.measure === 'growth' && meaning.measure.doubt !== 'change' && meaning.names.length === 0
}

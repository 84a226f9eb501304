import { tidySpaces } from '../../../quantity/typed-text.ts'
import type { Unit } from '../../../quantity/unit.ts'
import type { StructureLabel } from '../../structure.ts'
import { flowsAmong } from '../measures/flows.ts'
import { inItsUnit, underComparison } from '../measures/measure-in-unit.ts'
import { growthStem, isBareShare, type MeasureWords } from '../measures/measure-words.ts'
import { oneOfSeveral, ownWords } from '../measures/one-of-several.ts'
import { unitsOfColumns } from '../units/header-units.ts'
import { isClassification } from './classification.ts'
import type { LabelMeaning } from './label-meaning.ts'
import { type LabelSense, NOTHING_MEANT } from './label-sense.ts'
import { isCategoryWord } from './label-words.ts'
import { labelsBefore } from './labels-before.ts'

/** How many labels back a reference is looked for. */
const FARTHEST = 40

/** Puts each label together with its ancestors; 其中 and # find what they are a part of, 增长% what it is a growth of. */
export class LabelSenses {
  readonly #labels: readonly StructureLabel[]
  readonly #meanings: readonly LabelMeaning[]
  readonly #regions: readonly boolean[]
  readonly #done: (LabelSense | undefined)[]
  readonly #before: readonly (number | null)[]
  readonly #attributeUnits: ReadonlyMap<number, readonly Unit[]>
  readonly #names: ReadonlySet<string>
  /** Names that stand there without a measure. */
  readonly #levels: ReadonlySet<string>
  /** What the title says is counted. */
  readonly #subject: string
  /** Labels of change that compare nothing: levels of their own. */
  readonly #flows: ReadonlySet<number>

  constructor(
    labels: readonly StructureLabel[],
    meanings: readonly LabelMeaning[],
    regions: readonly boolean[],
    stubColumns: readonly number[],
    subject: string | null
  ) {
    this.#labels = labels
    this.#meanings = meanings
    this.#regions = regions
    this.#done = new Array(labels.length)
    this.#before = labelsBefore(labels, new Set(stubColumns))
    this.#attributeUnits = unitsOfColumns(labels, meanings)
    this.#subject = subject ?? ''
    this.#flows = flowsAmong(labels, meanings)
    this.#names = new Set(meanings.flatMap((meaning) => meaning.names))
    this.#levels = new Set(meanings.flatMap(({ measure, names }) => (measure === null ? names : [])))
  }

  of(index: number): LabelSense {
    const known = this.#done[index]
    if (known !== undefined) return known
    // A label that is its own ancestor is a fault of the structure: it stands alone.
    this.#done[index] = NOTHING_MEANT
    const sense = this.#compute(index)
    this.#done[index] = sense
    return sense
  }

  #compute(index: number): LabelSense {
    const label = this.#labels[index]
    let meaning = this.#meanings[index]
    if (label === undefined || meaning === undefined) return NOTHING_MEANT
    const above = this.#above(index, label, meaning)
    const own = meaning.units.length > 0 ? meaning.units : (this.#attributeUnits.get(index) ?? [])
    const compares = meaning.measure?.measure === 'change' && meaning.names.length === 0
    const outer = above.units.length === 0 && compares ? this.unitsOfLevelBefore(index) : above.units
    const units = own.length > 0 ? own : outer
    const vital = meaning.measure !== null && meaning.names.length === 0 && NATURAL.test(above.names.at(-1) ?? '')
    if (vital)
      return {
        ...above,
        marks: above.marks,
        units: own,
        unit: own[0] ?? above.unit,
        ownUnit: own.length > 0,
        names: [...above.names, tidySpaces(label.text).replace(/[(（].*$/, '')]
      }
    const counted = meaning.measure?.measure === 'target' ? this.#countedAs(meaning) : null
    if (counted !== null) meaning = { ...meaning, names: [counted] }
    const flow = this.#flows.has(index)
    const grown = meaning.measure === null ? this.#grownName(meaning) : null
    const said = flow ? null : meaning.measure
    const told = inItsUnit(grown?.measure ?? said, own[0]) ?? underComparison(above.measure, own[0])
    // 增速 under 全年目标 is what growth is aimed at.
    const planned = told?.measure === 'growth' && above.measure?.measure === 'target'
    const measure = planned ? above.measure : withBase(told, above.measure)
    const shared = {
      marks: meaning.mark === null ? above.marks : [...above.marks, meaning.mark],
      measure,
      unit: units[0] ?? null,
      units,
      ownUnit: own.length > 0,
      sameScope: meaning.sameScope || above.sameScope,
      stage: meaning.stage ?? above.stage
    }
    if (this.#regions[index] === true) {
      const region = tidySpaces(meaning.names.at(-1) ?? label.text)
      return { ...shared, names: above.names, region }
    }
    if (measure?.measure === 'rank' && meaning.names.length === 1 && meaning.names[0] === '增速') {
      const named = this.#measuredNames(index) ?? above.names
      return { ...shared, names: [...named, '增速'], region: above.region }
    }
    const tail = measure === null || flow ? null : this.#namedByTail(index, meaning)
    if (tail !== null) return { ...shared, names: tail, region: above.region }
    const names = flow ? [ownWords(label)] : grown === null ? meaning.names : grown.names
    if (names.length === 0 && meaning.measure !== null) {
      const named = this.#sharedPart(index, meaning) ?? this.#measuredNames(index) ?? above.names
      const apart = planned
        ? '增长'
        : this.#ranksGrowth(index)
          ? '增速'
          : oneOfSeveral(index, this.#labels, this.#meanings)
      return { ...shared, names: apart === null ? named : [...named, apart], region: above.region }
    }
    if (names.length === 0 && above.names.length === 0 && meaning.mark !== null && label.axis === 'column') {
      const level = this.#levelBefore(index)
      if (level !== null)
        return { ...shared, ...(own.length > 0 ? {} : level), names: level.names, region: above.region }
    }
    return { ...shared, names: names.length === 0 ? above.names : [...above.names, ...names], region: above.region }
  }

  /** The sense it hangs under: its parent's, or for 其中 and # without a parent that of the label it is a part of. */
  #above(index: number, label: StructureLabel, meaning: LabelMeaning): LabelSense {
    if (label.parent === null && label.axis === 'column' && isClassification(meaning)) {
      const whole = this.#classifiedBefore(index)
      if (whole !== null) return { ...this.of(whole), ownUnit: false }
    }
    const parent = label.parent === null ? null : this.of(label.parent)
    const underOfWhich = label.parent !== null && this.#isBareOfWhich(label.parent)
    if (!meaning.ofWhich || underOfWhich) return parent ?? NOTHING_MEANT
    // 其中： on a row of its own parts the row above it.
    const inStub = label.axis === 'row' && meaning.names.length > 0
    if (label.parent !== null && (inStub || this.#headsItsOwn(label.parent))) return parent ?? NOTHING_MEANT
    const whole = this.#wholeBefore(index)
    if (whole === null) return parent ?? NOTHING_MEANT
    const sense = this.of(whole)
    // A part of 合计 is a part of what 合计 is the total of.
    const total = this.#meanings[whole]?.total === true && this.#regions[whole] !== true
    return { ...sense, ownUnit: false, names: total ? sense.names.slice(0, -1) : sense.names }
  }

  /** 住宅 over a column of its own and over #别墅 beside it is the whole itself. */
  #headsItsOwn(index: number): boolean {
    const { left, right } = (this.#labels[index] as StructureLabel).span
    const heads = ({ parent, span, attribute }: StructureLabel): boolean =>
      parent === index && span.left === left && attribute === null
    return right > left && !this.#labels.some(heads)
  }

  /** 按性别分 parts the quantity that stands before it with its unit: 年末总人口（万人）. */
  #classifiedBefore(index: number): number | null {
    for (const at of this.#labelsBefore(index)) {
      const meaning = this.#meanings[at]
      if (meaning === undefined || this.#regions[at] === true) return null
      if (meaning.measure !== null || meaning.mark !== null || isClassification(meaning)) continue
      return this.of(at).units.length > 0 ? at : null
    }
    return null
  }

  /** The labels before one, nearest first; what it refers to is never far. */
  *#labelsBefore(index: number): Generator<number> {
    let at = this.#before[index] ?? null
    for (let steps = 0; at !== null && steps < FARTHEST; steps++) {
      yield at
      at = this.#before[at] ?? null
    }
  }

  #isBareOfWhich(index: number): boolean {
    const meaning = this.#meanings[index]
    return meaning?.ofWhich === true && meaning.names.length === 0
  }

  /** The nearest label before (left of, or above) that is itself no part. */
  #wholeBefore(index: number): number | null {
    for (const at of this.#labelsBefore(index)) {
      const meaning = this.#meanings[at]
      if (meaning === undefined) return null
      const measured = meaning.measure !== null && (meaning.names.length === 0 || meaning.measure.measure === 'rank')
      if (!meaning.ofWhich && !measured) return at
    }
    return null
  }

  /** 比重 right behind 其中：水田 is the share of that part in its whole. */
  #sharedPart(index: number, meaning: LabelMeaning): readonly string[] | null {
    const part = this.#before[index] ?? null
    if (part === null || this.#meanings[part]?.ofWhich !== true || meaning.measure?.measure !== 'share') return null
    return isBareShare(this.#labels[index]?.text ?? '') ? this.of(part).names : null
  }

  /** 增长% beside 地区生产总值（亿元） is its growth: the nearest level before, under the same spanner. */
  #measuredNames(index: number): readonly string[] | null {
    const label = this.#labels[index]
    let category: readonly string[] | null = null
    for (const at of this.#labelsBefore(index)) {
      const other = this.#labels[at]
      const meaning = this.#meanings[at]
      if (other === undefined || meaning === undefined || other.parent !== label?.parent) break
      if (meaning.names.length === 0 || meaning.measure !== null || this.#regions[at] === true) continue
      if (BEFORE_THIS.test(meaning.names[0] ?? '')) continue
      const own = meaning.names.at(-1) ?? ''
      if (isCategoryWord(own) || meaning.ofWhich) {
        category ??= this.of(at).names
        if (meaning.total) return this.of(at).names
        continue
      }
      return category === null || !meaning.ofWhich ? this.of(at).names : category
    }
    return category
  }

  /** 增加值比上年增长 behind 工业增加值 is the growth of that: it says the end of its name. */
  #namedByTail(index: number, meaning: LabelMeaning): readonly string[] | null {
    const [name] = meaning.names
    if (name === undefined || meaning.names.length > 1 || name.length < 2 || this.#levels.has(name)) return null
    for (const at of this.#labelsBefore(index)) {
      const other = this.#meanings[at]
      if (other === undefined || this.#labels[at]?.parent !== this.#labels[index]?.parent) return null
      if (other.measure === null && this.#regions[at] !== true && other.names.at(-1)?.endsWith(name) === true)
        return this.of(at).names
    }
    return null
  }

  /** 参保任务 beside 参保人数 is how many are to be: a goal leaves away what its level counts. */
  #countedAs({ names }: LabelMeaning): string | null {
    const [name] = names
    if (name === undefined || names.length > 1 || this.#levels.has(name)) return null
    return COUNTS.map((word) => `${name}${word}`).find((level) => this.#levels.has(level)) ?? null
  }

  /** 比上月增加 beside 参保人数（人） is in its unit. */
  unitsOfLevelBefore(index: number): readonly Unit[] {
    for (const at of this.#labelsBefore(index)) {
      const meaning = this.#meanings[at]
      if (meaning === undefined || this.#labels[at]?.parent !== this.#labels[index]?.parent) break
      if (meaning.measure === null && meaning.names.length > 0) return this.of(at).units
    }
    return []
  }

  /** 上年同期 beside 粮食产量（万吨） is the same quantity a year before. */
  #levelBefore(index: number): Pick<LabelSense, 'names' | 'unit' | 'units'> | null {
    const label = this.#labels[index]
    for (const at of this.#labelsBefore(index)) {
      const meaning = this.#meanings[at]
      if (meaning === undefined || this.#labels[at]?.parent !== label?.parent || this.#regions[at] === true) return null
      if (meaning.names.length === 0 || meaning.measure !== null) continue
      const { names, unit, units } = this.of(at)
      return unit === null ? null : { names, unit, units }
    }
    return null
  }

  /** 总量 位次 增速 位次: the second rank is that of the growth. */
  #ranksGrowth(index: number): boolean {
    const measure = (at: number | null): string | null =>
      at === null ? null : (this.#meanings[at]?.measure?.measure ?? null)
    if (measure(index) !== 'rank' || measure(this.#before[index] ?? null) !== 'growth') return false
    const parent = this.#labels[index]?.parent
    for (const at of this.#labelsBefore(index)) {
      if (this.#labels[at]?.parent !== parent) return false
      if (measure(at) === 'rank') return measure(this.#before[at] ?? null) !== 'growth'
    }
    return false
  }

  /**
   * 地区生产总值增速 beside 地区生产总值 is its growth, and so is 投资增速（%） where the title is about 固定资产投资; alone it is an indicator of its own.
   */
  #grownName(meaning: LabelMeaning): { names: readonly string[]; measure: MeasureWords } | null {
    const name = meaning.names.at(-1)
    const stem = name === undefined ? null : growthStem(name)
    if (stem === null) return null
    const ofSubject = meaning.unit?.dimension === 'ratio' && stem.length >= 2 && this.#subject.includes(stem)
    if (!ofSubject && !this.#names.has(stem)) return null
    const measure: MeasureWords = { measure: 'growth', name: stem, doubt: null, compared: false, against: null }
    return { names: [...meaning.names.slice(0, -1), stem], measure }
  }
}

/** 增加额 under 比年初 is told against the beginning of the year. */
function withBase(measure: MeasureWords | null, above: MeasureWords | null): MeasureWords | null {
  if (measure === null || measure.against !== null || above?.against == null) return measure
  return measure.measure === 'growth' || measure.measure === 'change' ? { ...measure, against: above.against } : measure
}

/** 上周均价 beside 本周均价: what that is held against. */
const BEFORE_THIS = /^上[周旬]/
const COUNTS = ['人数', '户数', '数', '数量', '面积', '量', '额', '金额']
/** 增长率 under 自然增长 is a rate of population and no growth over time. */
const NATURAL = /自然增长|机械增长|净增/

import { tidySpaces } from '../../../quantity/typed/typed-text.ts'
import { isRateUnit, type Unit } from '../../../quantity/units/unit.ts'
import type { StructureLabel } from '../../structure.ts'
import type { TableContext } from '../around/table-context.ts'
import { isAverage } from '../measures/comparisons/compared-with.ts'
import { HeadsOfGrowth } from '../measures/comparisons/heads-of-growth.ts'
import { flowsAmong } from '../measures/flows.ts'
import { inItsUnit, underComparison } from '../measures/measure-in-unit.ts'
import { inPoints, pointsOf, withBase } from '../measures/measure-under-head.ts'
import { isBareRatio, isBareShare, type MeasureWords } from '../measures/measure-words.ts'
import { aimsAtGrowth, oneOfSeveral, ownWords } from '../measures/one-of-several.ts'
import { saysContribution } from '../measures/words/contribution.ts'
import { groupMeasure } from '../measures/words/group-measure.ts'
import { movesRank } from '../measures/words/moved-in-rank.ts'
import { changeStem, growthStem } from '../measures/words/stems.ts'
import { asNamed } from '../places/region-words.ts'
import { withoutCurrency } from '../units/currencies-beside.ts'
import { unitsOfColumns, unitsOfGroups } from '../units/header-units.ts'
import { contradictsUnit } from '../units/kind-of-quantity.ts'
import type { PartsOfTwo } from '../units/parts/parts-of-two-wholes.ts'
import type { LabelMeaning } from './label-meaning.ts'
import { type LabelSense, NOTHING_MEANT } from './label-sense.ts'
import { isClassification } from './names/classification.ts'
import { saysKindAgain } from './names/counting-heads.ts'
import { LabelReferences } from './references/label-references.ts'
import { LabelsAround } from './references/labels-around.ts'
import { levelBefore, levelsEndingIn, planOf } from './references/same-quantity.ts'
import { senseAbove } from './references/sense-above.ts'
import type { Owners } from './whose/owners.ts'
import { timesFirst } from './whose/times-first.ts'

/** Puts each label together with its ancestors; 其中 and # find what they are a part of, 增长% what it is a growth of. */
export class LabelSenses {
  readonly #labels: readonly StructureLabel[]
  readonly #meanings: readonly LabelMeaning[]
  readonly #regions: readonly boolean[]
  readonly #done: (LabelSense | undefined)[]
  readonly #around: LabelsAround
  readonly #referred: LabelReferences
  readonly #attributeUnits: ReadonlyMap<number, readonly Unit[]>
  readonly #names: ReadonlySet<string>
  readonly #ofTwoWholes: PartsOfTwo
  /** What the title says is counted. */
  readonly #subject: string
  /** The place that the table is of. */
  readonly #place: string | null
  /** Levels behind heads that only say an earlier time. */
  readonly #timesFirst: ReadonlyMap<number, number>
  readonly #tableUnits: readonly Unit[]
  readonly #headsOfGrowth: HeadsOfGrowth
  /** Labels of change that compare nothing: levels of their own. */
  readonly #flows: ReadonlySet<number>

  constructor(
    labels: readonly StructureLabel[],
    meanings: readonly LabelMeaning[],
    regions: readonly boolean[],
    stubColumns: readonly number[],
    { subject, units, region }: Pick<TableContext, 'subject' | 'units' | 'region'>,
    beyondRates: (index: number) => boolean,
    owners: Owners,
    ofTwoWholes: PartsOfTwo
  ) {
    this.#labels = labels
    this.#meanings = meanings
    this.#regions = regions
    this.#done = new Array(labels.length)
    this.#around = new LabelsAround(labels, meanings, regions, stubColumns, beyondRates, (index) => this.of(index))
    this.#referred = new LabelReferences(this.#around, owners)
    this.#attributeUnits = new Map([
      ...unitsOfColumns(labels, meanings),
      ...unitsOfGroups(labels, meanings, stubColumns)
    ])
    this.#ofTwoWholes = ofTwoWholes
    this.#subject = subject ?? ''
    this.#place = region
    this.#timesFirst = timesFirst(labels, meanings)
    this.#tableUnits = units
    this.#headsOfGrowth = new HeadsOfGrowth(labels, meanings, units)
    this.#flows = flowsAmong(labels, meanings)
    this.#names = new Set(meanings.flatMap((meaning) => meaning.names))
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

  /** 比上月增加 beside 参保人数（人） is in its unit. */
  unitsOfLevelBefore(index: number): readonly Unit[] {
    return this.#referred.unitsOfLevelBefore(index)
  }

  #compute(index: number): LabelSense {
    const label = this.#labels[index]
    let meaning = this.#meanings[index]
    if (label === undefined || meaning === undefined) return NOTHING_MEANT
    const hung = senseAbove(index, this.#around, this.#ofTwoWholes, this.#subject)
    // Of 进出口(人民币) and 进出口(美元) it is a part of neither alone.
    const isOpen = this.#ofTwoWholes.open.has(index)
    const above = isOpen ? { ...hung, unit: null, units: [], names: hung.names.map(withoutCurrency) } : hung
    const own = meaning.units.length > 0 ? meaning.units : (this.#attributeUnits.get(index) ?? [])
    const compares = meaning.measure?.measure === 'change' && meaning.names.length === 0
    const outer =
      above.units.length === 0 && compares
        ? this.#referred.unitsOfLevelBefore(index)
        : unitsFitting(label, meaning, above.units)
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
    const counted = meaning.measure?.measure === 'target' ? this.#referred.countedAs(meaning) : null
    if (counted !== null) meaning = { ...meaning, names: [counted] }
    else if (meaning.measure?.measure === 'target' && meaning.names.some((name) => ADDED.test(name)))
      meaning = { ...meaning, names: [ownWords(label)] }
    const flow = this.#flows.has(index)
    const grown = meaning.measure === null ? this.#grownName(index, meaning) : null
    // 比例（%） under 2024年比2023年增减 is by how many percent.
    const movesAbove = above.measure?.measure === 'change' || above.measure?.measure === 'growth'
    const moves = movesAbove && meaning.measure?.measure === 'share' && isBareRatio(label.text)
    // 比例（%） under 优良天数比例 is that ratio.
    const ofItself =
      meaning.measure?.measure === 'share' && isBareShare(label.text) && SHARE_NAMED.test(above.names.at(-1) ?? '')
    const said = flow || moves || ofItself ? null : meaning.measure
    const over = moves && above.measure !== null ? { ...above.measure, doubt: 'growth' as const } : above.measure
    const told =
      inItsUnit(inPoints(grown?.measure ?? said, above, own), own[0]) ??
      underComparison(over, own[0]) ??
      this.#measureOfGroup(label.parent, meaning)
    // 增速 under 全年目标 is what growth is aimed at, 年均增长 what growth is on average.
    const planned = told?.measure === 'growth' && above.measure?.measure === 'target'
    const onAverage = planned && isAverage(told.against) ? told.against : null
    const aimedAt =
      onAverage === null || above.measure === null ? above.measure : { ...above.measure, against: onAverage }
    const based = planned ? aimedAt : withBase(told, above.measure)
    const measure = based?.measure === 'growth' && this.#referred.isOfRate(index) ? { ...based, ofRate: true } : based
    const toldIn = measure?.ofRate === true ? pointsOf(this.#referred.unitsOfLevelBefore(index), units) : units
    const shared = {
      marks: meaning.mark === null ? above.marks : [...above.marks, meaning.mark],
      measure,
      unit: toldIn[0] ?? null,
      units: toldIn,
      ownUnit: own.length > 0,
      sameScope: meaning.sameScope || above.sameScope,
      stage: meaning.stage ?? above.stage
    }
    if (this.#regions[index] === true) {
      const region = asNamed(tidySpaces(meaning.names.at(-1) ?? label.text), this.#place)
      // 分地区 over places is said by these.
      const parting = label.parent === null ? undefined : this.#meanings[label.parent]
      const names = parting !== undefined && isClassification(parting) ? above.names.slice(0, -1) : above.names
      return { ...shared, names, region }
    }
    const ofGrowth = measure?.measure === 'rank' || measure?.measure === 'change'
    if (ofGrowth && meaning.names.length === 1 && meaning.names[0] === '增速') {
      const named = this.#referred.measuredNames(index) ?? above.names
      return { ...shared, names: saysGrowth(named) ? named : [...named, '增速'], region: above.region }
    }
    if (meaning.measure !== null && movesRank(meaning.measure)) {
      const ranked = this.#referred.rankBefore(index) ?? this.#referred.measuredNames(index) ?? above.names
      return { ...shared, names: [...ranked, ...meaning.names], region: above.region }
    }
    const tail = measure === null || flow ? null : this.#referred.namedByTail(index, meaning)
    if (tail !== null) return { ...shared, names: tail, region: above.region }
    const names = flow ? [ownWords(label)] : grown === null ? meaning.names : grown.names
    if (names.length === 0 && meaning.measure !== null) {
      const named = this.#referred.namesOfMeasured(index, meaning) ?? above.names
      const apart = planned
        ? onAverage === null
          ? '增长'
          : null
        : this.#referred.ranksGrowth(index)
          ? '增速'
          : aimsAtGrowth(label, meaning)
            ? '增长'
            : oneOfSeveral(index, this.#labels, this.#meanings)
      return { ...shared, names: apart === null ? named : [...named, apart], region: above.region }
    }
    if (names.length === 0 && label.axis === 'column') {
      const level = meaning.mark === null ? planOf(index, this.#around) : this.#atThatTime(index)
      if (level !== null)
        return {
          ...shared,
          ...(own.length > 0 ? {} : { unit: level.unit, units: level.units }),
          names: level.names,
          region: above.region
        }
    }
    const done = this.#referred.doneNames(index)
    if (done !== null) return { ...shared, names: [...done, ...names], region: above.region }
    const toldOf = saysContribution(names.at(-1) ?? '') || this.#isOfOneAgain(index, names)
    const isOfOne = !toldOf && measure === null && label.axis === 'column' && ONLY_PER_ONE.test(names.join(' '))
    const contributed = toldOf
      ? this.#referred.measuredNames(index)
      : isOfOne
        ? this.#referred.dividedNames(index)
        : null
    if (contributed !== null) return { ...shared, names: [...contributed, ...names], region: above.region }
    const again = names.length === 0 || (names.length === 1 && saysKindAgain(names[0] ?? '', above.names.at(-1) ?? ''))
    return { ...shared, names: again ? above.names : [...above.names, ...names], region: above.region }
  }

  /** What a head that only says when is told of: the level behind it, where all columns begin so, or before it. */
  #atThatTime(index: number): Pick<LabelSense, 'names' | 'unit' | 'units'> | null {
    const behind = this.#timesFirst.get(index)
    return behind === undefined ? levelBefore(index, this.#around) : this.of(behind)
  }

  /** 每千人拥有 behind 医生 and behind 床位, 人均产量 behind 粮食产量 and behind 油料产量: of each of them, for the words name no other. */
  #isOfOneAgain(index: number, names: readonly string[]): boolean {
    const [name = '', other] = names
    const kind = PER_ONE.exec(name)?.[1]
    if (other !== undefined || kind === undefined) return false
    const parent = this.#labels[index]?.parent
    const isAgain = this.#labels.some(
      (head, at) =>
        at !== index && head.axis === 'column' && head.attribute === null && this.#meanings[at]?.names.join() === name
    )
    if (!isAgain || ONLY_PER_ONE.test(name)) return isAgain
    return parent === null && this.#referred.measuredNames(index)?.at(-1)?.endsWith(kind) === true
  }

  /** What stands under 三次产业构成（%） has the measure of its group, unless only a time or a place does. */
  #measureOfGroup(parent: number | null, { names, units }: LabelMeaning): MeasureWords | null {
    const group = parent === null ? undefined : this.#meanings[parent]
    if (group === undefined || group.measure !== null || names.length === 0 || !units.every(isRateUnit)) return null
    const told = group.units.length > 0 ? group.units : this.#tableUnits
    return told.length > 0 && told.every(isRateUnit) ? groupMeasure(group.names.at(-1) ?? '') : null
  }

  /**
   * 地区生产总值增速 beside 地区生产总值 is its growth, and so is 户数增长 behind 期末实有户数 and 投资增速（%） where the title is about
   * 固定资产投资; alone it is an indicator of its own. 数量增加 beside 数量 is its change.
   */
  #grownName(index: number, meaning: LabelMeaning): { names: readonly string[]; measure: MeasureWords } | null {
    const name = meaning.names.at(-1) ?? ''
    const grows = growthStem(name)
    const stem = grows ?? changeStem(name)
    if (stem === null) return null
    const measure: MeasureWords = {
      ...{ measure: grows === null ? 'change' : 'growth', name: stem },
      ...{ doubt: null, compared: false, against: null }
    }
    const named = { names: [...meaning.names.slice(0, -1), stem], measure }
    const ofSubject = meaning.unit?.dimension === 'ratio' && stem.length >= 2 && this.#subject.includes(stem)
    const overGrowth = grows !== null && this.#referred.headsGrowth(index)
    const besideGrowth = grows !== null && this.#headsOfGrowth.tells(index)
    if (ofSubject || overGrowth || besideGrowth || this.#names.has(stem)) return named
    // Its head has its name already.
    const head = grows === null ? null : this.#headsOfGrowth.headFor(index, stem)
    if (head !== null) return { names: [], measure: { ...measure, name: '' } }
    // 诊疗人次增长（%） is that of 诊疗人次数 beside it.
    const counted = [`${stem}数`, `${stem}量`].find((one) => this.#names.has(one))
    if (counted !== undefined) return { names: [...meaning.names.slice(0, -1), counted], measure }
    const [level, other] = grows === null ? [] : levelsEndingIn(index, stem, this.#around)
    if (level === undefined) return null
    return other === undefined ? { names: this.of(level).names, measure } : named
  }
}

/** 位次 under 规上工业产值增速（%） ranks what the head names: it need not say growth again. */
function saysGrowth(names: readonly string[]): boolean {
  return growthStem(names.at(-1) ?? '') !== null
}

const SHARE_NAMED = /(?:比例|比重|占比)$/
/** 全年新增任务: what is to be added, of what the head does not say; 新增 alone would name a level. */
const ADDED = /^(?:年度|全年|本年)?(?:新增|净增)$/

/** 人均, 每千人拥有量: by what something is told, and not what. */
const ONLY_PER_ONE = /^(?:平均)?(?:[人户]均|每[百千万]?[人户亩])(?:拥有|占有|持有)?[量数额]?$/

const PER_ONE = /^(?:平均)?(?:[人户亩]均|每[百千万]?[人户亩])(.*)$/

/** 增长率 under 自然增长 is a rate of population and no growth over time. */
const NATURAL = /自然增长|机械增长|净增/

/** Units of the name that a row stands under, where it can be told in them: 粮食产量 under 农业总产值（亿元） is in no money. */
function unitsFitting({ axis }: StructureLabel, { names }: LabelMeaning, units: readonly Unit[]): readonly Unit[] {
  const [unit] = units
  if (axis !== 'row' || units.length !== 1 || unit === undefined) return units
  return contradictsUnit(names.at(-1) ?? '', unit) ? [] : units
}

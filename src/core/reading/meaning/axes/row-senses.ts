import type { Stage } from '../../../comparison/figures/stage.ts'
import type { PeriodMark } from '../../../period/written/period-mark.ts'
import { withoutSpaces } from '../../../quantity/typed/typed-text.ts'
import { isIndexUnit, isRateUnit, type Unit } from '../../../quantity/units/unit.ts'
import type { StructureEntry, StructureLabel } from '../../structure.ts'
import type { TableContext } from '../around/table-context.ts'
import type { LabelMeaning } from '../labels/label-meaning.ts'
import type { LabelSenses } from '../labels/label-senses.ts'
import { isClassification } from '../labels/names/classification.ts'
import type { GroupsBeforeColon } from '../labels/names/groups-before-colon.ts'
import { isCategoryWord } from '../labels/names/label-words.ts'
import type { LabelTimes } from '../labels/times/label-times.ts'
import { inItsUnit } from '../measures/measure-in-unit.ts'
import type { MeasureWords } from '../measures/measure-words.ts'
import { partOfWhole } from '../measures/part-of-whole.ts'
import { villageOfGroup } from '../places/region-words.ts'
import { contradictsUnit, kindOfQuantity } from '../units/kind-of-quantity.ts'
import { ratioKind } from '../units/unit-choice.ts'
import { withoutLeftOut } from '../units/unit-left-out.ts'
import { attributeUnits } from './attribute-units.ts'
import { type AxisSense, periodTextOf } from './axis-sense.ts'
import type { ColumnSenses } from './column-senses.ts'

/** What the stub labels of a table say of the entries beside them. Rows are asked in their order: units carry down. */
export class RowSenses {
  readonly #labels: readonly StructureLabel[]
  readonly #meanings: readonly LabelMeaning[]
  readonly #senses: LabelSenses
  readonly #times: LabelTimes
  readonly #columns: ColumnSenses
  readonly #tableUnits: readonly Unit[]
  /** What stands over the table. */
  readonly #title: string
  /** Labels that may be in one unit or another. */
  readonly #openUnits: ReadonlySet<number>
  readonly #remarks: Set<string>
  readonly #groups: GroupsBeforeColon['groups']
  /** Units by stub label, for the rows below that state none. */
  readonly #units = new Map<number, readonly Unit[]>()
  /** The last row with a unit of its own. */
  #above: { readonly units: readonly Unit[]; readonly name: string; readonly row: number } = NOTHING_ABOVE
  readonly #kinds = new Map<string, number>()

  constructor(
    labels: readonly StructureLabel[],
    meanings: readonly LabelMeaning[],
    senses: LabelSenses,
    times: LabelTimes,
    columns: ColumnSenses,
    { units, title }: Pick<TableContext, 'units' | 'title'>,
    groups: GroupsBeforeColon['groups'],
    openUnits: ReadonlySet<number>,
    remarks: Set<string>
  ) {
    this.#labels = labels
    this.#meanings = meanings
    this.#senses = senses
    this.#times = times
    this.#columns = columns
    this.#tableUnits = units
    this.#title = withoutSpaces(title ?? '')
    this.#openUnits = openUnits
    this.#remarks = remarks
    this.#groups = groups
  }

  of(entry: StructureEntry): AxisSense {
    const group = this.#groups.get(entry.row)
    const names: string[] = group === undefined || group.isPlace ? [] : [group.name]
    const marks: PeriodMark[] = []
    let region: string | null = group?.isPlace === true ? group.name : null
    let within: string | null = null
    let measure: MeasureWords | null = null
    let units: readonly Unit[] = []
    let ownUnit = false
    let sameScope = false
    let stage: Stage | null = null
    for (const index of entry.rowLabels) {
      const sense = this.#senses.of(index)
      for (const name of this.#times.namesBesideTime(index, sense.names)) {
        if (sense.names.length === 1 || !names.includes(name)) names.push(name)
      }
      for (const mark of this.#times.marksOf(index)) if (!marks.includes(mark)) marks.push(mark)
      if (sense.region !== null) {
        if (region !== null && region !== sense.region) within = region
        region = sense.region
      }
      measure = sense.measure ?? measure
      sameScope ||= sense.sameScope
      stage = sense.stage ?? stage
      if (sense.units.length > 0) {
        units = sense.units
        ownUnit = sense.ownUnit
      }
    }
    const beside = attributeUnits(entry, 'row', this.#labels, this.#meanings, this.#above.units)
    // 居民消费价格指数（上年同期=100） beside %: its base is the unit.
    const attribute = units.some(isIndexUnit) && beside.every(isRateUnit) ? [] : withoutLeftOut(beside, names, units)
    within ??= region === null ? null : villageOfGroup(region)
    if (attribute.length > 0) {
      units = attribute
      ownUnit = true
      measure = inItsUnit(measure, attribute[0])
    }
    const leaf = entry.rowLabels.at(-1)
    const openUnit = leaf !== undefined && units.length === 0 && this.#openUnits.has(leaf)
    // A dash says at least that the unit above is not this one's.
    if (units.length === 0 && !openUnit && beside.length === 0) units = this.#carriedDown(entry)
    if (leaf !== undefined && units.length > 0) {
      this.#units.set(leaf, units)
      if (ownUnit) this.#above = { units, name: names.at(-1) ?? '', row: entry.row }
    }
    const all = distinct(names)
    const shared = entry.rowLabels.length === 1 && leaf !== undefined ? this.#columns.shareOfPart(leaf) : null
    const part = measure === null ? (partOfWhole(all, units) ?? shared) : null
    const path = part?.names ?? all
    measure = part?.measure ?? measure
    return {
      kind: this.#kindOf(path, units, openUnit ? 'open' : attribute.length > 0 ? 'listed' : String(ownUnit), measure),
      onlyCategories: path.every((name) => isCategoryWord(name)),
      names: path,
      marks,
      region,
      within,
      measure,
      units,
      ownUnit,
      listedUnit: attribute.length > 0,
      openUnit,
      period: marks.length === 0 ? null : periodTextOf(this.#times.period(marks, measure?.measure ?? null)),
      sameScope,
      stage,
      said: null
    }
  }

  #kindOf(names: readonly string[], units: readonly Unit[], own: string, measure: MeasureWords | null): number | null {
    if (units.length > 1 || this.#tableUnits.length > 1) return null
    const key = `${units[0]?.text ?? ''}|${own}|${measure?.measure ?? ''}|${names.length === 0 ? '' : ratioKind(names)}`
    const known = this.#kinds.get(key)
    if (known !== undefined) return known
    this.#kinds.set(key, this.#kinds.size)
    return this.#kinds.size - 1
  }

  /**
   * Rows without a unit below a row with one: the parts of a whole (其中, 男, what is indented under it, what follows
   * 就业人员合计（万人）) are in its unit. Other rows are not: theirs is unknown.
   */
  #carriedDown(entry: StructureEntry): readonly Unit[] {
    const leaf = entry.rowLabels.at(-1)
    if (
      leaf === undefined ||
      this.#openUnits.has(leaf) ||
      this.#tableUnits.length > 0 ||
      this.#columns.of(entry).units.length > 0
    )
      return NO_UNITS
    let units: readonly Unit[] = NO_UNITS
    for (
      let at = this.#labels[leaf]?.parent ?? null, steps = 0;
      at !== null && steps < 20;
      at = this.#labels[at]?.parent ?? null, steps++
    ) {
      const found = this.#units.get(at)
      if (found !== undefined) {
        units = found
        break
      }
    }
    const meaning = this.#meanings[leaf]
    const name = meaning?.names.at(-1) ?? ''
    const part =
      meaning?.ofWhich === true ||
      isCategoryWord(name) ||
      isPartOf(name, this.#above.name) ||
      isSubjectOf(this.#title, this.#above.name)
    // 合计 below a group that opened since is of that, in whatever unit what stood before was told.
    const parent = this.#labels[leaf]?.parent ?? -1
    const over = this.#labels[parent]
    // 按构成分 parts what stands before it, in its unit.
    const parts = over !== undefined && isClassification(this.#meanings[parent] as LabelMeaning)
    const isOfAnother = over !== undefined && !parts && over.row > this.#above.row
    if (units.length === 0 && part && !isOfAnother) units = this.#above.units
    const [unit] = units
    if (unit === undefined || isRateUnit(unit) || RATIO.test(name)) return NO_UNITS
    // 粮食产量 under 农业总产值（亿元） is in no money.
    if (contradictsUnit(name, unit)) return NO_UNITS
    this.#remarks.add('unit-from-row-above')
    return units
  }
}

/**
 * What follows a total without saying what it counts is part of it (第一产业 below 就业人员合计, 轻工业 below 工业总产值),
 * and so is what counts the same (城镇人口 below 年末总人口): 一般公共预算收入 below 地区生产总值 is a quantity of its own.
 */
function isPartOf(name: string, whole: string): boolean {
  if (!/[合总共]计|总/.test(whole)) return false
  const counted = whole.replace(TOTAL_BEHIND, '').at(-1)
  return (
    counted === undefined || kindOfQuantity(name) === undefined || counted === name.replace(TOTAL_BEHIND, '').at(-1)
  )
}

/** 消费支出（元） under 全年消费支出及构成 is what the table parts: what follows is told in its unit. */
function isSubjectOf(title: string, name: string): boolean {
  return name.length > 2 && title.includes(`${name}及`) && /及其?(?:构成|结构)/.test(title)
}

const TOTAL_BEHIND = /(?:[合总共小]计|总?数)+$/
/** Names of ratios, which are never in the unit of the row above. */
const RATIO = /(?:率|比重|占比|比例|指数|系数)$/
const NO_UNITS: readonly Unit[] = []
const NOTHING_ABOVE = { units: NO_UNITS, name: '', row: -1 }

function distinct(names: readonly string[]): readonly string[] {
  return names.filter((name, at) => at === 0 || names[at - 1] !== name)
}

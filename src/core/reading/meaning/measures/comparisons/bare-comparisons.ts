import { isRateUnit, type Unit } from '../../../../quantity/units/unit.ts'
import type { Measure } from '../../../measure.ts'
import type { StructureLabel } from '../../../structure.ts'
import { HEAD_READINGS, type HeadReadings, readingSaid } from '../../doubts/head-doubt.ts'
import { LabelLists } from '../../labels/label-lists.ts'
import { type LabelMeaning, labelMeaning } from '../../labels/label-meaning.ts'
import type { LabelFigures } from '../../labels/whose/label-figures.ts'
import { movesAs } from '../../labels/whose/owner-fits.ts'
import { COUNT_NAME, isCounter } from '../../units/kind-of-quantity.ts'
import { isRatioName } from '../../units/ratio-names.ts'
import { ownWords } from '../one-of-several.ts'
import { isBareComparison } from '../words/comparison.ts'
import { type ComparedLine, type WayOfComparing, waysLeft } from './ways-of-comparing.ts'

/** What heads that only say with what they compare mean. */
export interface BareComparisons {
  readonly meanings: readonly LabelMeaning[]
  /** Labels whose figures leave it open, with what they seem to mean. */
  readonly doubtful: ReadonlyMap<number, WayOfComparing>
}

export interface Compared {
  readonly labels: readonly StructureLabel[]
  readonly meanings: readonly LabelMeaning[]
  readonly figures: LabelFigures
  /** The units beside each line that crosses a label of this axis, where they stand on the other. */
  readonly unitsAcross: (axis: StructureLabel['axis'], line: number) => readonly Unit[]
  /** Units of the whole table. */
  readonly tableUnits: readonly Unit[]
  /** What the title says that all figures are. */
  readonly titled: Measure | null
  readonly said: HeadReadings
}

/**
 * 同比 alone: by how many percent, by how much, or what was then. What the levels beside it make impossible it is not,
 * nor what a head beside it tells already; where more than one way is left, a person says. The words are most often of
 * growth.
 */
export function withBareComparisons(table: Compared): BareComparisons {
  const { labels, meanings, said } = table
  const groups = new Map<string, { index: number; ways: ReadonlySet<WayOfComparing> }[]>()
  const lists = new LabelLists(labels)
  labels.forEach((label, index) => {
    const ways = isBare(index, table) ? waysOf(index, table, neighboursOf(index, table, lists)) : null
    if (ways === null) return
    const words = `${label.axis} ${ownWords(label).replaceAll(' ', '')}`
    groups.set(words, [...(groups.get(words) ?? []), { index, ways }])
  })
  const doubtful = new Map<number, WayOfComparing>()
  const found = [...meanings]
  for (const heads of groups.values()) {
    // What is said in the same words is meant alike.
    const common = ALL_WAYS.filter((way) => heads.every(({ ways }) => ways.has(way)))
    for (const { index, ways } of heads) {
      const left = common.length > 0 ? common : ALL_WAYS.filter((way) => ways.size === 0 || ways.has(way))
      const [likely = 'growth', other] = left
      if (other !== undefined) doubtful.set(index, likely)
      const answer = readingSaid(said, 'which-comparison', ownWords(labels[index] as StructureLabel))
      const way = left.find((one) => one === answer) ?? likely
      found[index] = inWay(way, meanings[index] as LabelMeaning)
    }
  }
  return { meanings: found, doubtful }
}

const ALL_WAYS: readonly WayOfComparing[] = HEAD_READINGS['which-comparison']

/** 同比, 环比, 比上年同期 without a unit. What says 比上月 beside a growth in % tells an amount: that is another rule's. */
function isBare(index: number, { labels, meanings, tableUnits, titled }: Compared): boolean {
  const label = labels[index] as StructureLabel
  const { parent, attribute } = label
  const { measure, names, unit } = meanings[index] as LabelMeaning
  if (titled !== null || attribute !== null || measure?.measure !== 'growth' || measure.doubt !== 'change') return false
  // 单位：亿元、%: what is told in percent is this.
  if (tableUnits.some(isRateUnit)) return false
  if (names.length > 0 || unit !== null || (measure.against !== null && measure.against !== '环比')) return false
  if (parent !== null && meanings[parent]?.measure != null) return false
  const words = ownWords(label).replaceAll(' ', '').replace(EITHER_WAY, '')
  if (!isBareComparison(words)) return false
  return /同比|环比/.test(words) || !meanings.some((one) => one.measure?.measure === 'growth' && isInPercent(one))
}

/** 同比±: up or down, by how many percent or by how much. */
const EITHER_WAY = /[(（]?(?:±|[+＋][、/]?[-－−—])[)）]?$/

function isInPercent({ unit }: LabelMeaning): boolean {
  return unit !== null && isRateUnit(unit)
}

/** null: no level stands before it, or that of a rate, which changes in points. */
function waysOf(
  index: number,
  { labels, meanings, figures, unitsAcross }: Compared,
  { levels, changes, told: elsewhere }: Neighbours
): ReadonlySet<WayOfComparing> | null {
  const told = figures.of(index)
  const beside = levels.filter((at) => [...figures.of(at).keys()].some((line) => told.has(line)))
  const level = beside.find((at) => !isOfThen(at, beside, meanings))
  const own = level === undefined ? undefined : meanings[level]
  if (level === undefined || own === undefined || isRatio(own)) return null
  const against = [
    ...beside.map((at) => ({ at, figures: figures.of(at), isChange: false })),
    ...changes.map((at) => ({ at, figures: figures.of(at), isChange: true }))
  ]
  for (const way of ['growth', 'change'] as const) {
    const may = way === 'growth' ? against : against.filter(({ isChange }) => !isChange)
    const fits = beside.some((now) => {
      const befores = may.filter(({ at }) => at !== now)
      return movesAs(way, told, figures.of(now), befores)
    })
    if (fits) return new Set([way])
  }
  const axis = (labels[index] as StructureLabel).axis
  const counts = countsOnes(level, labels, meanings)
  const lines = [...told].flatMap(([line, one]): ComparedLine[] => {
    const now = figures.of(level).get(line)
    const [unit] = own.units.length > 0 ? own.units : unitsAcross(axis, line)
    if (now === undefined || (unit !== undefined && isRateUnit(unit))) return []
    return [{ told: one, level: now, counted: unit === undefined ? counts : isCount(unit) }]
  })
  if (lines.length === 0) return null
  const left = new Set(waysLeft(lines))
  for (const way of elsewhere) left.delete(way)
  // What was then does not go up or down.
  if (EITHER_WAY.test((labels[index] as StructureLabel).text.replace(/\s/g, ''))) left.delete('before')
  return left
}

/** 上年同期, 2023年 beside 2024年. */
function isOfThen(at: number, levels: readonly number[], meanings: readonly LabelMeaning[]): boolean {
  const mark = meanings[at]?.mark ?? null
  if (mark === null) return false
  const { year, yearShift } = mark
  return (yearShift ?? 0) < 0 || (year !== null && levels.some((other) => (meanings[other]?.mark?.year ?? 0) > year))
}

function isRatio(meaning: LabelMeaning): boolean {
  return isInPercent(meaning) || isRatioName(meaning.names)
}

/** 本期 under 事故起数: each of the level's figures counts what the names over it say. */
function countsOnes(level: number, labels: readonly StructureLabel[], meanings: readonly LabelMeaning[]): boolean {
  for (let at: number | null = level; at !== null; at = (labels[at] as StructureLabel).parent) {
    const name = meanings[at]?.names.at(-1)
    if (name !== undefined) return COUNT_NAME.test(name)
  }
  return false
}

function isCount(unit: Unit): boolean {
  const ones = unit.power === 0 && unit.numerator === unit.denominator
  return ones && (isCounter(unit) || unit.dimension === 'person' || unit.dimension === 'household')
}

/** The same head, read in one way. */
function inWay(way: WayOfComparing, meaning: LabelMeaning): LabelMeaning {
  const { measure } = meaning
  if (measure === null) return meaning
  if (way === 'before') return labelMeaning(measure.against === '环比' ? '上月' : '上年同期')
  return { ...meaning, measure: { ...measure, measure: way, doubt: null } }
}

interface Neighbours {
  /** Levels before it, nearest first. */
  readonly levels: readonly number[]
  readonly changes: readonly number[]
  /** Ways of comparing with the same that heads beside it name. */
  readonly told: readonly WayOfComparing[]
}

/** The levels before a label under the same head, and what compares them between the levels before and behind it. */
function neighboursOf(index: number, { labels, meanings }: Compared, lists: LabelLists): Neighbours {
  const { axis, parent } = labels[index] as StructureLabel
  const list = lists.of(index)
  const place = lists.placeOf(index)
  const isLevel = (at: number): boolean => meanings[at]?.measure === null
  const before = list.slice(Math.max(0, place - FARTHEST), place).toReversed()
  const behind = list.slice(place + 1, place + 1 + FARTHEST)
  // In a stub the name of the level may be the parent.
  const levels = [...before, ...(axis === 'row' && parent !== null ? [parent] : [])].filter(isLevel)
  const near = [before, behind].flatMap((side) => {
    const end = side.findIndex(isLevel)
    return end < 0 ? side : side.slice(0, end)
  })
  const against = meanings[index]?.measure?.against ?? null
  const told: WayOfComparing[] = []
  const changes: number[] = []
  for (const at of near) {
    const { measure = null, names = [] } = meanings[at] ?? {}
    if (measure === null || measure.against !== against || names.length > 0 || measure.doubt !== null) continue
    if (measure.measure === 'growth' || measure.measure === 'change') told.push(measure.measure)
    if (measure.measure === 'change') changes.push(at)
  }
  // 上年同期 stands there already.
  const then = levels.slice(0, 2).some((at) => (meanings[at]?.mark?.yearShift ?? 0) < 0)
  return { levels, changes, told: then && against === null ? [...told, 'before'] : told }
}

/** Neighbours are looked for this far. */
const FARTHEST = 8

import type { StructureLabel, TableStructure } from '../../../structure.ts'
import { isCounter } from '../../units/kind-of-quantity.ts'
import type { LabelMeaning } from '../label-meaning.ts'
import { bareLabel } from './label-words.ts'

type Heads = Pick<TableStructure, 'labels' | 'stubColumns'>

/** What heads name that only say how things are counted: 数量, 金额, and units that stand for a name (人次, 户). */
export function withCountingHeads(heads: Heads, meanings: readonly LabelMeaning[]): readonly LabelMeaning[] {
  const apart = withCountsApart(heads, withoutQuantityBesideMeasures(heads, withoutLoneQuantity(heads, meanings)))
  return withNamedCounts(heads, apart)
}

/**
 * 批（件）次 | 人次, each over or before 升降%: of two counts of one thing the head's word is the name, since what is told in
 * percent does not have the unit that tells them apart. Without such, the unit tells them.
 */
function withCountsApart({ labels, stubColumns }: Heads, meanings: readonly LabelMeaning[]): readonly LabelMeaning[] {
  const lists = new Map<number | null, number[]>()
  labels.forEach(({ axis, attribute, column, parent }, index) => {
    if (axis !== 'column' || attribute !== null || stubColumns.includes(column)) return
    const list = lists.get(parent)
    if (list === undefined) lists.set(parent, [index])
    else list.push(index)
  })
  const names = new Map<number, string>()
  for (const list of lists.values()) {
    const counts = list.filter((index) => isCount(meanings[index] as LabelMeaning))
    const units = new Set(counts.map((index) => meanings[index]?.unit?.text))
    const below = counts.flatMap((index) => lists.get(index) ?? [])
    if (units.size > 1 && [...list, ...below].some((index) => isTold(meanings[index] as LabelMeaning)))
      for (const index of counts) names.set(index, countNamed(labels[index] as StructureLabel))
  }
  if (names.size === 0) return meanings
  return meanings.map((meaning, index) => {
    const name = names.get(index)
    return name === undefined ? meaning : { ...meaning, names: [name] }
  })
}

/** 户, （人次）: nothing but in what something is counted. */
function isCount({ names, units, measure, mark }: LabelMeaning): boolean {
  if (units.length === 0 || names.length > 0 || measure !== null || mark !== null) return false
  return units.every((unit) => isCounter(unit) || unit.dimension === 'person' || unit.dimension === 'household')
}

/** 升降%, 占比, 位次: told in no unit of what is counted. */
function isTold({ measure, unit }: LabelMeaning): boolean {
  return measure !== null && measure.measure !== 'level' && (unit === null || !isCounter(unit))
}

/** 人次; 户数 for 户, which is no name by itself. */
function countNamed({ text }: StructureLabel): string {
  const word = bareLabel(text)
    .text.replaceAll(' ', '')
    .replace(/^\((.*)\)$/, '$1')
  return word.length === 1 ? `${word}数` : word
}

/**
 * 指标 | 单位 | 数量: a head that only says how many or how much names nothing where no other head names anything; beside
 * 投资 or 金额 数量 tells which is which.
 */
function withoutLoneQuantity(
  { labels, stubColumns }: Heads,
  meanings: readonly LabelMeaning[]
): readonly LabelMeaning[] {
  const naming = labels.flatMap(({ axis, column, attribute }, index) => {
    const heads = axis === 'column' && attribute === null && !stubColumns.includes(column)
    return heads ? (meanings[index]?.names ?? []) : []
  })
  const [first] = naming
  if (first === undefined || naming.some((name) => name !== first)) return meanings
  if (!QUANTITY.test(first) && !endsRows(first, labels, meanings)) return meanings
  return meanings.map((meaning, index) =>
    labels[index]?.axis === 'column' && meaning.names[0] === first ? { ...meaning, names: [] } : meaning
  )
}

const QUANTITY = /^(?:数量|金额)$/

/**
 * 城镇居民 over 金额 | 增长% | 比重%: the head says which of three columns is the level, and names nothing. Where the word stands
 * beside another name anywhere (笔数 | 金额) it tells these apart, and is one in the whole table.
 */
function withoutQuantityBesideMeasures(
  { labels, stubColumns }: Heads,
  meanings: readonly LabelMeaning[]
): readonly LabelMeaning[] {
  const heads = labels.flatMap(({ axis, attribute, column }, index) =>
    axis === 'column' && attribute === null && !stubColumns.includes(column) ? [index] : []
  )
  const meaningAt = (index: number): LabelMeaning => meanings[index] as LabelMeaning
  const dropped = new Set<number>()
  for (const list of Map.groupBy(heads, (index) => labels[index]?.parent ?? null).values()) {
    const naming = list.filter((index) => meaningAt(index).names.length > 0)
    const word = meaningAt(naming[0] ?? -1)?.names[0] ?? ''
    if (!QUANTITY.test(word)) {
      if (naming.some((index) => QUANTITY.test(meaningAt(index).names[0] ?? ''))) return meanings
      continue
    }
    if (naming.some((index) => meaningAt(index).names.join() !== word)) return meanings
    const owner = labels[list[0] ?? -1]?.parent ?? null
    const isNamed = owner !== null && meaningAt(owner).names.length > 0
    if (isNamed && list.some((index) => isTold(meaningAt(index)))) for (const index of naming) dropped.add(index)
  }
  return dropped.size === 0
    ? meanings
    : meanings.map((meaning, index) => (dropped.has(index) ? { ...meaning, names: [] } : meaning))
}

/** 余额 over 各项存款余额 and 住户存款 says once more what their names say: the figure. */
function endsRows(kind: string, labels: Heads['labels'], meanings: readonly LabelMeaning[]): boolean {
  return labels.some(({ axis, attribute }, index) => {
    const name = axis === 'row' && attribute === null ? (meanings[index]?.names.at(-1) ?? '') : ''
    return saysKindAgain(kind, name)
  })
}

/** 余额 beside or under 存款余额 says no more than that. */
export function saysKindAgain(kind: string, name: string): boolean {
  return name !== kind && name.endsWith(kind) && KIND_OF_QUANTITY.test(kind)
}

const KIND_OF_QUANTITY = /^(?:余额|收入|支出|产值|产量|面积|投资|人数|户数|销售额|交易额)$/

/**
 * 人次 | 医疗总费用 | 基金支付, 人次（万人次） | 收入（亿元）: beside heads that name quantities, a unit of things counted is one:
 * how many there are.
 */
function withNamedCounts({ labels, stubColumns }: Heads, meanings: readonly LabelMeaning[]): readonly LabelMeaning[] {
  const namesBeside = new Set<number | null>()
  labels.forEach(({ axis, parent, attribute, column, span }, index) => {
    const meaning = meanings[index]
    const isLeaf = span.left === span.right && attribute === null && !stubColumns.includes(column)
    if (axis === 'column' && isLeaf && meaning?.measure === null && meaning.names.length > 0) namesBeside.add(parent)
  })
  if (namesBeside.size === 0) return meanings
  return meanings.map((meaning, index) => {
    const label = labels[index]
    if (label?.axis !== 'column' || label.attribute !== null || stubColumns.includes(label.column)) return meaning
    if (meaning.units.length === 0 || meaning.names.length > 0 || meaning.measure !== null) return meaning
    const word = label.text.trim().replace(OWN_UNIT, '')
    const isInIt = meaning.units.every(
      ({ text }) => text === word || (text.endsWith(word) && word !== label.text.trim())
    )
    if (!isInIt || !COUNTED.test(word) || !namesBeside.has(label.parent)) return meaning
    return { ...meaning, names: [word.length === 1 ? `${word}数` : word] }
  })
}

/** 人次（万人次）: in what the word before it is counted. */
const OWN_UNIT = /\s*[（(][^（）()]*[）)]$/

const COUNTED = /^(?:人|户|人次|件|起|例|宗|家|台|辆|艘|套|间|座|处|所|张|头|只|羽|株|份|册|场|班次?|批次?|项|个)$/

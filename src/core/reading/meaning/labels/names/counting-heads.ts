import type { TableStructure } from '../../../structure.ts'
import type { LabelMeaning } from '../label-meaning.ts'

type Heads = Pick<TableStructure, 'labels' | 'stubColumns'>

/** What heads name that only say how things are counted: 数量, 金额, and units that stand for a name (人次, 户). */
export function withCountingHeads(heads: Heads, meanings: readonly LabelMeaning[]): readonly LabelMeaning[] {
  return withNamedCounts(heads, withoutLoneQuantity(heads, meanings))
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

/** 人次 | 医疗总费用 | 基金支付: beside heads that name quantities, a unit of things counted is one: how many there are. */
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
    const unit = meaning.units.length === 1 ? meaning.unit : null
    if (label?.axis !== 'column' || label.attribute !== null || stubColumns.includes(label.column)) return meaning
    if (unit === null || unit.text !== label.text.trim() || meaning.names.length > 0 || meaning.measure !== null)
      return meaning
    if (!COUNTED.test(unit.text) || !namesBeside.has(label.parent)) return meaning
    return { ...meaning, names: [unit.text.length === 1 ? `${unit.text}数` : unit.text] }
  })
}

const COUNTED = /^(?:人|户|人次|件|起|例|宗|家|台|辆|艘|套|间|座|处|所|张|头|只|羽|株|份|册|场|班次?|批次?|项|个)$/

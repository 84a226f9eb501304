import type { TableStructure } from '../../structure.ts'
import type { LabelMeaning } from './label-meaning.ts'

/**
 * 指标 | 单位 | 数量: a head that only says how many or how much names nothing where no other head names anything; beside
 * 投资 or 金额 数量 tells which is which.
 */
export function withoutLoneQuantity(
  { labels, stubColumns }: Pick<TableStructure, 'labels' | 'stubColumns'>,
  meanings: readonly LabelMeaning[]
): readonly LabelMeaning[] {
  const naming = labels.flatMap(({ axis, column, attribute }, index) => {
    const heads = axis === 'column' && attribute === null && !stubColumns.includes(column)
    return heads ? (meanings[index]?.names ?? []) : []
  })
  const [first] = naming
  if (first === undefined || !QUANTITY.test(first) || naming.some((name) => name !== first)) return meanings
  return meanings.map((meaning, index) =>
    labels[index]?.axis === 'column' && meaning.names[0] === first ? { ...meaning, names: [] } : meaning
  )
}

const QUANTITY = /^(?:数量|金额)$/

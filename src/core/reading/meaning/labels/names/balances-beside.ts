import type { StructureLabel, TableStructure } from '../../../structure.ts'
import type { TableContext } from '../../around/table-context.ts'
import { ownWords } from '../../measures/one-of-several.ts'
import { HOLDER, kindOfQuantity } from '../../units/kind-of-quantity.ts'
import type { LabelMeaning } from '../label-meaning.ts'

/**
 * 新设 | 注销 | 10月末实有 over 企业, 个体工商户: beside heads that name what came and went, what there was at an end is a
 * quantity of its own, and its word the name of that. Where the rows, a head above or the title say what is told (余额 of
 * 各项存款), it says no more than that there is a figure.
 */
export function withBalancesBeside(
  { labels, stubColumns }: Pick<TableStructure, 'labels' | 'stubColumns'>,
  meanings: readonly LabelMeaning[],
  { quantity, oneQuantity }: Pick<TableContext, 'quantity' | 'oneQuantity'>
): readonly LabelMeaning[] {
  if (quantity || oneQuantity) return meanings
  const heads = labels.flatMap(({ axis, attribute, parent, column }, index) =>
    axis === 'column' && attribute === null && parent === null && !stubColumns.includes(column) ? [index] : []
  )
  const named = heads.some((index) => meanings[index]?.measure === null && (meanings[index]?.names.length ?? 0) > 0)
  if (!named) return meanings
  const balances = new Map(
    heads.flatMap((index): [number, string][] => {
      const word = balanceOf(labels[index] as StructureLabel, meanings[index] as LabelMeaning)
      return word === null ? [] : [[index, word]]
    })
  )
  if (balances.size === 0) return meanings
  if (labels.some(({ axis }, index) => axis === 'row' && saysQuantity(meanings[index] as LabelMeaning))) return meanings
  return meanings.map((meaning, index) => {
    const name = balances.get(index)
    return name === undefined ? meaning : { ...meaning, names: [name] }
  })
}

/** 各项存款 says what is told of it; 企业 and 农户 say whose it is. */
function saysQuantity({ names }: LabelMeaning): boolean {
  return names.some((name) => kindOfQuantity(name) !== undefined && !HOLDER.test(name))
}

/** 余额, 实有: the word for what there is, in a head that says nothing but when besides. */
function balanceOf(label: StructureLabel, { measure, names, mark }: LabelMeaning): string | null {
  if (measure !== null || names.length > 0 || mark === null) return null
  return BALANCE.exec(ownWords(label).replaceAll(' ', ''))?.[0] ?? null
}

const BALANCE = /(?:余额|实有)(?=数?$)/

import type { StructureLabel } from '../../structure.ts'
import type { LabelMeaning } from '../labels/label-meaning.ts'
import { ownWords } from './one-of-several.ts'

/**
 * 价格指数 beside 数量指数 and 价值指数, the indices of one thing: which of them it is; alone the words say no more than that it is an index.
 */
export function withPricesAmongIndices(
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[]
): readonly LabelMeaning[] {
  const bare = labels.flatMap((label, at) => (isBare(label, meanings[at]) ? [at] : []))
  if (bare.length === 0) return meanings
  const named = bare.filter((at) => {
    const { axis, parent } = labels[at] as StructureLabel
    return labels.some((other) => other.axis === axis && other.parent === parent && OTHER.test(ownWords(other)))
  })
  return meanings.map((meaning, at) => (named.includes(at) ? { ...meaning, names: [PRICES] } : meaning))
}

function isBare(label: StructureLabel, meaning: LabelMeaning | undefined): boolean {
  return meaning?.measure?.measure === 'index' && meaning.names.length === 0 && ownWords(label) === PRICES
}

const PRICES = '价格指数'
const OTHER = /^(?:数量|物量|价值|单价|金额|销量)指数$/

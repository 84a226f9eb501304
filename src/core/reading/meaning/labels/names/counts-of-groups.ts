import type { StructureLabel } from '../../../structure.ts'
import { outlineLevel } from '../../../tables/words/label-words.ts'
import type { LabelMeaning } from '../label-meaning.ts'
import { isTotalWord } from './label-words.ts'

/**
 * 交通能源（2个） over its projects, 合计（5宗） under its parcels, 企业（12户） beside 个体（30户）: how many there are this time
 * is no part of what they are called. 馒头（1个） by itself says of how many the figure is.
 */
export function withoutCountsOfGroups(
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[]
): readonly LabelMeaning[] {
  const counted = new Map<number, Counted>()
  meanings.forEach(({ names }, index) => {
    const [, name = '', count = '', counter = ''] = COUNTED.exec(names.at(-1) ?? '') ?? []
    if (name !== '') counted.set(index, { name, count: Number(count), counter })
  })
  if (counted.size === 0) return meanings
  const heads = new Set(
    labels.flatMap(({ parent, attribute }) => (parent === null || attribute !== null ? [] : [parent]))
  )
  const counts = Map.groupBy(counted, ([index, { counter }]) => `${labels[index]?.parent} ${counter}`)
  return meanings.map((meaning, index) => {
    const own = counted.get(index)
    const label = labels[index]
    if (own === undefined || label === undefined) return meaning
    const beside = counts.get(`${label.parent} ${own.counter}`) ?? []
    const differ = beside.some(([, { count }]) => count !== own.count)
    const isTotal = isTotalWord(own.name)
    if (!heads.has(index) && !isTotal && !differ && outlineLevel(label.text) === null) return meaning
    return { ...meaning, names: [...meaning.names.slice(0, -1), own.name], total: isTotal }
  })
}

interface Counted {
  readonly name: string
  readonly count: number
  readonly counter: string
}

const COUNTED = /^(.*[\u4e00-\u9fff]) ?\(共?(\d{1,5}) ?([个户家宗项件起所处座类种条台名人])\)$/

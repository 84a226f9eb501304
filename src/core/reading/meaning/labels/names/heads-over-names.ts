import type { StructureLabel } from '../../../structure.ts'
import { kindOfQuantity } from '../../units/kind-of-quantity.ts'
import type { LabelMeaning } from '../label-meaning.ts'

/**
 * 上年同期 and 同比增减（%） over 新收 | 结案, beside heads of these names, say when and how, and those say what. `below`: the
 * heads that a head stands over; one alone says as much, as where a merge was undone by filling its cells.
 */
export function headsNames(
  index: number,
  below: readonly number[],
  columns: readonly number[],
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[]
): boolean {
  const nameOf = (at: number) => meanings[at]?.names.at(-1) ?? []
  const named = below.flatMap(nameOf)
  if (named.length === 0) return false
  const beside = new Set(columns.flatMap((at) => (labels[at]?.parent === labels[index]?.parent ? nameOf(at) : [])))
  return named.every((name) => beside.has(name))
}

/** 10月 over 放映场次（场） and 票房收入（万元）, 本年 over 计划投资 and 完成投资: they say themselves what they count. */
export function headsQuantities(below: readonly number[], meanings: readonly LabelMeaning[]): boolean {
  const found = below.flatMap((at) => meanings[at] ?? [])
  if (found.length < 2) return false
  if (found.every(({ measure, names, unit }) => measure === null && names.length > 0 && unit !== null)) return true
  const named = found.filter(({ measure }) => measure === null)
  const isPlanned = found.some(({ measure }) => measure?.measure === 'target')
  return isPlanned && named.length > 0 && named.every(({ names }) => kindOfQuantity(names.at(-1) ?? '') !== undefined)
}

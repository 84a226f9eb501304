import type { Unit } from '../../../../quantity/units/unit.ts'
import type { StructureLabel } from '../../../structure.ts'
import { nameSuitsUnit } from '../../units/kind-of-quantity.ts'
import type { LabelMeaning } from '../label-meaning.ts'
import { isRate } from './dependence.ts'
import type { FiguresByLine, LabelFigures } from './label-figures.ts'

/** The labels of a table with their figures. */
export interface Told {
  readonly labels: readonly StructureLabel[]
  readonly meanings: readonly LabelMeaning[]
  readonly figures: LabelFigures
}

/** 年度目标（万人次） behind 接待人次 and 门票收入 is one for what can be told in its unit, where any can. */
export function plannable(index: number, candidates: readonly number[], table: Told): readonly number[] {
  const unit = (table.meanings[index] as LabelMeaning).measure?.measure === 'target' ? unitOf(index, table) : null
  if (unit === null) return candidates
  const fitting = candidates.filter((at) => {
    const own = table.meanings[at] as LabelMeaning
    return own.unit === null
      ? nameSuitsUnit(own.names.at(-1) ?? '', unit) !== false
      : own.unit.dimension === unit.dimension
  })
  return fitting.length > 0 ? fitting : candidates
}

/** Its own, or that of a line of units below it. */
function unitOf(index: number, table: Told): Unit | null {
  const { labels, meanings } = table
  const { unit } = table.meanings[index] as LabelMeaning
  if (unit !== null) return unit
  const own = labels[index] as StructureLabel
  const below = labels.findIndex(({ axis, parent, attribute, span }, at) => {
    if (axis !== own.axis || (parent !== index && attribute !== 'unit')) return false
    const covers = span.left <= own.span.left && span.right >= own.span.right
    return covers && meanings[at]?.unit != null && meanings[at]?.names.length === 0
  })
  return meanings[below]?.unit ?? null
}

/**
 * What is told in points is of a rate, what in 人 of what is counted in 人, and 1.2 of no whole numbers, where there is
 * another.
 */
export function suiting(index: number, candidates: readonly number[], table: Told): readonly number[] {
  const { unit, measure } = table.meanings[index] as LabelMeaning
  if (measure?.measure !== 'change') return candidates
  if (unit === null) {
    const told = table.figures.of(index)
    const coarser = candidates.filter((at) => isCoarser(table.figures.of(at), told))
    return coarser.length === candidates.length ? candidates : candidates.filter((at) => !coarser.includes(at))
  }
  const inPoints = unit.dimension.endsWith('points')
  const fitting = candidates.filter((at) => {
    const own = table.meanings[at] as LabelMeaning
    if (inPoints) return isRate(own)
    // 户数 under a line 单位：户、人、万元 is told in 户 by its name.
    return own.unit === null
      ? nameSuitsUnit(own.names.at(-1) ?? '', unit) === true
      : own.unit.dimension === unit.dimension
  })
  return fitting.length > 0 ? fitting : candidates
}

/** Do all figures that can be told have fewer digits than those that should be differences of them? */
function isCoarser(levels: FiguresByLine, told: FiguresByLine): boolean {
  const pairs = [...told].flatMap(([line, one]) => {
    const level = levels.get(line)
    return level === undefined || one.value === 0 ? [] : [one.decimals - level.decimals]
  })
  return pairs.length > 1 && pairs.every((more) => more > 0)
}

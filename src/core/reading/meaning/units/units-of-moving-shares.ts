import { parseUnit, type Unit } from '../../../quantity/units/unit.ts'
import type { TableStructure } from '../../structure.ts'
import { labelMeaning } from '../labels/label-meaning.ts'

/** 累计 | 增减百分点 under 三次产业构成, which states no unit: what moves in points is told in percent. */
export function unitsOfMovingShares({ labels }: TableStructure): readonly Unit[] {
  const moves = labels.some(({ axis, text }) => {
    const { unit, measure } = labelMeaning(text)
    return axis === 'column' && measure?.measure === 'change' && unit?.dimension.endsWith('points') === true
  })
  return moves ? PERCENT : []
}

const PERCENT = [parseUnit('%')].filter((unit) => unit !== null)

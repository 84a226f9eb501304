import { withoutSpaces } from '../../../quantity/typed/typed-text.ts'
import { isRateUnit } from '../../../quantity/units/unit.ts'
import type { StructureLabel } from '../../structure.ts'
import type { LabelMeaning } from '../labels/label-meaning.ts'
import { isPlaceName } from '../places/region-words.ts'

/**
 * 丰水占全州比重 behind 全州 | 丰水: how much of what the row names that place has of the whole that it lies in, and no part
 * of the name. It names the place then, as the heads before it do.
 */
export function withSharesOfPlaces(
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[]
): readonly LabelMeaning[] {
  const heads = headsByName(labels, meanings)
  return meanings.map((meaning, index) => {
    const said = shareOfPlace(labels[index] as StructureLabel, meaning)
    if (said === null) return meaning
    const beside = heads.has(said.whole) ? heads.get(said.place) : undefined
    if (beside === undefined && !isPlaceName(said.place, undefined)) return meaning
    const name = beside === undefined ? said.place : ((meanings[beside] as LabelMeaning).names.at(-1) ?? said.place)
    const measure = { measure: 'share', name, doubt: null, compared: false, against: null } as const
    return { ...meaning, names: [name], measure }
  })
}

/** Heads that are places, because a head behind them holds the one against the other: 全州 | 丰水 | 丰水占全州比重. */
export function placesHeldAgainst(
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[]
): readonly number[] {
  const heads = headsByName(labels, meanings)
  return labels.flatMap((label, index) => {
    const { measure, names } = meanings[index] as LabelMeaning
    const isShare = label.axis === 'column' && measure?.measure === 'share' && measure.name === names.at(-1)
    if (!isShare) return []
    const [, whole = ''] = WHOLE.exec(withoutSpaces(label.text)) ?? []
    const held = [heads.get(withoutSpaces(measure.name)), heads.get(whole)].flatMap((at) => at ?? [])
    return whole === '' ? [] : [index, ...held]
  })
}

function shareOfPlace({ axis, attribute }: StructureLabel, { names, units }: LabelMeaning) {
  if (axis !== 'column' || attribute !== null || !units.every(isRateUnit)) return null
  const [, place, whole] = SHARE_OF_PLACE.exec(withoutSpaces(names.at(-1) ?? '')) ?? []
  return place === undefined || whole === undefined ? null : { place, whole }
}

/** Levels over columns, by their names without spaces. */
function headsByName(
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[]
): ReadonlyMap<string, number> {
  return new Map(
    labels.flatMap(({ axis, attribute }, at) => {
      const { names, measure } = meanings[at] as LabelMeaning
      const own = axis === 'column' && attribute === null && measure === null ? names.at(-1) : undefined
      return own === undefined ? [] : [[withoutSpaces(own), at] as const]
    })
  )
}

const WHOLE = /占(全(?:国|省|市|县|区|州|旗|自治区))的?(?:比重|比例|份额|百分比)/
const SHARE_OF_PLACE = new RegExp(`^([^占]{2,8})${WHOLE.source}$`)

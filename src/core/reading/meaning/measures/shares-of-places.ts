import { withoutSpaces } from '../../../quantity/typed/typed-text.ts'
import { isRateUnit } from '../../../quantity/units/unit.ts'
import type { StructureLabel } from '../../structure.ts'
import type { LabelMeaning } from '../labels/label-meaning.ts'
import { isPlaceName, isWholePlace } from '../places/region-words.ts'
import type { MeasureWords } from './measure-words.ts'

/**
 * 丰水占全州比重 and 丰水居全州位次 behind 全州 | 丰水县: what the row names, as that place has it in the whole that it lies in. The
 * place is no part of the name; it is called as the heads before it are.
 */
export function withSharesOfPlaces(
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[]
): readonly LabelMeaning[] {
  const heads = headsByName(labels, meanings)
  return meanings.map((meaning, index) => {
    const held = heldAgainst(labels[index] as StructureLabel, meaning)
    if (held === null) return meaning
    // 本市 and 全县 are those of whose table it is.
    if (isWholePlace(held.place)) return { ...meaning, names: [], measure: measureOf(held.measure, '') }
    const beside = heads.has(held.whole) ? headOf(held.place, heads) : undefined
    if (beside === undefined && (held.measure !== 'share' || !isPlaceName(held.place, undefined))) return meaning
    const name = beside === undefined ? held.place : ((meanings[beside] as LabelMeaning).names.at(-1) ?? held.place)
    return { ...meaning, names: [name], measure: measureOf(held.measure, name) }
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
    const told = label.axis === 'column' && (measure?.measure === 'share' || measure?.measure === 'rank')
    if (!told || measure.name === '' || measure.name !== names.at(-1)) return []
    const [, whole = ''] = WHOLE.exec(withoutSpaces(label.text)) ?? []
    const place = heads.get(withoutSpaces(measure.name))
    const isHeld = measure.measure === 'share' || (place !== undefined && heads.has(whole))
    return whole === '' || !isHeld ? [] : [index, ...[place, heads.get(whole)].flatMap((at) => at ?? [])]
  })
}

function measureOf(measure: Held['measure'], name: string): MeasureWords {
  return { measure, name, doubt: null, compared: false, against: null }
}

interface Held {
  readonly place: string
  readonly whole: string
  readonly measure: 'share' | 'rank'
}

function heldAgainst({ axis, attribute, text }: StructureLabel, { names, units, measure }: LabelMeaning): Held | null {
  if (axis !== 'column' || attribute !== null) return null
  if (measure?.measure === 'rank') {
    const [, place, whole] = RANK_OF_PLACE.exec(withoutSpaces(text)) ?? []
    return place === undefined || whole === undefined ? null : { place, whole, measure: 'rank' }
  }
  const [, place, whole, share] = SHARE_OF_PLACE.exec(withoutSpaces(names.at(-1) ?? '')) ?? []
  const isRate = share === undefined ? units.some(isRateUnit) : units.every(isRateUnit)
  return place === undefined || whole === undefined || !isRate ? null : { place, whole, measure: 'share' }
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

/** 丰水 is called 丰水县 there. */
function headOf(place: string, heads: ReadonlyMap<string, number>): number | undefined {
  const full = [...heads.keys()].find((name) => name.startsWith(place) && KIND.test(name.slice(place.length)))
  return heads.get(place) ?? (full === undefined ? undefined : heads.get(full))
}

const KIND = /^[省市县区州旗镇乡]$/
const WHOLES = '(全(?:国|省|市|县|区|州|旗|自治区))'
const WHOLE = new RegExp(`[占居在]${WHOLES}`)
const SHARE_OF_PLACE = new RegExp(`^([^占]{2,8})占${WHOLES}(的?(?:比重|比例|份额|百分比))?$`)
const RANK_OF_PLACE = new RegExp(`^([^居在]{2,8})[居在]${WHOLES}的?(?:位次|排名|排位|名次|位置)`)

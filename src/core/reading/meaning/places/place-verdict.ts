import { isRateUnit } from '../../../quantity/units/unit.ts'
import type { ReadingContext } from '../../reading.ts'
import type { LabelMeaning } from '../labels/label-meaning.ts'
import { isCountry } from './countries.ts'
import { isPlaceName, isWholePlace, standsBesidePlaces } from './region-words.ts'

/** `ofWorld`: countries are places as counties are. */
export interface PlacesKnown extends ReadingContext {
  readonly ofWorld: boolean
}

/** What a name alone says: it is a place, it stands beside places (合计), it is something else, or it says nothing. */
export type Verdict = 'place' | 'beside' | 'other' | 'silent'

export function verdictOn(meaning: LabelMeaning, context: PlacesKnown): Verdict {
  const name = meaning.names.at(-1)
  // 全市位次 and 与全市相比（百分点） beside 青河县 | 全市 are said of these.
  const holdsAgainst = name === undefined ? meaning.measure?.measure === 'rank' : HELD_AGAINST.test(name)
  if (holdsAgainst && meaning.measure !== null) return 'silent'
  if (name === undefined)
    return meaning.ofWhich ? 'silent' : meaning.unit === null && meaning.mark === null ? 'other' : 'silent'
  if (meaning.total) return 'beside'
  if (isWholePlace(name)) return 'place'
  if (standsBesidePlaces(name)) return 'beside'
  // 青河县（%） | 全市（%） are places, told in percent; 本市占全省（%） is a share.
  const inPercent = meaning.unit !== null && isRateUnit(meaning.unit) && !name.includes('占')
  if (meaning.measure !== null || (meaning.unit !== null && !inPercent)) return 'other'
  return isPlaceName(name, context.isRegion) || (context.ofWorld && isCountry(name)) ? 'place' : 'other'
}

/** 与全市相比, 比全省: two places, and how far they are apart. */
const HELD_AGAINST =
  /^(?:[与同和较比]|高于|低于)(?:全[国省市州县区]|[\u4e00-\u9fff]{1,6}[省市州县区])(?:平均)?(?:水平)?(?:相?比)?/

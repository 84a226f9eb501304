import { isRateUnit } from '../../../quantity/units/unit.ts'
import type { StructureLabel } from '../../structure.ts'
import { LabelLists } from '../labels/label-lists.ts'
import type { LabelMeaning } from '../labels/label-meaning.ts'
import { isPlaceName, isWholePlace } from '../places/region-words.ts'

/**
 * 增速（%） | 全省平均（%） | 全州: a whole place behind a growth, in percent or no unit of its own, is the growth there.
 */
export function withGrowthOfWholes(
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[]
): readonly LabelMeaning[] {
  const wholes = labels.flatMap((label, index) => {
    const place = label.axis === 'column' ? wholeNamed(meanings[index] as LabelMeaning) : null
    return place === null ? [] : [{ index, place }]
  })
  if (wholes.length === 0) return meanings
  const lists = new LabelLists(labels)
  const byPlaces = listsPlaces(labels, meanings)
  const found = [...meanings]
  for (const { index, place } of wholes) {
    const [before = -1] = lists.before(index, 1)
    const { measure = null, unit = null, names = [] } = found[before] ?? {}
    const own = meanings[index] as LabelMeaning
    // Where the rows are places it is told of what stands before it, and of no place.
    const level = byPlaces ? lists.before(index, FARTHEST).findLast((at) => meanings[at]?.measure === null) : undefined
    const whose = level === undefined ? [] : (meanings[level] as LabelMeaning).names.slice(-1)
    const isOf = measure?.measure === 'growth' && measure.doubt === null
    if (isOf && names.every((name, at) => at < names.length - 1 || isWholePlace(name))) {
      const told = own.unit ?? unit
      found[index] = { ...own, names: [...whose, place], measure, unit: told, units: told === null ? [] : [told] }
    }
  }
  return found
}

/** Neighbours are looked for this far. */
const FARTHEST = 8
const ROWS = 20

function listsPlaces(labels: readonly StructureLabel[], meanings: readonly LabelMeaning[]): boolean {
  const rows: string[] = []
  labels.forEach(({ axis, attribute }, index) => {
    const name = axis === 'row' && attribute === null && rows.length < ROWS ? meanings[index]?.names.at(-1) : undefined
    if (name !== undefined) rows.push(name)
  })
  return 2 * rows.filter((name) => isPlaceName(name, undefined)).length > rows.length
}

/** 全省, 全省平均; null: it names no whole place, or says itself what it tells there. */
function wholeNamed({ names, unit, measure }: LabelMeaning): string | null {
  const place = (names[0] ?? '').replaceAll(' ', '').replace(/(?<=平均)(?:水平|数|值)$/, '')
  if (names.length !== 1 || !isWholePlace(place) || (unit !== null && !isRateUnit(unit))) return null
  return measure === null ? place : null
}

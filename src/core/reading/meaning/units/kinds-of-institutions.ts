import type { Unit } from '../../../quantity/units/unit.ts'
import type { StructureLabel } from '../../structure.ts'
import type { LabelMeaning } from '../labels/label-meaning.ts'
import { bareLabel } from '../labels/names/label-words.ts'

/**
 * （所、站） below 妇幼保健院 in a table in 万张 goes on with the name: who has what is counted may be called so as well. 学校数 is counted
 * in 所. 妇幼保健院（所、站） in one cell is such a name too: nothing is counted in two kinds at once.
 */
export function withoutKindsOfInstitutions(
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[],
  ofTable: readonly Unit[]
): readonly LabelMeaning[] {
  if (ofTable.length !== 1) return meanings
  return meanings.map((meaning, index) => {
    const { axis, attribute, parent, text } = labels[index] as StructureLabel
    if (attribute === null && NAMED_BY_KINDS.test(text.trim()) && meaning.names.length > 0)
      return { ...meaning, names: [...meaning.names.slice(0, -1), bareLabel(text).text], unit: null, units: [] }
    const over = labels[parent ?? -1]
    const isKind = axis === 'column' && attribute === 'unit' && over !== undefined && KINDS.test(text.trim())
    if (!isKind || /[数量](?:[(（][^()（）]*[)）])?$/.test(over.text.trim())) return meaning
    return { ...meaning, unit: null, units: [] }
  })
}

const NAMED_BY_KINDS = /(?:院|所|站|室|中心|机构)[(（](?:所|站|室|院|中心)(?:[、/／和](?:所|站|室|院|中心))+[)）]$/
const KINDS = /^[(（](?:所|站|室|院|中心)(?:[、/／和](?:所|站|室|院|中心))*[)）]$/

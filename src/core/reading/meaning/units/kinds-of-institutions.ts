import type { Unit } from '../../../quantity/units/unit.ts'
import type { StructureLabel } from '../../structure.ts'
import type { LabelMeaning } from '../labels/label-meaning.ts'

/**
 * （所、站） below 妇幼保健院 in a table in 万张 goes on with the name: who has what is counted may be called so as well. 学校数 is counted
 * in 所.
 */
export function withoutKindsOfInstitutions(
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[],
  ofTable: readonly Unit[]
): readonly LabelMeaning[] {
  if (ofTable.length !== 1) return meanings
  return meanings.map((meaning, index) => {
    const { axis, attribute, parent, text } = labels[index] as StructureLabel
    const over = labels[parent ?? -1]
    const isKind = axis === 'column' && attribute === 'unit' && over !== undefined && KINDS.test(text.trim())
    if (!isKind || /[数量](?:[(（][^()（）]*[)）])?$/.test(over.text.trim())) return meaning
    return { ...meaning, unit: null, units: [] }
  })
}

const KINDS = /^[(（](?:所|站|室|院|中心)(?:[、/／和](?:所|站|室|院|中心))*[)）]$/

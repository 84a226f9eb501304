import type { StructureLabel, TableStructure } from '../../structure.ts'
import { withoutTranslation } from '../labels/names/label-words.ts'
import { isSettlementKind, isWholePlace } from './region-words.ts'

/** 全县 over a column beside 城镇 and 农村: the place itself, of which these are parts, and no part of the name. */
export function wholesBesideKinds(labels: readonly StructureLabel[]): readonly number[] {
  return labels.flatMap((label, index) => {
    if (label.axis !== 'column' || label.attribute !== null || !isWholePlace(nameOf(label))) return []
    const beside = labels.filter(
      (other) =>
        other.axis === 'column' && other.attribute === null && other.row === label.row && other.parent === label.parent
    )
    const others = beside.map(nameOf).filter((name) => !isWholePlace(name))
    return others.length > 0 && others.every(isSettlementKind) ? [index] : []
  })
}

/** 全国 beside 城市 and 农村: the figures are those of the whole country, wherever the table is read; 全县 is of whose table it is. */
export function countryInHeads({ labels }: TableStructure): string | null {
  return wholesBesideKinds(labels).some((index) => /^全国/.test(nameOf(labels[index] as StructureLabel)))
    ? '全国'
    : null
}

function nameOf({ text }: StructureLabel): string {
  return withoutTranslation(text).replace(/\s/g, '')
}

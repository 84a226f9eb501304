import type { StructureLabel } from '../../structure.ts'
import type { LabelMeaning } from '../labels/label-meaning.ts'
import { isCountry } from './countries.ts'
import { goesBetweenCountries } from './region-words.ts'

/** Is a label's name that of a place beyond the border, or does it stand beside such, under what goes across it (团体出境旅游人数)? */
export function goesAbroad(
  labels: readonly StructureLabel[],
  index: number,
  meanings: readonly LabelMeaning[]
): boolean {
  const parent = labels[index]?.parent ?? null
  if (parent === null || !goesBetweenCountries(nameOf(meanings[parent]))) return false
  return labels.some((label, at) => label.parent === parent && isAbroad(nameOf(meanings[at])))
}

function nameOf(meaning: LabelMeaning | undefined): string {
  return meaning?.names.at(-1)?.replaceAll(' ', '') ?? ''
}

function isAbroad(name: string): boolean {
  return /^(?:中国)?(?:香港|澳门|台湾)(?:地区)?$/.test(name) || isCountry(name)
}

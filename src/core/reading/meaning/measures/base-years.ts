import { parseUnit } from '../../../quantity/unit.ts'
import type { StructureLabel } from '../../structure.ts'
import type { LabelMeaning } from '../labels/label-meaning.ts'
import type { MeasureWords } from './measure-words.ts'

/** 2020年为下列各年%, 指数（以下列年份为100）: the years below it are what its index is told against. */
const AGAINST_YEARS_BELOW = /(?:为|相当于)(?:下列|以下)各?年|以(?:下列|以下)各?年份?(?:价格)?(?:为|=)100/

const INDEX: MeasureWords = { measure: 'index', name: '', doubt: null, compared: true, against: null }

/**
 * Years under a head that holds one year against several: an index of the head's year, with the year below as its
 * base (2010=100) and not as its time. The head's own words name nothing.
 */
export function withBaseYears(labels: readonly StructureLabel[], meanings: readonly LabelMeaning[]): LabelMeaning[] {
  const against = labels.map(({ text }) => AGAINST_YEARS_BELOW.test(text.replace(/\s/g, '')))
  return meanings.map((meaning, index) => {
    if (against[index] === true) return { ...meaning, names: [], measure: INDEX }
    const parent = labels[index]?.parent ?? null
    const year = meaning.mark?.year ?? null
    if (parent === null || against[parent] !== true || year === null || meaning.names.length > 0) return meaning
    const base = parseUnit(`${year}=100`)
    return base === null ? meaning : { ...meaning, unit: base, units: [base], measure: INDEX, mark: null }
  })
}

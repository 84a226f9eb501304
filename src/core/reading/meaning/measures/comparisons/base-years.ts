import { parseUnit } from '../../../../quantity/units/unit.ts'
import type { Measure } from '../../../measure.ts'
import type { StructureLabel, TextAt } from '../../../structure.ts'
import type { LabelMeaning } from '../../labels/label-meaning.ts'
import type { MeasureWords } from '../measure-words.ts'

/**
 * 2020年为下列各年%, 指数（以下列年份为100）, 2020年比以下年份增长（%）: the years below are what its index or growth is told
 * against.
 */
const YEARS_BELOW =
  /(?:[比较与为以]|相当于)(?:(?:下列|以下|下述|下面|表列)(?:各|几个?|有关|主要)?(?:年份|年度|各?年)|该年|相应年份)(?:价格)?(?:为|=)?/
const GROWS = /增长|增减|增加|增幅|增速|提高|上升|下降|减少|[±+]/

/**
 * Years under a head that holds one year against several, or in a table whose title does: an index or a growth of the
 * head's year, with the year below as its base and not as its time. The head's own words name nothing.
 */
export function withBaseYears(
  labels: readonly StructureLabel[],
  read: readonly LabelMeaning[],
  titles: readonly TextAt[]
): readonly LabelMeaning[] {
  const meanings = read.map((meaning, index) => overNamedYear(meaning, labels[index]?.text ?? ''))
  const over = new Set(
    labels.flatMap(({ parent }, at) => (parent !== null && meanings[at]?.mark?.year ? [parent] : []))
  )
  // 比该年增长 beside years and over none says of each row what it is told against.
  const heads = labels.map(({ text }, index) =>
    over.has(index) || meanings[index]?.measure?.against !== '比该年' ? comparisonOfYears(text) : null
  )
  const titled = titles.map(({ text }) => comparisonOfYears(text)).find((found) => found !== null) ?? null
  if (titled === null && heads.every((head) => head === null)) return meanings
  return meanings.map((meaning, index) => {
    const own = heads[index] ?? null
    if (own !== null) return { ...meaning, names: [], measure: against(own, null) }
    const year = meaning.mark?.year ?? null
    if (year === null || meaning.mark?.span !== null || meaning.names.length > 0) return meaning
    const head = headOver(index, labels, heads) ?? titled
    if (head === null) return meaning
    const measure = against(head, year)
    if (head !== 'index') return { ...meaning, measure, mark: null }
    const base = parseUnit(`${year}=100`)
    return base === null ? meaning : { ...meaning, unit: base, units: [base], measure: against(head, null), mark: null }
  })
}

/** 为上年%, 相当于上年同期的%: an index over that time, told in percent. */
const OVER_FORMER = /(?:为|相当于)(?:(上|去)年(同期|同月)?|(上月))的?[(（]?[%％]/

/**
 * 2019年为2018年% and 为上年% are indices over the year before, 2019年为2010年% is one with 2010 as 100: the base says more
 * than the % it is told in.
 */
function overNamedYear(meaning: LabelMeaning, text: string): LabelMeaning {
  const { measure, unit, mark } = meaning
  if (measure?.measure !== 'index' || unit?.dimension !== 'ratio' || unit.power !== -2) return meaning
  const named = baseNamed(measure.against, mark?.year ?? null, text)
  const base = named === null ? null : parseUnit(`${named}=100`)
  return base === null ? meaning : { ...meaning, unit: base, units: [base], measure: { ...measure, against: null } }
}

function baseNamed(against: MeasureWords['against'], year: number | null, text: string): string | null {
  if (typeof against === 'number') return year === against + 1 ? '上年' : `${against}`
  const former = OVER_FORMER.exec(text.slice(0, LONGEST).replace(/\s/g, ''))
  if (former === null) return null
  return former[3] ?? `上年${former[2] ?? ''}`
}

/** How a head compares with the years below it: as a growth, an index with each as 100, or in times; null: it does not. */
function comparisonOfYears(text: string): 'growth' | 'index' | 'times' | null {
  const tight = text.slice(0, LONGEST).replace(/\s/g, '')
  const found = YEARS_BELOW.exec(tight)
  if (found === null) return null
  const rest = tight.slice(found.index + found[0].length)
  return GROWS.test(rest) ? 'growth' : /倍/.test(rest) ? 'times' : 'index'
}

/** A longer text is a paragraph. */
const LONGEST = 100

function against(kind: 'growth' | 'index' | 'times', year: number | null): MeasureWords {
  const measure: Measure = kind === 'growth' ? 'growth' : 'index'
  return { measure, name: '', doubt: null, compared: true, against: year }
}

function headOver<Head>(
  index: number,
  labels: readonly StructureLabel[],
  heads: readonly (Head | null)[]
): Head | null {
  const parent = labels[index]?.parent ?? null
  return parent === null ? null : (heads[parent] ?? null)
}

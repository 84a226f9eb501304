import { endYear } from '../../../../period/period.ts'
import type { StructureLabel } from '../../../structure.ts'
import type { TableContext } from '../../around/table-context.ts'
import { isReporter } from '../../places/reporters.ts'
import { LabelLists } from '../label-lists.ts'
import type { LabelMeaning } from '../label-meaning.ts'

/** A name with a number right behind it that could be a year, and is not said to be one. */
interface Numbered {
  readonly index: number
  readonly text: string
  readonly stem: string
  readonly number: number
}

/**
 * With the names of places and of those who report whose number is their own: 业州村1900 among 七里坪社区 and 石灰窑村1998. It is
 * a year where the list has the same name in another one (业州村2022, 业州村2023), where all say the same, or where it is that
 * of the table or the one before.
 */
export function withNumberedNames(
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[],
  { period }: Pick<TableContext, 'period'>
): readonly LabelMeaning[] {
  const lists = new Map<readonly number[], Numbered[]>()
  const ofLists = new LabelLists(labels)
  labels.forEach(({ text, attribute }, index) => {
    const [, stem = '', number = ''] = NUMBERED.exec(text.trim()) ?? []
    if (stem === '' || attribute !== null || meanings[index]?.mark?.year == null || !isThing(stem)) return
    const list = ofLists.of(index)
    const known = lists.get(list)
    const one = { index, text: text.trim(), stem, number: Number(number) }
    if (known === undefined) lists.set(list, [one])
    else known.push(one)
  })
  if (lists.size === 0) return meanings
  const named = [...meanings]
  for (const [list, members] of lists) {
    if (areYears(members, list.length, period === null ? null : endYear(period))) continue
    for (const { index, text } of members) {
      const meaning = named[index]
      if (meaning !== undefined) named[index] = { ...meaning, names: [text], mark: null }
    }
  }
  return named
}

function areYears(members: readonly Numbered[], ofAll: number, year: number | null): boolean {
  if (year !== null) return members.some(({ number }) => number === year || number === year - 1)
  const stems = new Set(members.map(({ stem }) => stem))
  const numbers = new Set(members.map(({ number }) => number))
  return stems.size < members.length || (numbers.size === 1 && members.length === ofAll)
}

const NUMBERED = /^([\u4e00-\u9fff]{2,14}?)((?:19|20)\d\d)$/

function isThing(name: string): boolean {
  return SMALL_PLACE.test(name) || isReporter(name)
}

/** Places so small and many that some are numbered. */
const SMALL_PLACE = /(?:村|社区|[村居]民?委会|小组|[^小项分]组|小区|街道|[镇乡])$/

import { COUNTRY, liesInNoCounty } from '#core/catalogue/regions/region.ts'
import { isTownName } from '#core/catalogue/regions/town-names.ts'
import type { PlacesSaid } from '#core/reading/reading.ts'
import type { JobTable } from '../../job/job-file.ts'
import type { RegionDoubt } from '../homes/home-of-table.ts'
import { namesNoPlace, wholeIn } from '../region-finder.ts'

interface Finding {
  readonly lineage: {
    readonly above: (code: string) => readonly string[]
    readonly isWithin: (code: string, whole: string) => boolean
  }
  /** A region that is there; null: it would only be made. */
  readonly ofList: (code: string) => string | null
  /** 全市 in the title of a table that is taken for a town's: it is of what the town lies in; null: it may be the place itself. */
  readonly wholeOver: (word: string, code: string) => { readonly guess: string | null } | null
  /** The code of the place that a name means beside the place of the table; null: no list knows it. */
  readonly codeOf: (name: string) => string | null
}

/**
 * The doubt where a table is taken for the one of `place` and something around it names another: the title over a sheet
 * that was copied, a town that fills in the form of its county. null: nothing does. What only names a place that has the
 * table's own within it says the same, but a title over the one sheet that is called after a part of it: the sheet may be
 * called so for whoever filled it in. `home`: of which region the import is: an office above that sends a table may have
 * made the form, or tell of itself.
 */
export function contradictedPlace(
  table: JobTable,
  { place, code, home }: { readonly place: string; readonly code: string; readonly home: string | null },
  tables: readonly JobTable[],
  { lineage, ofList, codeOf, wholeOver }: Finding
): RegionDoubt | null {
  const { places } = table.table
  if (!SAYING.some((from) => places[from] === place)) return null
  const isApart = places.sheet === place && isSheetOfMany(table, tables)
  const isSheetAlone = !isApart && SAYING.every((from) => (places[from] === place) === (from === 'sheet'))
  const against = SAYING.flatMap((from): Against[] => {
    const name = places[from]
    if (name === null || namesNoPlace(name) || isSameName(name, place)) return []
    if (isApart && from !== 'title') return []
    if (from === 'title' && isTitleOfBook(table, name, tables)) return []
    const other = codeOf(name)
    const isPlace = from === 'title' || isTownName(name) || liesInNoCounty(name)
    if (other === null) return isPlace ? [{ from, other, isNarrower: false }] : []
    const isNarrower = lineage.isWithin(other, code)
    if (lineage.isWithin(code, other) && !(isSheetAlone && from === 'title' && other !== code)) return []
    return isNarrower && from === 'title' ? [] : [{ from, other, isNarrower }]
  })
  const isFromAbove = places.sender === place && home !== null && home !== code && lineage.isWithin(home, code)
  if (isFromAbove && SAYING.every((from) => from === 'sender' || places[from] === null))
    return { guess: ofList(code), because: 'contradicted', said: places }
  const isWord =
    places.sheet === place &&
    !isApart &&
    !hasKind(place) &&
    SAYING.every((from) => from === 'sheet' || places[from] === null)
  if (isWord && home !== null && provinceOf(home, lineage) !== provinceOf(code, lineage))
    return { guess: ofList(code), because: 'contradicted', said: places }
  const word = isSheetAlone && places.title === null ? wholeIn(table.table.title ?? '') : null
  const whole = word === null ? null : wholeOver(word, code)
  if (whole !== null) return { ...whole, because: 'contradicted', said: { ...places, title: word } }
  if (against.length === 0) return null
  // Who fills in the form of something larger says what it knows of itself; a sheet is what is copied unseen.
  const inOrder = SAYING.map((from) =>
    places[from] === place ? ofList(code) : (against.find((one) => one.from === from)?.other ?? null)
  )
  const guess = against.find(({ isNarrower }) => isNarrower)?.other ?? inOrder.find((one) => one !== null) ?? null
  return { guess, because: 'contradicted', said: places }
}

/** 日照 on the one sheet of a book in another province may be the city, or the hours of sunshine. */
function provinceOf(code: string, lineage: Finding['lineage']): string {
  return [code, ...lineage.above(code)].filter((one) => one !== COUNTRY).at(-1) ?? code
}

function hasKind(name: string): boolean {
  return /[省市县区州盟旗镇乡道国]$/.test(name)
}

interface Against {
  readonly from: keyof PlacesSaid
  readonly other: string | null
  /** It lies in the place of the table. */
  readonly isNarrower: boolean
}

/** Best heeded first. */
const SAYING = ['title', 'sender', 'file', 'sheet'] as const satisfies readonly (keyof PlacesSaid)[]

/** 恩施 and 恩施市 are told apart elsewhere. */
function isSameName(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one)
}

/** A title that the sheets of a book share is of all of them, and the sheets say which is of what. */
function isTitleOfBook({ file, sheet }: JobTable, titled: string, tables: readonly JobTable[]): boolean {
  return tables.some(
    (other) => other.file === file && other.sheet.name !== sheet.name && other.table.places.title === titled
  )
}

/** Sheets that are called like places, each another, are told apart by whoever made the book. */
function isSheetOfMany({ file, table: { places } }: JobTable, tables: readonly JobTable[]): boolean {
  return tables.some(
    (other) => other.file === file && other.table.places.sheet !== null && other.table.places.sheet !== places.sheet
  )
}

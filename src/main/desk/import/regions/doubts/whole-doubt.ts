import type { JobTable } from '../../job/job-file.ts'
import type { RegionDoubt } from '../homes/home-of-table.ts'
import type { Lineage } from '../lineage.ts'
import { isWholeRegion, kindOfWhole, wholeIn } from '../region-finder.ts'

/** The doubt of which place a word is the whole that does not say it: 全州, 合计, 州统计局. */
export function wholeNamed(word: string, guess: string | null, nameOf: (code: string) => string): RegionDoubt {
  return { guess, because: 'whole', shared: { name: word, regions: guess === null ? '' : nameOf(guess) } }
}

/** 全州 over the figures of a county: what the table says it is of, though no place; null: it may be the region itself. */
export function wholeElsewhere({ table, sheet }: JobTable, region: string | null, lineage: Lineage): string | null {
  const said = [...new Set(table.observations.flatMap(({ region: name }) => name ?? []))].filter(isWholeRegion)
  const words = said.length > 0 ? said : [table.title ?? '', sheet.name].flatMap((text) => wholeIn(text) ?? [])
  const [first] = words
  // Rows of 全省 beside 全市 are the province and the city; where all say the same, the table is of that.
  return first !== undefined && words.every((word) => lineage.isOfOtherKind(word, region)) ? first : null
}

/** 合计 of nothing but parks is none of the county's. */
export function totalOfZones({ table }: JobTable, parts: readonly string[]): string | null {
  if (parts.length === 0 || !parts.every((part) => ZONE.test(part))) return null
  const words = table.observations.flatMap(({ region }) => region ?? [])
  return words.find((word) => isWholeRegion(word) && kindOfWhole(word) === null) ?? null
}

/** Their total is none of the county's. */
const ZONE = /(?:园|园区|开发区|高新区|新区|示范区|集聚区|基地)$/

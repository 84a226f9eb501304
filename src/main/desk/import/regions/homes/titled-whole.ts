import { isTownName } from '#core/catalogue/regions/town-names.ts'
import { placeInTitle } from '#core/reading/meaning/places/region-words.ts'
import type { JobTable } from '../../job/job-file.ts'
import { namesNoPlace } from '../region-finder.ts'

/**
 * The place of which a title says that the table is (龙泉县2023年各乡镇主要指标), where what its rows name can be parts of it.
 * null: it names none, or one of the rows, or the rows are places of its own kind (龙泉县与邻县).
 */
export function titledWhole(title: string | null, parts: readonly string[]): string | null {
  const place = title === null || parts.length === 0 ? null : placeInTitle(title, undefined)
  if (place === null || parts.includes(place)) return null
  const kind = NESTED_IN_NONE.exec(place)?.[0]
  return kind !== undefined && parts.some((part) => part.endsWith(kind)) ? null : place
}

/** The village whose groups are all that rows name: 大树林村 over 1组, 2组 …, whose total is its. null: they are none. */
export function villageOfGroups({ title, observations }: JobTable['table']): string | null {
  const place = title === null ? null : placeInTitle(title, undefined)
  const rows = observations.filter(({ region }) => region !== null && !namesNoPlace(region))
  const areGroups = rows.length > 0 && rows.every(({ within }) => within === place)
  return areGroups ? place : null
}

/** The town that sends a table of its villages, whatever of the form's title; null: it is none, or rows are towns themselves. */
export function townOfVillages(sender: string | null, parts: readonly string[]): string | null {
  const areVillages = parts.some((part) => VILLAGE.test(part)) && !parts.some(isTownName)
  return sender !== null && isTownName(sender) && areVillages ? sender : null
}

const VILLAGE = /(?:村|社区|[村居]委会)\d*$/

/** Kinds of places that never lie in one of their own kind, as a 市 may lie in another. */
const NESTED_IN_NONE = /[省州县旗镇乡村]$/

import { withoutSpaces } from '../../quantity/typed/typed-text.ts'
import { COUNTRY, type Region } from './region.ts'
import { namesOf } from './region-index.ts'

/** What tells which of several places of one name is meant. */
export interface Surroundings {
  /** The region from which the table is seen. */
  readonly home: string | null
  /** Title, sheet, file and folders. */
  readonly texts: readonly string[]
  /** Regions that the table, and the other tables of the import, name beyond doubt. */
  readonly beside: readonly string[]
  readonly elsewhere: () => readonly string[]
  /** The desk has figures or a word of it. */
  readonly isKnown: (code: string) => boolean
  readonly findRegion: (code: string) => Region | null
  /** Codes of the regions above, nearest first. */
  readonly above: (code: string) => readonly string[]
}

/**
 * Of places that share a name, those that their surroundings leave, the nearest of these counting first: the region
 * of work, words about them, what stands beside them, what lies around the region of work, the rest of the import,
 * the desk. Several: nothing tells.
 */
export function placesMeant(places: readonly Region[], from: Surroundings): readonly Region[] {
  const circles: readonly (() => (place: Region) => boolean)[] = [
    () => (place) => from.home !== null && pathOf(place, from).includes(from.home),
    () => (place) => isSpokenOf(place, from),
    ...around(() => from.beside, from),
    ...around(() => (from.home === null ? [] : [from.home]), from),
    ...around(from.elsewhere, from),
    () => (place) => from.isKnown(place.code)
  ]
  let left = places
  for (const circle of circles) {
    if (left.length < 2) break
    const inside = left.filter(circle())
    if (inside.length > 0) left = inside
  }
  return left
}

/**
 * Of places that lie in one another and share a short name (恩施), those that are meant: which is written with its kind
 * around the table, has the region of work within, or is of the level of the rest of the import. That the desk has
 * figures of the one tells nothing: it is as likely to have none yet of the other.
 */
export function nestedMeant(name: string, places: readonly Region[], from: Surroundings): readonly Region[] {
  const isWritten = (place: Region): boolean =>
    namesOf(place).some((full) => full !== name && from.texts.some((text) => withoutSpaces(text).includes(full)))
  const isAtHome = (place: Region): boolean => from.home !== null && pathOf(place, from).includes(from.home)
  const levels = from
    .elsewhere()
    .flatMap((code) => (places.some((place) => place.code === code) ? [] : (from.findRegion(code)?.level ?? [])))
  const isBesideAlike = (place: Region): boolean => levels.length > 0 && levels.every((level) => level === place.level)
  let left = places
  for (const circle of [isWritten, isAtHome, isBesideAlike]) {
    const inside = left.filter(circle)
    if (inside.length > 0) left = inside
  }
  return left
}

function pathOf({ code }: Region, { above }: Surroundings): readonly string[] {
  return [code, ...above(code)]
}

/** In the regions themselves or in those directly above them; then in their provinces. */
function around(codes: () => readonly string[], from: Surroundings): (() => (place: Region) => boolean)[] {
  const lying = (wholesOf: (path: readonly string[]) => readonly string[]) => (): ((place: Region) => boolean) => {
    const wholes = new Set(codes().flatMap((code) => wholesOf([code, ...from.above(code)].filter(isNoCountry))))
    return (place) => pathOf(place, from).some((code) => wholes.has(code))
  }
  return [lying((path) => path.slice(0, 2)), lying((path) => path.slice(-1))]
}

function isNoCountry(code: string): boolean {
  return code !== COUNTRY
}

function isSpokenOf(place: Region, { texts, above, findRegion }: Surroundings): boolean {
  const names = above(place.code)
    .filter(isNoCountry)
    .flatMap((code) => {
      const region = findRegion(code)
      return region === null ? [] : namesOf(region)
    })
  const spoken = texts.map((text) => withoutSpaces(text).replaceAll(place.name, ' '))
  return names.some((name) => spoken.some((text) => text.includes(name)))
}

import { plainName } from '#core/catalogue/names/plain-name.ts'

/** The levels that stand over a name now and did not, and the other way round, outermost first. */
export interface PathDrift {
  readonly gained: readonly string[]
  readonly lost: readonly string[]
}

type Path = readonly string[]

/** How a name stands to one of the same leaf: null for another leaf. */
export function pathDrift(now: Path, then: Path): PathDrift | null {
  if (leafOf(now) !== leafOf(then)) return null
  const common = commonLevels(now.slice(0, -1), then.slice(0, -1))
  return {
    gained: now.slice(0, -1).filter((_, at) => !common.ours.has(at)),
    lost: then.slice(0, -1).filter((_, at) => !common.theirs.has(at))
  }
}

/** A group came over a name or went: a name below another group is more than that. */
export function isLevelDrift({ gained, lost }: PathDrift): boolean {
  return (gained.length === 0) !== (lost.length === 0)
}

/**
 * Which name of the last form a name of this one can be, where both have names of its leaf: those that stand as they
 * stood are themselves. `isSure`: it can be no other and no other can be it, and nothing but levels came or went.
 */
export function namesBefore(
  name: Path,
  now: readonly Path[],
  then: readonly Path[]
): { readonly isSure: boolean; readonly names: readonly { readonly path: Path; readonly drift: PathDrift }[] } {
  const standing = new Set(now.map(pathKey).filter((key) => then.some((path) => pathKey(path) === key)))
  const moved = (paths: readonly Path[]): Path[] => paths.filter((path) => !standing.has(pathKey(path)))
  const related = (path: Path, others: readonly Path[], isNow: boolean) =>
    moved(others).flatMap((other) => {
      const drift = isNow ? pathDrift(path, other) : pathDrift(other, path)
      return drift === null ? [] : [{ path: other, drift }]
    })
  const names = standing.has(pathKey(name))
    ? []
    : related(name, then, true).toSorted((one, other) => levelsOf(one.drift) - levelsOf(other.drift))
  const byLevels = names.filter(({ drift }) => isLevelDrift(drift))
  const [only] = byLevels
  const isSure =
    only !== undefined &&
    byLevels.length === 1 &&
    related(only.path, now, false).filter(({ drift }) => isLevelDrift(drift)).length === 1
  return { isSure, names: isSure ? byLevels : names }
}

/** The same for names that are written alike. */
export function pathKey(path: Path): string {
  return path.map(plainName).join('\n')
}

export function leafOf(path: Path): string {
  return plainName(path.at(-1) ?? '')
}

function levelsOf({ gained, lost }: PathDrift): number {
  return gained.length + lost.length
}

/** The longest run of levels that both have, in order; paths have few. */
function commonLevels(now: Path, then: Path): { readonly ours: Set<number>; readonly theirs: Set<number> } {
  const [our, their] = [now.map(plainName), then.map(plainName)]
  const longest = Array.from({ length: our.length + 1 }, () => new Array<number>(their.length + 1).fill(0))
  const lengthAt = (one: number, other: number): number => longest[one]?.[other] ?? 0
  for (let one = our.length - 1; one >= 0; one--) {
    for (let other = their.length - 1; other >= 0; other--) {
      const row = longest[one] ?? []
      row[other] =
        our[one] === their[other]
          ? 1 + lengthAt(one + 1, other + 1)
          : Math.max(lengthAt(one + 1, other), lengthAt(one, other + 1))
    }
  }
  const common = { ours: new Set<number>(), theirs: new Set<number>() }
  for (let one = 0, other = 0; one < our.length && other < their.length; ) {
    if (our[one] === their[other]) {
      common.ours.add(one++)
      common.theirs.add(other++)
    } else if (lengthAt(one + 1, other) >= lengthAt(one, other + 1)) one++
    else other++
  }
  return common
}

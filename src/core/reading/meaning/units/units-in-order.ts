import type { Unit } from '../../../quantity/units/unit.ts'
import { isCategoryWord } from '../labels/names/label-words.ts'
import { countsAnything, isCounter, tellingFirst, unitsSuiting } from './kind-of-quantity.ts'

/**
 * The units of a table's line stand in the order of what they are the units of: of 单位：座、处、公里 over 水库 | 水电站 | 堤防长度
 * the first is that of 水库. `paths`: the names of the columns, or of the rows, in their order. By name, what the order
 * alone decides; nothing where it contradicts what the names say of their kinds, or where none says any.
 */
export function unitsInOrder(paths: readonly (readonly string[])[], units: readonly Unit[]): ReadonlyMap<string, Unit> {
  const found = new Map<string, Unit>()
  const named = paths.slice(0, MOST).flatMap((path) => candidatesOf(path, units) ?? [])
  if (!named.some(isTold)) return found
  const places = placesOf(named, units)
  named.forEach(({ name, kind, open }, at) => {
    const [unit, other] = places[at] ?? []
    if (unit === undefined || other !== undefined || open.length === 1) return
    // 已开工 behind the money of 项目 counts 项目: an everyday name takes no unit of a name that says its kind.
    const isTaken = places.some((theirs, index) => named[index]?.kind !== 'unknown' && theirs.includes(unit))
    if (kind !== 'unknown' || !isTaken) found.set(name, unit)
  })
  return found
}

/** Does one of these names say itself which of the units it is told in? */
export function saysItsUnit(path: readonly string[], units: readonly Unit[]): boolean {
  const candidates = candidatesOf(path, units)
  return candidates !== null && isTold(candidates)
}

function isTold({ kind, open }: Candidates): boolean {
  return kind === 'known' && open.length === 1
}

interface Candidates {
  readonly name: string
  /** 'counted': something is counted, in whatever counts it. */
  readonly kind: 'known' | 'counted' | 'unknown'
  /** The units that its kind leaves open. */
  readonly open: readonly Unit[]
}

/** null: what is told in none of them. */
function candidatesOf(path: readonly string[], units: readonly Unit[]): Candidates | null {
  for (const name of tellingFirst(path)) {
    const suiting = unitsSuiting(name, units)
    if (suiting === null) continue
    if (!countsAnything(name) || suiting.length === 1) return asked({ name, kind: 'known', open: suiting })
    const counters = units.filter((unit) => isCounter(unit) || unit.dimension === 'household')
    return asked({ name, kind: 'counted', open: counters })
  }
  const name = path.findLast((one) => !isCategoryWord(one))
  return name === undefined ? null : { name, kind: 'unknown', open: units }
}

function asked(candidates: Candidates): Candidates | null {
  return candidates.open.length === 0 ? null : candidates
}

/** What each name can take where every unit is taken by some name, and none by one that stands before another's. */
function placesOf(named: readonly Candidates[], units: readonly Unit[]): readonly (readonly Unit[])[] {
  const reached = reach(named, units)
  const left = reach(named.toReversed(), units.toReversed())
    .toReversed()
    .map((row) => row.toReversed())
  return named.map((_, at) => units.filter((_unit, place) => reached[at]?.[place] && left[at]?.[place]))
}

/** Can the names up to one be in order with that one at a unit? By name, by unit. */
function reach(named: readonly Candidates[], units: readonly Unit[]): boolean[][] {
  let before: readonly boolean[] = []
  return named.map(({ open }, at) => {
    const own = units.map(
      (unit, place) =>
        open.includes(unit) && (at === 0 ? place === 0 : before[place] === true || before[place - 1] === true)
    )
    before = own
    return own
  })
}

/** Longer lists name so many things that no order of units is kept. */
const MOST = 40

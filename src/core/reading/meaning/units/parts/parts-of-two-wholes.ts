import type { Unit } from '../../../../quantity/units/unit.ts'
import type { StructureLabel } from '../../../structure.ts'
import type { LabelMeaning } from '../../labels/label-meaning.ts'
import { labelsBefore } from '../../labels/references/labels-before.ts'
import type { LabelFigures } from '../../labels/whose/label-figures.ts'
import { withoutCurrency } from '../currencies-beside.ts'

/** Parts that stand behind one whole told in two units, by index of the label. */
export interface PartsOfTwo {
  /** The label of the whole that they are parts of, and its units. */
  readonly told: ReadonlyMap<number, { readonly whole: number; readonly units: readonly Unit[] }>
  /** Parts that may be in either. */
  readonly open: ReadonlySet<number>
}

export interface Wholes {
  readonly labels: readonly StructureLabel[]
  readonly meanings: readonly LabelMeaning[]
  readonly stubColumns: readonly number[]
  readonly figures: LabelFigures
  /** The units that a label states, or the column of units beside it. */
  readonly unitsOf: (index: number) => readonly Unit[]
}

/**
 * 其中：出口 behind 进出口（万元） | 进出口（万美元） is in either unit, however near it stands to one. No part is larger than its
 * whole; parts that come once for each whole are in the order in which their sizes relate as the wholes do; and parts
 * that add up to one of them are in its unit. Else it is open.
 */
export function partsOfTwoWholes(table: Wholes): PartsOfTwo {
  const told = new Map<number, { readonly whole: number; readonly units: readonly Unit[] }>()
  const open = new Set<number>()
  if (!table.meanings.some(({ ofWhich }) => ofWhich)) return { told, open }
  for (const { wholes, parts } of groupsOf(table)) {
    const owners = ownersOf(parts, wholes, table)
    parts.forEach((part, at) => {
      const whole = owners?.[at]
      if (whole === undefined) open.add(part)
      else told.set(part, { whole, units: table.unitsOf(whole) })
    })
  }
  return { told, open }
}

interface Group {
  /** One quantity in several units, in their order. */
  readonly wholes: readonly number[]
  readonly parts: number[]
}

function groupsOf({ labels, meanings, stubColumns, unitsOf }: Wholes): Iterable<Group> {
  const before = labelsBefore(labels, new Set(stubColumns))
  const groups = new Map<number, Group | null>()
  meanings.forEach(({ ofWhich, measure, names }, index) => {
    if (!ofWhich || measure !== null || unitsOf(index).length > 0) return
    const [nearest, ...farther] = levelsBefore(index, before, meanings)
    if (nearest === undefined) return
    if (!groups.has(nearest)) {
      const end = farther.findIndex((at) => !isSameInAnotherUnit(at, nearest, labels, meanings, unitsOf))
      const others = end < 0 ? farther : farther.slice(0, end)
      groups.set(nearest, others.length === 0 ? null : { wholes: [...others.toReversed(), nearest], parts: [] })
    }
    const parts = names.length > 0 ? [index] : childrenOf(index, labels, meanings)
    groups.get(nearest)?.parts.push(...parts.filter((at) => unitsOf(at).length === 0))
  })
  return [...groups.values()].filter((group) => group !== null)
}

/** Levels that are no parts themselves, nearest first. */
function levelsBefore(
  index: number,
  before: readonly (number | null)[],
  meanings: readonly LabelMeaning[]
): readonly number[] {
  const found: number[] = []
  for (let at = before[index] ?? null; at !== null && found.length < MOST; at = before[at] ?? null) {
    const { ofWhich, measure, names } = meanings[at] as LabelMeaning
    if (!ofWhich && measure === null && names.length > 0) found.push(at)
  }
  return found
}

/** One quantity is told in no more units than this; one more shows where it ends. */
const MOST = 4

function isSameInAnotherUnit(
  at: number,
  nearest: number,
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[],
  unitsOf: Wholes['unitsOf']
): boolean {
  const nameOf = (label: number): string => withoutCurrency(meanings[label]?.names.at(-1) ?? '')
  const [one, other] = [unitsOf(at)[0], unitsOf(nearest)[0]]
  if (one === undefined || other === undefined || one.text === other.text) return false
  return labels[at]?.parent === labels[nearest]?.parent && nameOf(at) === nameOf(nearest)
}

function childrenOf(
  index: number,
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[]
): readonly number[] {
  return labels.flatMap(({ parent, attribute }, at) =>
    parent === index && attribute === null && meanings[at]?.measure === null ? [at] : []
  )
}

/** The whole of each part; null: it stays open. */
function ownersOf(
  parts: readonly number[],
  wholes: readonly number[],
  { labels, meanings, figures }: Wholes
): readonly number[] | null {
  const sizes = (index: number): Sizes => {
    const own = figures.of(index)
    if (own.size > 0) return new Map([...own].map(([line, { value }]) => [String(line), value]))
    // 9月 | 1-9月 below each of them.
    const below = childrenOf(index, labels, meanings).map((at) => figures.of(at))
    return new Map(below.flatMap((one, at) => [...one].map(([line, { value }]) => [`${at} ${line}`, value] as const)))
  }
  const ofParts = parts.map(sizes)
  const ofWholes = wholes.map(sizes)
  const names = parts.map((at) => meanings[at]?.names.join('\n') ?? '')
  const times = names.map((name, at) => names.slice(0, at).filter((other) => other === name).length)
  const isRepeated = names.every((name) => names.filter((other) => other === name).length === wholes.length)
  if (isRepeated) {
    const orders = [times, times.map((time) => wholes.length - 1 - time)]
    const [only, second] = orders.filter((order) => relateAlike(names, order, ofParts, ofWholes))
    return only === undefined || second !== undefined ? null : only.map((at) => wholes[at] as number)
  }
  const large = wholes.filter((_, at) => ofParts.every((part) => isWithin(part, ofWholes[at] as Sizes)))
  const summed = large.filter((whole) => addUp(ofParts, ofWholes[wholes.indexOf(whole)] as Sizes))
  const [owner, second] = summed.length === 1 ? summed : large
  return owner === undefined || second !== undefined ? null : parts.map(() => owner)
}

/** Figures by the lines that cross a label. */
type Sizes = ReadonlyMap<string, number>

function isWithin(part: Sizes, whole: Sizes): boolean {
  let seen = 0
  for (const [line, value] of part) {
    const all = whole.get(line)
    if (all === undefined) continue
    if (value > all * 1.0001) return false
    seen++
  }
  return seen > 0
}

function addUp(parts: readonly Sizes[], whole: Sizes): boolean {
  const fits = [...whole].flatMap(([line, all]) => {
    const values = parts.flatMap((part) => part.get(line) ?? [])
    if (values.length < parts.length || all === 0) return []
    return [Math.abs(values.reduce((sum, value) => sum + value, 0) / all - 1) < 0.001]
  })
  return parts.length > 1 && fits.length > 0 && fits.every((fits) => fits)
}

/** Do parts of one name relate to each other as their wholes do, and is none larger than its own? */
function relateAlike(
  names: readonly string[],
  order: readonly number[],
  parts: readonly Sizes[],
  wholes: readonly Sizes[]
): boolean {
  return parts.every((part, at) => {
    const whole = wholes[order[at] ?? -1]
    const other = names.findIndex((name, index) => name === names[at] && index !== at)
    const [otherPart, otherWhole] = [parts[other], wholes[order[other] ?? -1]]
    if (whole === undefined || otherPart === undefined || otherWhole === undefined || !isWithin(part, whole))
      return false
    return [...part].every(([line, value]) => {
      const [all, one, every] = [whole.get(line), otherPart.get(line), otherWhole.get(line)]
      if (all === undefined || one === undefined || every === undefined || value * one * all * every === 0) return true
      return Math.abs(value / one / (all / every) - 1) < ALIKE
    })
  })
}

/** Parts and wholes are exchanged at rates of the same time. */
const ALIKE = 0.15

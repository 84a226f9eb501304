import { isRateUnit, type Unit } from '../../../quantity/units/unit.ts'
import type { StructureLabel } from '../../structure.ts'
import type { LabelMeaning } from '../labels/label-meaning.ts'
import type { LabelSenses } from '../labels/label-senses.ts'
import { unitsSuiting } from './kind-of-quantity.ts'
import type { SharedUnits } from './one-of-several-units.ts'
import { isOfAnotherKind } from './units-by-kind.ts'
import { saysItsUnit, unitsInOrder } from './units-in-order.ts'

/** Shares the units of a table's line (单位：件、万元) out among its heads, or among the names of its stub. */
export function unitsSharedOut(
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[],
  senses: LabelSenses,
  stubColumns: readonly number[],
  units: readonly Unit[]
): SharedUnits {
  const [only, second] = units
  if (only?.of !== undefined && second === undefined)
    return { ...NOTHING_SHARED, leftOver: ofOneKind(only, labels, meanings) }
  const amounts = units.filter((unit) => !isRateUnit(unit) && unit.of === undefined)
  if (amounts.length < 2) return NOTHING_SHARED
  // 取得证书人数 over 家政服务员 | 电工 is told in 人, in whatever order its rows stand.
  const heads = pathsOf('column', labels, senses, stubColumns)
  const isToldByHeads = heads.some((path) => saysItsUnit(path, amounts))
  return {
    inOrder: oneSide((axis) => {
      if (axis === 'row' && isToldByHeads) return null
      const paths = axis === 'column' ? heads : pathsOf(axis, labels, senses, stubColumns)
      const found = unitsInOrder(paths, amounts)
      return found.size === 0 ? null : found
    }),
    leftOver: oneSide((axis) => shareOut(namesOf(axis, labels, meanings), amounts))
  }
}

const NOTHING: ReadonlyMap<string, Unit> = new Map()
const NOTHING_SHARED: SharedUnits = { inOrder: NOTHING, leftOver: NOTHING }

/** Where names on both sides take units, neither side tells what the figures are alone. */
function oneSide(found: (axis: StructureLabel['axis']) => ReadonlyMap<string, Unit> | null): ReadonlyMap<string, Unit> {
  const [ofHeads, ofNames] = [found('column'), found('row')]
  if (ofHeads === null) return ofNames ?? NOTHING
  return ofNames === null ? ofHeads : NOTHING
}

/**
 * 金额单位：万元 alone says what the whole table is told in, names that say nothing of their kind with it, where none is of
 * another kind: beside 用水人口, 水量单位：万立方米 is that of some.
 */
function ofOneKind(
  unit: Unit,
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[]
): ReadonlyMap<string, Unit> {
  const names = [...namesOf('column', labels, meanings), ...namesOf('row', labels, meanings)]
  return names.some((name) => isOfAnotherKind(name, unit)) ? NOTHING : new Map(names.map((name) => [name, unit]))
}

/** The names of the levels that state no unit of their own, with what stands over them, in the order of columns or rows. */
function pathsOf(
  axis: StructureLabel['axis'],
  labels: readonly StructureLabel[],
  senses: LabelSenses,
  stubColumns: readonly number[]
): readonly (readonly string[])[] {
  const heads = new Set(labels.map(({ parent }) => parent))
  return labels
    .map((label, index) => ({ ...label, index }))
    .filter((label) => label.axis === axis && label.attribute === null)
    .filter(({ index, column }) => axis === 'row' || (!heads.has(index) && !stubColumns.includes(column)))
    .toSorted((one, other) => (axis === 'column' ? one.column - other.column : one.row - other.row))
    .map(({ index }) => senses.of(index))
    .filter(({ measure, units, region }) => measure === null && units.length === 0 && region === null)
    .map(({ names }) => names)
}

function namesOf(
  axis: StructureLabel['axis'],
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[]
): readonly string[] {
  const names = labels.flatMap((label, index) => {
    const { names, unit, measure } = meanings[index] as LabelMeaning
    const name = names.at(-1)
    return label.axis === axis && label.attribute === null && unit === null && measure === null && name !== undefined
      ? name
      : []
  })
  return [...new Set(names)]
}

/**
 * null: no name takes a unit. One name that is left is told in the unit that is left; of several, 高标准农田 | 农村饮水 beside
 * 项目总投资 in 万元、个, some may be told in what others took: 办证量 is counted all the same.
 */
function shareOut(names: readonly string[], units: readonly Unit[]): ReadonlyMap<string, Unit> | null {
  const kinds = names.map((name) => ({ name, suiting: unitsSuiting(name, units) }))
  const taken = new Set(kinds.flatMap(({ suiting }) => suiting ?? []))
  if (taken.size === 0) return null
  const [left, other] = units.filter((unit) => !taken.has(unit))
  if (left === undefined || other !== undefined) return NOTHING
  const silent = kinds.flatMap(({ name, suiting }) => (suiting === null ? [name] : []))
  const sure = silent.length === 1 ? silent : silent.filter((name) => COUNTS.test(name))
  return new Map(sure.map((name) => [name, left]))
}

/** 办证量, 检查次: so many of something. */
const COUNTS = /[量数次件]$/

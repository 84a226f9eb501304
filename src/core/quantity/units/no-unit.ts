import { unitOf } from './fit-unit.ts'

/** 基尼系数, pH值: told in no unit, which a catalogue says so; without a word (null) its unit is not known. */
export const NO_UNIT = '无单位'

/** 无单位, 无量纲: nothing stands behind such a figure, and a dash in the column of units. */
export function isNoUnit(unit: string): boolean {
  return unitOf(unit)?.dimension === 'dimensionless'
}

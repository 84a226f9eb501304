import { isMeasureName, type MeasureName, PLAIN_MEASURES } from '#core/comparison/measure-name.ts'
import { WrongUse } from '../../terminal/command.ts'

/** What every cell has. */
export const ALWAYS = ['value', 'change', 'rate', 'points'] as const

/** A number of a cell: one that every cell has, or a measure. */
export type NumberAsked = (typeof ALWAYS)[number] | MeasureName

/** The numbers that --measures names, in their order. Throws WrongUse. */
export function askedMeasures(names: readonly string[]): readonly NumberAsked[] {
  return [...new Set(names)].map((name) => {
    if (isAlways(name) || isMeasureName(name)) return name
    const all = [...ALWAYS, ...PLAIN_MEASURES, 'index:2015'].join(', ')
    throw new WrongUse(`没有“${name}”这个度量；可用：${all}`, `“${name}” is no measure; there are: ${all}`)
  })
}

/** Those that have to be asked of the desk. */
export function extraMeasures(asked: readonly NumberAsked[]): MeasureName[] {
  return asked.flatMap((name) => (isAlways(name) ? [] : name))
}

export function isAlways(name: string): name is (typeof ALWAYS)[number] {
  return (ALWAYS as readonly string[]).includes(name)
}

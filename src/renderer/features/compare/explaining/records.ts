import type { Explanation } from '#contract/calls/compare/explanation.ts'
import { unitOfMeasure } from '#core/comparison/unit-of-measure.ts'

/** A figure that a number was made from, whose claims are told. */
export interface FigureRecord {
  readonly region: string
  readonly indicator: string
  readonly measure: Explanation['inputs'][number]['measure']
  readonly period: string
  /** Its letters in the formula and what it is of, before its period; '' where these are the number's own. */
  readonly title: string
  readonly unit: string | null
}

/** The figures that the number was made from, each once, by all of its letters in the formula. */
export function recordsOf(
  explanation: Explanation | undefined,
  /** Is the number itself such a figure? It needs no letter. */
  isObserved: boolean,
  nameOf: (indicator: Explanation['inputs'][number]['indicator']) => string,
  regionNameOf: (name: string) => string
): FigureRecord[] {
  if (explanation === undefined) return []
  const { region, indicator, period, inputs } = explanation
  if (inputs.length === 0) {
    return [{ region: region.code, indicator: indicator.id, measure: 'level', period, title: '', unit: indicator.unit }]
  }
  const alike = new Map<string, (typeof inputs)[number][]>()
  for (const input of inputs) {
    const key = [input.region.code, input.indicator.id, input.measure, input.period].join(' ')
    alike.set(key, [...(alike.get(key) ?? []), input])
  }
  const records = [...alike.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return []
    const letters = new Set([first, ...others].flatMap(({ symbol }) => (symbol === '' || isObserved ? [] : [symbol])))
    // The year before over which it grew is the same figure as that before it: v₀ = p.
    const parts = [
      ...(letters.size === 0 ? [] : [[...letters].join(' = ')]),
      ...(first.indicator.id === indicator.id ? [] : [nameOf(first.indicator)]),
      ...(first.region.code === region.code ? [] : [regionNameOf(first.region.name)])
    ]
    return {
      region: first.region.code,
      indicator: first.indicator.id,
      measure: first.measure,
      period: first.period,
      title: parts.map((part) => `${part} · `).join(''),
      unit: unitOfMeasure(first.measure, first.indicator)
    }
  })
  return records.slice(0, MOST_RECORDS)
}

/** A rank rests on the figures of all regions: the first are enough to see how. */
const MOST_RECORDS = 12

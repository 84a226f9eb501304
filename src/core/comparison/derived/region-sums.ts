import { sum } from '../../quantity/sum.ts'
import { addsUp } from '../comparing.ts'
import type { ComparedIndicator } from '../comparison-table.ts'
import { disputedAmong } from '../figures/dispute.ts'
import type { FigureLookup, ObservedFigure, ObservedMeasure } from '../figures/observed-figure.ts'
import { isSuppressed } from '../figures/suppressed.ts'
import type { NoNumberReason } from '../reason.ts'
import { type DerivedFigure, type DerivedInput, earliestStage } from './derived-figures.ts'

/** What a sum over regions works with: `indicator` by id; `partsOf` the regions that one is the sum of, or null. */
export interface RegionSums {
  readonly indicator: (id: string) => (ComparedIndicator & { readonly formula: string | null }) | undefined
  readonly partsOf: (region: string) => readonly string[] | null
}

/**
 * Figures with those of regions among them that are sums of others, computed as they are looked up. What a source gave
 * for such a region comes first. Only what adds up is added, and only where every part has its number: a part that is
 * missing is not zero. Rates, indices and the like have the reason instead, but for indicators with a formula, which
 * follow from the sums.
 */
export function withRegionSums(figures: FigureLookup, { indicator, partsOf }: RegionSums): FigureLookup {
  const made = new Map<string, ObservedFigure | null>()
  const lookup: FigureLookup = {
    find(region, id, months, measure) {
      const observed = figures.find(region, id, months, measure)
      if (observed !== null || !measuresSummed.has(measure)) return observed
      const parts = partsOf(region)
      const summed = parts === null ? undefined : indicator(id)
      if (parts === null || summed === undefined) return null
      // An index or a rank that was read as that measure is the value: nothing may stand before it.
      if (summed.kind === 'index' && figures.find(region, id, months, 'index') !== null) return null
      if (summed.kind === 'rank' && figures.find(region, id, months, 'rank') !== null) return null
      const key = `${region} ${id} ${months} ${measure}`
      const known = made.get(key)
      if (known !== undefined) return known
      const inputs = parts.map((part) => ({
        ...{ region: part, indicator: summed, months },
        figure: lookup.find(part, id, months, measure)
      }))
      const figure = sumOf(inputs, { region, measure })
      const isLeftToFormula = summed.formula !== null && figure?.decimal == null
      made.set(key, isLeftToFormula ? null : figure)
      return isLeftToFormula ? null : figure
    }
  }
  return lookup
}

/** What is published of growth, shares and ranks belongs to one region. */
const measuresSummed: ReadonlySet<ObservedMeasure> = new Set(['level', 'base'])

/** null where no part says anything. */
function sumOf(
  inputs: readonly DerivedInput[],
  { region, measure }: Pick<ObservedFigure, 'region' | 'measure'>
): DerivedFigure | null {
  const first = inputs.find(({ figure }) => figure !== null)
  if (first === undefined || first.figure === null) return null
  return {
    region,
    indicator: first.indicator.id,
    period: first.figure.period,
    measure,
    symbol: null,
    ...added(inputs),
    stage: earliestStage(inputs),
    conflict: inputs.find(({ figure }) => figure?.conflict != null)?.figure?.conflict ?? null,
    derivation: 'region-sum',
    disputed: disputedAmong(inputs.map(({ figure }) => figure)),
    formula: null,
    inputs
  }
}

/** Exactly one of the two is set. */
function added(inputs: readonly DerivedInput[]): {
  readonly decimal: string | null
  readonly lack: NoNumberReason | null
} {
  const lacking = (lack: NoNumberReason) => ({ decimal: null, lack })
  if (inputs.some(({ indicator }) => !addsUp(indicator))) return lacking('not-additive')
  if (inputs.some(({ figure }) => isSuppressed(figure?.symbol) || figure?.lack === 'suppressed'))
    return lacking('suppressed')
  const decimals = inputs.map(({ figure }) => figure?.decimal ?? null)
  const known = decimals.filter((decimal) => decimal !== null)
  return known.length < decimals.length ? lacking('parts-missing') : { decimal: sum(known), lack: null }
}

import type { Comparing } from '../../comparison/comparing.ts'
import type { ObservedFigure } from '../../comparison/figures/observed-figure.ts'
import {
  type AverageMethod,
  averageGrowth,
  averageMethods,
  averageSpan
} from '../../comparison/measures/average-growth.ts'
import type { NoNumberReason } from '../../comparison/reason.ts'
import { monthsKey } from '../../period/months-key.ts'
import { parsePeriod } from '../../period/period.ts'
import type { CubeAverage, CubeCell, CubeIndicator, CubeRow } from './cube.ts'

/** What a part says that its sum cannot compute over either. */
const SHARED: ReadonlySet<string | null> = new Set(['scope-break', 'different-stage'])

/**
 * Average growth of a sum, from the sums of its years as of any levels: no part's growth is averaged. null where none of
 * the parts has averages, since none were asked for.
 */
export function averageOfSums(
  indicator: CubeIndicator,
  periods: readonly string[],
  sumAt: (period: number) => CubeCell,
  parts: readonly (CubeRow | null)[]
): Readonly<Record<AverageMethod, CubeAverage>> | null {
  const known = parts.flatMap((part) => part?.averages ?? [])
  if (known.length === 0) return null
  const parsed = periods.map(parsePeriod)
  const span = averageSpan(
    parsed.filter((period) => period !== null),
    monthsKey
  )
  const keys = parsed.map((period) => (period === null ? null : monthsKey(period)))
  const compared = { ...indicator, direction: 'neutral' } as const
  const comparing: Comparing = {
    ...ALONE,
    figures: {
      find: (region, id, months, measure) => {
        const at = keys.indexOf(months)
        return measure !== 'level' || at < 0
          ? null
          : figureOf(sumAt(at), { region, indicator: id, period: periods[at] ?? '' })
      }
    }
  }
  const averages = averageGrowth(comparing, { region: '', indicator: compared, months: 0 }, span)
  const over = (method: AverageMethod): CubeAverage => {
    const shared = known.find((part) => SHARED.has(part[method].reason))?.[method].reason ?? null
    return shared === null ? averages[method] : { ...averages[method], value: null, basis: null, reason: shared }
  }
  return Object.fromEntries(averageMethods.map((method) => [method, over(method)])) as Record<
    AverageMethod,
    CubeAverage
  >
}

/** Nothing stands around a sum. */
const ALONE: Omit<Comparing, 'figures'> = {
  basis: 'published',
  indicators: new Map(),
  partsOf: () => [],
  regionAbove: () => null,
  peers: () => []
}

function figureOf(
  { decimal, symbol, stage, reason, disputed: { value: disputed } }: CubeCell,
  about: Pick<ObservedFigure, 'region' | 'indicator' | 'period'>
): ObservedFigure {
  const lack = decimal === null ? (reason as NoNumberReason | null) : null
  const conflict = disputed.length === 0 ? null : disputed
  return { ...about, measure: 'level', decimal, symbol, stage, lack, conflict, disputed }
}

import Big from 'big.js'
import { percentChange } from '../../comparison/arithmetic/exact-arithmetic.ts'
import { whyNoRate } from '../../comparison/arithmetic/growth.ts'
import { addsUp } from '../../comparison/comparing.ts'
import type { DisputedNumbers } from '../../comparison/comparison-table.ts'
import { allDisputed, UNDISPUTED } from '../../comparison/figures/dispute.ts'
import { earliestStage } from '../../comparison/figures/stage.ts'
import { isSuppressed } from '../../comparison/figures/suppressed.ts'
import { LazyRow } from '../../comparison/lazy-row.ts'
import { isCumulative, parsePeriod } from '../../period/period.ts'
import { averageOfSums } from './average-of-sums.ts'
import { type ComparedCube, type CubeCell, type CubeIndicator, type CubeRegion, type CubeRow, heldRow } from './cube.ts'

/** The key of a member that is the sum of the others. */
export const TOTAL = 'total'

/**
 * The cube with a region and a period more, 合计, where sums make sense: regions of which none holds another, single
 * periods that do not overlap. What may not be summed (rates, indices, stocks over time) has no number there, with the
 * reason; nor has a sum of which a part is missing: missing is not zero. Growth of a sum is computed from the sums.
 */
export function withTotals(cube: ComparedCube): ComparedCube {
  const regions = cube.regions.length > 1 && areApart(cube.regions) ? cube.regions.length : -1
  const periods = cube.periods.length > 1 && areSinglePeriods(cube.periods) ? cube.periods.length : -1
  if (regions < 0 && periods < 0) return cube
  const over = (region: number, indicator: number, rowsOf: ComparedCube['row']): CubeRow | null => {
    const shape = cube.indicators[indicator]
    if (shape === undefined) return null
    const parts = cube.regions.map((_, one) => rowsOf(one, indicator))
    const row = region === regions ? sumOfRegions(cube, shape, parts) : rowsOf(region, indicator)
    if (row === null || periods < 0) return row
    const name = { region: cube.regions[region]?.code ?? TOTAL, indicator: shape }
    return new LazyRow(name, {
      count: periods + 1,
      cell: (_, at) => (at < periods ? row.cellAt(at) : sumOfPeriods(cube, shape, row)),
      averages: () => row.averages
    })
  }
  const kept = new Map<string, CubeRow | null>()
  return {
    ...cube,
    regions: regions < 0 ? cube.regions : [...cube.regions, { code: TOTAL, name: TOTAL, parts: null, within: [] }],
    periods: periods < 0 ? cube.periods : [...cube.periods, TOTAL],
    totals: { regions, periods },
    row: (region, indicator) => {
      const key = `${region} ${indicator}`
      const known = kept.get(key)
      if (known !== undefined) return known
      const now = over(region, indicator, cube.row)
      const frozen = now === null ? null : over(region, indicator, (...at) => cube.row(...at)?.frozen ?? null)
      const row = now === null || frozen === null ? now : heldRow({}, now, frozen)
      kept.set(key, row)
      return row
    }
  }
}

function sumOfPeriods(cube: ComparedCube, shape: CubeIndicator, row: CubeRow): CubeCell {
  if (shape.kind !== 'flow') return withoutSum('not-additive')
  return sumOf(
    shape,
    cube.periods.map((_, period) => row.cellAt(period))
  )
}

function sumOfRegions(cube: ComparedCube, shape: CubeIndicator, rows: readonly (CubeRow | null)[]): CubeRow | null {
  if (rows.every((row) => row === null)) return null
  const sumAt = (period: number): CubeCell =>
    sumOf(
      shape,
      rows.map((row) => row?.cellAt(period) ?? null)
    )
  return new LazyRow(
    { region: TOTAL, indicator: shape },
    {
      count: cube.periods.length,
      cell: (_, period) => sumAt(period),
      averages: () => averageOfSums(shape, cube.periods, sumAt, rows)
    }
  )
}

function sumOf(indicator: CubeIndicator, parts: readonly (CubeCell | null)[]): CubeCell {
  const { priceBasis } = indicator
  if (!addsUp(indicator)) return withoutSum('not-additive')
  if (parts.some((part) => isSuppressed(part?.symbol))) return withoutSum('suppressed')
  let sum = new Big(0)
  let change: Big | null = new Big(0)
  for (const part of parts) {
    if (part === null || part.decimal === null) return withoutSum('parts-missing')
    sum = sum.plus(part.decimal)
    change = change === null || part.change === null ? null : change.plus(part.change)
  }
  const prior = change === null ? null : sum.minus(change)
  const reason = prior === null ? 'no-prior' : whyNoRate(prior.cmp(0))
  const hasRate = reason === null
  return {
    value: sum.toNumber(),
    decimal: sum.toFixed(),
    symbol: null,
    stage: earliestStage(parts.map((part) => part?.stage ?? null)),
    change: change === null ? null : change.toNumber(),
    rate: prior !== null && hasRate ? percentChange(sum.toFixed(), prior.toFixed()) : null,
    points: null,
    basis: hasRate ? (priceBasis === 'current' ? 'nominal' : 'computed') : null,
    reason,
    changeReason: change === null ? 'no-prior' : null,
    isContradicted: false,
    growthSymbol: null,
    isDerived: true,
    disputed: disputedSums(parts),
    break: null,
    more: {}
  }
}

/** What of a sum is disputed: what of its parts is. Its growth is computed from all of their values of both years. */
function disputedSums(parts: readonly (CubeCell | null)[]): DisputedNumbers {
  const values = allDisputed(parts.map((part) => part?.disputed.value ?? UNDISPUTED))
  const both = allDisputed([values, ...parts.map((part) => part?.disputed.change ?? UNDISPUTED)])
  return { value: values, change: both, growth: both }
}

function withoutSum(reason: 'not-additive' | 'parts-missing' | 'suppressed'): CubeCell {
  return {
    value: null,
    decimal: null,
    symbol: null,
    stage: null,
    change: null,
    rate: null,
    points: null,
    basis: null,
    reason,
    changeReason: reason,
    isContradicted: false,
    growthSymbol: null,
    isDerived: false,
    disputed: { value: UNDISPUTED, change: UNDISPUTED, growth: UNDISPUTED },
    break: null,
    more: {}
  }
}

/** Does no region hold another, nor two sums the same one? A county with its towns would be counted twice. */
function areApart(regions: readonly CubeRegion[]): boolean {
  const counted = regions.flatMap(({ code, parts }) => parts ?? [code])
  const codes = new Set(counted)
  return codes.size === counted.length && regions.every(({ within }) => within.every((above) => !codes.has(above)))
}

function areSinglePeriods(texts: readonly string[]): boolean {
  const periods = texts.map(parsePeriod)
  const [first] = periods
  return periods.every((period) => period !== null && period.kind === first?.kind && !isRunning(period))
}

/** 1–7月 holds 1–6月; a first half stands beside a second one. */
function isRunning(period: NonNullable<ReturnType<typeof parsePeriod>>): boolean {
  return period.kind !== 'half' && isCumulative(period)
}

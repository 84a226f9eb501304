import { amountsAddUp } from '#core/catalogue/adds-up.ts'
import type { Indicator } from '#core/catalogue/indicator.ts'
import { type CheckedValue, declaredDecimals } from '#core/checking/checked-value.ts'
import { completenessByName } from '#core/checking/sum-groups.ts'
import { brokenSums } from '#core/checking/sum-of-parts.ts'
import { fitLevel } from '#core/quantity/units/fit-unit.ts'
import { deskIndicators } from '../catalogue/desk-indicators.ts'
import { survivorOf } from '../store/changes/transfers.ts'
import type { ClaimedPlace } from '../store/claims/place-claims.ts'
import { readObserved } from '../store/figures.ts'
import type { Store } from '../store/store.ts'
import type { EvidenceFigure, Suspicion } from '../store/suspicions.ts'
import { standingSuspicions } from './standing-suspicions.ts'

/** A level that is typed, in its indicator's unit. */
export interface TypedLevel {
  readonly region: string
  readonly indicator: Indicator
  readonly period: string
  readonly decimal: string
}

/**
 * What typed levels have against the whole and the parts that the catalogue and the desk have of them, the other typed ones
 * at hand: a table of all periods is checked as one that is imported. Told of the whole where that is typed, else of the
 * parts, unless it waits of the whole already.
 */
export function sumsOfTyped(
  store: Store,
  typed: readonly TypedLevel[]
): (of: Pick<TypedLevel, 'region' | 'indicator' | 'period'>) => Suspicion | null {
  const found = new Map<string, Suspicion>()
  const indicators = deskIndicators(store)
  const partsOf = Map.groupBy([...indicators.values()].filter(addsUp), ({ parent }) => parent)
  const waiting = new Set(
    standingSuspicions(store).flatMap(({ place, suspicion }) =>
      suspicion.code === 'not-the-sum' ? [keyOf({ ...place, indicator: survivorOf(store, place.indicator) })] : []
    )
  )
  for (const [region, levels] of Map.groupBy(typed, (level) => level.region)) {
    const wholes = new Set(levels.flatMap(({ indicator: { id, parent } }) => (parent === null ? [id] : [id, parent])))
    for (const id of wholes) {
      const whole = indicators.get(id)
      const parts = partsOf.get(id) ?? []
      if (whole === undefined || !addsUp(whole) || parts.length < 2) continue
      for (const one of brokenIn(store, region, { whole, parts, levels, waiting }))
        found.set(keyOf(one.place), one.suspicion)
    }
  }
  return ({ region, indicator, period }) => found.get(keyOf({ region, indicator: indicator.id, period })) ?? null
}

function addsUp({ kind, unit, name }: Indicator): boolean {
  return amountsAddUp({ kind, unit, names: [name] })
}

type Place = Pick<ClaimedPlace, 'region' | 'indicator' | 'period'>

function keyOf({ region, indicator, period }: Place): string {
  return `${region} ${indicator} ${period}`
}

function brokenIn(
  store: Store,
  region: string,
  of: {
    readonly whole: Indicator
    readonly parts: readonly Indicator[]
    readonly levels: readonly TypedLevel[]
    /** Wholes that are not the sum of their parts as it is, by place. */
    readonly waiting: ReadonlySet<string>
  }
): { readonly place: Place; readonly suspicion: Suspicion }[] {
  const { whole, parts, waiting } = of
  const all = [whole, ...parts]
  const rows = new Map(all.map((indicator) => [indicator.id, new Map<string, string>()]))
  const stored = { regions: [region], indicators: [...rows.keys()], measures: ['level' as const], periods: null }
  for (const { indicator, period, decimal } of readObserved(store, stored))
    if (decimal !== null) rows.get(indicator)?.set(period, decimal)
  for (const { indicator, period, decimal } of of.levels) rows.get(indicator.id)?.set(period, decimal)
  const isTyped = new Set(of.levels.map(({ indicator, period }) => `${indicator.id} ${period}`))

  /** In the unit of the whole, with as many decimals as its row declares. */
  const valueAt = (indicator: Indicator, period: string): CheckedValue | null => {
    const row = rows.get(indicator.id)
    const decimal = row?.get(period)
    const fitted = decimal === undefined ? null : fitLevel(decimal, indicator.unit, whole.unit)
    if (row === undefined || fitted === null) return null
    return { decimal: fitted.decimal, decimals: declaredDecimals(inUnitOf(row.values(), indicator, whole)) }
  }
  const lines = [...(rows.get(whole.id)?.keys() ?? [])].flatMap((period) => {
    const total = valueAt(whole, period)
    const values = parts.map((part) => valueAt(part, period))
    return total === null || !values.every((value) => value !== null) ? [] : [{ period, total, parts: values }]
  })
  return brokenSums(lines, completenessByName(parts.map(({ name }) => name))).flatMap(({ line, sum }) => {
    const { period = '', total } = lines[line] ?? {}
    const typed = all.filter(({ id }) => isTyped.has(`${id} ${period}`))
    const isWaiting = waiting.has(keyOf({ region, indicator: whole.id, period }))
    const told = typed.includes(whole) ? [whole] : isWaiting ? [] : typed
    return told.map((indicator) => {
      const inUnit = (amount: string) => fitLevel(amount, whole.unit, indicator.unit)?.decimal ?? amount
      const params = { sum: inUnit(String(sum)), parts: parts.length }
      const value = inUnit(total?.decimal ?? '')
      const remark =
        indicator === whole
          ? { code: 'not-the-sum', params: { value, ...params } }
          : { code: 'sum-not-the-whole', params: { whole: value, ...params } }
      const against = all
        .filter((other) => other !== indicator)
        .map((other): EvidenceFigure => {
          const place = { region, indicator: other.id, measure: 'level', period } as const
          return { ...place, decimal: rows.get(other.id)?.get(period) ?? null }
        })
      return { place: { region, indicator: indicator.id, period }, suspicion: { ...remark, against } }
    })
  })
}

function inUnitOf(decimals: Iterable<string>, { unit }: Indicator, whole: Indicator): string[] {
  return [...decimals].flatMap((decimal) => fitLevel(decimal, unit, whole.unit)?.decimal ?? [])
}

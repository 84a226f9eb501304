import { exactDifference } from '#core/comparison/arithmetic/exact-arithmetic.ts'
import { growth, isYearBeforeIndex } from '#core/comparison/arithmetic/growth.ts'
import { LazyRow } from '#core/comparison/lazy-row.ts'
import { type CubeLayout, layOutCube } from '#core/layout/lay-out-cube.ts'
import type { ComparedCube, CubeCell, CubeIndicator } from '#core/layout/pivot/cube.ts'
import { type ComparedRows, cubeOfRows } from '#core/layout/pivot/cube-of-rows.ts'
import type { LayoutOptions } from '#core/layout/pivot/layout-options.ts'

type Levels = Readonly<Record<string, string>>

export const indicator = (id: string, more: Partial<CubeIndicator> = {}): CubeIndicator => ({
  id,
  name: id,
  nameEn: null,
  unit: '亿元',
  decimals: 1,
  kind: 'flow',
  priceBasis: 'none',
  aggregation: 'sum',
  chapter: '',
  parent: null,
  formula: null,
  ...more
})

/** A cube of levels: `figures` says for `region indicator` the value of each period; a year before may stand there too. */
export function cubeOf(of: {
  readonly regions?: readonly string[]
  readonly periods: readonly string[]
  readonly indicators: readonly CubeIndicator[]
  readonly figures: Readonly<Record<string, Levels>>
  readonly cells?: (region: string, indicator: string, period: string) => Partial<CubeCell>
  readonly ancestors?: ComparedCube['ancestors']
}): ComparedCube {
  const regions = (of.regions ?? ['云岭县']).map((name, at) => ({
    code: String(429001 + at),
    name,
    parts: null,
    within: []
  }))
  const rows = regions.flatMap(({ code, name }) =>
    of.indicators.flatMap((one) => {
      const levels = of.figures[`${name} ${one.id}`] ?? of.figures[one.id]
      if (levels === undefined) return []
      const cells = of.periods.map((period) => ({
        ...cellOf(levels, period, one),
        ...of.cells?.(name, one.id, period)
      }))
      return [rowOf({ region: code, indicator: one, cells })]
    })
  )
  const idOf = (name: string): string | null => of.indicators.find((one) => one.name === name)?.id ?? null
  return cubeOfRows({ regions, periods: of.periods, rows }, of.ancestors ?? new Map(), idOf)
}

/** A row of cells that are there already, without averages. */
export function rowOf<Indicator, Cell>(of: {
  readonly region: string
  readonly indicator: Indicator
  readonly cells: readonly Cell[]
}): LazyRow<Indicator, Cell, null> {
  const { cells } = of
  return new LazyRow(of, { count: cells.length, cell: (_, at) => cells[at] as Cell, averages: () => null })
}

function cellOf(levels: Levels, period: string, one: CubeIndicator): CubeCell {
  const level = (text: string | undefined) => (text === undefined ? null : { decimal: text, symbol: null, stage: null })
  const now = levels[period]
  const compared = growth(level(now), level(levels[String(Number(period) - 1)]), { kind: one.kind })
  const own = now === undefined || !isYearBeforeIndex(one) ? null : exactDifference(now, '100')
  return {
    value: now === undefined ? null : Number(now),
    decimal: now ?? null,
    symbol: null,
    stage: null,
    change: compared.difference,
    rate: own ?? compared.rate,
    points: compared.points,
    reason: own === null ? compared.reason : null,
    basis: own === null ? (compared.reason === null ? 'computed' : null) : 'published',
    changeReason: compared.difference === null ? compared.reason : null,
    isContradicted: false,
    growthSymbol: null,
    isDerived: false,
    disputed: { value: [], change: [], growth: [] },
    break: null,
    more: {}
  }
}

/** Indicators down, periods across, all shown as stored. */
export const plainOptions: LayoutOptions = {
  language: 'zh-CN',
  pivot: { rows: ['indicators'], columns: ['periods'] },
  fixed: {},
  show: ['value'],
  arrange: 'beside',
  chapters: false,
  totals: false,
  hideEmpty: { rows: true, columns: false },
  changedOnly: false,
  look: { magnitude: 'stored', decimals: null, columns: {} },
  symbols: 'common',
  title: null,
  marks: true,
  disputes: [],
  constants: false
}

/** What a comparison gave, laid out plainly but for what is said. */
export function layOutRows(rows: ComparedRows, options: Partial<LayoutOptions> = {}): CubeLayout {
  return layOutCube(cubeOfRows(rows, new Map()), { ...plainOptions, ...options })
}

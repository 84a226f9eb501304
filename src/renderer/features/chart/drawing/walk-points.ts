import type { ChartModel, ChartPlace } from '#core/chart/chart-model.ts'
import type { PanelPoint } from './draw-panel.ts'

/** A point by panel, series and category. */
export interface WalkedPoint extends PanelPoint {
  readonly panel: number
}

/** Along a series with ← →, from series to series with ↑ ↓, to the ends with Home and End; null: the key moves nothing. */
export function moveAmongPoints(chart: ChartModel, from: WalkedPoint | null, key: string): WalkedPoint | null {
  const all = chart.panels.flatMap((panel, at) => panel.series.map((_, series) => ({ panel: at, series })))
  const [first] = all
  if (first === undefined) return null
  const lies = chart.panels[from?.panel ?? 0]?.isLying === true
  const step = STEPS[key]
  if (step === undefined) return null
  if (from === null) return { ...first, category: 0 }
  const last = lastCategory(chart, from)
  if (step === 'start' || step === 'end') return { ...from, category: step === 'start' ? 0 : last }
  const isAlong = (step === 'left' || step === 'right') !== lies
  const by = step === 'right' || step === 'down' ? 1 : -1
  if (isAlong) return { ...from, category: clamp(from.category + by, last) }
  const at = all.findIndex(({ panel, series }) => panel === from.panel && series === from.series)
  const next = all[clamp(at + by, all.length - 1)] ?? first
  const moved = { ...next, category: from.category }
  return { ...moved, category: clamp(moved.category, lastCategory(chart, moved)) }
}

/** A point that stands for a place of the table. */
interface PlacePoint extends WalkedPoint {
  /** Does it show the place's own number, and not another of the same figure? */
  readonly isOwn: boolean
}

/** The point that stands for a place of the table: the one of its own number or else one of the same figure. */
export function pointAtPlace(chart: ChartModel, place: ChartPlace | null): PlacePoint | null {
  if (place === null) return null
  let nearest: PlacePoint | null = null
  for (const [panel, { series }] of chart.panels.entries()) {
    for (const [at, { points }] of series.entries()) {
      const category = points.findIndex(
        (one) =>
          one.place?.region === place.region &&
          one.place.indicator === place.indicator &&
          one.place.period === place.period
      )
      if (category < 0) continue
      if (points[category]?.place?.measure === place.measure) return { panel, series: at, category, isOwn: true }
      nearest ??= { panel, series: at, category, isOwn: false }
    }
  }
  return nearest
}

const STEPS: Readonly<Record<string, 'left' | 'right' | 'up' | 'down' | 'start' | 'end'>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'start',
  End: 'end'
}

function lastCategory(chart: ChartModel, { panel, series }: Pick<WalkedPoint, 'panel' | 'series'>): number {
  return (chart.panels[panel]?.series[series]?.points.length ?? 1) - 1
}

function clamp(value: number, last: number): number {
  return Math.max(0, Math.min(value, last))
}

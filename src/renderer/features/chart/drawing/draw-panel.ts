import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  type ChartDataset,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  type ScaleOptionsByType,
  Tooltip
} from 'chart.js'
import annotation from 'chartjs-plugin-annotation'
import { type ChartAxis, type ChartPanel, type ChartSeries, isJoined, nominalOf } from '#core/chart/chart-model.ts'
import { seriesColours } from '../../../app/theme/series-colours.ts'
import { type Colours, colours, fontFamily } from '../../../app/theme/tokens.ts'
import { registerClearTip } from './clear-tip.ts'
import { paleInk } from './pale-ink.ts'
import { type AnnotationWords, panelAnnotations } from './panel-annotations.ts'

Chart.register(
  LineController,
  LineElement,
  PointElement,
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  Tooltip,
  Legend,
  annotation
)

registerClearTip()

export { Chart }

export type PanelType = 'line' | 'bar'
export type PanelConfiguration = ChartConfiguration<PanelType, (number | null)[], string>

/** A point of a panel: which series, and which of its categories. */
export interface PanelPoint {
  readonly series: number
  readonly category: number
}

export interface Drawing {
  readonly panel: ChartPanel
  readonly mode: 'light' | 'dark'
  readonly words: AnnotationWords
  /** The point in focus, in the table or by the arrow keys. */
  readonly lit: PanelPoint | null
  /** Several small panels have no room for axis titles and legends. */
  readonly isSmall: boolean
  readonly fontSize: number
}

/** How chart.js is to draw a panel. Every number and text comes from the panel; nothing is worked out here. */
export function panelConfiguration(drawing: Drawing): PanelConfiguration {
  const { panel, mode, isSmall, fontSize } = drawing
  const colour = colours[mode]
  const font = { family: fontFamily, size: fontSize }
  const value = panel.isLying ? 'x' : 'y'
  const category = panel.isLying ? 'y' : 'x'
  const isAmong = panel.series.length > 1
  // What hollow marks mean is said also of a series that stands alone.
  const hasLegend = isAmong || (!isSmall && panel.series.some((series) => nominalOf(series) !== 'none'))
  return {
    type: 'bar',
    data: {
      labels: [...panel.categories],
      datasets: panel.series.map((series, at) => dataset(drawing, series, at))
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      indexAxis: category,
      interaction: { mode: 'nearest', axis: category, intersect: false },
      layout: { padding: { top: hasLegend ? 2 : 14, right: 12, bottom: 2, left: 4 } },
      scales: {
        [category]: {
          type: 'category',
          offset: true,
          stacked: panel.isStacked,
          border: { color: colour.edge },
          grid: { display: false },
          ticks: { color: colour.muted, font, maxRotation: 0, autoSkip: !panel.isLying, autoSkipPadding: 12 }
        },
        ...Object.fromEntries(
          panel.axes.map((axis, at) => [
            at === 0 ? value : `${value}1`,
            valueScale(axis, { at, value, panel, colour, font, isSmall })
          ])
        )
      },
      plugins: {
        legend: {
          display: hasLegend,
          position: 'top',
          align: 'start',
          labels: { color: colour.text, font, usePointStyle: true, boxHeight: 7, padding: 10 }
        },
        tooltip: {
          // Lying bars have no line that a tip could hide.
          ...(panel.isLying ? {} : { position: 'clear' as const, caretSize: 0 }),
          titleFont: font,
          bodyFont: font,
          footerFont: { ...font, weight: 'normal' },
          usePointStyle: true,
          displayColors: isAmong,
          callbacks: {
            label: ({ datasetIndex, dataIndex }) => {
              const series = panel.series[datasetIndex]
              const text = series?.points[dataIndex]?.text ?? ''
              return isAmong && series !== undefined ? drawing.words.point(series.name, text) : text
            },
            // Why a column is pale, and the line to a point dashed.
            footer: (items) =>
              items.some(({ datasetIndex, dataIndex }) => panel.series[datasetIndex]?.points[dataIndex]?.isTentative)
                ? drawing.words.tentative
                : ''
          }
        },
        annotation: panelAnnotations(panel, colour, font, drawing.words)
      }
    }
  }
}

function valueScale(
  axis: ChartAxis,
  {
    at,
    value,
    panel,
    colour,
    font,
    isSmall
  }: {
    readonly at: number
    readonly value: 'x' | 'y'
    readonly panel: ChartPanel
    readonly colour: Colours
    readonly font: { readonly family: string; readonly size: number }
    readonly isSmall: boolean
  }
): { type: 'linear' } & Partial<Omit<ScaleOptionsByType<'linear'>, 'type'>> {
  const own = panel.series.filter((series) => series.axis === at)
  const hasColumns = own.some(({ draw }) => draw === 'column')
  // Targets must fall within the axis, which follows the data alone.
  const targets = panel.targets.filter((target) => target.axis === at).map((target) => target.value)
  const scale = {
    type: 'linear',
    // Over lying bars, which go on below a low strip, the axis stays in sight.
    position: value === 'x' ? 'top' : at === 0 ? 'left' : 'right',
    stacked: panel.isStacked,
    ...(panel.isStacked ? { min: 0, max: 100 } : { grace: '6%' }),
    ...(targets.length === 0 ? {} : { suggestedMin: Math.min(...targets), suggestedMax: Math.max(...targets) }),
    beginAtZero: hasColumns || axis.hasZero,
    border: { display: false },
    grid: { color: colour.line, drawOnChartArea: at === 0 },
    ticks: { color: colour.muted, font, maxTicksLimit: isSmall ? 4 : 6 },
    title: { display: axis.unit !== '' && !isSmall, text: axis.unit, color: colour.muted, font }
  }
  return scale as { type: 'linear' } & Partial<Omit<ScaleOptionsByType<'linear'>, 'type'>>
}

/** Points of lines; columns are squares in the legend. */
const FORMS = ['circle', 'triangle', 'rectRot', 'star', 'crossRot', 'rectRounded', 'cross'] as const

function dataset(drawing: Drawing, series: ChartSeries, at: number): ChartDataset<PanelType, (number | null)[]> {
  const { panel, mode, lit } = drawing
  const palette = seriesColours[mode]
  const ink = palette[at % palette.length] ?? palette[0]
  const isLit = (index: number): boolean => lit?.series === at && lit.category === index
  const axis = panel.isLying ? 'xAxisID' : 'yAxisID'
  const data = series.points.map(({ value }) => value)
  const nominal = nominalOf(series)
  const ground = series.points.map(({ isNominal }) => (isNominal || nominal === 'all' ? colours[mode].paper : ink))
  const base = {
    label: drawing.words.legend(series.name, nominal),
    data,
    borderColor: ink,
    [axis]: axisId(panel, series.axis)
  }
  if (series.draw === 'column') {
    return {
      ...base,
      type: 'bar',
      pointStyle: 'rect',
      backgroundColor: series.points.map(({ isTentative, isNominal }, index) =>
        isTentative && !isNominal ? paleInk(ink, colours[mode].paper) : ground[index]
      ),
      borderColor: series.points.map((_, index) => (isLit(index) ? colours[mode].text : ink)),
      borderWidth: series.points.map((_, index) => (isLit(index) ? 3 : 1)),
      borderSkipped: false,
      maxBarThickness: 46,
      categoryPercentage: 0.78,
      // Lines lie over columns.
      order: 1
    } as ChartDataset<'bar', (number | null)[]>
  }
  return {
    ...base,
    type: 'line',
    backgroundColor: ink,
    pointBackgroundColor: ground,
    borderWidth: 2,
    spanGaps: false,
    pointStyle: FORMS[at % FORMS.length] ?? 'circle',
    pointBorderWidth: 1.5,
    // A hollow mark is larger, so that its middle is seen.
    pointRadius: series.points.map(({ isNominal }, index) => (isLit(index) ? 6 : isNominal ? 4.5 : 3)),
    pointHoverRadius: 6,
    segment: {
      // No line leads over a break, nor from nominal growth to growth at comparable prices.
      borderColor: ({ p1DataIndex }) => (isJoined(series, p1DataIndex) ? undefined : 'transparent'),
      borderDash: ({ p1DataIndex }) => (series.points[p1DataIndex]?.isTentative === true ? [5, 4] : undefined)
    },
    order: 0
  } as ChartDataset<'line', (number | null)[]>
}

function axisId({ isLying }: ChartPanel, axis: 0 | 1): string {
  const value = isLying ? 'x' : 'y'
  return axis === 0 ? value : `${value}1`
}

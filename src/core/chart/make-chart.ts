import { alikeFirst, bestKind, type ChartKind, changeWord, MOST_SERIES, unfit } from './chart-kind.ts'
import type { ChartAxis, ChartModel, ChartPanel, ChartPoint, ChartSeries } from './chart-model.ts'
import { axisOf, percentAxis, placeOf, point, rowPoints } from './chart-points.ts'
import { type ChartRow, type ChartSource, cellAt, numberOf, withWhatIsThere } from './chart-source.ts'
import { comingYears, targetLines } from './chart-targets.ts'
import { type ChartWords, periodLabel, rowNames } from './chart-words.ts'
import { makeTheirWhole, stackable } from './holding.ts'
import { indexSeries } from './index-series.ts'
import { sharePanel } from './share-panel.ts'

/** The chart of a selection, of the kind asked for where that fits it, else of the one that fits best. */
export function makeChart(source: ChartSource, wanted: ChartKind | null, words: ChartWords): ChartModel {
  const kind = wanted !== null && unfit(wanted, source) === null ? wanted : bestKind(source)
  if (kind === null) return ofRows(source, alikeFirst(source), wanted, words)
  const hasLegend = kind === 'line' || kind === 'column' || kind === 'indexed'
  if (hasLegend && source.rows.length > MOST_SERIES) {
    return ofRows(source, source.rows.slice(0, MOST_SERIES), kind, words)
  }
  switch (kind) {
    case 'share':
      return shareChart(source, words)
    case 'ranking':
      return { kind, panels: [rankingPanel(source, words)], leftOut: [] }
    case 'indexed':
      return indexedChart(source, words)
    case 'multiples':
      return { kind, panels: source.rows.map((row) => ownPanel(source, row, words)), leftOut: [] }
    case 'growth':
      return { kind, panels: source.rows.map((row) => growthPanel(source, row, words)), leftOut: [] }
    case 'line':
    case 'column':
      return { kind, panels: [plainPanel(source, kind, words)], leftOut: [] }
  }
}

/** The chart of some of the rows, the others named as left out. */
function ofRows(
  source: ChartSource,
  rows: readonly ChartRow[],
  wanted: ChartKind | null,
  words: ChartWords
): ChartModel {
  const chart = makeChart({ ...source, rows }, wanted, words)
  const names = rowNames(source.rows).filter((_, at) => !rows.includes(source.rows[at] as ChartRow))
  return { ...chart, leftOut: [...chart.leftOut, ...names] }
}

/** The topmost rows as shares; what is part of one of them, and would count twice, is named as left out. */
function shareChart(source: ChartSource, words: ChartWords): ChartModel {
  const { rows, periods } = source
  const stack = stackable(rows)
  const names = rowNames(rows).filter((_, at) => stack?.within.includes(rows[at] as ChartRow))
  if (stack === null) return { kind: 'share', panels: [], leftOut: names }
  const isOfSelected = stack.whole === null && !makeTheirWhole(stack.parts, source)
  const panels = [sharePanel(stack, periods, words)]
  return { kind: 'share', panels, leftOut: names, ...(isOfSelected ? { isOfSelected } : {}) }
}

function panelOf(periods: readonly string[], words: ChartWords): ChartPanel {
  return {
    title: null,
    categories: periods.map((period) => periodLabel(period, words)),
    isLying: false,
    isStacked: false,
    axes: [],
    baseline: null,
    series: [],
    targets: [],
    breaks: []
  }
}

function plainPanel(source: ChartSource, kind: 'line' | 'column', words: ChartWords): ChartPanel {
  const { rows, measure } = source
  const [first] = rows
  // Targets of one row are a help, those of five are a thicket.
  const alone = rows.length === 1 ? first : undefined
  const periods = alone === undefined ? source.periods : [...source.periods, ...comingYears(source, alone, measure)]
  const axis =
    first === undefined ? percentAxis() : axisOf(first.indicator, measure, { periods: source.periods, ...words })
  const names = rowNames(rows)
  const draw = kind === 'column' ? 'column' : 'line'
  return withBreaks({
    ...panelOf(periods, words),
    axes: [axis],
    series: rows.map((row, at) =>
      seriesOf(row, names[at] ?? '', draw, 0, rowPoints(row, periods, measure, axis, words.language))
    ),
    targets: alone === undefined ? [] : targetLines(source, alone, periods, measure)
  })
}

/** A small chart of one row, on its own axis: the unit has no room there and stands in the title. */
function ownPanel(source: ChartSource, row: ChartRow, words: ChartWords): ChartPanel {
  const title = rowNames(source.rows)[source.rows.indexOf(row)] ?? ''
  const alone = { ...source, rows: [row] }
  // Among charts of growth one of values would pass for growth.
  const own = source.measure === 'growth' ? alone : withWhatIsThere(alone)
  const isGrowth = own.measure !== source.measure
  const panel = plainPanel(own, 'line', words)
  const name = isGrowth ? words.growthOf(title, changeWord(own, 'line')) : title
  const unit = panel.axes[0]?.unit ?? ''
  return { ...panel, title: unit === '' ? name : words.inUnit(name, unit) }
}

/** Values as columns, growth as a line on the axis at the right. */
function growthPanel(source: ChartSource, row: ChartRow, words: ChartWords): ChartPanel {
  const periods = [...source.periods, ...comingYears(source, row, 'both')]
  const level = axisOf(row.indicator, 'value', { periods: source.periods, ...words })
  const growth = axisOf(row.indicator, 'growth', { periods: source.periods, ...words })
  return withBreaks({
    ...panelOf(periods, words),
    axes: [level, growth],
    series: [
      seriesOf(row, row.indicator.name, 'column', 0, rowPoints(row, periods, 'value', level, words.language)),
      {
        ...seriesOf(row, words.growth, 'line', 1, rowPoints(row, periods, 'growth', growth, words.language)),
        key: `${keyOf(row)} growth`
      }
    ],
    targets: targetLines(source, row, periods, 'both')
  })
}

/** Each row as a multiple of its first value: 100 is where all begin. Rows that make no index are left out. */
function indexedChart(source: ChartSource, words: ChartWords): ChartModel {
  const { rows, periods } = source
  const axis: ChartAxis = { unit: `${periodLabel(periods[0] ?? '', words)}=100`, decimals: 1, hasZero: false }
  const names = rowNames(rows)
  const series = rows.map((row, at): ChartSeries | null => {
    const index = indexSeries(row, periods)
    if (index === null) return null
    const plain = rowPoints(row, periods, 'value', axis, words.language)
    const points = plain.map(
      ({ isTentative, isBroken }, column): ChartPoint => ({
        ...point(index.values[column] ?? null, axis, placeOf(row, periods[column] ?? '', 'value'), isTentative),
        isBroken
      })
    )
    const name = index.at === null ? (names[at] ?? '') : words.indexAt[index.at](names[at] ?? '')
    return seriesOf(row, name, 'line', 0, points)
  })
  return {
    kind: 'indexed',
    panels: [
      withBreaks({
        ...panelOf(periods, words),
        axes: [axis],
        baseline: 100,
        series: series.filter((one) => one !== null)
      })
    ],
    leftOut: names.filter((_, at) => series[at] === null)
  }
}

/** Rows at the latest period that has any, the largest first; what has no value stands last. */
function rankingPanel(source: ChartSource, words: ChartWords): ChartPanel {
  const { rows, periods, measure } = source
  const period =
    periods.findLast((one) => rows.some((row) => numberOf(cellAt(row, one), measure) !== null)) ?? periods.at(-1) ?? ''
  const names = rowNames(rows)
  const axis =
    rows[0] === undefined ? percentAxis() : axisOf(rows[0].indicator, measure, { periods: [period], ...words })
  const bars = rows
    .map((row, at) => ({
      name: names[at] ?? '',
      point:
        rowPoints(row, [period], measure, axis, words.language)[0] ?? point(null, axis, placeOf(row, period, measure))
    }))
    .toSorted((one, other) => (other.point.value ?? -Infinity) - (one.point.value ?? -Infinity))
  return {
    ...panelOf([], words),
    categories: bars.map(({ name }) => name),
    isLying: true,
    axes: [axis],
    series: [
      {
        key: `ranking ${period}`,
        name: periodLabel(period, words),
        draw: 'column',
        axis: 0,
        points: bars.map(({ point: one }) => one)
      }
    ]
  }
}

function seriesOf(
  row: ChartRow,
  name: string,
  draw: ChartSeries['draw'],
  axis: 0 | 1,
  points: readonly ChartPoint[]
): ChartSeries {
  return { key: keyOf(row), name, draw, axis, points }
}

function keyOf({ region, indicator }: ChartRow): string {
  return `${region} ${indicator.id}`
}

/** The panel with the places where its series are broken; between columns far apart a break is told at the later one. */
function withBreaks(panel: ChartPanel): ChartPanel {
  const breaks = panel.categories.flatMap((_, category) => {
    const broken = panel.series.filter(({ points }) => category > 0 && points[category]?.isBroken === true)
    const isAll = broken.length === panel.series.length
    return broken.length === 0 ? [] : [{ category, names: isAll ? [] : broken.map(({ name }) => name) }]
  })
  return { ...panel, breaks }
}

import { type ReactNode, useEffect, useMemo, useState } from 'react'
import type { ComparisonTable } from '#contract/calls/compare/comparison-table.ts'
import type { ChartKind } from '#core/chart/chart-kind.ts'
import { type GridSelection, rowsApart } from '../../ui/grid/selection/grid-selection.ts'
import { MOST_ROWS } from './chart-selection.ts'
import { ChartStrip, type ChartView } from './chart-strip.tsx'
import { isGrowthSelected, placesApart, rangeToDraw, selectionOf, type TablePlaces } from './table-places.ts'
import type { TableLinks } from './use-table-links.ts'

/** The chart of what is selected in a table: it follows the selection, and both light up what the other is asked for. */
export function SelectedChart(props: {
  readonly table: ComparisonTable
  readonly places: TablePlaces
  readonly selection: GridSelection
  readonly links: TableLinks
  readonly chart: Omit<ChartView, 'kind'>
  readonly kind: ChartKind | null
  readonly onChange: (chart: ChartView) => void
  readonly isFull: boolean
  readonly onFull: (full: boolean) => void
}): ReactNode {
  const { places, selection, links, isFull, onFull } = props
  const [selected, isGrowth] = useMemo(() => {
    const range = rangeToDraw(selection)
    const apart = rowsApart(selection)
    const of = apart === null ? places : placesApart(places, apart)
    const drawn = apart === null ? range : { ...range, top: 0, bottom: apart.length - 1 }
    return [selectionOf(of, drawn, MOST_ROWS), isGrowthSelected(of, drawn, MOST_ROWS)] as const
  }, [places, selection])
  // Whoever wants the values of cells of growth all the same says so, of these cells.
  const [said, setSaid] = useState<{ readonly of: GridSelection; readonly shows: ChartView['shows'] } | null>(null)
  const shows = said?.of === selection ? said.shows : isGrowth ? 'growth' : props.chart.shows
  const change = (chart: ChartView): void => {
    if (isGrowth && chart.shows !== shows) setSaid({ of: selection, shows: chart.shows })
    props.onChange(isGrowth ? { ...chart, shows: props.chart.shows } : chart)
  }
  const focus = useMemo(() => places.placeAt(selection.active.row, selection.active.column), [places, selection])
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.code !== 'KeyC') return
      event.preventDefault()
      onFull(!isFull)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [isFull, onFull])
  return (
    <ChartStrip
      table={props.table}
      selection={selected}
      focus={focus}
      looked={links.looked}
      chart={{ ...props.chart, shows, kind: props.kind }}
      onChange={change}
      isFull={isFull}
      onFull={onFull}
      onLook={links.lookAtPoint}
      onPick={(place) => {
        onFull(false)
        links.pick(place)
      }}
    />
  )
}

import { type ReactNode, useMemo } from 'react'
import type { DraftFigure } from '#contract/calls/draft-calls.ts'
import type { ChartPlace } from '#core/chart/chart-model.ts'
import { type GridSelection, rowsApart, selectedRange } from '../../ui/grid/selection/grid-selection.ts'
import { figuresSelected, placesApart, selectionOf, type TablePlaces } from '../chart/table-places.ts'
import { type DraftChoice, DraftPanel } from './draft-panel.tsx'

/** A paragraph about more than that nobody reads. */
const MOST_ROWS = 300

/** The words about what is selected in a table: some of its rows, or all of it where only a cell is. */
export function SelectedWords(props: {
  readonly places: TablePlaces
  readonly selection: GridSelection
  /** What the table is of. */
  readonly choice: DraftChoice
  readonly onPlace: (place: ChartPlace) => void
  readonly onClose: () => void
}): ReactNode {
  const { places, selection, choice } = props
  const chosen = useMemo((): DraftChoice => {
    const whole = selectedRange(selection)
    const apart = rowsApart(selection)
    const range = whole === null || apart === null ? whole : { ...whole, top: 0, bottom: apart.length - 1 }
    const chosenRows = apart === null ? places : placesApart(places, apart)
    // All of a table is what it is of, however many rows that are.
    const isAll = apart === null && range !== null && range.top === 0 && range.bottom === places.rows - 1
    const isRange = range !== null && !isAll && (range.bottom > range.top || range.right > range.left)
    const selected = isRange
      ? (figuresSelected(chosenRows, range, MOST_ROWS) ?? selectionOf(chosenRows, range, MOST_ROWS))
      : null
    if (selected === null) return choice
    return {
      ...choice,
      regions: [...new Set(selected.rows.map(({ region }) => region))],
      indicators: [...new Set(selected.rows.map(({ indicator }) => indicator))],
      periods: [...selected.periods]
    }
  }, [places, selection, choice])
  return <DraftPanel choice={chosen} onFigure={(figure) => props.onPlace(placeOf(figure))} onClose={props.onClose} />
}

/** The cell that explains a number of a draft: the level, the growth that it speaks of, or how that changed. */
function placeOf({ region, indicator, period, measure }: DraftFigure): ChartPlace {
  if (measure === 'pace') return { region, indicator, period, measure: 'growth-change' }
  const isLevel = measure === 'value' || measure === 'share' || measure === 'rank'
  return { region, indicator, period, measure: isLevel ? 'value' : 'growth' }
}

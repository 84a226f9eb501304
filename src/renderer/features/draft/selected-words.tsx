import { type ReactNode, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { DraftFigure } from '#contract/calls/draft-calls.ts'
import type { ChartPlace } from '#core/chart/chart-model.ts'
import { type GridRange, type GridSelection, rowsApart, selectedRange } from '../../ui/grid/selection/grid-selection.ts'
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
  /** Does a filter hide rows of it? */
  readonly isFiltered: boolean
  readonly onPlace: (place: ChartPlace) => void
  readonly onClose: () => void
}): ReactNode {
  const { t } = useTranslation('draft')
  const { places, selection, choice } = props
  const { chosen, rows } = useMemo((): { chosen: DraftChoice; rows: number | null } => {
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
    if (selected === null || range === null) return { chosen: choice, rows: null }
    const own = {
      regions: [...new Set(selected.rows.map(({ region }) => region))],
      indicators: [...new Set(selected.rows.map(({ indicator }) => indicator))],
      periods: [...selected.periods]
    }
    return { chosen: { ...choice, ...own }, rows: rowsWithFigures(chosenRows, range) }
  }, [places, selection, choice])
  const whole = t(props.isFiltered ? 'of.filtered' : 'of.table')
  return (
    <DraftPanel
      choice={chosen}
      of={rows === null ? whole : t('of.rows', { count: rows })}
      onFigure={(figure) => props.onPlace(placeOf(figure))}
      onClose={props.onClose}
    />
  )
}

/** How many of the rows are no headings, as far as words are written of them. */
function rowsWithFigures({ isHeading }: TablePlaces, { top, bottom }: GridRange): number {
  const rows = Array.from({ length: Math.min(bottom - top + 1, MOST_ROWS) }, (_, nth) => top + nth)
  return rows.filter((row) => !isHeading(row)).length
}

/** The cell that explains a number of a draft: the level, the growth that it speaks of, or how that changed. */
function placeOf({ region, indicator, period, measure }: DraftFigure): ChartPlace {
  if (measure === 'pace') return { region, indicator, period, measure: 'growth-change' }
  const isLevel = measure === 'value' || measure === 'share' || measure === 'rank'
  return { region, indicator, period, measure: isLevel ? 'value' : 'growth' }
}

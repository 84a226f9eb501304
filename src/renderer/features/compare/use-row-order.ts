import {
  columnFilteringFeature,
  createFilteredRowModel,
  createSortedRowModel,
  globalFilteringFeature,
  type Row,
  rowSortingFeature,
  type SortingState,
  tableFeatures,
  useTable
} from '@tanstack/react-table'
import { useMemo } from 'react'
import type { ComparisonRow } from '#contract/compare-calls.ts'
import type { TableLayout } from '#core/layout/layout.ts'
import { isFoundBy } from '../../ui/find-by-name.ts'
import type { ComparisonView } from './comparison-view.ts'

const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  columnFilteringFeature,
  globalFilteringFeature,
  filteredRowModel: createFilteredRowModel()
})
type OrderedRow = Row<typeof features, ComparisonRow>

const byName = new Intl.Collator('zh-Hans-CN', { numeric: true })

/** The name of a column that stays the same when periods come and go: `growth 2023`, `stub`. */
export function columnKey(layout: TableLayout, column: number): string {
  const { role, period } = layout.columns[column] ?? { role: 'stub', period: null }
  return period === null ? role : `${role} ${period}`
}

/**
 * Which rows of the layout are shown, in which order: those whose name the filter finds, sorted by one column.
 * Rows without a number there come last in both directions: what is not known is neither least nor most.
 */
export function useRowOrder(
  rows: readonly ComparisonRow[],
  layout: TableLayout,
  sort: ComparisonView['sort'],
  filter: string
): readonly number[] {
  const columns = useMemo(
    () =>
      layout.columns.map((_, column) => ({
        id: columnKey(layout, column),
        accessorFn: (_row: ComparisonRow, index: number) => sortValue(layout, index, column),
        sortUndefined: 'last' as const,
        sortFn: compareRows
      })),
    [layout]
  )
  const sorting = useMemo<SortingState>(
    () => (sort === null ? [] : [{ id: sort.column, desc: sort.descending }]),
    [sort]
  )
  const table = useTable({
    features,
    columns,
    data: rows,
    state: { sorting, globalFilter: filter },
    globalFilterFn: findsName,
    // The filter looks at the indicator itself; asking once, by the first column, is enough.
    getColumnCanGlobalFilter: ({ id }) => id === 'stub'
  })
  const ordered = table.getRowModel().rows
  return useMemo(() => ordered.map(({ index }) => index), [ordered])
}

function sortValue(layout: TableLayout, row: number, column: number): number | string | undefined {
  const cell = layout.rows[row]?.cells[column]
  if (cell?.type === 'number') return cell.value
  return cell?.type === 'text' ? cell.text : undefined
}

function compareRows(one: OrderedRow, other: OrderedRow, column: string): number {
  const a = one.getValue(column)
  const b = other.getValue(column)
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return byName.compare(String(a ?? ''), String(b ?? ''))
}

function findsName(row: OrderedRow, _column: string, query: string): boolean {
  return isFoundBy(query, row.original.indicator)
}

import { type ReactNode, useState } from 'react'
import type { CheckedEntry } from '#contract/calls/figure-calls.ts'
import { EntryGrid } from './entry-grid.tsx'
import { EntryLine } from './entry-line.tsx'
import { cellKey, type EntryRow } from './entry-table.ts'

/** The grid under the line that tells of its cell in focus: moving about leaves the rest of the screen as it is. */
export function EntryBody(props: {
  /** The period in focus first; null: the first. */
  readonly period: string | null
  readonly label: string
  readonly rowsTitle: string
  readonly unitTitle: string
  readonly rows: readonly EntryRow[]
  readonly periods: readonly string[]
  readonly periodName: (period: string) => string
  readonly stored: ReadonlyMap<string, string>
  readonly drafts: ReadonlyMap<string, string>
  readonly checked: ReadonlyMap<string, CheckedEntry>
  readonly onType: (texts: ReadonlyMap<string, string | null>) => void
  readonly canUndo: boolean
  readonly onUndo: () => void
}): ReactNode {
  const [at, setAt] = useState(() => ({ row: 0, column: Math.max(0, props.periods.indexOf(props.period ?? '')) }))
  const row = props.rows[at.row]
  const period = props.periods[at.column]
  const here = row === undefined || period === undefined ? null : cellKey(row, period)
  return (
    <>
      <EntryLine
        place={row === undefined || period === undefined ? '' : `${row.name} ${props.periodName(period)}`}
        unit={row?.unit ?? ''}
        stored={here === null ? null : (props.stored.get(here) ?? null)}
        checked={here === null ? null : (props.checked.get(here) ?? null)}
      />
      <EntryGrid {...props} at={at} onAt={setAt} />
    </>
  )
}

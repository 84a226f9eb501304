import { useEffect, useState } from 'react'
import type { ChangeRow } from '#contract/calls/import/import-outcome.ts'
import type { CallInput } from '#contract/calls.ts'
import { useDesk } from '../../../app/desk/desk-query.ts'
import { type ImportPlace, useCellInFocus } from '../place.ts'

interface Seen {
  /** The cell in focus on the sheet. */
  readonly at: string
  readonly index: number
  /** The cell of the row in focus in the list; '': it is on its way. */
  readonly lit: string
}

/**
 * The list follows the sheet: the cell in focus there is looked for here when it is walked to, and when the sheet is
 * read anew and another row stands where the one in focus stood. A cell that has no row leaves the list where it is as
 * long as that is on the same sheet. `row` is the one in focus, at `index`; where the list itself leads the sheet to a
 * cell there is nothing to follow. `isLeading`: it does so to begin with.
 */
export function useFollowSheet(
  listed: Omit<CallInput<'import.changeAt'>, 'file' | 'sheet' | 'cell'>,
  place: ImportPlace,
  {
    index,
    row,
    isLeading
  }: { readonly index: number; readonly row: ChangeRow | undefined; readonly isLeading: boolean },
  onFound: (index: number) => void
): void {
  const cell = useCellInFocus()
  const { file, sheet } = place
  const now: Seen = {
    at: nameOf(file?.id, sheet, cell),
    index,
    lit: row === undefined ? '' : nameOf(row.fileId, row.sheet, row.cell)
  }
  const [seen, setSeen] = useState(isLeading ? now : { ...now, at: '' })
  const isReread = now.index === seen.index && seen.lit !== '' && now.lit !== seen.lit
  const isToFind = now.lit !== now.at && (now.at !== seen.at || isReread)
  if (!isToFind && !isSame(now, seen)) setSeen(now)
  const { data, isFetching } = useDesk(
    'import.changeAt',
    { ...listed, file: file?.id ?? '', sheet: sheet ?? '', cell },
    { enabled: isToFind && file !== null && sheet !== null }
  )
  useEffect(() => {
    // What was found before the sheet was read anew stands elsewhere now.
    if (!isToFind || isFetching || data === undefined) return
    if (data.found === null && row === undefined) return
    setSeen(now)
    const isElsewhere = row !== undefined && (row.fileId !== file?.id || row.sheet !== sheet)
    const next = data.found?.index ?? (isElsewhere ? data.near : null)
    if (next !== null) onFound(next)
  })
}

function nameOf(file: string | undefined, sheet: string | null, cell: string): string {
  return `${file} ${sheet} ${cell}`
}

function isSame(one: Seen, other: Seen): boolean {
  return one.at === other.at && one.index === other.index && one.lit === other.lit
}

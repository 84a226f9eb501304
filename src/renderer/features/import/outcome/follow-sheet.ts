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
 * read anew and another row stands where the one in focus stood. `lit` is that row, at `index`; where the list itself
 * led the sheet to a cell there is nothing to follow.
 */
export function useFollowSheet(
  listed: Omit<CallInput<'import.changeAt'>, 'file' | 'sheet' | 'cell'>,
  place: ImportPlace,
  { index, row }: { readonly index: number; readonly row: ChangeRow | undefined },
  onFound: (index: number) => void
): void {
  const cell = useCellInFocus()
  const { file, sheet } = place
  const now: Seen = {
    at: nameOf(file?.id, sheet, cell),
    index,
    lit: row === undefined ? '' : nameOf(row.fileId, row.sheet, row.cell)
  }
  const [seen, setSeen] = useState(now)
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
    setSeen(now)
    if (data.found !== null) onFound(data.found.index)
  })
}

function nameOf(file: string | undefined, sheet: string | null, cell: string): string {
  return `${file} ${sheet} ${cell}`
}

function isSame(one: Seen, other: Seen): boolean {
  return one.at === other.at && one.index === other.index && one.lit === other.lit
}

import { useEffect, useState } from 'react'
import type { ChangeRow } from '#contract/calls/import/import-outcome.ts'
import type { CallInput } from '#contract/calls.ts'
import { useDesk } from '../../../app/desk/desk-query.ts'
import { type ImportPlace, useCellInFocus } from '../place.ts'

/**
 * The list follows the sheet: a cell that is walked to there is looked for here. `lit` is the row in focus; where the
 * list itself led the sheet to a cell there is nothing to follow.
 */
export function useFollowSheet(
  listed: Omit<CallInput<'import.changeAt'>, 'file' | 'sheet' | 'cell'>,
  place: ImportPlace,
  lit: ChangeRow | undefined,
  onFound: (index: number) => void
): void {
  const cell = useCellInFocus()
  const { file, sheet } = place
  const at = `${file?.id} ${sheet} ${cell}`
  const [seen, setSeen] = useState(at)
  const isLit = lit?.fileId === file?.id && lit?.sheet === sheet && lit?.cell === cell
  const isToFind = at !== seen && !isLit
  if (at !== seen && isLit) setSeen(at)
  const { data } = useDesk(
    'import.changeAt',
    { ...listed, file: file?.id ?? '', sheet: sheet ?? '', cell },
    { enabled: isToFind && file !== null && sheet !== null }
  )
  useEffect(() => {
    if (!isToFind || data === undefined) return
    setSeen(at)
    if (data.found !== null) onFound(data.found.index)
  })
}

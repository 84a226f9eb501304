import { useTranslation } from 'react-i18next'
import type { ImportFile } from '#contract/calls/import/import-job.ts'
import type { CellPosition } from '#core/reading/grid.ts'
import { contains } from '#core/reading/tables/sheet/sheet-map.ts'
import { useWording } from '../wording.ts'
import type { Role } from './sheet-page.ts'

/** The reader gives its reasons for these; other lines are what they are by where they stand. */
const REASONED: ReadonlySet<Role> = new Set(['header', 'stub-head', 'stub', 'left-out'])

/** Codes of corrections that the reader could not follow. */
export const UNFOLLOWED: ReadonlySet<string> = new Set([
  'correction-not-followed',
  'table-not-read',
  'meaning-not-followed',
  'meaning-of-no-figure',
  'no-names-for-regions',
  'parent-under-child',
  'parent-not-followed',
  'parent-of-no-label'
])

/** Why a cell is what it is: a correction says so, or the reader's reasons for the lines it stands in; null: neither. */
export function useWhySo(sheet: ImportFile['sheets'][number]): (at: CellPosition, role: Role | null) => string | null {
  const { t } = useTranslation('import')
  const { remark } = useWording()
  return ({ row, column }, role) => {
    const isCovered = (one: { readonly at?: Parameters<typeof contains>[0] | undefined }): boolean =>
      one.at !== undefined && contains(one.at, row, column)
    // What could not be read as it was said says so here too; else a correction is reason enough.
    const unfollowed = sheet.warnings.filter((one) => UNFOLLOWED.has(one.code) && isCovered(one))
    if (unfollowed.length > 0) return unfollowed.map(remark).join(t('sentenceBreak'))
    const isMarked = sheet.corrections.some((one) => one.kind !== 'parent' && isCovered({ at: one.range }))
    if (isMarked) return t('whyMarked')
    if (role === null || !REASONED.has(role)) return null
    // What another table says of this one (it continues it) is no reason for its cells.
    const own = sheet.tables.filter(({ range }) => contains(range, row, column))
    const reasons = own.flatMap((table) => table.reasons)
    const here = reasons.filter(({ at }) => at !== undefined && contains(at, row, column)).map(remark)
    return here.length === 0 ? null : here.join(t('sentenceBreak'))
  }
}

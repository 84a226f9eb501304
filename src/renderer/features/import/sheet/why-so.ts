import { useTranslation } from 'react-i18next'
import type { ImportFile } from '#contract/calls/import/import-job.ts'
import type { CellPosition } from '#core/reading/grid.ts'
import { contains } from '#core/reading/tables/sheet-map.ts'
import { useWording } from '../wording.ts'
import type { Role } from './sheet-page.ts'

/** The reader gives its reasons for these; other lines are what they are by where they stand. */
const REASONED: ReadonlySet<Role> = new Set(['header', 'stub-head', 'stub', 'left-out'])

/** Why a cell is what it is: a correction says so, or the reader's reasons for the lines it stands in; null: neither. */
export function useWhySo(sheet: ImportFile['sheets'][number]): (at: CellPosition, role: Role | null) => string | null {
  const { t } = useTranslation('import')
  const { remark } = useWording()
  return ({ row, column }, role) => {
    const isMarked = sheet.corrections.some((one) => one.kind !== 'parent' && contains(one.range, row, column))
    if (isMarked) return t('whyMarked')
    if (role === null || !REASONED.has(role)) return null
    const reasons = sheet.tables.flatMap((table) => table.reasons)
    const here = reasons.filter(({ at }) => at !== undefined && contains(at, row, column)).map(remark)
    return here.length === 0 ? null : here.join(t('comma'))
  }
}

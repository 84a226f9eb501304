import { App } from 'antd'
import { useTranslation } from 'react-i18next'
import type { ImportFile, ImportJob } from '#contract/calls/import/import-job.ts'
import { callDesk } from '../../../app/desk/call-desk.ts'
import { useDeskMutation } from '../../../app/desk/desk-query.ts'
import { useSayFailure } from '../../../app/frame/top-line/desk-actions.ts'
import { changedKinds } from '../outcome/filters.ts'

/** Takes or leaves the figure of a cell of the sheet, or its column, as the list of changes does. */
export function useTakeCell(
  job: ImportJob,
  file: ImportFile,
  sheet: string
): (cell: string, isColumn: boolean) => void {
  const { t } = useTranslation('import')
  const { message } = App.useApp()
  const onError = useSayFailure()
  const accept = useDeskMutation('import.accept', { onError })
  const take = async (cell: string, isColumn: boolean): Promise<void> => {
    const place = { file: file.id, sheet, cell }
    const listed = { job: job.id, kinds: changedKinds, suspiciousOnly: false, of: null }
    const { found } = await callDesk('import.changeAt', { ...listed, ...place })
    const accepted = found?.row.accepted ?? null
    if (accepted === null) message.info(t('accept.nothingAt', { cell }))
    else accept.mutate({ job: job.id, what: { what: isColumn ? 'column' : 'cell', ...place }, accepted: !accepted })
  }
  return (cell, isColumn) => void take(cell, isColumn).catch(onError)
}

import { useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import { useTranslation } from 'react-i18next'
import { deskQuery } from '../../desk/desk-query.ts'

/** Another desk ends the import under way in the open one where it could not be kept: whether that may be is asked first. */
export function useMayLeaveImport(): () => Promise<boolean> {
  const { t } = useTranslation('frame')
  const { modal } = App.useApp()
  const client = useQueryClient()
  return async () => {
    const { job } = await client.fetchQuery(deskQuery('import.current', {}))
    // One that is being stored is stored whole before another desk is opened, one that is kept with its desk comes again.
    if (job === null || job.state === 'storing' || job.isKept) return true
    return new Promise((resolve) => {
      modal.confirm({
        title: t('leaving.sure'),
        content: t('leaving.what'),
        okText: t('leaving.leave'),
        okButtonProps: { danger: true },
        cancelText: t('leaving.stay'),
        autoFocusButton: 'cancel',
        onOk: () => resolve(true),
        onCancel: () => resolve(false)
      })
    })
  }
}

import { App } from 'antd'
import { useTranslation } from 'react-i18next'
import { useDesk, useDeskMutation } from '../desk/desk-query.ts'
import { navigate } from '../view-state.ts'
import { useSayFailure } from './top-line/desk-actions.ts'

/** Reads the files of an import that was undone again, to be corrected and stored after all. */
export function useImportAgain(): { readonly again: (change: number) => void; readonly isPending: boolean } {
  const { t } = useTranslation('frame')
  const { notification } = App.useApp()
  const desk = useDesk('desk.state', {}).data?.open?.id
  const { mutate, isPending } = useDeskMutation('import.again', {
    onError: useSayFailure(),
    onSuccess: ({ withWords }) => {
      navigate('import', {})
      if (!withWords) notification.info({ title: t('againPlain'), description: t('againPlainWhat') })
    }
  })
  return { again: (change) => mutate({ change, ...(desk === undefined ? {} : { desk }) }), isPending }
}

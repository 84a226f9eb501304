import { App, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { TargetRow } from '#contract/calls/target-calls.ts'
import { useDeskMutation } from '../../app/desk/desk-query.ts'
import { useSayFailure } from '../../app/frame/top-line/desk-actions.ts'
import { messageOf, useUndo } from '../../app/frame/undo.tsx'
import { useIndicatorName } from '../../ui/words/indicator-name.ts'

/** Withdrawing asks nothing: it says what it did and offers the way back. */
export function useWithdraw(): (row: TargetRow) => void {
  const { t } = useTranslation('targets')
  const { notification } = App.useApp()
  const onError = useSayFailure()
  const name = useIndicatorName()
  const { undo } = useUndo()
  const call = useDeskMutation('targets.withdraw', { onError })
  return (row) =>
    call.mutate(
      { id: row.target.id },
      {
        onSuccess: ({ change }) => {
          const key = messageOf(change)
          notification.success({
            key,
            title: t('form.withdrawn', { name: name(row.indicator) }),
            duration: 10,
            actions: (
              <Button
                size="small"
                onClick={() => {
                  notification.destroy(key)
                  undo(change)
                }}
              >
                {t('form.undo')}
              </Button>
            )
          })
        }
      }
    )
}

import { useTranslation } from 'react-i18next'
import type { TargetRow } from '#contract/calls/target-calls.ts'
import type { KeyTask } from '#contract/calls/task-calls.ts'
import { useDeskMutation } from '../../app/desk/desk-query.ts'
import { useSayFailure } from '../../app/frame/top-line/desk-actions.ts'
import { useSayWithdrawn } from '../../app/frame/undo.tsx'
import { useIndicatorName } from '../../ui/words/indicator-name.ts'

export function useWithdraw(): (row: TargetRow) => void {
  const { t } = useTranslation('targets')
  const name = useIndicatorName()
  const say = useSayWithdrawn()
  const call = useDeskMutation('targets.withdraw', { onError: useSayFailure() })
  return ({ target, indicator }) =>
    call.mutate(
      { id: target.id },
      { onSuccess: ({ change }) => say(change, t('form.withdrawn', { name: name(indicator) })) }
    )
}

export function useWithdrawTask(): (task: KeyTask) => void {
  const { t } = useTranslation('targets')
  const say = useSayWithdrawn()
  const call = useDeskMutation('tasks.withdraw', { onError: useSayFailure() })
  return ({ id, title }) =>
    call.mutate({ id }, { onSuccess: ({ change }) => say(change, t('tasks.withdrawn', { title })) })
}

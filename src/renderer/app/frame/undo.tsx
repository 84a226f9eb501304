import { App, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Change } from '#contract/history-calls.ts'
import { useDesk, useDeskMutation } from '../desk/desk-query.ts'
import { useSayFailure } from './desk-actions.ts'

export interface UndoActions {
  readonly undo: (change: number) => void
  readonly redo: (change: number) => void
  /** The newest change that can be undone. */
  readonly undoLast: () => void
}

/** Undoing says what it undid and offers the way back, instead of asking before. */
export function useUndo(): UndoActions {
  const { t } = useTranslation('frame')
  const { notification } = App.useApp()
  const onError = useSayFailure()
  const state = useDesk('desk.state', {})

  const say = (title: string, back: () => void, backWord: string, change: Change): void => {
    const key = `change-${change.id}`
    notification.success({
      key,
      title,
      actions: (
        <Button
          onClick={() => {
            notification.destroy(key)
            back()
          }}
        >
          {backWord}
        </Button>
      )
    })
  }
  const undo = useDeskMutation('history.undo', {
    onError,
    onSuccess: (change, { change: of }) =>
      say(t('undone', { about: change.about }), () => redo.mutate({ change: of }), t('redo'), change)
  })
  const redo = useDeskMutation('history.redo', {
    onError,
    onSuccess: (change, { change: of }) =>
      say(t('redone', { about: change.about }), () => undo.mutate({ change: of }), t('undo'), change)
  })

  return {
    undo: (change) => undo.mutate({ change }),
    redo: (change) => redo.mutate({ change }),
    undoLast: () => {
      const last = state.data?.open?.lastChange ?? null
      if (last === null) notification.info({ title: t('nothingToUndo') })
      else undo.mutate({ change: last })
    }
  }
}

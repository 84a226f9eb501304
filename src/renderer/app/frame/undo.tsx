import { App, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Undone } from '#contract/calls/history-calls.ts'
import { changeAboutText } from '#contract/wording/changes.ts'
import { useAppearance } from '../appearance.ts'
import { asDeskError } from '../desk/desk-failure.ts'
import { useDesk, useDeskMutation } from '../desk/desk-query.ts'
import { atEscape } from '../keys.ts'
import { useErrorWords } from '../states/error-words.ts'
import { useSayFailure } from './top-line/desk-actions.ts'

export interface UndoActions {
  readonly undo: (change: number) => void
  readonly redo: (change: number) => void
  /** The newest change that can be undone. */
  readonly undoLast: () => void
  /** The change that was undone last. */
  readonly redoLast: () => void
}

const DONE = { undo: 'undone', redo: 'redone' } as const

/** The key of the message that tells of a change and offers to undo it: once it is undone there is nothing to offer. */
export function messageOf(change: number): string {
  return `change-${change}`
}

/** What is withdrawn or deleted is not asked about: this says what it was and offers the way back. */
export function useSayWithdrawn(): (change: number, title: string) => void {
  return useSayWithBack('restore')
}

/** Says what was stored, and offers to undo it. */
export function useSayStored(): (change: number, title: string) => void {
  return useSayWithBack('undo')
}

function useSayWithBack(back: 'restore' | 'undo'): (change: number, title: string) => void {
  const { t } = useTranslation('frame')
  const { notification } = App.useApp()
  const { undo } = useUndo()
  return (change, title) => {
    const key = messageOf(change)
    const actions = (
      <Button
        size="small"
        onClick={() => {
          notification.destroy(key)
          undo(change)
        }}
      >
        {t(back)}
      </Button>
    )
    notification.success({ key, title, duration: 10, actions })
  }
}

/** The message of the last undo or redo, whichever screen gave it. */
let shown: string | null = null

/** Takes the notice of the last undo that was refused away. */
let closeRefusal: () => void = () => undefined

/**
 * Undoing says what it undid and offers the way back, instead of asking before. Where other changes rest on it, it
 * says which, and offers to take them along.
 */
export function useUndo(): UndoActions {
  const { t } = useTranslation('frame')
  const { notification } = App.useApp()
  const { language } = useAppearance()
  const words = useErrorWords()
  const sayFailure = useSayFailure()
  const open = useDesk('desk.state', {}).data?.open ?? null
  // A message may outlive the desk that it speaks of: what it offers names that desk.
  const here = open === null ? {} : { desk: open.id }

  const offer = (close: () => void, word: string, act: () => void) => (
    <Button
      onClick={() => {
        close()
        act()
      }}
    >
      {word}
    </Button>
  )
  const say = (title: string, back: () => void, backWord: string, change: Undone): void => {
    // What the last one offered is out of date. Not replaced under one key: its time would run on for the new one.
    if (shown !== null) notification.destroy(shown)
    if (change.of !== null) notification.destroy(messageOf(change.of))
    const key = messageOf(change.id)
    shown = key
    const { region, year } = change.turnedTo
    const turned = [
      ...(region === null ? [] : [t('turnedBack.region', { region })]),
      ...(year === null ? [] : [t('turnedBack.year', { year })])
    ].join(t('turnedBack.between'))
    notification.success({
      ...{ key, title, actions: offer(() => notification.destroy(key), backWord, back) },
      ...(turned === '' ? {} : { description: turned })
    })
  }
  const failed = (error: unknown, word: string, together: () => void): void => {
    const data = asDeskError(error)
    if (data.code !== 'has-dependents' && data.code !== 'has-grounds') {
      sayFailure(error)
      return
    }
    closeRefusal()
    // A notice that is asked for under the key of one that is still fading never comes.
    const key = `refusal-${performance.now()}`
    const close = (): void => {
      leaveKey()
      notification.destroy(key)
    }
    const leaveKey = atEscape(close)
    closeRefusal = close
    notification.warning({
      key,
      title: words(data).what,
      actions: offer(close, word, together),
      duration: 10,
      onClose: leaveKey,
      role: 'alert'
    })
  }
  const undo = useDeskMutation('history.undo', {
    onError: (error, asked) => failed(error, t('undoTogether'), () => undo.mutate({ ...asked, together: true })),
    onSuccess: (change, { desk }) => sayDone(change, desk)
  })
  const redo = useDeskMutation('history.redo', {
    onError: (error, asked) => failed(error, t('redoTogether'), () => redo.mutate({ ...asked, together: true })),
    onSuccess: (change, { desk }) => sayDone(change, desk)
  })

  /** Undoing an undo lets its subject stand again: the answer tells which of the two it was. */
  const sayDone = (change: Undone, desk: string | undefined): void => {
    const { id, kind, of, about, act } = change
    const there = desk === undefined ? {} : { desk }
    const subject = { about: changeAboutText(about, language) }
    // "Undone" behind the name of what was withdrawn would read as if it were gone.
    const acts = act === 'withdrawn' ? ({ undo: 'backAgain', redo: 'goneAgain' } as const) : DONE
    if (kind === 'undo') say(t(acts.undo, subject), () => redo.mutate({ change: id, ...there }), t('redo'), change)
    else say(t(acts.redo, subject), () => undo.mutate({ change: of, ...there }), t('undo'), change)
  }

  return {
    undo: (change) => undo.mutate({ change, ...here }),
    redo: (change) => redo.mutate({ change, ...here }),
    undoLast: () => {
      const last = open?.lastChange ?? null
      if (last === null) notification.info({ title: t('nothingToUndo') })
      else undo.mutate({ change: last, ...here })
    },
    redoLast: () => redo.mutate({ change: null, ...here })
  }
}

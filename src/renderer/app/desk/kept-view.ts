import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { callDesk } from './call-desk.ts'
import { DeskFailure } from './desk-failure.ts'
import { deskKey, useDesk } from './desk-query.ts'
import { putAnswer } from './put-answer.ts'
import { saveBeforeAsking } from './unsaved-views.ts'

/** What a screen keeps with the desk: how it was left, and what is half done on it. */
export interface KeptView {
  /** As it was kept, by whatever version; null: nothing was; undefined: the desk has not said yet. */
  readonly kept: unknown
  readonly error: Error | null
  /** `next` says what follows from what is kept now. */
  readonly keep: (next: (now: unknown) => unknown) => void
}

/**
 * What is kept lives in the query cache, where it changes at once, and goes to the desk a moment later: a column that is
 * drawn wider changes it with every pixel, an edit with every letter.
 */
export function useKeptView(screen: string): KeptView {
  const client = useQueryClient()
  const asked = useDesk('desk.view', { screen })
  const keep = useCallback(
    (next: (now: unknown) => unknown) => {
      const key = deskKey('desk.view', { screen })
      const view = next(client.getQueryData<{ view: unknown }>(key)?.view)
      putAnswer(client, key, () => ({ view }))
      rememberSoon(screen, view)
    },
    [client, screen]
  )
  return { kept: asked.data?.view, error: asked.error, keep }
}

const REMEMBER_AFTER = 300

const waiting = new Map<string, unknown>()
let timer: ReturnType<typeof setTimeout> | null = null

function rememberSoon(screen: string, view: unknown): void {
  waiting.set(screen, view)
  if (timer !== null) clearTimeout(timer)
  timer = setTimeout(() => void rememberNow(), REMEMBER_AFTER)
}

/** The last views on their way. */
let saving: Promise<unknown> = Promise.resolve()

function rememberNow(): Promise<unknown> {
  if (waiting.size === 0) return saving
  if (timer !== null) clearTimeout(timer)
  timer = null
  const views = [...waiting]
  waiting.clear()
  const remember = async ([screen, view]: readonly [string, unknown]): Promise<void> => {
    try {
      await callDesk('desk.rememberView', { screen, view })
    } catch (error) {
      console.warn('remember view', error)
      // What is half done is not lost with the connection: it goes to the desk once that is back.
      const isLost = error instanceof DeskFailure && error.data.code === 'service-stopped'
      if (isLost && !waiting.has(screen)) waiting.set(screen, view)
    }
  }
  saving = Promise.all(views.map(remember))
  return saving
}

// A page that is closed, reloaded or left is hidden first.
document.addEventListener('visibilitychange', () => void rememberNow())
saveBeforeAsking(rememberNow)

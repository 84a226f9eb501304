import { useEffect, useRef } from 'react'

/** To what storing waits for: a question, else the names that nobody has decided; false: it waits for nothing. */
export function focusWaiting(): boolean {
  return focusNextQuestion() || focusNames()
}

/** To what takes the names that nobody has decided; false: the focus was at them, or there are none. */
export function focusNames(): boolean {
  const names = document.querySelector('section[data-waiting]')
  if (names === null || names.contains(document.activeElement)) return false
  names.querySelector('button')?.focus()
  return true
}

/** To the open question after the one in focus, to the first where none is; false: there is no further one. */
export function focusNextQuestion(): boolean {
  const open = [...document.querySelectorAll('li[data-open]')].filter(
    (question) => question.querySelector('li[data-open]') === null
  )
  const at = open.findIndex((question) => question.contains(document.activeElement))
  const field = open[at + 1]?.querySelector<HTMLElement>(':is(input, button):not(:disabled)')
  field?.focus()
  return field != null
}

/**
 * Once the files are read the focus stands where the work is: at an open question, else at what takes the names that
 * nobody has decided, else at what becomes of the files, never on the button that stores. What a person has answered is
 * gone, and the focus with it: it goes on. Only where it was lost so: who looks at something else is not called away.
 */
export function useFocusOnward(isRead: boolean): void {
  const isToGo = useRef(true)
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent): void => {
      isToGo.current = target instanceof Element && target.closest('li[data-open], section[data-waiting]') !== null
    }
    document.addEventListener('focusin', onFocus)
    return () => document.removeEventListener('focusin', onFocus)
  }, [])
  useEffect(() => {
    if (!isRead || !isToGo.current || document.activeElement !== document.body) return
    if (focusWaiting()) return
    document.querySelector<HTMLElement>('[role="tabpanel"] [role="listbox"]')?.focus({ preventScroll: true })
  })
}

import type { Command } from './commands.ts'
import { type ScreenName, screenNames } from './view-state.ts'

/** What of a key press decides. */
export interface KeyPress {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
  readonly target: EventTarget | null
}

const COMMANDS: Readonly<Record<string, Command>> = {
  o: 'import',
  p: 'print',
  z: 'undo',
  y: 'redo',
  f: 'find',
  k: 'palette'
}

/** Ctrl+1…7. */
export function screenOfKey(press: KeyPress): ScreenName | null {
  if (!isControl(press) || press.shiftKey || press.altKey) return null
  return /^[1-7]$/.test(press.key) ? (screenNames[Number(press.key) - 1] ?? null) : null
}

/** The command of a key press anywhere, or null. Undo and redo are left to a field that is being typed in. */
export function commandOfKey(press: KeyPress): Command | null {
  if (press.key === 'F1') return 'help'
  if (!isControl(press) || press.altKey) return null
  const key = press.key.toLowerCase()
  // Excel redoes with Ctrl+Y, others with Ctrl+Shift+Z.
  const command = press.shiftKey ? (key === 'z' ? 'redo' : null) : (COMMANDS[key] ?? null)
  return (command === 'undo' || command === 'redo') && isTyping(press.target) ? null : command
}

/** A question over the screen waits for its answer: until then no key does anything beneath it. Answered, it fades. */
export function isAsking(): boolean {
  const questions = document.querySelectorAll('.ant-modal-confirm:not([class*="-leave"])')
  return [...questions].some((question) => question.checkVisibility())
}

/**
 * Escape does this first, whatever it closes otherwise: for what came over the work last. A field, a list or a question
 * that has the focus keeps the key. Gives back what takes it off again.
 */
export function atEscape(act: () => void): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || isAsking() || isTyping(event.target) || isWithinPopup(event.target)) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }
  window.addEventListener('keydown', onKey, { capture: true })
  return () => window.removeEventListener('keydown', onKey, { capture: true })
}

/** Escape does this last, wherever the focus is: a field, a list or whatever else has a use for the key comes first. */
export function whereEscapeIsFree(act: () => void): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || isAsking()) return
    if (!isTyping(event.target) && !isWithinPopup(event.target)) act()
  }
  window.addEventListener('keydown', onKey)
  return () => window.removeEventListener('keydown', onKey)
}

function isWithinPopup(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest(POPUPS) !== null
}

const POPUPS = '[role="dialog"], [role="menu"], [role="listbox"], [aria-expanded="true"][role="combobox"]'

function isControl(press: KeyPress): boolean {
  return press.ctrlKey || press.metaKey
}

function isTyping(target: EventTarget | null): boolean {
  // The search field of a picker keeps the focus after a choice; empty, it has nothing of its own to undo.
  if (target instanceof HTMLInputElement && target.role === 'combobox' && target.value === '') return false
  // Nor has a field that tells that what stands in it was not typed since.
  return target instanceof HTMLElement && target.matches(TYPED_IN) && target.dataset['nothingTyped'] === undefined
}

/** A tab or a check keeps the focus after a click, and has no text. */
const TYPED_IN = 'input:not([type="radio"], [type="checkbox"]), textarea, [contenteditable="true"]'

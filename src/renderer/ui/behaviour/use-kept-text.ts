import { useEffect, useRef, useState } from 'react'

/** Typing rests, in milliseconds. */
const REST = 500

interface KeptText {
  readonly typed: string
  readonly type: (text: string) => void
  /** The field is left: what it says is said now. */
  readonly leave: () => void
}

/**
 * The text of a field, said as it is typed: once typing rests, and at once where the field or the page is left, so that
 * nothing typed is lost with the page. `kept`: what is kept of it; null: nothing.
 */
export function useKeptText(kept: string | null, say: (text: string | null) => void): KeptText {
  const [typed, setTyped] = useState(kept ?? '')
  const [seen, setSeen] = useState(kept)
  if (kept !== seen) {
    setSeen(kept)
    // It was said elsewhere; what is being typed here stays.
    if (textOf(typed) === seen) setTyped(kept ?? '')
  }
  const unsaid = useRef(false)
  const latest = useRef(() => {})
  useEffect(() => {
    latest.current = () => {
      if (!unsaid.current) return
      unsaid.current = false
      say(textOf(typed))
    }
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: each key begins the rest anew
  useEffect(() => {
    const rested = setTimeout(() => latest.current(), REST)
    return () => clearTimeout(rested)
  }, [typed])
  useEffect(() => {
    const now = (): void => latest.current()
    document.addEventListener('visibilitychange', now)
    return () => {
      document.removeEventListener('visibilitychange', now)
      now()
    }
  }, [])
  return {
    typed,
    type: (text) => {
      unsaid.current = true
      setTyped(text)
    },
    leave: () => {
      if (textOf(typed) !== kept) unsaid.current = true
      latest.current()
    }
  }
}

function textOf(typed: string): string | null {
  return typed.trim() || null
}

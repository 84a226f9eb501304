import { useCallback, useLayoutEffect, useRef } from 'react'

/**
 * A function that stays the same from one drawing to the next and does what the latest one would: what is given it is
 * not drawn again for its sake. For what a person does, never for what is drawn.
 */
export function useSteady<Arguments extends readonly unknown[], Result>(
  latest: (...args: Arguments) => Result
): (...args: Arguments) => Result {
  const kept = useRef(latest)
  useLayoutEffect(() => {
    kept.current = latest
  })
  return useCallback((...args: Arguments) => kept.current(...args), [])
}

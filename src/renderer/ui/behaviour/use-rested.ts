import { useEffect, useState } from 'react'

/** Longer than a key that is held down takes to repeat, in milliseconds. */
const REST = 80

/** The screen has nothing else to do by then, in milliseconds. */
const PATIENCE = 300

/**
 * A value once it has stayed the same for a moment and the screen has nothing else to do: what follows the arrow keys waits
 * until they rest.
 */
export function useRested<Value>(value: Value): Value {
  const [rested, setRested] = useState(value)
  useEffect(() => {
    let idle = 0
    const timer = setTimeout(() => {
      idle = requestIdleCallback(() => setRested(() => value), { timeout: PATIENCE })
    }, REST)
    return () => {
      clearTimeout(timer)
      cancelIdleCallback(idle)
    }
  }, [value])
  return rested
}

import { useEffect, useState } from 'react'

/** Longer than a key that is held down takes to repeat, in milliseconds. */
const REST = 80

/** A value once it has stayed the same for a moment: what follows the arrow keys waits until they rest. */
export function useRested<Value>(value: Value): Value {
  const [rested, setRested] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setRested(() => value), REST)
    return () => clearTimeout(timer)
  }, [value])
  return rested
}

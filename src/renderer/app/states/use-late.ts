import { useEffect, useState } from 'react'

/** Shorter waits show nothing: a flash of grey is worse than a blink of white. */
const PATIENCE = 150

/** Has the component stood for so long that what is waited for should be shown to be on its way? */
export function useLate(): boolean {
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE)
    return () => clearTimeout(timer)
  }, [])
  return late
}

/** Milliseconds of work before the screen has its turn. */
const TURN = 6

/** After a key or a turn of the wheel it waits so long for the next, in milliseconds. */
const REST = 120

/**
 * Works something out beside what the screen does, a piece at a time whenever it has nothing else to do and nobody
 * scrolls. Gives what stops it.
 */
export function inTurns<Result>(work: Generator<void, Result>, done: (result: Result) => void): () => void {
  let waiting = requestIdleCallback(turn)
  let resting: ReturnType<typeof setTimeout> | undefined
  function turn(): void {
    const until = performance.now() + TURN
    for (;;) {
      const step = work.next()
      if (step.done === true) {
        stop()
        done(step.value)
        return
      }
      if (performance.now() >= until) break
    }
    waiting = requestIdleCallback(turn)
  }
  function rest(): void {
    cancelIdleCallback(waiting)
    clearTimeout(resting)
    resting = setTimeout(() => {
      waiting = requestIdleCallback(turn)
    }, REST)
  }
  function stop(): void {
    cancelIdleCallback(waiting)
    clearTimeout(resting)
    for (const input of INPUTS) removeEventListener(input, rest, LISTENING)
  }
  for (const input of INPUTS) addEventListener(input, rest, LISTENING)
  return stop
}

const INPUTS = ['keydown', 'wheel'] as const
const LISTENING = { capture: true, passive: true }

/** The same work in one piece. */
export function atOnce<Result>(work: Generator<void, Result>): Result {
  for (;;) {
    const step = work.next()
    if (step.done === true) return step.value
  }
}

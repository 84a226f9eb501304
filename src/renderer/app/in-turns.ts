/** Milliseconds of work before the screen has its turn. */
const TURN = 6

/**
 * Works something out beside what the screen does, a piece at a time whenever it has nothing else to do. Gives what stops
 * it.
 */
export function inTurns<Result>(work: Generator<void, Result>, done: (result: Result) => void): () => void {
  let waiting = requestIdleCallback(turn)
  function turn(): void {
    const until = performance.now() + TURN
    for (;;) {
      const step = work.next()
      if (step.done === true) {
        done(step.value)
        return
      }
      if (performance.now() >= until) break
    }
    waiting = requestIdleCallback(turn)
  }
  return () => cancelIdleCallback(waiting)
}

/** The same work in one piece. */
export function atOnce<Result>(work: Generator<void, Result>): Result {
  for (;;) {
    const step = work.next()
    if (step.done === true) return step.value
  }
}

/** So long, in milliseconds, work goes on before others are heard. */
const patience = 15

/**
 * Does work that is made of small steps, with breaks in which others are answered. `goesOn` is asked after each break;
 * null: it said no.
 */
export function withBreaks<Result>(steps: Generator<unknown, Result>): Promise<Result>
export function withBreaks<Result>(steps: Generator<unknown, Result>, goesOn: () => boolean): Promise<Result | null>
export async function withBreaks<Result>(
  steps: Generator<unknown, Result>,
  goesOn: () => boolean = () => true
): Promise<Result | null> {
  for (;;) {
    const until = performance.now() + patience
    let step = steps.next()
    while (!step.done && performance.now() < until) step = steps.next()
    if (step.done) return step.value
    await new Promise(setImmediate)
    if (!goesOn()) return null
  }
}

/** Does such work in one go, for who cannot wait. */
export function withoutBreaks<Result>(steps: Generator<unknown, Result>): Result {
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

/** So long, in milliseconds, work goes on before others are heard. */
const patience = 15

/**
 * Does work that is made of small steps, with breaks in which others are answered. `goesOn` is asked after each break;
 * null: it said no.
 */
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

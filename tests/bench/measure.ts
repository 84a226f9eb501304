/** One line of the table: ours beside its peer, in the same run. */
export interface Measured {
  readonly what: string
  readonly size: string
  /** Milliseconds (median of the rounds), or megabytes for memory. */
  readonly ours: number
  readonly peer: number | null
  readonly peerName: string
  readonly unit: 'ms' | 'MB'
  /** What is asked: a bound on ours ÷ peer (or peer ÷ ours), or on ours alone. */
  readonly wanted: string
  readonly met: boolean
}

/** Median milliseconds of some rounds; each round begins with collected garbage where the process allows it. */
export async function median(rounds: number, work: () => unknown, clock = passed): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    globalThis.gc?.()
    const start = clock()
    await work()
    times.push(clock() - start)
  }
  times.sort((a, b) => a - b)
  return times[Math.floor(times.length / 2)] as number
}

/**
 * The quickest milliseconds of both, their rounds taken by turns: what else the machine does only ever adds, and it
 * adds to both alike.
 */
export async function quickest(
  rounds: number,
  work: { readonly ours: () => unknown; readonly peer: () => unknown },
  clock = passed
): Promise<{ readonly ours: number; readonly peer: number }> {
  let ours = Number.POSITIVE_INFINITY
  let peer = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round += 1) {
    ours = Math.min(ours, await median(1, work.ours, clock))
    peer = Math.min(peer, await median(1, work.peer, clock))
  }
  return { ours, peer }
}

/** The value below which so large a part of them lies. */
export function quantile(values: readonly number[], part: number): number {
  return [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0
}

/** Milliseconds on the wall. */
export function passed(): number {
  return performance.now()
}

/** Milliseconds that the processors worked for this process, on every thread. */
export function worked(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Milliseconds of the processor that this process took for some work: what else the machine does is not in them. */
export function processorTime(work: () => unknown): number {
  globalThis.gc?.()
  const before = worked()
  work()
  return worked() - before
}

export function ratioOf({ ours, peer }: Pick<Measured, 'ours' | 'peer'>): number | null {
  return peer === null ? null : ours / peer
}

export function resident(): number {
  return process.memoryUsage.rss() / 1e6
}

/** Figures that repeat from run to run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

import { EventEmitter, once } from 'node:events'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Idle } from '#desk/session/idle.ts'

let failures: unknown[]
let idle: Idle

beforeEach(() => {
  vi.useFakeTimers()
  failures = []
  idle = new Idle((error) => failures.push(error))
})
afterEach(() => void vi.useRealTimers())

/** Steps that say that they were taken. */
function* steps(taken: string[], names: string): Generator<void, void> {
  for (const name of names) {
    taken.push(name)
    yield
  }
}

describe('what is done while nobody asks anything', () => {
  it('waits until the last call is answered, and leaves off when the next comes', async () => {
    const taken: string[] = []
    const answers = new EventEmitter()
    const call = idle.during(() => once(answers, 'first'))
    idle.work(steps(taken, 'abc'))
    await vi.advanceTimersByTimeAsync(60_000)
    expect(taken).toEqual([])
    answers.emit('first')
    await call
    await vi.advanceTimersToNextTimerAsync()
    expect(taken).toEqual(['a'])
    const next = idle.during(() => once(answers, 'second'))
    await vi.advanceTimersByTimeAsync(60_000)
    expect(taken).toEqual(['a'])
    answers.emit('second')
    await next
    await vi.advanceTimersByTimeAsync(60_000)
    expect(taken).toEqual(['a', 'b', 'c'])
    expect(vi.getTimerCount()).toBe(0)
  })

  it('gives way to what is wanted next', async () => {
    const taken: string[] = []
    idle.work(steps(taken, 'abc'))
    await vi.advanceTimersToNextTimerAsync()
    idle.work(steps(taken, 'xy'))
    await vi.advanceTimersByTimeAsync(60_000)
    expect(taken).toEqual(['a', 'x', 'y'])
    idle.work(steps(taken, 'never'))
    idle.work(null)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(taken).toEqual(['a', 'x', 'y'])
  })

  it('ends where a step fails, and says so; calls and later work go on', async () => {
    const failing = (function* (): Generator<void, void> {
      yield
      throw new Error('the disk is gone')
    })()
    idle.work(failing)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(failures).toEqual([new Error('the disk is gone')])
    await expect(idle.during(async () => 7)).resolves.toBe(7)
    const taken: string[] = []
    idle.work(steps(taken, 'a'))
    await vi.advanceTimersByTimeAsync(60_000)
    expect(taken).toEqual(['a'])
  })

  it('is resumed after a call that fails', async () => {
    const taken: string[] = []
    idle.work(steps(taken, 'a'))
    await expect(idle.during(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(taken).toEqual(['a'])
  })
})

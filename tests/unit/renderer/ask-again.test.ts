import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { describe, expect, it } from 'vitest'
import { askAgain } from '../../../src/renderer/app/desk/ask-again.ts'

/** A desk whose answers are given when the test says so. */
function slowDesk() {
  const waiting: ((answer: string) => void)[] = []
  const client = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Number.POSITIVE_INFINITY } } })
  const observer = new QueryObserver<string>(client, {
    queryKey: ['import.current', {}],
    queryFn: () => new Promise<string>((resolve) => waiting.push(resolve))
  })
  const stop = observer.subscribe(() => undefined)
  return { client, observer, waiting, stop }
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

describe('answers that are out of date', () => {
  it('are asked for again although the first answer is still on its way', async () => {
    const { client, observer, waiting, stop } = slowDesk()
    await turn()
    void askAgain(client, () => true)
    await turn()
    waiting.shift()?.('reading')
    await turn()
    waiting.shift()?.('ready')
    await turn()
    expect(observer.getCurrentResult().data).toBe('ready')
    stop()
  })

  it('are asked for again once there is an answer', async () => {
    const { client, observer, waiting, stop } = slowDesk()
    await turn()
    waiting.shift()?.('reading')
    await turn()
    void askAgain(client, () => true)
    await turn()
    waiting.shift()?.('ready')
    await turn()
    expect(observer.getCurrentResult().data).toBe('ready')
    stop()
  })

  it('of other calls are left alone', async () => {
    const { client, waiting, stop } = slowDesk()
    await turn()
    waiting.shift()?.('reading')
    await turn()
    void askAgain(client, (key) => key[0] === 'compare.table')
    await turn()
    expect(waiting).toEqual([])
    stop()
  })
})

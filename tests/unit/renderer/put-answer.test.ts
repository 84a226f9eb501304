import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { describe, expect, it } from 'vitest'
import { putAnswer } from '../../../src/renderer/app/desk/put-answer.ts'

const queryKey = ['desk.view', { screen: 'compare' }]
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** A desk that has said where a screen was left; further answers are given when the test says so. */
function deskAskedAgain() {
  const waiting: ((answer: string) => void)[] = []
  const client = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Number.POSITIVE_INFINITY } } })
  client.setQueryData(queryKey, 'first')
  const observer = new QueryObserver<string>(client, {
    queryKey,
    queryFn: () => new Promise<string>((resolve) => waiting.push(resolve))
  })
  const stop = observer.subscribe(() => undefined)
  void client.invalidateQueries({ queryKey })
  return { client, observer, waiting, stop }
}

describe('what is put where an answer was', () => {
  it('shows at once', () => {
    const { client, observer, stop } = deskAskedAgain()
    putAnswer<string>(client, queryKey, (before) => `${before}, wider`)
    expect(observer.getCurrentResult().data).toBe('first, wider')
    stop()
  })

  it('stays when an answer comes that was asked for before it', async () => {
    const { client, observer, waiting, stop } = deskAskedAgain()
    await turn()
    putAnswer<string>(client, queryKey, (before) => `${before}, wider`)
    waiting.shift()?.('first')
    await turn()
    expect(observer.getCurrentResult().data).toBe('first, wider')
    stop()
  })

  it('gives way to what is asked for after it', async () => {
    const { client, observer, waiting, stop } = deskAskedAgain()
    await turn()
    putAnswer<string>(client, queryKey, () => 'wider')
    void client.invalidateQueries({ queryKey })
    await turn()
    waiting.pop()?.('of another desk')
    await turn()
    expect(observer.getCurrentResult().data).toBe('of another desk')
    stop()
  })
})

import { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { askAgain } from '../../../src/renderer/app/desk/ask-again.ts'
import { AskedAhead } from '../../../src/renderer/app/desk/asked-ahead.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A screen that asks one question of a region, and a desk that answers when the test says so. */
function screenOfRegions() {
  const asked: string[] = []
  const waiting: (() => void)[] = []
  const client = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Number.POSITIVE_INFINITY } } })
  const ahead = new AskedAhead()
  const leave = ahead.add((region) => [
    {
      queryKey: ['compare.table', region],
      queryFn: () => {
        asked.push(region)
        return new Promise<string>((resolve) => waiting.push(() => resolve(`figures of ${region}`)))
      }
    }
  ])
  const answer = async (): Promise<void> => {
    waiting.shift()?.()
    await vi.advanceTimersByTimeAsync(0)
  }
  const known = (region: string): unknown => client.getQueryData(['compare.table', region])
  const pointAt = async (region: string | null, forSoLong: number): Promise<void> => {
    ahead.pointAt(client, region)
    await vi.advanceTimersByTimeAsync(forSoLong)
  }
  return { asked, client, ahead, leave, answer, known, pointAt }
}

const aMoment = 100

describe('what is asked of a region ahead', () => {
  it('is there when the region that was pointed at is chosen', async () => {
    const { asked, client, ahead, answer, known, pointAt } = screenOfRegions()
    await pointAt('恩施市', aMoment)
    await answer()
    expect(known('恩施市')).toBe('figures of 恩施市')
    ahead.choose(client, '恩施市')
    expect(asked).toEqual(['恩施市'])
  })

  it('is asked once on its way, however soon the region is chosen', async () => {
    const { asked, client, ahead, pointAt } = screenOfRegions()
    await pointAt('恩施市', aMoment)
    ahead.choose(client, '恩施市')
    expect(asked).toEqual(['恩施市'])
  })

  it('is asked at once of a region that is chosen without having been pointed at', () => {
    const { asked, client, ahead } = screenOfRegions()
    ahead.choose(client, '利川市')
    expect(asked).toEqual(['利川市'])
  })

  it('is not asked of regions that a held arrow key passes', async () => {
    const { asked, pointAt } = screenOfRegions()
    for (const region of ['恩施市', '利川市', '建始县']) await pointAt(region, 33)
    await pointAt('巴东县', aMoment)
    expect(asked).toEqual(['巴东县'])
  })

  it('is not asked once the list is closed', async () => {
    const { asked, pointAt } = screenOfRegions()
    await pointAt('恩施市', 33)
    await pointAt(null, aMoment)
    expect(asked).toEqual([])
  })

  it('is asked of one region at a time, and then of the one that is pointed at by then', async () => {
    const { asked, answer, pointAt } = screenOfRegions()
    for (const region of ['恩施市', '利川市', '建始县']) await pointAt(region, aMoment)
    expect(asked).toEqual(['恩施市'])
    await answer()
    expect(asked).toEqual(['恩施市', '建始县'])
  })

  it('is not asked while something is being written', async () => {
    const { asked, client, pointAt } = screenOfRegions()
    const writing = client.getMutationCache().build(client, { mutationFn: () => new Promise<void>(() => undefined) })
    void writing.execute(undefined)
    await pointAt('恩施市', aMoment)
    expect(asked).toEqual([])
  })

  it('is asked again once it is out of date', async () => {
    const { asked, client, ahead, answer, pointAt } = screenOfRegions()
    await pointAt('恩施市', aMoment)
    await answer()
    await askAgain(client, () => true)
    ahead.choose(client, '恩施市')
    expect(asked).toEqual(['恩施市', '恩施市'])
  })

  it('is kept of the last regions alone', async () => {
    const { answer, known, pointAt } = screenOfRegions()
    for (const region of ['恩施市', '利川市', '建始县', '巴东县', '宣恩县']) {
      await pointAt(region, aMoment)
      await answer()
    }
    expect(known('恩施市')).toBe(undefined)
    expect(known('利川市')).toBe('figures of 利川市')
  })

  it('ends with the screen', async () => {
    const { asked, leave, pointAt } = screenOfRegions()
    leave()
    await pointAt('恩施市', aMoment)
    expect(asked).toEqual([])
  })
})

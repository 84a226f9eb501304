import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { CallInput } from '#contract/calls.ts'
import { handlers } from '#desk/handlers/handlers.ts'
import { Session } from '#desk/session/session.ts'
import { keptRegions } from '#desk/store/kept-regions.ts'
import { storeClaims } from '../../support/bare-desk.ts'
import { claim } from '../../support/claim.ts'
import { deskOptionsIn, temporaryFolder } from '../../support/temp-desk.ts'

const [here, beside] = ['422801', '422802'] as const

let folder: string
let session: Session

beforeEach(() => {
  vi.useFakeTimers()
  folder = temporaryFolder()
  session = new Session(deskOptionsIn(folder), () => undefined)
  session.openDesk(join(folder, 'ahead.tongbi'), { create: true })
  storeClaims(
    session.store,
    [here, beside].map((region) => claim({ region }))
  )
})
afterEach(async () => {
  vi.useRealTimers()
  await session.close()
  rmSync(folder, { recursive: true, force: true })
})

function lookAt(asked: Partial<CallInput<'compare.table'>>): void {
  const choice = { periods: ['2023'], indicators: null, measures: [], basis: 'published', asOf: null } as const
  void handlers['compare.table'](
    session,
    { ...choice, periods: ['2023'], measures: [], regions: [here], ...asked },
    { signal: new AbortController().signal, progress: () => undefined }
  )
}

describe('after the table of a region', () => {
  it('the regions beside it are read while nobody asks anything', async () => {
    lookAt({})
    expect(keptRegions(session.store).has(beside)).toBe(false)
    await vi.runAllTimersAsync()
    expect(keptRegions(session.store).has(beside)).toBe(true)
  })

  it('none are after one of several regions, of an earlier moment, or once the desk is closed', async () => {
    lookAt({})
    lookAt({ regions: [here, '422822'] })
    await vi.runAllTimersAsync()
    expect(keptRegions(session.store).has(beside)).toBe(false)
    lookAt({})
    lookAt({ asOf: '2999-01-01' })
    await vi.runAllTimersAsync()
    expect(keptRegions(session.store).has(beside)).toBe(false)
    lookAt({})
    session.closeDesk()
    expect(vi.getTimerCount()).toBe(0)
  })
})

import { describe, expect, it, vi } from 'vitest'
import { DeskError } from '#contract/error.ts'
import { openFirstDesk } from '../../../src/main/host/first-desk.ts'

/** A desk whose calls of these names are refused, each as it says. */
function linkRefusing(refused: Readonly<Record<string, Error>>) {
  return {
    call: vi.fn((name: string) => (refused[name] ? Promise.reject(refused[name]) : Promise.resolve({ kept: null })))
  }
}

const inPage = () => new DeskError('desk-in-page', { file: '云岭县.tongbi' }, { computer: 'c', process: 7 })

describe('the first desk', () => {
  it('that is open elsewhere is told once, also where it is that of last time', async () => {
    const link = linkRefusing({ 'desk.openDemo': inPage(), 'host.openLastDesk': inPage() })
    const tell = { failed: vi.fn(), kept: vi.fn() }
    await openFirstDesk(link as never, { demo: true, desk: null }, tell)
    expect(tell.failed).toHaveBeenCalledTimes(1)
    expect(link.call).toHaveBeenLastCalledWith('host.openLastDesk', {})
  })

  it('of last time is told where nothing else was asked for', async () => {
    const tell = { failed: vi.fn(), kept: vi.fn() }
    await openFirstDesk(linkRefusing({ 'host.openLastDesk': inPage() }) as never, { demo: false, desk: null }, tell)
    expect(tell.failed).toHaveBeenCalledTimes(1)
  })

  it('hides no bug', async () => {
    const link = linkRefusing({ 'desk.openDemo': inPage(), 'host.openLastDesk': new Error('a bug') })
    const opening = openFirstDesk(link as never, { demo: true, desk: null }, { failed: vi.fn(), kept: vi.fn() })
    await expect(opening).rejects.toThrow('a bug')
  })
})

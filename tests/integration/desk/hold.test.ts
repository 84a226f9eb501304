import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { DeskError } from '#contract/error.ts'
import { createDesk, type Desk } from '#desk/desk.ts'
import type { DeskProgram } from '#desk/store/file/desk-hold.ts'
import { runDesk } from '../../support/running-desk.ts'
import { deskOptionsIn, temporaryFolder } from '../../support/temp-desk.ts'

const opened: Desk[] = []

function desk(folder: string, program: DeskProgram | null): Desk {
  const one = createDesk({ ...deskOptionsIn(folder), program })
  opened.push(one)
  return one
}

async function refusal(call: Promise<unknown>): Promise<{ code: string; place: object; params: object }> {
  const thrown = await call.then(
    () => null,
    (error: unknown) => error
  )
  if (!(thrown instanceof DeskError)) throw new Error(`not refused: ${thrown}`)
  return thrown.data
}

afterEach(async () => {
  for (const one of opened.splice(0)) await one.close()
})

describe('a desk that is open in a window', () => {
  it('opens in no page, which says where it is open and stays at its own desk', async () => {
    const folder = temporaryFolder()
    const [path, other] = [join(folder, '利川.tongbi'), join(folder, '别的.tongbi')]
    const window = desk(folder, 'window')
    await window.call('host.openDesk', { path, create: true })
    const page = desk(folder, 'page')
    await page.call('host.openDesk', { path: other, create: true })
    expect(await refusal(page.call('host.openDesk', { path, create: false }))).toMatchObject({
      code: 'desk-in-window',
      place: { file: '利川.tongbi' },
      params: { process: process.pid }
    })
    expect((await page.call('desk.state', {})).open?.name).toBe('别的')

    // Opening it anew is no reason to lose it, and closing it gives it free.
    await window.call('host.openDesk', { path, create: false })
    expect(await refusal(page.call('host.openDesk', { path, create: false }))).toMatchObject({ code: 'desk-in-window' })
    await window.call('host.openDesk', { path: join(folder, '新.tongbi'), create: true })
    await page.call('host.openDesk', { path, create: false })
    expect((await page.call('desk.state', {})).open?.name).toBe('利川')
    expect(readdirSync(folder).filter((name) => name.endsWith('-open'))).toEqual(['利川.tongbi-open', '新.tongbi-open'])
  })

  it('takes what a command of the terminal writes meanwhile, and shows it', async () => {
    const folder = temporaryFolder()
    const path = join(folder, '利川.tongbi')
    const window = desk(folder, 'window')
    await window.call('host.openDesk', { path, create: true })
    const terminal = desk(folder, null)
    await terminal.call('host.openDesk', { path, create: false })
    const entry = {
      region: '422802',
      indicator: 'gdp',
      measure: 'level',
      period: '2023',
      text: '259.9'
    } as const
    await terminal.call('figures.set', { entries: [entry], stage: 'final', reason: null })
    expect((await window.call('desk.state', {})).open?.lastChange).toBe(1)
    await window.close()
    expect(existsSync(`${path}-open`)).toBe(false)
  })
})

describe('a desk whose page crashed', () => {
  it('is free at once: the page that is started again has it', async () => {
    const running = await runDesk()
    const folder = join(running.home, 'desks')
    const [name = ''] = readdirSync(folder).filter((one) => one.endsWith('.tongbi'))
    const window = desk(temporaryFolder(), 'window')
    const open = () => window.call('host.openDesk', { path: join(folder, name), create: false })
    expect(await refusal(open())).toMatchObject({ code: 'desk-in-page' })
    running.crash()
    expect(
      (await running.link.call('desk.state', {}).catch(() => running.link.call('desk.state', {}))).open
    ).not.toBeNull()
    expect(await refusal(open())).toMatchObject({ code: 'desk-in-page' })
    await running.close()
  })
})

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { DeskEvent } from '#contract/wire/event.ts'
import { deskEnvironment } from '../../src/main/host/desk-environment.ts'
import { createDeskLink, type DeskLink, type DeskProcess } from '../../src/main/host/desk-link.ts'
import { forkDesk } from '../../src/main/host/fork-desk.ts'
import { createOutlet, type Outlet } from '../../src/main/host/outlet.ts'

const source = resolve(import.meta.dirname, '../../src')

/** A desk process run from source in a home of its own, with the link that hosts use. */
export interface RunningDesk {
  readonly link: DeskLink
  readonly outlet: Outlet
  readonly events: readonly DeskEvent[]
  readonly home: string
  /** Ends the desk process as a crash would. */
  crash(): void
  close(): Promise<void>
}

export async function runDesk(): Promise<RunningDesk> {
  const home = mkdtempSync(join(tmpdir(), 'tongbi-test-'))
  const environment = deskEnvironment({
    home,
    resources: resolve(source, '../resources'),
    version: '0.0.0-test',
    program: 'page'
  })
  const outlet = createOutlet()
  const events: DeskEvent[] = []
  let process: DeskProcess | null = null
  const link = createDeskLink({
    start: () => {
      process = forkDesk({
        entry: join(source, 'main/desk/process.ts'),
        node: globalThis.process.execPath,
        environment
      })
      return process
    },
    opening: async (desk) => void (await desk.call('host.openLastDesk', {})),
    onEvent(event) {
      events.push(event)
      outlet.send(event)
    },
    log: () => undefined
  })
  await link.call('desk.state', {})
  return {
    link,
    outlet,
    events,
    home,
    crash: () => process?.kill(),
    async close() {
      await link.close()
      rmSync(home, { recursive: true, force: true })
    }
  }
}

import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { FromDesk } from '#contract/wire/envelope.ts'
import { temporaryFolder } from '../../support/temp-desk.ts'

const root = resolve(import.meta.dirname, '../../..')

/** The desk as its hosts start it, heard and spoken to through the envelope alone. */
class DeskProcess {
  readonly #child: ChildProcess
  readonly #heard: FromDesk[] = []
  #news: () => void = () => undefined
  #next = 0
  errors = ''

  constructor(folder: string) {
    this.#child = fork(join(root, 'src/main/desk/process.ts'), [], {
      env: { ...process.env, TONGBI_HOME: join(folder, 'home'), TONGBI_RESOURCES: join(root, 'resources') },
      serialization: 'advanced',
      stdio: ['ignore', 'inherit', 'pipe', 'ipc']
    })
    this.#child.stderr?.on('data', (text) => {
      this.errors += text
    })
    this.#child.on('message', (message) => {
      this.#heard.push(FromDesk.parse(message))
      this.#news()
    })
  }

  /** The first message that fits, said already or to come. */
  async hear(fits: (message: FromDesk) => boolean): Promise<FromDesk> {
    for (;;) {
      const found = this.#heard.find(fits)
      if (found !== undefined) return found
      await new Promise<void>((resolve) => {
        this.#news = resolve
      })
    }
  }

  post(message: unknown): void {
    this.#child.send(message as object)
  }

  async call(name: string, input: unknown): Promise<FromDesk> {
    this.#next += 1
    const id = `c${this.#next}`
    this.post({ type: 'call', id, name, input })
    return this.hear((message) => 'id' in message && message.id === id)
  }

  /** Ends it as a power cut would. */
  async kill(): Promise<void> {
    const gone = once(this.#child, 'exit')
    this.#child.kill('SIGKILL')
    await gone
  }

  /** Ends as a host that goes away; gives the exit status. */
  async end(): Promise<number | null> {
    if (this.#child.exitCode !== null || !this.#child.connected) return this.#child.exitCode
    const gone = once(this.#child, 'exit')
    this.#child.disconnect()
    const [status] = await gone
    return status as number | null
  }
}

let folder: string
let desk: DeskProcess

beforeEach(async () => {
  folder = temporaryFolder()
  desk = new DeskProcess(folder)
  await desk.hear(({ type }) => type === 'ready')
})
afterEach(async () => {
  await desk.end()
  rmSync(folder, { recursive: true, force: true })
})

const failed = (code: string) => expect.objectContaining({ type: 'error', error: expect.objectContaining({ code }) })

describe('the desk as a process', () => {
  it('answers calls, tells what has changed, and ends quietly with its host', async () => {
    expect(await desk.call('desk.state', {})).toMatchObject({ type: 'result', output: { open: null } })
    expect(await desk.call('host.openLastDesk', {})).toMatchObject({ output: { open: { figures: 0 } } })
    await desk.hear((message) => message.type === 'event' && message.event.type === 'changed')
    expect(await desk.end()).toBe(0)
    expect(desk.errors).toBe('')
  })

  it('tells expected failures by their codes, and keeps the log for what nobody expects', async () => {
    expect(await desk.call('no.such.call', {})).toEqual(failed('unknown-call'))
    expect(await desk.call('constructor', {})).toEqual(failed('unknown-call'))
    expect(await desk.call('compare.scope', { region: null })).toEqual(failed('no-desk-open'))
    expect(await desk.call('desk.open', { file: 7 })).toEqual(failed('invalid-input'))
    expect(desk.errors).toBe('')
  })

  it('goes on after messages that are none', async () => {
    for (const message of [
      { type: 'nonsense' },
      { type: 'call', id: 'x'.repeat(100), name: 'desk.state', input: {} },
      7
    ]) {
      desk.post(message)
    }
    expect(await desk.call('desk.state', {})).toMatchObject({ type: 'result' })
    expect(desk.errors).toContain('what the contract does not know')
  })

  it('cancels a call by its id', async () => {
    await desk.call('host.openLastDesk', {})
    desk.post({ type: 'call', id: 'demo', name: 'desk.openDemo', input: {} })
    await desk.hear(
      (message) => message.type === 'event' && message.event.type === 'progress' && message.event.call === 'demo'
    )
    desk.post({ type: 'cancel', id: 'demo' })
    const reply = await desk.hear((message) => 'id' in message && message.id === 'demo')
    expect(reply).toEqual(failed('cancelled'))
    // The desk that was open before is open again.
    expect(await desk.call('desk.state', {})).toMatchObject({ output: { open: { isDemo: false, figures: 0 } } })
  })

  it('has everything that it reported as stored when it is killed', async () => {
    const path = join(folder, '甲.tongbi')
    await desk.call('host.openDesk', { path, create: true })
    await desk.call('catalogue.saveRegion', { code: null, name: '开发区', parent: null })
    await desk.kill()
    desk = new DeskProcess(folder)
    await desk.hear(({ type }) => type === 'ready')
    await desk.call('host.openDesk', { path, create: false })
    expect(await desk.call('catalogue.regions', { query: '开发区', limit: 1, withFigures: false })).toMatchObject({
      output: [{ name: '开发区', level: 'own' }]
    })
  })
})

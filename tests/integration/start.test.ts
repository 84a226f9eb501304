import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeSmallReturn } from '../support/small-return.ts'

const script = resolve(import.meta.dirname, '../../scripts/start.mjs')

let home: string
let started: ChildProcess | null = null

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'tongbi-start-'))
})

afterEach(async () => {
  if (started !== null && started.exitCode === null) {
    started.kill('SIGTERM')
    await once(started, 'close')
  }
  started = null
  rmSync(home, { recursive: true, force: true })
})

/** Starts as `npm start` does, without a display unless one is given; gives what was said up to the address. */
async function start(words: readonly string[], lang: string, display: NodeJS.ProcessEnv = {}): Promise<string[]> {
  const { DISPLAY: _, WAYLAND_DISPLAY: __, TONGBI_ELECTRON_FLAGS: ___, ...environment } = process.env
  const child = spawn(process.execPath, [script, '--no-open', ...words], {
    env: { ...environment, ...display, TONGBI_HOME: home, LC_ALL: lang, INIT_CWD: home },
    stdio: ['ignore', 'pipe', 'inherit']
  })
  started = child
  const said: string[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    said.push(line)
    if (line.startsWith('http://')) return said
  }
  throw new Error(`No address was printed: ${said.join('\n')}`)
}

/** What it says and its exit status, where it ends by itself. */
function say(words: readonly string[], lang: string): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], {
    env: { ...process.env, TONGBI_HOME: home, LC_ALL: lang },
    encoding: 'utf8'
  })
  return { status, said: stdout + stderr }
}

describe('npm start with words it does not know', () => {
  it.each([
    ['zh_CN.UTF-8', '没有“--dmeo”这个选项。', '用法：npm start'],
    ['en_US.UTF-8', 'There is no option --dmeo.', 'Usage: npm start']
  ])('names the word and shows the use in %s', (lang, sentence, usage) => {
    const { status, said } = say(['--dmeo'], lang)
    expect(status).toBe(2)
    expect(said).toContain(sentence)
    expect(said).toContain(usage)
    expect(said).not.toContain('at parseArgs')
  })

  it('shows its use when asked', () => {
    const { status, said } = say(['--help'], 'en_US.UTF-8')
    expect(status).toBe(0)
    expect(said).toContain('--demo')
    expect(said).toContain('TONGBI_ELECTRON_FLAGS')
  })
})

describe('npm start without a window', () => {
  it('serves the page, says why, and how to get the window', async () => {
    const said = (await start(['--page'], 'en_US.UTF-8')).join('\n')
    expect(said).toContain('Opening in the browser: asked for by --page.')
    expect(said).toContain('For the window: npm start -- --window')
    expect(said).toMatch(/http:\/\/127\.0\.0\.1:\d+\/\?token=\S+$/)
  }, 120_000)

  it.runIf(process.platform === 'linux')(
    'takes the page where there is no display',
    async () => {
      const said = (await start([], 'zh_CN.UTF-8')).join('\n')
      expect(said).toContain('在浏览器中打开：没有图形显示')
    },
    120_000
  )

  it.runIf(process.getuid?.() === 0)(
    'tells root, for whom the sandbox does not work, how to have the window all the same',
    async () => {
      const said = (await start([], 'en_US.UTF-8', { DISPLAY: ':0' })).join('\n')
      expect(said).toContain('the sandbox of the window does not work for root')
      expect(said).toContain('TONGBI_ELECTRON_FLAGS=--no-sandbox npm start')
    },
    120_000
  )

  it('takes files from where the person stands, and ends cleanly when told to', async () => {
    writeSmallReturn(home)
    const said = await start(['--page', '小表.csv'], 'en_US.UTF-8')
    const address = new URL(said.at(-1) ?? '')
    const entered = await fetch(address, { redirect: 'manual' })
    const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? ''
    const events = await fetch(`${address.origin}/events`, { headers: { cookie } })
    let text = ''
    for await (const chunk of events.body ?? []) {
      text += new TextDecoder().decode(chunk)
      if (text.includes('"files"')) break
    }
    expect(text).toContain('小表.csv')
    started?.kill('SIGTERM')
    const [status] = await once(started as ChildProcess, 'close')
    expect(status).toBe(0)
  }, 120_000)
})

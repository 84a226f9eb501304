import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { electronEnvironment, installedElectron } from '../../scripts/electron.mjs'
import { run } from '../../scripts/program.mjs'
import { devtoolsPage } from '../support/devtools-page.ts'
import { writeSmallReturn } from '../support/small-return.ts'
import { expect, test } from './fixtures.ts'
import { rootFlags } from './open-window.ts'

test.skip(process.platform !== 'linux', 'the packed program is tested where the runtime for tests is')
test.describe.configure({ mode: 'serial' })

let place: string
let program: string
const electron = installedElectron()

test.beforeAll(async () => {
  test.setTimeout(180_000)
  if (electron === null) throw new Error('There is no Electron')
  place = mkdtempSync(join(tmpdir(), 'tongbi-packed-'))
  const words = ['scripts/dist.mjs', '--linux', '--dir', '--electron', dirname(electron.path), '--output', place]
  const { status, output } = await run(process.execPath, words)
  if (status !== 0) throw new Error(output)
  program = join(place, 'linux-unpacked', 'tongbi')
})

test.afterAll(() => rmSync(place, { recursive: true, force: true }))

/** Starts the packed program; its fuses close Node's inspector, so it is driven by Chromium's own port. */
async function startPacked(home: string, words: string[]): Promise<{ child: ChildProcess; said: () => string }> {
  if (electron === null) throw new Error('There is no Electron')
  const child = spawn(program, [...rootFlags, ...words], {
    env: { ...electronEnvironment(electron), TONGBI_HOME: home, LANG: 'zh_CN.UTF-8' },
    stdio: ['ignore', 'ignore', 'pipe']
  })
  let said = ''
  child.stderr?.on('data', (bytes) => {
    said += bytes
  })
  return { child, said: () => said }
}

test('the packed program starts and does the main job', async ({ home }) => {
  const { child, said } = await startPacked(home, ['--remote-debugging-port=0'])
  try {
    await expect.poll(said).toMatch(/DevTools listening on (ws:\S+)/)
    const page = await devtoolsPage(/DevTools listening on (ws:\S+)/.exec(said())?.[1] ?? '')
    const text = (): Promise<string> => page.evaluate(() => document.body.textContent ?? '')
    const press = (label: string): Promise<boolean> =>
      page.evaluate((wanted) => {
        const buttons = [...document.querySelectorAll('button')]
        const button = buttons.find((one) => one.textContent?.trim().startsWith(wanted) && !one.disabled)
        button?.click()
        return button !== undefined
      }, label)
    // Until the document is there, the page has nothing to run a script in.
    await expect(async () => expect(await text()).toContain('这个数据库还是空的')).toPass()
    await page.evaluate(
      (name, content) => {
        const dragged = new DataTransfer()
        dragged.items.add(new File([content], name))
        for (const type of ['dragenter', 'dragover', 'drop']) {
          document.body.dispatchEvent(new DragEvent(type, { dataTransfer: dragged, bubbles: true, cancelable: true }))
        }
      },
      '小表.csv',
      readFileSync(writeSmallReturn(home, '小表.csv', '利川市'), 'utf8')
    )
    await expect.poll(() => press('存入 6')).toBe(true)
    await expect.poll(() => press('去对比')).toBe(true)
    await expect.poll(text).toMatch(/地区生产总值[\s\S]*106\.00[\s\S]*6\.0/)
    page.close()
  } finally {
    child.kill('SIGTERM')
    await once(child, 'close')
  }
})

test('the fuses are set: no inspector, no Node in disguise', async ({ home }) => {
  const inspected = await startPacked(home, ['--inspect=0', '--remote-debugging-port=0'])
  await expect.poll(inspected.said).toContain('DevTools listening')
  inspected.child.kill('SIGTERM')
  await once(inspected.child, 'close')
  expect(inspected.said()).not.toContain('Debugger listening')

  // As Node it would run the script and end; as itself it takes -e for a switch and opens its window.
  const proof = join(home, 'ran-as-node')
  const disguised = spawn(
    program,
    [...rootFlags, '-e', `require('fs').writeFileSync(${JSON.stringify(proof)}, '')`, '--remote-debugging-port=0'],
    {
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', TONGBI_HOME: home, TONGBI_DESK_NODE: process.execPath },
      stdio: ['ignore', 'ignore', 'pipe']
    }
  )
  let said = ''
  disguised.stderr.on('data', (bytes) => {
    said += bytes
  })
  await expect.poll(() => said).toContain('DevTools listening')
  disguised.kill('SIGTERM')
  await once(disguised, 'close')
  expect(existsSync(proof)).toBe(false)
})

test('the program and its data lie where they can be loaded', () => {
  const resources = join(place, 'linux-unpacked', 'resources')
  expect(existsSync(join(resources, 'app.asar'))).toBe(true)
  for (const file of [
    'out/main/desk.cjs',
    'out/main/reading-worker.cjs',
    'node_modules/better-sqlite3/prebuilds/linux-x64.node',
    'node_modules/wasm-xlsxwriter/package.json',
    'resources/starter-catalogue.json'
  ]) {
    expect(existsSync(join(resources, 'app.asar.unpacked', file)), file).toBe(true)
  }
})

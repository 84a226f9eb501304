import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { electronEnvironment, installedElectron } from '../../scripts/electron.mjs'
import { run } from '../../scripts/program.mjs'
import { type DevtoolsPage, devtoolsPage } from '../support/devtools-page.ts'
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

interface Shown {
  readonly page: DevtoolsPage
  readonly text: () => Promise<string>
  readonly end: () => Promise<void>
}

/**
 * Starts it until its window shows something: once in some starts the old Chromium of the test runtime and whoever
 * drives it lose each other before the first script has run (see `openWindow`), and only a new start helps.
 */
async function showPacked(home: string): Promise<Shown> {
  for (let start = 1; ; start += 1) {
    const { child, said } = await startPacked(home, ['--remote-debugging-port=0'])
    const end = async (): Promise<void> => {
      child.kill('SIGTERM')
      await once(child, 'close')
    }
    try {
      await expect.poll(said).toMatch(/DevTools listening on (ws:\S+)/)
      const page = await devtoolsPage(/DevTools listening on (ws:\S+)/.exec(said())?.[1] ?? '')
      const text = (): Promise<string> => page.evaluate(() => document.body.textContent ?? '')
      // Until the document is there, the page has nothing to run a script in.
      await expect(async () => expect(await text()).toContain('这个数据库还是空的')).toPass({ timeout: 20_000 })
      return { page, text, end }
    } catch (error) {
      await end()
      if (start === 3) throw error
    }
  }
}

test('the packed program starts and does the main job', async ({ home }) => {
  const { page, text, end } = await showPacked(home)
  try {
    const press = (label: string): Promise<boolean> =>
      page.evaluate((wanted) => {
        const buttons = [...document.querySelectorAll('button')]
        const button = buttons.find((one) => one.textContent?.trim().startsWith(wanted) && !one.disabled)
        button?.click()
        return button !== undefined
      }, label)
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
    await end()
  }
})

test('a file that is opened while it runs reaches its window', async ({ home }) => {
  const { page, text, end } = await showPacked(home)
  try {
    const second = await startPacked(home, [pathToFileURL(writeSmallReturn(home, '第二份 1#.csv')).href])
    await once(second.child, 'close')
    await expect.poll(text).toContain('第二份 1#.csv')
    page.close()
  } finally {
    await end()
  }
})

/** What electron-builder gives to fpm, which makes the .deb of it: a script in its place writes it down. */
test('a .deb says what it needs, what opens desks, and nothing of spreadsheets but that it takes them', async () => {
  const packer = join(place, 'fpm')
  const note = join(place, 'asked.json')
  writeFileSync(
    packer,
    `#!${process.execPath}
const { readFileSync, writeFileSync } = require('node:fs')
const words = process.argv.slice(2)
const entry = words.find((word) => word.endsWith('.desktop')).split('=')[0]
writeFileSync(${JSON.stringify(note)}, JSON.stringify({ words, entry: readFileSync(entry, 'utf8') }))
`
  )
  chmodSync(packer, 0o755)
  const builder = ['node_modules/electron-builder/cli.js', '--publish=never', '--linux', 'deb', '--x64']
  const packed = [
    `--prepackaged=${join(place, 'linux-unpacked')}`,
    `-c.directories.output=${join(place, 'installers')}`
  ]
  const env = { ...process.env, CUSTOM_FPM_PATH: packer }
  const { status, output } = await run(process.execPath, [...builder, ...packed], { env })
  if (status !== 0) throw new Error(output)
  const { words, entry } = JSON.parse(readFileSync(note, 'utf8')) as { words: string[]; entry: string }

  const needed = words.filter((_, index) => words[index - 1] === '-d')
  expect(needed).toEqual(expect.arrayContaining(['libgtk-3-0', 'libnss3', 'libgbm1', 'libasound2t64 | libasound2']))
  expect(words.filter((word) => word.includes('=/usr/share/mime/'))).toEqual([
    'scripts/installers/linux-types.xml=/usr/share/mime/packages/tongbi.xml'
  ])
  expect(words.some((word) => word.endsWith('=/usr/share/applications/tongbi.desktop'))).toBe(true)
  expect(words.some((word) => word.endsWith('=/usr/share/icons/hicolor/256x256/apps/tongbi.png'))).toBe(true)
  expect(entry).toMatch(/^Exec=\/opt\/Tongbi\/tongbi %U$/m)
  expect(entry).toMatch(/^Name\[zh_CN\]=同比$/m)
  expect(entry).toMatch(/^MimeType=application\/vnd\.tongbi\.desk;.*application\/wps-office\.xlsx;.*text\/csv;$/m)
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

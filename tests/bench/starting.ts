import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication } from '@playwright/test'
import { installedElectron } from '../../scripts/electron.mjs'
import { openWindow, rootFlags } from '../e2e/open-window.ts'
import { processesBelow } from '../support/child-processes.ts'
import { type Measured, median } from './measure.ts'

/**
 * From process start to the first table painted on a filled desk, against an empty window of the same Electron; and
 * the memory of each process then. Needs Electron, a display and a build (npm run build); on Linux: xvfb-run.
 */
export async function benchStarting(): Promise<Measured[]> {
  if (installedElectron() === null || (process.platform === 'linux' && !process.env['DISPLAY'])) {
    console.error('starting: left out, it wants Electron and a display (on Linux: xvfb-run npm run bench)')
    return []
  }
  const home = mkdtempSync(join(tmpdir(), 'tongbi-bench-'))
  try {
    await startOn(home, true)
    let memory: readonly ProcessMemory[] = []
    const ours = await median(3, async () => {
      memory = await startOn(home, false)
    })
    const peer = await median(3, () => startEmptyWindow(home))
    const size = 'demo desk'
    return [
      {
        what: 'starting, to the first table',
        size,
        ours,
        peer,
        peerName: 'empty Electron window',
        unit: 'ms',
        wanted: '–',
        met: true
      },
      ...memory.map(({ name, megabytes }) => ({
        what: `memory, ${name}`,
        size,
        ours: megabytes,
        peer: null,
        peerName: '',
        unit: 'MB' as const,
        wanted: '–',
        met: true
      }))
    ]
  } finally {
    rmSync(home, { recursive: true, force: true, maxRetries: 5 })
  }
}

interface ProcessMemory {
  readonly name: string
  readonly megabytes: number
}

/** Opens the desk of last time (or the demo, the first time) and waits until the overview's table stands. */
async function startOn(home: string, demo: boolean): Promise<ProcessMemory[]> {
  const running = await openWindow({ home, demo })
  await running.page
    .getByRole('row', { name: /地区生产总值/ })
    .first()
    .waitFor()
  const memory = running.electron === null ? [] : await memoryOf(running.electron)
  await running.close()
  return memory
}

async function memoryOf(electron: ElectronApplication): Promise<ProcessMemory[]> {
  const metrics = await electron.evaluate(({ app }) =>
    app.getAppMetrics().map(({ type, memory }) => ({ name: type, megabytes: memory.workingSetSize / 1024 }))
  )
  const desks = processesBelow(electron.process().pid ?? 0, join('main', 'desk.cjs'))
  return [...metrics, ...desks.map((pid) => ({ name: 'desk', megabytes: residentMegabytes(pid) }))]
}

function residentMegabytes(pid: number): number {
  const found = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
  return Number(found?.[1] ?? 0) / 1024
}

async function startEmptyWindow(home: string): Promise<void> {
  const folder = join(home, 'empty')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "name": "empty", "main": "main.cjs" }')
  writeFileSync(
    join(folder, 'main.cjs'),
    `const { app, BrowserWindow } = require('electron')
app.whenReady().then(() => new BrowserWindow({ webPreferences: { sandbox: true } }).loadURL('data:text/html,<p id="root">.</p>'))`
  )
  const electron = await _electron.launch({
    executablePath: installedElectron()?.path ?? '',
    args: [...rootFlags, folder]
  })
  await (await electron.firstWindow()).locator('#root').waitFor()
  await electron.close()
}

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { type Browser, chromium } from '@playwright/test'
import { findBrowser } from '../support/find-browser.ts'
import { type Opening, type Running, root } from './running.ts'

/** Starts `tongbi serve` and opens its address in a browser of its own profile. */
export async function openPage(opening: Opening & { readonly home: string }, browser: Browser): Promise<Running> {
  const words = ['serve', ...(opening.demo ? ['--demo'] : []), ...(opening.files ?? [])]
  const server = spawn(process.execPath, [join(root, 'out/main/tongbi.cjs'), ...words], {
    env: { ...process.env, TONGBI_HOME: opening.home, LANG: 'zh_CN.UTF-8' },
    stdio: ['ignore', 'pipe', 'pipe']
  })
  let complaints = ''
  server.stderr.on('data', (bytes) => {
    complaints += bytes
  })
  const address = await new Promise<string>((resolve, reject) => {
    createInterface({ input: server.stdout }).on('line', (line) => {
      if (line.startsWith('http://')) resolve(line)
    })
    server.on('close', (status) => reject(new Error(`The server ended (${status}): ${complaints}`)))
  })
  const context = await browser.newContext({
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1360, height: 860 },
    acceptDownloads: true
  })
  const page = await context.newPage()
  await page.goto(address)
  await page.locator('#root > *').first().waitFor({ state: 'attached' })
  return {
    host: 'page',
    page,
    home: opening.home,
    electron: null,
    pid: server.pid ?? 0,
    complaints: () => complaints,
    async close() {
      await context.close()
      if (server.exitCode !== null || server.signalCode !== null) return
      server.kill('SIGTERM')
      await once(server, 'close')
    }
  }
}

export async function launchBrowser(): Promise<Browser> {
  const found = await findBrowser()
  if (found === null) throw new Error('There is no Chromium: set CHROMIUM_PATH')
  return chromium.launch({ executablePath: found.path, args: [...found.flags] })
}

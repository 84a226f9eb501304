import { type Browser, chromium } from '@playwright/test'
import { findBrowser } from '../support/find-browser.ts'
import type { Opening, Running } from './running.ts'
import { startServer } from './start-server.ts'

/** Starts `tongbi serve` and opens its address in a browser of its own profile. */
export async function openPage(opening: Opening & { readonly home: string }, browser: Browser): Promise<Running> {
  const words = [...(opening.demo ? ['--demo'] : []), ...(opening.files ?? [])]
  const server = await startServer({ home: opening.home, words, today: opening.today })
  const context = await browser.newContext({
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1360, height: 860 },
    acceptDownloads: true
  })
  const page = await context.newPage()
  await page.goto(server.address)
  await page.locator('#root > *').first().waitFor({ state: 'attached' })
  return {
    host: 'page',
    page,
    home: opening.home,
    electron: null,
    pid: server.pid,
    complaints: server.complaints,
    async close() {
      await context.close()
      await server.close()
    }
  }
}

export async function launchBrowser(): Promise<Browser> {
  const found = await findBrowser()
  if (found === null) throw new Error('There is no Chromium: set CHROMIUM_PATH')
  return chromium.launch({ executablePath: found.path, args: [...found.flags] })
}

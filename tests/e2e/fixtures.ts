import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, test as base } from '@playwright/test'
import { launchBrowser, openPage } from './open-page.ts'
import { openWindow } from './open-window.ts'
import type { Opening, Running } from './running.ts'

export { expect } from '@playwright/test'

interface Fixtures {
  /** A folder of its own for desks and settings. */
  readonly home: string
  /** Opens the program; it is closed after the test. */
  readonly open: (opening?: Opening) => Promise<Running>
  /** The program on an empty desk. */
  readonly tongbi: Running
}

export const test = base.extend<Fixtures, { chromiumBrowser: () => Promise<Browser> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern
  home: async ({}, use) => {
    const home = mkdtempSync(join(tmpdir(), 'tongbi-e2e-'))
    await use(home)
    rmSync(home, { recursive: true, force: true, maxRetries: 5 })
  },
  chromiumBrowser: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use) => {
      let browser: Browser | null = null
      await use(async () => {
        browser ??= await launchBrowser()
        return browser
      })
      await (browser as Browser | null)?.close()
    },
    { scope: 'worker' }
  ],
  open: async ({ home, chromiumBrowser }, use, info) => {
    const opened: Running[] = []
    await use(async (opening = {}) => {
      const where = { home, ...opening }
      const running =
        info.project.name === 'window' ? await openWindow(where) : await openPage(where, await chromiumBrowser())
      opened.push(running)
      return running
    })
    for (const running of opened.reverse()) await running.close()
  },
  tongbi: async ({ open }, use) => {
    await use(await open())
  }
})

import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { type Browser, test as base } from '@playwright/test'
import { makeDemoDesk } from './demo-desk.ts'
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

interface WorkerFixtures {
  readonly chromiumBrowser: () => Promise<Browser>
  /** The file of a demo desk as the program makes it, once for all tests: each opens a copy. */
  readonly demoDesk: () => Promise<string>
}

export const test = base.extend<Fixtures, WorkerFixtures>({
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
  demoDesk: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'tongbi-e2e-demo-'))
      let made: Promise<string> | null = null
      await use(() => {
        made ??= makeDemoDesk(folder)
        return made
      })
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
    { scope: 'worker' }
  ],
  open: async ({ home, chromiumBrowser, demoDesk }, use, info) => {
    const opened: Running[] = []
    await use(async ({ demo, ...opening } = {}) => {
      const asked = { home, ...opening }
      const files = demo ? [copyInto(asked.home, await demoDesk()), ...(asked.files ?? [])] : (asked.files ?? [])
      const where = { ...asked, files }
      const running =
        info.project.name === 'window' ? await openWindow(where) : await openPage(where, await chromiumBrowser())
      opened.push(running)
      // Keys that come before the frame stands reach nobody.
      await running.page.getByRole('navigation').first().waitFor()
      return running
    })
    for (const running of opened.reverse()) await running.close()
  },
  tongbi: async ({ open }, use) => {
    await use(await open())
  }
})

function copyInto(folder: string, file: string): string {
  const copy = join(folder, basename(file))
  copyFileSync(file, copy)
  return copy
}

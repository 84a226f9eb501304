import { _electron } from '@playwright/test'
import { electronEnvironment, installedElectron } from '../../scripts/electron.mjs'
import { type Opening, type Running, root } from './running.ts'

/** Flags of a Chromium run by root: in a container there is nobody else. */
export const rootFlags = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []

/**
 * Starts the built program in Electron, as `npm start` does. Once in some twenty starts Playwright and the old
 * Chromium of the test runtime lose each other before the first script has run: the page then stands still for
 * the debugger, and only a new start helps. A program that shows nothing fails all the same, three times over.
 */
export async function openWindow(opening: Opening & { readonly home: string }): Promise<Running> {
  for (let start = 1; ; start += 1) {
    const running = await startWindow(opening)
    try {
      await running.page.locator('#root > *').first().waitFor({ state: 'attached', timeout: 15_000 })
      return running
    } catch (error) {
      await running.close()
      if (start === 3) throw error
    }
  }
}

async function startWindow(opening: Opening & { readonly home: string }): Promise<Running> {
  const found = installedElectron()
  if (found === null) throw new Error('There is no Electron: set ELECTRON_OVERRIDE_DIST_PATH')
  const electron = await _electron.launch({
    executablePath: found.path,
    args: [...rootFlags, root, ...(opening.demo ? ['--demo'] : []), ...(opening.files ?? [])],
    env: {
      ...definedOnly(electronEnvironment(found)),
      TONGBI_HOME: opening.home,
      TONGBI_TODAY: opening.today ?? '',
      LANG: 'zh_CN.UTF-8'
    },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai'
  })
  let complaints = ''
  let isClosed = false
  electron.process().stderr?.on('data', (bytes) => {
    complaints += bytes
  })
  const page = await electron.firstWindow()
  return {
    host: 'window',
    page,
    home: opening.home,
    electron,
    pid: electron.process().pid ?? 0,
    complaints: () => complaints,
    async close() {
      if (isClosed) return
      isClosed = true
      // A window that the debugger has lost does not close by being asked.
      // What an import in the middle would be asked about is of no interest to a test that has ended.
      await electron
        .evaluate(({ dialog }) => {
          dialog.showMessageBox = async () => ({ response: 1, checkboxChecked: false })
        })
        .catch(() => undefined)
      const kill = setTimeout(() => electron.process().kill('SIGKILL'), 10_000)
      await electron.close()
      clearTimeout(kill)
    }
  }
}

function definedOnly(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined)
  )
}

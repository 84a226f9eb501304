import { _electron } from '@playwright/test'
import { electronEnvironment, installedElectron } from '../../scripts/electron.mjs'
import { type Opening, type Running, root } from './running.ts'

/** Flags of a Chromium run by root: in a container there is nobody else. */
export const rootFlags = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []

/** Starts the built program in Electron, as `npm start` does. */
export async function openWindow(opening: Opening & { readonly home: string }): Promise<Running> {
  const found = installedElectron()
  if (found === null) throw new Error('There is no Electron: set ELECTRON_OVERRIDE_DIST_PATH')
  const electron = await _electron.launch({
    executablePath: found.path,
    args: [...rootFlags, root, ...(opening.demo ? ['--demo'] : []), ...(opening.files ?? [])],
    env: { ...definedOnly(electronEnvironment(found)), TONGBI_HOME: opening.home, LANG: 'zh_CN.UTF-8' },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai'
  })
  let complaints = ''
  let isClosed = false
  electron.process().stderr?.on('data', (bytes) => {
    complaints += bytes
  })
  const page = await electron.firstWindow()
  await page.locator('#root > *').first().waitFor({ state: 'attached' })
  return {
    host: 'window',
    page,
    home: opening.home,
    electron,
    pid: electron.process().pid ?? 0,
    complaints: () => complaints,
    async close() {
      if (!isClosed) await electron.close()
      isClosed = true
    }
  }
}

function definedOnly(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined)
  )
}

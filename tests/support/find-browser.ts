import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

export interface FoundBrowser {
  readonly path: string
  /** What it needs on this machine. */
  readonly flags: readonly string[]
  readonly from: 'CHROMIUM_PATH' | 'installed' | 'package'
}

/**
 * A Chromium for tests: CHROMIUM_PATH, else on Linux the one that the npm package @sparticuz/chromium carries, else an
 * installed Chromium, Chrome or Edge. null: there is none. The package has the headless shell, which shows pages and
 * nothing else: an installed browser draws its own toolbar, too, for each profile in a process of its own, and that
 * takes as long as the page.
 */
export async function findBrowser(): Promise<FoundBrowser | null> {
  // Chromium's sandbox does not work for root, which is what containers run tests as.
  const flags = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const named = process.env['CHROMIUM_PATH']
  if (named) return { path: named, flags, from: 'CHROMIUM_PATH' }
  if (process.platform === 'linux' && process.arch === 'x64') {
    return { path: await unpacked(), flags: ['--no-sandbox', '--disable-gpu'], from: 'package' }
  }
  const installed = candidates().find((path) => existsSync(path))
  return installed === undefined ? null : { path: installed, flags, from: 'installed' }
}

async function unpacked(): Promise<string> {
  // Without it the package does not unpack the NSS libraries that it carries; it looks when it is imported.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x'
  // It would see only the fonts that it carries, none of them Chinese.
  if (existsSync('/etc/fonts/fonts.conf')) process.env['FONTCONFIG_PATH'] ??= '/etc/fonts'
  const { default: packaged } = await import('@sparticuz/chromium')
  return packaged.executablePath()
}

function candidates(): string[] {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`
    )
  }
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name] ?? '')
    return roots.flatMap((root) =>
      [
        'Google/Chrome/Application/chrome.exe',
        'Chromium/Application/chrome.exe',
        'Microsoft/Edge/Application/msedge.exe'
      ].map((path) => join(root, path))
    )
  }
  const names = [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge'
  ]
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return names.flatMap((name) => folders.map((folder) => join(folder, name)))
}

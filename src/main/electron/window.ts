import { BrowserWindow, nativeTheme } from 'electron'
import { interfaceOrigin } from './interface-protocol.ts'
import { rememberedPlace, rememberPlace } from './window-place.ts'

/** The window's colour before the interface has painted. */
const paper = { light: '#ffffff', dark: '#141414' }

const locked = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false
} as const

/** The window with the interface in it; it shows itself when it has something to show. */
export function openMainWindow(options: {
  readonly preload: string
  readonly placeFile: string
  readonly log: (message: string, error: unknown) => void
}): BrowserWindow {
  const place = rememberedPlace(options.placeFile)
  const { maximized, ...bounds } = place ?? { width: 1360, height: 860, maximized: false }
  const window = new BrowserWindow({
    ...bounds,
    minWidth: 900,
    minHeight: 600,
    show: false,
    title: '同比 Tongbi',
    backgroundColor: nativeTheme.shouldUseDarkColors ? paper.dark : paper.light,
    webPreferences: { ...locked, preload: options.preload }
  })
  rememberPlace(window, options.placeFile, options.log)
  window.once('ready-to-show', () => {
    if (maximized) window.maximize()
    window.show()
  })
  window.webContents.on('render-process-gone', (_, details) => {
    options.log(`The window's process ended (${details.reason})`, null)
    if (details.reason !== 'clean-exit') window.webContents.reload()
  })
  void window.loadURL(`${interfaceOrigin}/`)
  return window
}

/** The guide in a window of its own, which can do nothing but show it. */
export function openGuideWindow(parent: BrowserWindow, language: string): void {
  const window = new BrowserWindow({
    width: 900,
    height: 800,
    parent,
    autoHideMenuBar: true,
    backgroundColor: nativeTheme.shouldUseDarkColors ? paper.dark : paper.light,
    webPreferences: locked
  })
  window.removeMenu()
  void window.loadURL(`${interfaceOrigin}/guide/${language}/`)
}

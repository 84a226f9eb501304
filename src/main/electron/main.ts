import { join } from 'node:path'
import { app, type BrowserWindow, dialog, nativeTheme, session } from 'electron'
import type { KeptDemo } from '#contract/demo.ts'
import { DeskError } from '#contract/error.ts'
import { errorWords } from '#contract/wording/errors.ts'
import { deskEnvironment } from '../host/desk-environment.ts'
import { createDeskLink, type DeskLink } from '../host/desk-link.ts'
import { openFirstDesk } from '../host/first-desk.ts'
import { type OpeningArguments, openingArguments } from '../host/opening-arguments.ts'
import { createOutlet } from '../host/outlet.ts'
import { clearPassingFolders } from '../host/passing-folder.ts'
import { programFiles } from '../host/program-files.ts'
import { SettingsFile } from '../host/settings-file.ts'
import { userFolder } from '../host/user-folder.ts'
import { connectBridge } from './bridge.ts'
import { dressMenus } from './dress-menus.ts'
import { interfaceOrigin, registerInterfaceScheme, serveInterface } from './interface-protocol.ts'
import { createLanguageInUse } from './language.ts'
import { askBeforeLeavingImport } from './leaving-import.ts'
import { lockContents, lockSession } from './lockdown.ts'
import { setMenu } from './menu.ts'
import { SaveFolder } from './save-folder.ts'
import { startDesk } from './start-desk.ts'
import { openGuideWindow, openMainWindow } from './window.ts'
import { say } from './wording.ts'

const files = programFiles(import.meta.dirname)
const home = userFolder()
const outlet = createOutlet()
const log = (message: string, error?: unknown): void => console.error(message, error ?? '')

let wanted = wantedBy(process.argv, process.cwd())

app.setName('Tongbi')
// Chromium's own files stay apart from the desks.
app.setPath('userData', join(home, 'window'))
registerInterfaceScheme()
const settings = new SettingsFile(home, log)
const first = settings.read()
dressMenus(first.theme)
// Chromium's sandbox does not work for root: who says --no-sandbox (tests in a container) means it.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
lockContents()

let window: BrowserWindow | null = null
/** Once the program has opened: its desk, and how a person hears that one could not be opened. */
let opened: { readonly desk: DeskLink; readonly tell: (error: DeskError, asked: string | null) => void } | null = null

if (app.requestSingleInstanceLock()) {
  // By its command line: of the data that a start can hand over, Electron loses what names in Chinese make unaligned.
  app.on('second-instance', (_event, words, folder) => {
    void openFromOutside(wantedBy(words, folder))
    showWindow()
  })
  // macOS hands files over so, also to a program that is running.
  app.on('open-file', (event, path) => {
    event.preventDefault()
    const asked = openingArguments([path], '/')
    if (opened !== null) void openFromOutside(asked)
    else wanted = { ...wanted, desk: asked.desk ?? wanted.desk, files: [...wanted.files, ...asked.files] }
  })
  app.on('window-all-closed', () => app.quit())
  void app.whenReady().then(open)
} else {
  app.quit()
}

function open(): void {
  void clearPassingFolders(log)
  // Frame, menus and the colour before the first paint are the system's to draw.
  nativeTheme.themeSource = first.theme
  serveInterface(files.interfaceFolder, settings)
  lockSession(session.defaultSession, interfaceOrigin)
  const environment = deskEnvironment({
    home,
    resources: files.resources,
    version: app.getVersion(),
    program: 'window'
  })
  const desk = createDeskLink({
    start: () => startDesk(files.desk, environment),
    opening: async (ready, restarted) => {
      const asked = restarted ? { demo: false, desk: null } : wanted
      await openFirstDesk(ready, asked, { failed: (error) => tellDeskFailed(error, asked.desk), kept: tellDemoKept })
      if (!restarted) await handOver(ready, wanted.files)
    },
    onEvent: outlet.send,
    log
  })
  opened = { desk, tell: tellDeskFailed }
  const shown = openMainWindow({ preload: files.preload, placeFile: join(home, 'window-place.json'), log })
  window = shown
  const language = createLanguageInUse(first.language, menu)
  const saveFolder = new SaveFolder(join(home, 'save-folder.json'), app.getPath('documents'), log)
  connectBridge({ window: shown, link: desk, outlet, language, settings, saveFolder, log })
  askBeforeLeavingImport(shown, desk, language, log)
  menu()
  closeDeskBeforeQuitting(desk)

  function menu(): void {
    setMenu(language.get(), {
      command: (command) => outlet.send({ type: 'command', command }),
      openGuide: () => openGuideWindow(shown, language.get())
    })
  }

  /** `asked`: the desk that a person named; null is that of last time. */
  function tellDeskFailed(error: DeskError, asked: string | null): void {
    const { code, place } = error.data
    const { what, remedy } = errorWords(error.data, language.get())
    const detail = say(language.get(), 'deskFailedDetail', { name: asked ?? place.file ?? '', what, remedy })
    log(detail)
    // The desk of last time that cannot be opened is no news, but where it is open already.
    if (asked === null && code !== 'desk-in-page' && code !== 'desk-in-window') return
    void dialog.showMessageBox({ type: 'warning', message: say(language.get(), 'deskFailed'), detail })
  }
}

async function openFromOutside(asked: OpeningArguments): Promise<void> {
  if (opened === null) return
  const { desk, tell } = opened
  try {
    if (asked.demo) {
      const { kept } = await desk.call('desk.openDemo', {})
      if (kept !== null) tellDemoKept(kept)
    } else if (asked.desk !== null) await desk.call('host.openDesk', { path: asked.desk, create: false })
    await handOver(desk, asked.files)
  } catch (error) {
    if (error instanceof DeskError) tell(error, asked.desk)
    else log('What was opened from outside could not be opened', error)
  }
}

function tellDemoKept(kept: KeptDemo): void {
  outlet.send({ type: 'demo-kept', kept })
}

async function handOver(to: Pick<DeskLink, 'call'>, paths: readonly string[]): Promise<void> {
  if (paths.length === 0) return
  const admitted = await to.call('host.admit', { files: paths.map((path) => ({ path })) })
  outlet.send({ type: 'files', files: admitted })
}

function showWindow(): void {
  if (window === null || window.isDestroyed()) return
  if (window.isMinimized()) window.restore()
  window.focus()
}

/** The desk closes its file before the program ends, so that no journal is left behind. */
function closeDeskBeforeQuitting(desk: DeskLink): void {
  let isClosed = false
  app.on('will-quit', (event) => {
    if (isClosed) return
    event.preventDefault()
    void desk.close().finally(() => {
      isClosed = true
      app.quit()
    })
  })
}

/** What the command line of a start asks for. In development the first word is the folder of the program. */
function wantedBy([, ...words]: readonly string[], folder: string): OpeningArguments {
  const first = app.isPackaged ? -1 : words.findIndex((word) => !word.startsWith('-'))
  return openingArguments(
    words.filter((_, index) => index !== first),
    folder
  )
}

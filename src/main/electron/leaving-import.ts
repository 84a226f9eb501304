import { app, type BrowserWindow, dialog } from 'electron'
import type { DeskLink } from '../host/desk-link.ts'
import type { LanguageInUse } from './language.ts'
import { say } from './wording.ts'

/**
 * An import under way is kept with its desk. Where it could not be, it ends with the desk's process: before the window
 * closes, whether that may be is asked. What is stored by then is stored whole. A desk that does not answer holds nobody
 * back.
 */
export function askBeforeLeavingImport(
  window: BrowserWindow,
  desk: Pick<DeskLink, 'call'>,
  language: LanguageInUse,
  log: (message: string, error: unknown) => void
): void {
  let state: 'open' | 'asking' | 'leaving' = 'open'
  // A session that ends waits for no answer.
  process.once('SIGTERM', () => {
    state = 'leaving'
    app.quit()
  })
  window.on('close', (event) => {
    if (state === 'leaving') return
    event.preventDefault()
    if (state === 'asking') return
    state = 'asking'
    void mayLeave()
      .catch((error: unknown) => {
        log('Whether an import is under way is not known', error)
        return true
      })
      .then((isLeaving) => {
        state = isLeaving ? 'leaving' : 'open'
        if (isLeaving && !window.isDestroyed()) window.close()
      })
  })

  async function mayLeave(): Promise<boolean> {
    const isLost = await Promise.race([isLosing(desk), soon()])
    if (!isLost) return true
    const words = language.get()
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message: say(words, 'leaveImport'),
      detail: say(words, 'leaveImportDetail'),
      buttons: [say(words, 'stay'), say(words, 'leave')],
      defaultId: STAY,
      cancelId: STAY,
      noLink: true
    })
    return response !== STAY
  }
}

const STAY = 0

async function isLosing(desk: Pick<DeskLink, 'call'>): Promise<boolean> {
  const { job } = await desk.call('import.current', {})
  // What is kept with the desk is there when it is opened again.
  return (job?.state === 'reading' || job?.state === 'ready') && !job.isKept
}

/** As long as somebody waits for a window to close. */
function soon(): Promise<false> {
  return new Promise((resolve) => setTimeout(() => resolve(false), 3000))
}

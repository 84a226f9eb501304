import { type BrowserWindow, type IpcMainEvent, type IpcMainInvokeEvent, ipcMain, nativeTheme, shell } from 'electron'
import { z } from 'zod'
import type { CallInput } from '#contract/calls.ts'
import { DeskError } from '#contract/error.ts'
import { Artifact, type FileRef } from '#contract/file.ts'
import type { Outcome, Saved } from '#contract/wire/host.ts'
import { SettingsPatch } from '#contract/wire/settings.ts'
import { LANGUAGES } from '#core/language.ts'
import { fileTooLarge } from '#desk/files/read-failure.ts'
import { channels } from '../../preload/channels.ts'
import { admitRequest } from '../host/admit-request.ts'
import type { DeskLink } from '../host/desk-link.ts'
import type { Outlet } from '../host/outlet.ts'
import type { SettingsFile } from '../host/settings-file.ts'
import { pickFiles, pickNewDesk } from './dialogs.ts'
import { keepWhileOpen } from './keep-while-open.ts'
import type { LanguageInUse } from './language.ts'
import type { SaveFolder } from './save-folder.ts'
import { SavedFiles } from './saved-files.ts'
import { printWindow, saveArtifact, savePdf } from './saving.ts'
import { isTrustedSender } from './trusted-sender.ts'
import { openGuideWindow } from './window.ts'

const Language = z.enum(LANGUAGES)
const NewDeskName = z.string().min(1).max(80)
const PdfWish = z.object({ suggestedName: z.string().min(1).max(200), landscape: z.boolean() })
const SavedWish = z.object({ id: z.string().max(64), what: z.enum(['file', 'folder']) })
const Paths = z.array(z.string().min(1)).min(1).max(5000)
const LooseFile = z.object({ name: z.string().min(1).max(255), bytes: z.instanceof(Uint8Array) })
/** As much as the page lets in. */
const looseFileLimit = 256 * 1024 * 1024

/**
 * Answers the preload. A message that is not from our own window's top frame, or not of its channel's form,
 * reaches nothing.
 */
export function connectBridge(parts: {
  readonly window: BrowserWindow
  readonly link: DeskLink
  readonly outlet: Outlet
  readonly language: LanguageInUse
  readonly settings: SettingsFile
  readonly saveFolder: SaveFolder
  readonly log: (message: string, error?: unknown) => void
}): void {
  const { window, link, outlet, language, settings, saveFolder, log } = parts

  function isWelcome(event: IpcMainEvent | IpcMainInvokeEvent, channel: string): boolean {
    if (isTrustedSender(event, window.webContents)) return true
    log(`A message on ${channel} from a foreign frame was refused`)
    return false
  }

  function answer<Input>(channel: string, form: z.ZodType<Input>, handle: (input: Input) => unknown): void {
    ipcMain.handle(channel, (event, input: unknown) => {
      if (!isWelcome(event, channel)) throw new Error('Refused')
      return handle(form.parse(input))
    })
  }

  /** A failure of the contract is told by its code, place and values, as the reply to a call tells it. */
  function answerFileAct<Input, Value>(
    channel: string,
    form: z.ZodType<Input>,
    act: (input: Input) => Promise<Value>
  ): void {
    answer(channel, form, async (input): Promise<Outcome<Value>> => {
      try {
        return { value: await act(input) }
      } catch (error) {
        if (!(error instanceof DeskError)) throw error
        log(`${channel} failed`, error)
        return { error: error.data }
      }
    })
  }

  function hear<Input>(channel: string, form: z.ZodType<Input>, handle: (input: Input) => void): void {
    ipcMain.on(channel, (event, input: unknown) => {
      const parsed = form.safeParse(input)
      if (isWelcome(event, channel) && parsed.success) handle(parsed.data)
    })
  }

  answer(channels.request, z.unknown(), (message) => {
    const admitted = admitRequest(message)
    if ('reply' in admitted) return admitted.reply
    return admitted.request.type === 'call' ? link.request(admitted.request) : null
  })
  hear(channels.request, z.object({ type: z.literal('cancel'), id: z.string().max(64) }), ({ id }) => link.cancel(id))
  hear(channels.language, Language, (next) => language.set(next))
  hear(channels.settings, SettingsPatch, (patch) => {
    settings.keep(patch)
    if (patch.theme !== undefined) nativeTheme.themeSource = patch.theme
  })

  let disconnect: (() => void) | null = null
  hear(channels.listen, z.undefined(), () => {
    disconnect ??= outlet.connect((event) => window.webContents.send(channels.event, event))
  })
  const stopListening = (): void => {
    disconnect?.()
    disconnect = null
  }
  // A new document listens anew; a change of the hash is none.
  window.webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (isMainFrame && !isSameDocument) stopListening()
  })
  window.webContents.on('render-process-gone', stopListening)
  window.on('closed', stopListening)

  const admit = async (files: CallInput<'host.admit'>['files']): Promise<FileRef[]> =>
    files.length === 0 ? [] : link.call('host.admit', { files })

  answerFileAct(channels.pickFiles, z.enum(['spreadsheets', 'desk', 'recipes']), async (what) =>
    admit((await pickFiles(window, language.get(), what)).map((path) => ({ path })))
  )
  answerFileAct(channels.admitPaths, Paths, (paths) => admit(paths.map((path) => ({ path }))))
  answerFileAct(channels.admitBytes, LooseFile, async ({ name, bytes }) => {
    if (bytes.byteLength > looseFileLimit) throw fileTooLarge(name, bytes.byteLength, looseFileLimit)
    const path = await keepWhileOpen(window, name, bytes)
    // It goes with the window: nothing may be kept in it.
    return admit([{ path, name, isPassing: true }])
  })
  answerFileAct(channels.pickNewDesk, NewDeskName, async (suggestedName) => {
    const path = await pickNewDesk(window, language.get(), saveFolder, suggestedName)
    return path === null ? null : ((await admit([{ path }]))[0] ?? null)
  })
  const saved = new SavedFiles(shell)
  const known = (path: string | null): Saved | null => (path === null ? null : saved.note(path))
  answerFileAct(channels.save, Artifact, async (artifact) =>
    known(await saveArtifact(window, language.get(), saveFolder, link, artifact))
  )
  answer(channels.print, z.undefined(), () => printWindow(window))
  answer(channels.savePdf, PdfWish, async (wish) => known(await savePdf(window, language.get(), saveFolder, wish)))
  answer(channels.showSaved, SavedWish, ({ id, what }) => saved.show(id, what))
  answer(channels.openGuide, Language, (next) => openGuideWindow(window, next))
}

import type { Language } from '#core/language.ts'
import type { DeskErrorData } from '../error.ts'
import type { Artifact, FileRef } from '../file.ts'
import type { Reply, Request } from './envelope.ts'
import type { DeskEvent } from './event.ts'
import type { SettingsPatch } from './settings.ts'

/**
 * What the renderer asks of the process that shows it: over the bridge of the window's preload
 * (src/renderer/app/desk/window-host.ts), or over HTTP (page-host.ts). Capabilities of the product are calls, not methods here.
 */
export interface Host {
  readonly kind: 'window' | 'page'
  request(request: Request & { type: 'call' }): Promise<Reply>
  cancel(id: string): void
  listen(listener: (event: DeskEvent) => void): () => void
  /** Keeps what the person has chosen; the document of the next start is told it. */
  keepSettings(patch: SettingsPatch): Promise<void>
  /** The user picks files; empty when they changed their mind. */
  pickFiles(what: 'spreadsheets' | 'desk' | 'recipes'): Promise<FileRef[]>
  /** Files dropped on the interface. */
  admitDropped(files: File[]): Promise<FileRef[]>
  /** A place for a new desk; null: none was chosen; undefined: this host has no such dialog, name it instead. */
  pickNewDesk(suggestedName: string): Promise<FileRef | null | undefined>
  /** Saves or downloads; where it went, or null when the user changed their mind. */
  save(artifact: Artifact): Promise<Saved | null>
  /** Prints the document as it stands under the print media. */
  print(): Promise<void>
  /** As PDF: saved through a dialog in the window; undefined where the host leaves that to the browser's print dialog. */
  savePdf(suggestedName: string, landscape: boolean): Promise<Saved | null | undefined>
  /** Opens a file that was saved, or the folder that it lies in; false: it cannot, or the file has gone. */
  showSaved(id: string, what: SavedPart): Promise<boolean>
  /** The guide, offline. */
  openGuide(language: Language): Promise<void>
}

/** A file that was saved: where, in words, and by which id the host shows it; null: it cannot. `opens`: not its folder alone. */
export interface Saved {
  readonly place: string
  readonly shown: { readonly id: string; readonly opens: boolean } | null
}

export type SavedPart = 'file' | 'folder'

/** What came of an act: across the window's bridge a thrown error keeps nothing but its message. */
export type Outcome<Value> = { readonly value: Value } | { readonly error: DeskErrorData }

/** What of a host deals with files, and can fail in ways that a person can mend. */
type FileAct = 'pickFiles' | 'admitDropped' | 'pickNewDesk' | 'save'

/** What the preload puts at `window.tongbi`: the Host, with outcomes where it would throw a failure of the contract. */
export type BridgedHost = Omit<Host, FileAct> & {
  [Act in FileAct]: (...given: Parameters<Host[Act]>) => Promise<Outcome<Awaited<ReturnType<Host[Act]>>>>
}

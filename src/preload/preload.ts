import { contextBridge, ipcRenderer, webUtils } from 'electron'
import type { FileRef } from '#contract/file.ts'
import type { DeskEvent } from '#contract/wire/event.ts'
import type { BridgedHost, Outcome } from '#contract/wire/host.ts'
import { channels } from './channels.ts'

/** Everything that the interface can reach outside itself. */
const host: BridgedHost = {
  kind: 'window',
  request: (request) => ipcRenderer.invoke(channels.request, request),
  cancel: (id) => ipcRenderer.send(channels.request, { type: 'cancel', id }),
  listen(listener) {
    const forward = (_: unknown, event: DeskEvent): void => listener(event)
    ipcRenderer.on(channels.event, forward)
    ipcRenderer.send(channels.listen)
    return () => ipcRenderer.off(channels.event, forward)
  },
  keepSettings: async (patch) => ipcRenderer.send(channels.settings, patch),
  pickFiles: (what) => ipcRenderer.invoke(channels.pickFiles, what),
  admitDropped: async (files) => {
    const paths = files.map(pathOf)
    const known = paths.filter((path) => path !== '')
    const outcomes: Outcome<FileRef[]>[] =
      known.length > 0 ? [await ipcRenderer.invoke(channels.admitPaths, known)] : []
    // A file without a path was dragged out of another program's memory: its bytes are all there is.
    for (const [index, file] of files.entries()) {
      if (paths[index] !== '') continue
      const bytes = new Uint8Array(await file.arrayBuffer())
      outcomes.push(await ipcRenderer.invoke(channels.admitBytes, { name: file.name, bytes }))
    }
    return together(outcomes)
  },
  pickNewDesk: (suggestedName) => ipcRenderer.invoke(channels.pickNewDesk, suggestedName),
  save: (artifact) => ipcRenderer.invoke(channels.save, artifact),
  print: () => ipcRenderer.invoke(channels.print),
  savePdf: (suggestedName, landscape) => ipcRenderer.invoke(channels.savePdf, { suggestedName, landscape }),
  showSaved: (id, what) => ipcRenderer.invoke(channels.showSaved, { id, what }),
  openGuide: (language) => ipcRenderer.invoke(channels.openGuide, language)
}

contextBridge.exposeInMainWorld('tongbi', host)

// Menu and dialogs speak the language of the interface.
addEventListener('DOMContentLoaded', () => {
  const tell = (): void => ipcRenderer.send(channels.language, document.documentElement.lang)
  new MutationObserver(tell).observe(document.documentElement, { attributeFilter: ['lang'] })
  tell()
})

/** All files, or the first failure. */
function together(outcomes: readonly Outcome<FileRef[]>[]): Outcome<FileRef[]> {
  const value: FileRef[] = []
  for (const outcome of outcomes) {
    if ('error' in outcome) return outcome
    value.push(...outcome.value)
  }
  return { value }
}

/** Electron before 29 has no webUtils and puts the path on the file itself. */
function pathOf(file: File): string {
  if (webUtils !== undefined) return webUtils.getPathForFile(file)
  return 'path' in file && typeof file.path === 'string' ? file.path : ''
}

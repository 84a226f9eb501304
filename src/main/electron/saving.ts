import { copyFile, writeFile } from 'node:fs/promises'
import { extname } from 'node:path'
import type { BrowserWindow } from 'electron'
import type { Artifact } from '#contract/file.ts'
import type { Language } from '#core/language.ts'
import type { DeskLink } from '../host/desk-link.ts'
import { pickPlace, tellSaveFailed } from './dialogs.ts'
import type { SaveFolder } from './save-folder.ts'
import { say } from './wording.ts'

/** Saves what the desk has made where the person says; the place, or null: they changed their mind or it failed and they know. */
export async function saveArtifact(
  window: BrowserWindow,
  language: Language,
  folder: SaveFolder,
  link: DeskLink,
  artifact: Artifact
): Promise<string | null> {
  const extension = extname(artifact.name).slice(1)
  const place = await pickPlace(window, folder, {
    title: say(language, 'save'),
    suggestedName: artifact.name,
    ...(extension ? { filters: [{ name: extension.toUpperCase(), extensions: [extension] }] } : {})
  })
  if (place === null) return null
  const made = await link.call('host.artifact', { id: artifact.id })
  return written(window, language, place, () => copyFile(made.path, place))
}

/** Prints on the system's printers, with its dialog. */
export function printWindow(window: BrowserWindow): Promise<void> {
  // A person who closes the dialog again has not met an error.
  return new Promise((resolve) => window.webContents.print({ printBackground: true }, () => resolve()))
}

/** The document under its print media as PDF, on the paper its style sheet names or A4. */
export async function savePdf(
  window: BrowserWindow,
  language: Language,
  folder: SaveFolder,
  options: { readonly suggestedName: string; readonly landscape: boolean }
): Promise<string | null> {
  const place = await pickPlace(window, folder, {
    title: say(language, 'savePdf'),
    suggestedName: options.suggestedName.replace(/(\.pdf)?$/i, '.pdf'),
    filters: [{ name: 'PDF', extensions: ['pdf'] }]
  })
  if (place === null) return null
  const pdf = await window.webContents.printToPDF({
    landscape: options.landscape,
    pageSize: 'A4',
    preferCSSPageSize: true,
    printBackground: true
  })
  return written(window, language, place, () => writeFile(place, pdf))
}

async function written(
  window: BrowserWindow,
  language: Language,
  place: string,
  write: () => Promise<void>
): Promise<string | null> {
  try {
    await write()
    return place
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    await tellSaveFailed(window, language, place)
    return null
  }
}

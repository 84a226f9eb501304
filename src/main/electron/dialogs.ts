import { join } from 'node:path'
import { type BrowserWindow, dialog, type FileFilter, type OpenDialogOptions } from 'electron'
import { SPREADSHEET_EXTENSIONS } from '#contract/spreadsheet-extensions.ts'
import type { Language } from '#core/language.ts'
import type { SaveFolder } from './save-folder.ts'
import { say } from './wording.ts'

/** Paths of the files a person picks; empty when they changed their mind. */
export async function pickFiles(
  window: BrowserWindow,
  language: Language,
  what: 'spreadsheets' | 'desk' | 'recipes'
): Promise<string[]> {
  const all: FileFilter = { name: say(language, 'allFiles'), extensions: ['*'] }
  const { filePaths } = await dialog.showOpenDialog(window, chooser(language, what, all))
  return filePaths
}

function chooser(language: Language, what: 'spreadsheets' | 'desk' | 'recipes', all: FileFilter): OpenDialogOptions {
  switch (what) {
    case 'spreadsheets':
      return {
        title: say(language, 'pickSpreadsheets'),
        properties: ['openFile', 'multiSelections'],
        filters: [{ name: say(language, 'spreadsheets'), extensions: SPREADSHEET_EXTENSIONS }, all]
      }
    case 'desk':
      return { title: say(language, 'pickDesk'), properties: ['openFile'], filters: [deskFilter(language), all] }
    case 'recipes':
      return {
        title: say(language, 'pickRecipes'),
        properties: ['openFile'],
        filters: [{ name: say(language, 'recipes'), extensions: ['json'] }, all]
      }
  }
}

/** Where a new desk is to be made, or null. */
export async function pickNewDesk(
  window: BrowserWindow,
  language: Language,
  folder: SaveFolder,
  suggestedName: string
): Promise<string | null> {
  return pickPlace(window, folder, {
    title: say(language, 'newDesk'),
    suggestedName: `${suggestedName}.tongbi`,
    filters: [deskFilter(language)]
  })
}

/**
 * Where something is to be saved, or null. The dialog begins where the last one ended: without a folder systems begin
 * in the program's own. The system asks before a file is replaced.
 */
export async function pickPlace(
  window: BrowserWindow,
  folder: SaveFolder,
  options: { readonly title: string; readonly suggestedName: string; readonly filters?: FileFilter[] }
): Promise<string | null> {
  const { filePath, canceled } = await dialog.showSaveDialog(window, {
    title: options.title,
    defaultPath: join(folder.get(), fileNameOf(options.suggestedName)),
    ...(options.filters ? { filters: options.filters } : {})
  })
  if (canceled || !filePath) return null
  folder.keep(filePath)
  return filePath
}

export async function tellSaveFailed(window: BrowserWindow, language: Language, path: string): Promise<void> {
  await dialog.showMessageBox(window, {
    type: 'error',
    message: say(language, 'saveFailed'),
    detail: say(language, 'saveFailedDetail', { path })
  })
}

function deskFilter(language: Language): FileFilter {
  return { name: say(language, 'desk'), extensions: ['tongbi'] }
}

/** A name that every system takes as a file's. */
function fileNameOf(name: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: Windows takes none of these in a file name
  return name.replace(/[<>:"/\\|?*\u0000-\u001f]/g, ' ').trim()
}

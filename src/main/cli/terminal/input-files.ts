import { readdirSync, statSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { SPREADSHEET_EXTENSIONS } from '#contract/spreadsheet-extensions.ts'
import { isLockStub } from '#desk/workbook/load-file.ts'

/** In a folder a .txt is rather a note: one that is a table is named itself. */
const extensions = new Set(SPREADSHEET_EXTENSIONS.filter((one) => one !== 'txt').map((one) => `.${one}`))

/** Files as named, folders as the spreadsheets in them (and in the folders within), by name. */
export function inputFiles(words: readonly string[]): { readonly files: string[]; readonly emptyFolders: string[] } {
  const files: string[] = []
  const emptyFolders: string[] = []
  for (const word of words) {
    // A file that is not there is met, and named, when it is to be read.
    if (!statSync(word, { throwIfNoEntry: false })?.isDirectory()) files.push(word)
    else {
      const found = spreadsheetsIn(word)
      if (found.length === 0) emptyFolders.push(word)
      files.push(...found)
    }
  }
  return { files, emptyFolders }
}

function spreadsheetsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && extensions.has(extname(entry.name).toLowerCase()))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !isLockStub(basename(path)) && !basename(path).startsWith('.'))
    .sort((left, right) => left.localeCompare(right, 'zh-CN'))
}

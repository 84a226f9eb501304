import { randomUUID } from 'node:crypto'
import { readdirSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { SPREADSHEET_EXTENSIONS } from '#contract/spreadsheet-extensions.ts'
import { namesApart } from '../../files/names-apart.ts'
import { tellingFolders } from '../../files/telling-folders.ts'
import type { Session } from '../../session/session.ts'
import { isLockStub } from '../../workbook/load-file.ts'
import type { JobFile } from '../job/job-file.ts'

/** A web archive is none that can be read: it is refused by name, and not passed over. */
const spreadsheets = new Set([...SPREADSHEET_EXTENSIONS, 'mht'].map((extension) => `.${extension}`))

/** The files of an import, told apart by their names; a folder stands for the spreadsheets in it, however deep. */
export function importedFiles(
  session: Session,
  ids: readonly string[]
): { readonly files: JobFile[]; readonly paths: ReadonlyMap<string, string> } {
  const files: JobFile[] = []
  const paths = new Map<string, string>()
  const passing = new Set<string>()
  for (const id of ids) {
    const { path, name, isPassing } = session.admitted.file(id)
    if (isPassing) passing.add(id)
    if (!isFolder(path)) {
      files.push(waiting(id, name))
      paths.set(id, path)
      continue
    }
    const found = spreadsheetsIn(path)
    if (found.length === 0) {
      const error = { code: 'folder-without-spreadsheets' as const, place: { file: name }, params: {} }
      files.push({ ...waiting(id, name), state: 'refused', error })
    }
    for (const inside of found) {
      const file = waiting(randomUUID(), inside.slice(path.length + 1).replaceAll('\\', '/'))
      files.push(file)
      paths.set(file.id, inside)
    }
  }
  const named = files.map(({ id, name }) => ({ name, path: passing.has(id) ? null : (paths.get(id) ?? null) }))
  const names = namesApart(named)
  const folders = tellingFolders(named.flatMap(({ path }) => path ?? []))
  return {
    files: files.map((file, at) => {
      const path = named[at]?.path ?? null
      return { ...file, path, name: names[at] ?? file.name, folders: path === null ? [] : folders(path) }
    }),
    paths
  }
}

function waiting(id: string, name: string): JobFile {
  const unread = { bytes: null, hash: null, hasChanged: false, kept: null }
  const unsaid = { guidance: new Map(), saidBefore: new Map(), readings: new Map() }
  return { id, name, folders: [], path: null, state: 'waiting', error: null, ...unread, ...unsaid }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}

function spreadsheetsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && spreadsheets.has(extname(entry.name).toLowerCase()) && !isLockStub(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

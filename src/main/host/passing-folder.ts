import { readFileSync } from 'node:fs'
import { lstat, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What lies in the folder: files uploaded by a page, or dropped into the window out of another program. */
type Passing = 'uploads' | 'dropped'

/**
 * Makes a folder for files that go with this process. Its name holds which process that is, so that what a killed one
 * left, departments' returns, is cleared away by the next (`clearPassingFolders`).
 */
export function makePassingFolder(passing: Passing): Promise<string> {
  return mkdtemp(join(tmpdir(), `tongbi-${passing}-${process.pid}-${startOf(process.pid) ?? unknownStart}-`))
}

/**
 * Clears away this user's folders of processes that live no longer, and old ones of an earlier version, whose names do not
 * hold whose they are. What cannot be cleared is logged and left.
 */
export async function clearPassingFolders(log: (message: string, error?: unknown) => void): Promise<void> {
  try {
    for (const name of await readdir(tmpdir())) {
      const [, pid, start] = named.exec(name) ?? []
      const isNamed = pid !== undefined && start !== undefined
      if (isNamed ? isAlive(Number(pid), start) : !nameless.test(name)) continue
      const path = join(tmpdir(), name)
      if (await isOwnFolder(path, isNamed ? 0 : OLD)) await rm(path, { recursive: true, force: true })
    }
  } catch (error) {
    log('Files that passed through an earlier run could not be cleared away', error)
  }
}

const named = /^tongbi-(?:uploads|dropped)-(\d+)-(\d+)-\w+$/

const nameless = /^tongbi-(?:uploads|dropped)-\w{6}$/

/** What was put in longer ago is of no process that lives, in milliseconds: a week. */
const OLD = 7 * 24 * 60 * 60 * 1000

/** Systems that tell when a process started only to who asks another program. */
const unknownStart = '0'

/** `start` tells a process from a later one that was given the same id. In doubt it lives. */
function isAlive(pid: number, start: string): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    // EPERM: it lives, and is another user's.
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return false
  }
  const now = startOf(pid)
  return now === null || start === unknownStart || now === start
}

/** When a process started, in ticks since the system did; null where the system has no file that says it. */
function startOf(pid: number): string | null {
  try {
    const told = readFileSync(`/proc/${pid}/stat`, 'latin1')
    // The name, in brackets, may hold spaces and brackets; it is the second field, the start the 22nd.
    return told.slice(told.lastIndexOf(')') + 2).split(' ')[19] ?? null
  } catch {
    return null
  }
}

/** Is it this user's, and was nothing put in or taken out for so long, in milliseconds? */
async function isOwnFolder(path: string, unchangedFor: number): Promise<boolean> {
  const found = await lstat(path)
  const isOwn = process.getuid === undefined || found.uid === process.getuid()
  return found.isDirectory() && isOwn && found.mtimeMs <= Date.now() - unchangedFor
}

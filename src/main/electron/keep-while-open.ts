import { rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { BrowserWindow } from 'electron'
import { writeFailure } from '#desk/files/write-failure.ts'
import { writePassingFile } from '../host/passing-file.ts'
import { makePassingFolder } from '../host/passing-folder.ts'

/**
 * Where the bytes of a file lie that came without a place of its own, until the window is closed. Throws disk-full and
 * disk-write, which speak of it by `name`; then nothing lies anywhere.
 */
export async function keepWhileOpen(window: BrowserWindow, name: string, bytes: Uint8Array): Promise<string> {
  const folder = await makePassingFolder('dropped').catch((error) => {
    throw writeFailure(error, name)
  })
  const removed = (): Promise<void> => rm(folder, { recursive: true, force: true })
  const path = join(folder, basename(name.replaceAll('\\', '/')))
  try {
    await writePassingFile(path, name, [bytes])
  } catch (error) {
    await removed()
    throw error
  }
  window.once('closed', () => void removed())
  return path
}

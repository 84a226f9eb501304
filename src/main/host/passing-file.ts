import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { writeFailure } from '#desk/files/write-failure.ts'

/**
 * Writes the bytes of a file that has no place of its own (dropped out of another program, uploaded) to `path`, where
 * nothing may be yet. Nothing is left of one that fails. Throws disk-full and disk-write, which speak of it by `name`,
 * and whatever `bytes` throws.
 */
export async function writePassingFile(
  path: string,
  name: string,
  bytes: Iterable<Uint8Array> | AsyncIterable<Uint8Array>
): Promise<void> {
  try {
    await pipeline(bytes, createWriteStream(path, { flags: 'wx', mode: 0o600 }))
  } catch (error) {
    await rm(path, { force: true })
    throw writeFailure(error, name)
  }
}

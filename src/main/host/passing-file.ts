import { open, rm } from 'node:fs/promises'
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
    // Opened before the first byte is asked for: what is only being opened would be made after it was cleared away.
    const file = await open(path, 'wx', 0o600)
    try {
      await file.writeFile(bytes)
    } catch (error) {
      await file.close()
      await rm(path, { force: true })
      throw error
    }
    await file.close()
  } catch (error) {
    throw writeFailure(error, name)
  }
}

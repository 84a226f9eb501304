import { copyFile } from 'node:fs/promises'
import type { Artifact } from '#contract/file.ts'
import { writeFailure } from '#desk/files/write-failure.ts'
import type { TerminalDesk } from './terminal-desk.ts'

/** Writes a file that the desk has made to where the user wants it. Throws disk-full, disk-write. */
export async function saveArtifact(desk: TerminalDesk, artifact: Artifact, to: string): Promise<void> {
  const { path } = await desk.call('host.artifact', { id: artifact.id })
  try {
    await copyFile(path, to)
  } catch (thrown) {
    throw writeFailure(thrown, to)
  }
}

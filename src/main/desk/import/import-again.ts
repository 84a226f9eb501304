import { basename } from 'node:path'
import { DeskError } from '#contract/error.ts'
import type { Session } from '../session/session.ts'
import { savedOriginal } from '../sources/kept-originals.ts'
import { expectChange } from '../store/changes/changes.ts'
import { originalsOf, originalWithHash } from '../store/originals.ts'
import { beginImport } from './draft/begin-import.ts'
import { importJobs } from './job/import-jobs.ts'
import type { Job } from './job/job.ts'

/**
 * The import that was stored as a change, to be read again: with all that was said in it while the desk remembers it,
 * else anew from the originals. Throws unknown-change, and no-original where the change brought no files.
 */
export function importAgain(session: Session, change: number): { readonly job: Job; readonly withWords: boolean } {
  const { store } = session
  expectChange(store, change)
  const stored = importJobs(session).takeStored(change)
  if (stored !== null) {
    stored.wake((hash) => originalWithHash(store, hash))
    return { job: stored, withWords: true }
  }
  const originals = originalsOf(store, change)
  if (originals.length === 0) throw new DeskError('no-original', {}, { change })
  const files = originals.map((original) => {
    const { id } = savedOriginal(session, original)
    return session.admitted.admit(session.artifacts.find(id).path, basename(original.file), true).id
  })
  const job = beginImport(session, files, { region: null, indicator: null, unit: null, year: null })
  return { job, withWords: false }
}

import { randomUUID } from 'node:crypto'
import type { Session } from '../../session/session.ts'
import { draftFile, type KeptDraft } from '../../store/drafts.ts'
import { loadFile } from '../../workbook/load-file.ts'
import { Job } from '../job/job.ts'
import type { JobFile } from '../job/job-file.ts'
import { hashOf } from '../job/job-reader.ts'
import { importedFiles } from '../shown/imported-files.ts'
import { type Defaults, draftVersion, fileOfDraft, type JobDraft } from './job-draft.ts'

/** An import of files that a host has let in. */
export function beginImport(session: Session, ids: readonly string[], defaults: Defaults): Job {
  const { files, paths } = importedFiles(session, ids)
  return new Job(session, { id: randomUUID(), files, defaults, load: ({ id }) => loadFile(paths.get(id) ?? '') })
}

/** An import as it was left: the same files under the same ids, with all that was said of them. */
export function resumeImport(session: Session, { job: id, said }: KeptDraft): Job {
  const draft = JSON.parse(said) as JobDraft
  const load = (file: JobFile): Uint8Array => {
    const kept = draftFile(session.store, id, file.id)
    if (kept === null) return loadFile(file.path ?? file.name)
    file.hasChanged = file.path !== null && isOther(file.path, kept)
    return kept
  }
  const job = new Job(session, { id, files: draft.files.map(fileOfDraft), defaults: draft.defaults, load })
  if (draft.version === draftVersion) job.words.sayAgain(draft.said)
  return job
}

/** What is gone from its place is no other file. */
function isOther(path: string, kept: Uint8Array): boolean {
  try {
    return hashOf(loadFile(path)) !== hashOf(kept)
  } catch {
    return false
  }
}

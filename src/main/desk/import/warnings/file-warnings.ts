import type { Remark } from '#core/reading/reading.ts'
import type { Session } from '../../session/session.ts'
import type { JobFile, JobTable } from '../job/job-file.ts'
import type { JobRegion } from '../regions/job-region.ts'
import { computedLeftOut } from './computed-left-out.ts'
import { hiddenLinesRead } from './hidden-lines-read.ts'
import { hiddenSheets } from './hidden-sheets.ts'
import { storedBefore } from './stored-before.ts'

/** The import that a file belongs to. */
interface WarningJob {
  readonly home: JobRegion
  readonly isPlanned: boolean
  tables(): readonly JobTable[]
  plan(): { readonly regionsOf: ReadonlyMap<JobFile, Iterable<string>> }
}

/** It is another by now than the one that was read, it came in before, numbers of it were computed, sheets or lines are hidden. */
export function fileWarnings(session: Session, job: WarningJob, file: JobFile): readonly Remark[] {
  const changed: Remark[] = file.hasChanged ? [{ code: 'file-changed-since', params: {} }] : []
  const before = file.hash === null ? [] : storedBefore(session, file.hash, regionsOf(job, file))
  const tables = job.tables()
  const hidden = [...hiddenSheets(tables, file), ...hiddenLinesRead(tables, file)]
  return [...changed, ...before, ...computedLeftOut(tables, file), ...hidden]
}

/** Those that its figures are of, as far as they are known: else that of tables that name none. */
function regionsOf(job: WarningJob, file: JobFile): readonly string[] {
  const found = job.isPlanned ? [...(job.plan().regionsOf.get(file) ?? [])] : []
  return found.length > 0 || job.home.region === null ? found : [job.home.region]
}

import type { ImportJob } from '#contract/calls/import/import-job.ts'
import type { ChangeRow, ImportReport } from '#contract/calls/import/import-outcome.ts'
import type { DeskErrorData } from '#contract/error.ts'

/** What came of an import, as every way of telling it wants it. */
export interface ImportOutcome {
  readonly desk: string
  readonly isDry: boolean
  /** Number of the change; null: nothing was stored. */
  readonly change: number | null
  readonly job: ImportJob
  readonly counts: ImportJob['counts']
  readonly report: ImportReport
  /** Cell by cell what would change, or did. */
  readonly changes: readonly ChangeRow[]
  /** Unanswered: their tables were left out. */
  readonly open: readonly ImportJob['questions'][number][]
  /** Folders in which there are no spreadsheets. */
  readonly failures: readonly DeskErrorData[]
}

import type { ImportJob } from '#contract/calls/import/import-job.ts'
import type { ChangeKind, ChangeRow } from '#contract/calls/import/import-outcome.ts'
import type { TerminalDesk } from '../../terminal/terminal-desk.ts'

/** Of more new figures than these only the number is told: they have nothing beside them. */
const MOST_NEW = 100_000
const page = 1000

/** What a job would change, cell by cell, before it is stored; what is the same is only counted. */
export async function listedChanges(desk: TerminalDesk, job: ImportJob): Promise<readonly ChangeRow[]> {
  const kinds: ChangeKind[] = ['changed', 'conflicting', 'withdrawn', 'refused']
  if ((job.counts?.new ?? 0) <= MOST_NEW) kinds.unshift('new')
  const rows: ChangeRow[] = []
  for (let total = 1; rows.length < total; ) {
    const found = await desk.call('import.changes', {
      ...{ job: job.id, kinds, suspiciousOnly: false },
      ...{ offset: rows.length, limit: page }
    })
    if (found.rows.length === 0) break
    rows.push(...found.rows)
    total = found.total
  }
  return rows
}

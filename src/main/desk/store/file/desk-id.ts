import { createHash } from 'node:crypto'
import { DeskError } from '#contract/error.ts'
import type { Store } from '../store.ts'

/** What tells a desk from all others: where it is and when it was made. A copy is another desk, and so is a new demo. */
export function deskId(store: Store): string {
  const made = store.sql(`SELECT at FROM change ORDER BY id LIMIT 1`).pluck().get() as string
  return createHash('sha256').update(`${store.path}\n${made}`).digest('hex').slice(0, 16)
}

/** Numbers of changes are the same in every desk: what was meant in one must not happen to another. */
export function expectDesk(store: Store, id: string | undefined): void {
  if (id !== undefined && id !== deskId(store)) throw new DeskError('other-desk')
}

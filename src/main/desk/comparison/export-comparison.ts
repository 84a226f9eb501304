import type { Artifact } from '#contract/file.ts'
import type { CallContext } from '../handler.ts'
import type { Session } from '../session.ts'

export async function exportComparison(_session: Session, _choice: unknown, _context: CallContext): Promise<Artifact> {
  throw new Error('no')
}

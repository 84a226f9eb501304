import type { CallContext } from '../handler.ts'
import type { Session } from '../session.ts'

export async function openDemo(_session: Session, _context: CallContext): Promise<void> {}

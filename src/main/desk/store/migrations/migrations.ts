import { claims } from './0001-claims.ts'
import { tallyOfIndicators } from './0002-tally-of-indicators.ts'
import { bases } from './0003-bases.ts'
import { noteOfClaim } from './0004-note-of-claim.ts'
import { departmentOfSheet } from './0005-department-of-sheet.ts'
import { boundsAsSaid } from './0006-bounds-as-said.ts'
import { drafts } from './0007-drafts.ts'
import { meaningOfSymbols } from './0008-meaning-of-symbols.ts'

/**
 * Migrations in order: the first makes version 1 of an empty file, the n-th version n of version n − 1.
 * A landed migration is never edited.
 */
export const migrations: readonly string[] = [
  claims,
  tallyOfIndicators,
  bases,
  noteOfClaim,
  departmentOfSheet,
  boundsAsSaid,
  drafts,
  meaningOfSymbols
]

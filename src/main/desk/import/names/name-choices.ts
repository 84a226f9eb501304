import type { Indicator } from '#core/catalogue/indicator.ts'
import type { DepartmentOf } from '../departments/file-department.ts'
import type { JobTable } from '../job/job-file.ts'
import type { PathDrift } from './like-paths.ts'

/** What the user said of a name: an indicator's id, `new`, `left-out`, or `undecided` (nothing, after all). */
export type NameChoice = string

/** What a person said of the indicator that a name becomes; null: it is as guessed. */
export interface DescribedNew {
  readonly name: string | null
  readonly unit: string | null
  readonly kind: Indicator['kind'] | null
}

/** What is said of names: now by the user, or in earlier imports of the same form; and what those were stored as. */
export interface NameChoices {
  said(key: string): NameChoice | undefined
  /** Was the name given to a table that asked which indicator it is of? Who gives one that nobody knows means a new one. */
  isAnswer(path: readonly string[]): boolean
  /** The sure one first. */
  decided(table: JobTable, path: readonly string[], unitKind: string): readonly DecidedName[]
  /** Of the indicator that is made of a name. */
  described(key: string): DescribedNew | undefined
  /** Anything was ever decided, or stored. */
  readonly hasDecisions: boolean
  readonly departmentOf: DepartmentOf
}

/** The meaning of a name as it was decided before: an indicator's id, or null for left out. */
export interface DecidedName {
  readonly indicator: string | null
  /** As it was decided: it may have been merged into `indicator` since. */
  readonly decidedAs: string | null
  readonly at: string
  /** The name as it was decided; what else stood over it then, and stands now; null: it is the same. */
  readonly path: readonly string[]
  readonly drift: PathDrift | null
  /** It can be meant of no other name, and no other can be meant. */
  readonly isSure: boolean
  /** Nobody decided it: figures of the form were stored so. null: somebody did. */
  readonly stored: { readonly isGrowth: boolean } | null
}

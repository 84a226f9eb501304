import { z } from 'zod'

/**
 * What a user can cause. Each code has its sentence and its remedy in both languages (wording/errors.ts).
 * Anything else that goes wrong is a bug: it throws, is logged with its stack, and travels as `unexpected`.
 */
export const deskErrorCodes = [
  // files
  'file-not-found',
  'file-empty',
  'file-unreadable',
  'file-locked',
  'file-lock-stub',
  'file-too-large',
  'not-a-spreadsheet',
  'desk-for-return',
  'password-protected',
  'damaged-file',
  'too-many-cells',
  'too-many-filled',
  'too-many-rows',
  'too-many-columns',
  'too-many-sheets',
  'zip-bomb',
  'no-cells',
  'picture-only',
  'folder-without-spreadsheets',
  'no-table',
  'rows-without-names',
  'reading-failed',
  'reading-too-long',
  // desks
  'no-desk-open',
  'desk-not-ours',
  'desk-newer',
  'desk-damaged',
  'desk-locked',
  'desk-in-window',
  'desk-in-page',
  'desk-exists',
  'disk-full',
  'disk-full-for-older',
  'disk-write',
  'desk-read-only',
  // export
  'sheet-too-large',
  // figures
  'no-figures',
  'unknown-region',
  'ambiguous-region',
  'unknown-indicator',
  'unknown-department',
  'department-exists',
  'department-in-use',
  'department-with-itself',
  'region-exists',
  'region-in-itself',
  'region-in-use',
  'sum-overlaps',
  'years-reversed',
  'unknown-period',
  'not-a-period',
  'unit-mismatch',
  'formula-syntax',
  'formula-unknown-name',
  'formula-cycle',
  'formula-units',
  'import-has-questions',
  'import-gone',
  'nothing-to-store',
  'already-undone',
  'parent-is-part',
  'indicator-in-use',
  'nothing-to-split',
  'not-a-catalogue',
  'merge-with-itself',
  'merge-kinds-differ',
  'merge-units-differ',
  'not-undone',
  'has-dependents',
  'has-grounds',
  'unknown-change',
  'other-desk',
  'nothing-to-undo',
  'nothing-to-redo',
  'unknown-moment',
  'looking-back',
  'unknown-value',
  'nothing-pending',
  'no-original',
  'target-unreadable',
  'not-recipes',
  'nothing-to-keep',
  'unknown-target',
  'unknown-task',
  'phrase-unknown-slot',
  'phrase-missing-slot',
  'phrase-brackets',
  'phrase-empty',
  'unknown-view',
  'view-exists',
  // traffic
  'invalid-input',
  'not-allowed',
  'cancelled',
  'unknown-call',
  'desk-restarted',
  'service-stopped',
  'session-ended',
  'unexpected'
] as const

export type DeskErrorCode = (typeof deskErrorCodes)[number]

/** Where: a file by its name, a sheet, a cell (B3), as far as known. */
export const Place = z.object({
  file: z.string().optional(),
  sheet: z.string().optional(),
  cell: z.string().optional()
})
export type Place = z.infer<typeof Place>

export const DeskErrorData = z.object({
  code: z.enum(deskErrorCodes),
  place: Place,
  /** Values for the sentence: a limit, a version, a name. */
  params: z.record(z.string(), z.union([z.string(), z.number()]))
})
export type DeskErrorData = z.infer<typeof DeskErrorData>

export class DeskError extends Error {
  readonly data: DeskErrorData
  /** `options.cause`: what was thrown below; it is logged, and no person reads it. */
  constructor(code: DeskErrorCode, place: Place = {}, params: DeskErrorData['params'] = {}, options?: ErrorOptions) {
    super(`${code} ${JSON.stringify({ ...place, ...params })}`, options)
    this.name = 'DeskError'
    this.data = { code, place, params }
  }
}

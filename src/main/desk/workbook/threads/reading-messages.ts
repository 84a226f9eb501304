import type { DeskErrorData } from '#contract/error.ts'
import type { FileReading, FileSource, ReadingHints, ReadSheet } from '../read-file.ts'
import type { ReadingPart } from './reading-parts.ts'

/** What the pool sends to a worker: one file. The next comes after its `done` or `failed`. */
export interface ReadingTask {
  readonly source: FileSource
  readonly hints: ReadingHints
}

/** The pool has taken in a part and can take the next: it answers its own work in between. */
export const nextPart = 'next-part'

/**
 * What a worker sends back, in this order: loaded, opened, one `sheet` each, parts of long lists, done; `failed` ends it at any
 * time. A part is sent when the one before was answered by `nextPart`.
 */
export type ReadingMessage =
  | { readonly type: 'loaded'; readonly bytes: number }
  | { readonly type: 'opened'; readonly file: Omit<FileReading, 'sheets'>; readonly sheets: number }
  | { readonly type: 'sheet'; readonly sheet: ReadSheet }
  | { readonly type: 'part'; readonly part: ReadingPart }
  | { readonly type: 'done' }
  | { readonly type: 'failed'; readonly error: DeskErrorData; readonly cause: string | null }

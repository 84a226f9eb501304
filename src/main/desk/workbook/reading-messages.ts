import type { DeskErrorData } from '#contract/error.ts'
import type { FileReading, FileSource, ReadingHints, ReadSheet } from './read-file.ts'

/** What the pool sends to a worker: one file. The next comes after its `done` or `failed`. */
export interface ReadingTask {
  readonly source: FileSource
  readonly hints: ReadingHints
}

/** What a worker sends back, in this order: opened, one `sheet` each, done; `failed` ends it at any time. */
export type ReadingMessage =
  | { readonly type: 'opened'; readonly file: Omit<FileReading, 'sheets'>; readonly sheets: number }
  | { readonly type: 'sheet'; readonly sheet: ReadSheet }
  | { readonly type: 'done' }
  | { readonly type: 'failed'; readonly error: DeskErrorData; readonly cause: string | null }

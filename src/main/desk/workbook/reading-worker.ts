import { parentPort } from 'node:worker_threads'
import { DeskError } from '#contract/error.ts'
import { readSheets } from './read-file.ts'
import type { ReadingMessage, ReadingTask } from './reading-messages.ts'

/**
 * A worker thread that reads spreadsheet files, one task at a time: parsing is synchronous, and the desk must not
 * wait for it. A cancelled reading is a terminated worker. Started by the pool (reading-pool.ts).
 */
const port = parentPort
if (port === null) throw new Error('reading-worker runs as a worker thread')

const send = (message: ReadingMessage) => port.postMessage(message)

port.on('message', ({ source, hints }: ReadingTask) => {
  try {
    readSheets(source, hints, {
      opened: ({ sheets, ...file }) => send({ type: 'opened', file, sheets }),
      sheet: (sheet) => send({ type: 'sheet', sheet })
    })
    send({ type: 'done' })
  } catch (thrown) {
    send(failure(thrown))
  }
})

function failure(thrown: unknown): ReadingMessage {
  if (thrown instanceof DeskError) return { type: 'failed', error: thrown.data, cause: stackOf(thrown.cause) }
  return { type: 'failed', error: { code: 'reading-failed', place: {}, params: {} }, cause: stackOf(thrown) }
}

function stackOf(cause: unknown): string | null {
  if (cause === undefined) return null
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)
}

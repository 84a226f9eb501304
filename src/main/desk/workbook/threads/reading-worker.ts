import { parentPort } from 'node:worker_threads'
import { DeskError } from '#contract/error.ts'
import { loadSource, readSheets } from '../read-file.ts'
import { nextPart, type ReadingMessage, type ReadingTask } from './reading-messages.ts'
import { type ReadingPart, splitSheet } from './reading-parts.ts'

/**
 * A worker thread that reads spreadsheet files, one task at a time: parsing is synchronous, and the desk must not
 * wait for it. A cancelled reading is a terminated worker. Started by the pool (reading-pool.ts).
 */
const port = parentPort
if (port === null) throw new Error('reading-worker runs as a worker thread')

const send = (message: ReadingMessage) => port.postMessage(message)

/** Parts that wait for the pool, and what follows the last. */
let waiting: ReadingPart[] = []

port.on('message', (message: ReadingTask | typeof nextPart) => {
  if (message === nextPart) sendNext()
  else read(message)
})

function read({ source, hints }: ReadingTask): void {
  waiting = []
  try {
    const loaded = loadSource(source)
    send({ type: 'loaded', bytes: loaded.bytes.length })
    readSheets(loaded, hints, {
      opened: ({ sheets, ...file }) => send({ type: 'opened', file, sheets }),
      sheet: (sheet, index) => {
        const { head, parts } = splitSheet(sheet, index)
        for (const part of parts) waiting.push(part)
        send({ type: 'sheet', sheet: head })
      }
    })
    sendNext()
  } catch (thrown) {
    send(failure(thrown))
  }
}

function sendNext(): void {
  const part = waiting.shift()
  send(part === undefined ? { type: 'done' } : { type: 'part', part })
}

function failure(thrown: unknown): ReadingMessage {
  if (thrown instanceof DeskError) return { type: 'failed', error: thrown.data, cause: stackOf(thrown.cause) }
  return { type: 'failed', error: { code: 'reading-failed', place: {}, params: {} }, cause: stackOf(thrown) }
}

function stackOf(cause: unknown): string | null {
  if (cause === undefined) return null
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)
}

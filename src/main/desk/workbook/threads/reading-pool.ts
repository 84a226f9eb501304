import { availableParallelism, totalmem } from 'node:os'
import { basename } from 'node:path'
import { Worker } from 'node:worker_threads'
import { DeskError } from '#contract/error.ts'
import type { FileReading, FileSource, ReadingHints, ReadSheet } from '../read-file.ts'
import { nextPart, type ReadingMessage, type ReadingTask } from './reading-messages.ts'
import { joinPart } from './reading-parts.ts'
import { secondsFor, type TimeLimit, usualTimeLimit } from './time-limit.ts'

export interface ReadingPoolOptions {
  /** The worker's file: reading-worker.ts in plain Node, out/main/reading-worker.cjs in the bundle. */
  readonly worker: URL | string
  /** Files read at the same time. */
  readonly size?: number
  /** Heap of one worker; a file that needs more is refused and the desk goes on. */
  readonly memoryMegabytes?: number
  /** A file that takes longer is refused. */
  readonly timeLimit?: TimeLimit
}

export interface ReadingOptions {
  readonly hints?: ReadingHints
  /** Called when the file is open and after each sheet. */
  onProgress?(done: number, total: number): void
  /** Ends the reading at once, whatever it is doing. */
  readonly signal?: AbortSignal
}

interface Job {
  readonly source: FileSource
  readonly options: ReadingOptions
  resolve(reading: FileReading): void
  reject(error: Error): void
}

/** Reads files in worker threads. Each reading is a promise; one that crashes its worker hurts no other. */
export class ReadingPool {
  readonly #options: Required<ReadingPoolOptions>
  readonly #waiting: Job[] = []
  readonly #idle: Worker[] = []
  /** Each with what ends its reading. */
  readonly #busy = new Map<Worker, (why: (source: FileSource) => DeskError) => void>()
  #closed = false

  constructor(options: ReadingPoolOptions) {
    this.#options = {
      size: Math.max(1, Math.min(4, availableParallelism() - 1)),
      memoryMegabytes: Math.min(4096, Math.floor(totalmem() / 2 / 1024 / 1024)),
      timeLimit: usualTimeLimit,
      ...options
    }
  }

  /** Rejects with a DeskError: what is wrong with the file, `cancelled`, or `reading-failed`. */
  read(source: FileSource, options: ReadingOptions = {}): Promise<FileReading> {
    return new Promise((resolve, reject) => {
      if (options.signal?.aborted || this.#closed) return reject(cancelled(source))
      const job: Job = { source, options, resolve, reject }
      this.#waiting.push(job)
      options.signal?.addEventListener('abort', () => this.#drop(job), { once: true })
      this.#next()
    })
  }

  /** Ends all workers; readings under way and waiting are rejected as cancelled. */
  async close(): Promise<void> {
    this.#closed = true
    for (const job of this.#waiting.splice(0)) job.reject(cancelled(job.source))
    const workers = [...this.#idle.splice(0), ...this.#busy.keys()]
    for (const end of this.#busy.values()) end(cancelled)
    await Promise.all(workers.map((worker) => worker.terminate()))
  }

  #drop(job: Job): void {
    const place = this.#waiting.indexOf(job)
    if (place < 0) return
    this.#waiting.splice(place, 1)
    job.reject(cancelled(job.source))
  }

  #next(): void {
    if (this.#closed || this.#busy.size >= this.#options.size) return
    const job = this.#waiting.shift()
    if (job === undefined) return
    const worker = this.#idle.pop() ?? this.#start()
    this.#run(worker, job)
  }

  #start(): Worker {
    const worker = new Worker(this.#options.worker, {
      // SheetJS talks to the console about every record that it does not know.
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: this.#options.memoryMegabytes }
    })
    // An idle worker must not keep the process alive, nor take it along when it breaks.
    worker.unref()
    worker.on('error', () => this.#forget(worker))
    worker.on('exit', () => this.#forget(worker))
    return worker
  }

  #forget(worker: Worker): void {
    const place = this.#idle.indexOf(worker)
    if (place >= 0) this.#idle.splice(place, 1)
  }

  #run(worker: Worker, job: Job): void {
    const { source, options } = job
    const sheets: ReadSheet[] = []
    let file: Omit<FileReading, 'sheets'> | undefined
    let total = 0
    let broken: Error | null = null

    // Not waiting for its end: a worker inside one long built-in call hears of it late, the user must not.
    const end = (why: (source: FileSource) => DeskError) => {
      finish(false, () => job.reject(why(source)))
      void worker.terminate()
    }
    const endAfter = (seconds: number) => setTimeout(() => end((file) => tooLong(file, seconds)), seconds * 1000)
    // Until its bytes are there nobody knows how large it is; a share of the network may be slow.
    let timer = endAfter(this.#options.timeLimit.most)
    const onAbort = () => end(cancelled)
    options.signal?.addEventListener('abort', onAbort, { once: true })

    const finish = (reusable: boolean, settle: () => void) => {
      clearTimeout(timer)
      options.signal?.removeEventListener('abort', onAbort)
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
      worker.unref()
      this.#busy.delete(worker)
      if (reusable && !this.#closed) this.#idle.push(worker)
      settle()
      this.#next()
    }

    const onMessage = (message: ReadingMessage) => {
      switch (message.type) {
        case 'loaded':
          clearTimeout(timer)
          timer = endAfter(secondsFor(message.bytes, this.#options.timeLimit))
          break
        case 'opened':
          file = message.file
          total = message.sheets
          options.onProgress?.(0, total)
          break
        case 'sheet':
          sheets.push(message.sheet)
          options.onProgress?.(sheets.length, total)
          break
        case 'part':
          joinPart(sheets, message.part)
          worker.postMessage(nextPart)
          break
        case 'done': {
          const reading = file === undefined ? null : { ...file, sheets }
          finish(true, () => (reading === null ? job.reject(failed(source)) : job.resolve(reading)))
          break
        }
        case 'failed': {
          const place = { file: fileNameOf(source), ...message.error.place }
          const error = new DeskError(message.error.code, place, message.error.params)
          if (message.cause !== null) error.cause = message.cause
          finish(true, () => job.reject(error))
        }
      }
    }
    // Out of memory arrives as an error, a crash as an exit; both end the worker and the reading, nothing else.
    const onError = (cause: Error) => {
      broken = cause
    }
    const onExit = () => {
      const why = outOfMemory(broken) ? tooLarge(source, this.#options.memoryMegabytes) : failed(source)
      if (broken !== null) why.cause = broken
      finish(false, () => job.reject(why))
    }
    this.#busy.set(worker, end)
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
    worker.ref()
    worker.postMessage({ source, hints: options.hints ?? {} } satisfies ReadingTask)
  }
}

function fileNameOf(source: FileSource): string {
  return 'path' in source ? basename(source.path) : source.fileName
}

function cancelled(source: FileSource): DeskError {
  return new DeskError('cancelled', { file: fileNameOf(source) })
}

function failed(source: FileSource): DeskError {
  return new DeskError('reading-failed', { file: fileNameOf(source) })
}

function tooLong(source: FileSource, seconds: number): DeskError {
  return new DeskError('reading-too-long', { file: fileNameOf(source) }, { seconds })
}

function tooLarge(source: FileSource, megabytes: number): DeskError {
  return new DeskError('file-too-large', { file: fileNameOf(source) }, { memory: megabytes })
}

function outOfMemory(cause: Error | null): boolean {
  return cause !== null && 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY'
}

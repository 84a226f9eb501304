import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { DeskProgram } from './store/file/desk-hold.ts'
import { ReadingPool } from './workbook/threads/reading-pool.ts'

/** Where a desk finds and puts things. Its hosts decide; it asks nobody else. */
export interface DeskOptions {
  /** The list of recent desks, the demo; made where it is absent. */
  readonly home: string
  /** Desks made by name alone. */
  readonly desks: string
  /** Starter catalogue, regions, demo returns. */
  readonly resources: string
  /** Files made for the host to save; emptied when the desk closes. */
  readonly temporary: string
  /** The threads that read spreadsheets. They may serve several desks: who makes them ends them. */
  readonly readingPool: ReadingPool
  readonly version: string
  /** What people work in the desk by; null: nothing, it is opened for a single piece of work. */
  readonly program: DeskProgram | null
  /** Who makes the changes, as the history names them. */
  readonly author: string | null
  /** The time of day. What is told by how long ago something is goes by it. */
  readonly now: () => Date
  /** For what a person should find in the log. */
  readonly log: (message: string, error?: unknown) => void
}

/**
 * Options from the environment that a host gives its desk process: TONGBI_HOME and TONGBI_RESOURCES; and where they
 * are given TONGBI_PROGRAM, TONGBI_DESKS, TONGBI_TEMP, TONGBI_READING_WORKER, TONGBI_VERSION,
 * and TONGBI_TODAY, a day (2024-08-15) on which it is to work as on the day itself.
 * `entry` is the URL of the program's file: in the bundle the reading worker lies beside it.
 */
export function optionsFromEnvironment(environment: NodeJS.ProcessEnv, entry: string): DeskOptions {
  const home = environment['TONGBI_HOME']
  const resources = environment['TONGBI_RESOURCES']
  if (!home || !resources) throw new Error('TONGBI_HOME and TONGBI_RESOURCES must say where to keep and find things')
  return {
    home,
    desks: environment['TONGBI_DESKS'] || join(home, 'desks'),
    resources,
    temporary: environment['TONGBI_TEMP'] || join(tmpdir(), `tongbi-${process.pid}`),
    readingPool: new ReadingPool({ worker: environment['TONGBI_READING_WORKER'] || readingWorkerBeside(entry) }),
    version: environment['TONGBI_VERSION'] || '0.0.0',
    program: programNamed(environment['TONGBI_PROGRAM']),
    author: environment['USERNAME'] || environment['USER'] || null,
    now: clockOf(environment['TONGBI_TODAY']),
    log: (message, error) => console.error(message, ...(error === undefined ? [] : [error]))
  }
}

function clockOf(day: string | undefined): () => Date {
  if (!day) return () => new Date()
  const noon = new Date(`${day}T12:00:00`)
  if (Number.isNaN(noon.getTime())) throw new Error(`TONGBI_TODAY must be a day such as 2024-08-15, not ${day}`)
  return () => noon
}

function programNamed(name: string | undefined): DeskProgram | null {
  return name === 'window' || name === 'page' ? name : null
}

/** The reading worker of a program file: beside it in the bundle (.cjs), in workbook/ where sources run as they are. */
export function readingWorkerBeside(entry: string): string {
  const folder = dirname(fileURLToPath(entry))
  return entry.endsWith('.ts')
    ? fileURLToPath(new URL('./workbook/threads/reading-worker.ts', import.meta.url))
    : join(folder, 'reading-worker.cjs')
}

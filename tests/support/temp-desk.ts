import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { ImportJob } from '#contract/calls/import/import-job.ts'
import { createDesk, type Desk } from '#desk/desk.ts'
import type { DeskOptions } from '#desk/desk-options.ts'
import { readingPool } from './reading-pool.ts'

const root = resolve(import.meta.dirname, '../..')

/** A real desk in a temporary folder of its own. */
export interface TemporaryDesk extends Desk {
  readonly folder: string
  /** What was written to the log: a test of expected failures expects nothing there. */
  readonly logged: readonly string[]
  /** The code of the error that a call ends with; fails where it succeeds. */
  failure(call: Promise<unknown>): Promise<{ code: string; place: object; params: object }>
  /** Imports files as far as the change list, and takes names that the catalogue does not know as new indicators. */
  read(paths: readonly string[], defaults?: Partial<Defaults>): Promise<ImportJob>
  /** The same without a word on new names. */
  readOnly(paths: readonly string[], defaults?: Partial<Defaults>): Promise<ImportJob>
  /** From now on it is worked in on another day: '2025-01-20'. */
  workOn(day: string): void
  /** Ends the program, and leaves its files where they are. */
  leave(): Promise<void>
  store(job: ImportJob): Promise<{ change: number; counts: NonNullable<ImportJob['counts']> }>
}

interface Defaults {
  readonly region: string | null
  readonly indicator: string | null
  readonly unit: string | null
  readonly year: number | null
}

/** Desks of tests are worked in on this day: 2023 is over for less than a year and cannot have been verified yet. */
const TODAY = new Date(2024, 7, 15)

export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'tongbi-test-'))
}

export function deskOptionsIn(
  folder: string,
  {
    log = () => undefined,
    now = () => TODAY,
    program = null
  }: Partial<Pick<DeskOptions, 'log' | 'now' | 'program'>> = {}
): DeskOptions {
  return {
    home: join(folder, 'home'),
    desks: join(folder, 'home', 'desks'),
    resources: join(root, 'resources'),
    temporary: join(folder, 'temporary'),
    readingPool,
    version: '0.0.0-test',
    program,
    author: '测试',
    now,
    log
  }
}

/** `program`: as people would work in it by; null: as a command of the terminal opens it. */
export function temporaryDesk(
  folder: string = temporaryFolder(),
  program: DeskOptions['program'] = null
): TemporaryDesk {
  const logged: string[] = []
  let today = TODAY
  const log: DeskOptions['log'] = (message, error) => logged.push(`${message} ${error ?? ''}`)
  const desk = createDesk(deskOptionsIn(folder, { log, now: () => today, program }))
  const settled = (job: string) =>
    new Promise<ImportJob>((done, failed) => {
      const stop = desk.listen((event) => {
        if (event.type === 'job' && event.job === job) look()
      })
      const look = () =>
        void desk.call('import.job', { job }).then((now) => {
          if (now.state === 'reading') return
          stop()
          done(now)
        }, failed)
      look()
    })
  const readOnly = async (paths: readonly string[], defaults: Partial<Defaults> = {}): Promise<ImportJob> => {
    const refs = await desk.call('host.admit', { files: paths.map((path) => ({ path })) })
    const { id } = await desk.call('import.start', {
      files: refs.map((ref) => ref.id),
      defaults: { region: null, indicator: null, unit: null, year: null, ...defaults }
    })
    return settled(id)
  }
  return {
    ...desk,
    folder,
    logged,
    async failure(call) {
      const outcome = await call.then(
        () => null,
        (error: unknown) => error
      )
      if (outcome === null) throw new Error('the call succeeded')
      if (typeof outcome === 'object' && 'data' in outcome) return outcome.data as never
      throw outcome
    },
    async read(paths, defaults) {
      const { id } = await readOnly(paths, defaults)
      return desk.call('import.takeNewNames', { job: id })
    },
    readOnly,
    workOn(day) {
      today = new Date(`${day}T12:00:00`)
    },
    leave: () => desk.close(),
    store: (job) => desk.call('import.store', { job: job.id, department: null, reason: null }),
    async close() {
      await desk.close()
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

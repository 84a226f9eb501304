import type { DeskErrorData } from '#contract/error.ts'
import type { StageChoice } from '#contract/figure.ts'
import type { Acceptance, SaidOfAcceptance } from '../acceptance.ts'
import type { JobDepartments, SaidOfDepartments } from '../departments/job-departments.ts'
import type { JobFile } from '../job/job-file.ts'
import type { JobHome, SaidOfHome } from '../job/job-home.ts'
import type { StandingAnswers } from '../job/job-questions.ts'
import type { JobTables, SaidOfTables } from '../job/job-tables.ts'
import type { SaidNames, SaidOfNames } from '../names/said-names.ts'
import { type SaidOfSheet, saidOfSheet } from '../sheet-guidance.ts'

/** What an import begins with. */
export type Defaults = StandingAnswers & { readonly region: string | null }

/** What an import is made of. */
export interface Beginning {
  readonly id: string
  readonly files: readonly JobFile[]
  readonly defaults: Defaults
  /** The bytes of a file; throws what hinders. */
  readonly load: (file: JobFile) => Uint8Array
}

/** An import that is not stored yet, as plain data: read again, its files with what was said of them are the import. */
export interface JobDraft {
  /** Of what was said; the files of a draft are understood by every version. */
  readonly version: number
  readonly files: readonly DraftedFile[]
  readonly defaults: Defaults
  readonly said: SaidInJob
}

/** All that a person said in an import but what is said of its sheets, which goes with their files. Files go by their ids. */
export interface SaidInJob {
  readonly tables: SaidOfTables
  readonly home: SaidOfHome
  readonly names: SaidOfNames
  readonly acceptance: SaidOfAcceptance
  readonly departments: SaidOfDepartments
  /** By cell. */
  readonly notes: readonly (readonly [string, string])[]
  readonly stage: StageChoice | null
  readonly reason: string | null
}

/** What holds what was said, while the import is worked on. */
export interface Spoken {
  readonly tables: JobTables
  readonly home: JobHome
  readonly names: SaidNames
  readonly acceptance: Acceptance
  readonly departments: JobDepartments
  readonly notes: Map<string, string>
}

type Whole = Pick<SaidInJob, 'stage' | 'reason'>

export function saidIn({ tables, home, names, acceptance, departments, notes }: Spoken, whole: Whole): SaidInJob {
  return {
    tables: tables.said,
    home: home.said,
    names: names.all,
    acceptance: acceptance.said,
    departments: departments.said,
    notes: [...notes],
    ...whole
  }
}

/** Says it again, before anything is read. */
export function sayAgain(spoken: Spoken, said: SaidInJob): void {
  spoken.tables.sayAgain(said.tables)
  spoken.home.sayAgain(said.home)
  spoken.names.sayAgain(said.names)
  spoken.acceptance.sayAgain(said.acceptance)
  spoken.departments.sayAgain(said.departments)
  for (const [cell, note] of said.notes) spoken.notes.set(cell, note)
}

/** Grows whenever what was said is written in another way: what another version wrote of it is not read. */
export const draftVersion = 1

export interface DraftedFile extends Pick<JobFile, 'id' | 'name' | 'folders' | 'path' | 'hash' | 'kept'> {
  /** Where nothing could be read at all, as of a folder without spreadsheets. */
  readonly refused: DeskErrorData | null
  readonly sheets: readonly (readonly [string, SaidOfSheet])[]
}

export function draftedFile(file: JobFile): DraftedFile {
  const { id, name, folders, path, hash, kept, state, error } = file
  const said = [...file.guidance].map(([sheet, guidance]) => [sheet, saidOfSheet(guidance)] as const)
  return {
    ...{ id, name, folders, path, hash, kept },
    refused: state === 'refused' && hash === null ? error : null,
    sheets: [...new Map([...file.saidBefore, ...said])]
  }
}

/** A file of a draft, to be read again. */
export function fileOfDraft({ id, name, folders, path, hash, kept, refused, sheets }: DraftedFile): JobFile {
  return {
    ...{ id, name, folders, path, hash, kept },
    state: refused === null ? 'waiting' : 'refused',
    error: refused,
    bytes: null,
    hasChanged: false,
    guidance: new Map(),
    saidBefore: new Map(sheets),
    readings: new Map()
  }
}

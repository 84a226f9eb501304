import type { FileDepartment } from '#contract/calls/import/import-job.ts'
import type { Session } from '../../session/session.ts'
import type { JobFile } from '../job/job-file.ts'
import { departmentOf } from '../sheet-guidance.ts'
import { nobody } from './file-department.ts'
import { departmentNames, recognisedDepartment } from './recognised-department.ts'
import { rememberedSender } from './remembered-senders.ts'

export type SaidOfDepartments = readonly (readonly [file: string, department: string | null])[]

/** Whose the files of an import are: as a person says, else as each of them tells. */
export class JobDepartments {
  readonly #session: Session
  readonly #files: readonly JobFile[]
  readonly #said = new Map<JobFile, string | null>()
  readonly #unsaidOf = new Map<JobFile, Unsaid>()
  readonly #place: () => string | null

  /** `place`: the name of the region that the import is of. */
  constructor(session: Session, files: readonly JobFile[], place: () => string | null) {
    this.#session = session
    this.#files = files
    this.#place = place
  }

  /** Whose these files are (null: nobody knows), or as they tell by themselves. */
  say(files: readonly JobFile[], department: string | null | 'as-recognised'): void {
    for (const file of files) {
      if (department === 'as-recognised') this.#said.delete(file)
      else this.#said.set(file, department)
    }
  }

  /** By file. */
  get said(): SaidOfDepartments {
    return [...this.#said].map(([{ id }, department]) => [id, department])
  }

  sayAgain(said: SaidOfDepartments): void {
    for (const [id, department] of said) {
      const file = this.#files.find((one) => one.id === id)
      if (file !== undefined) this.#said.set(file, department)
    }
  }

  of(file: JobFile): FileDepartment {
    const said = this.#said.get(file)
    return said === undefined ? this.#unsaid(file).told : { ...nobody, name: said, from: 'said' }
  }

  /** The one whose all files are; null: several are concerned, or none is known. */
  get common(): string | null {
    const [only, ...others] = this.all
    return only === undefined || others.length > 0 ? null : only
  }

  /** Those whose files they are, null for files of nobody known; files that cannot be read count for nothing. */
  get all(): ReadonlySet<string | null> {
    return new Set(this.#files.filter(({ state }) => state !== 'refused').map((file) => this.of(file).name))
  }

  /** What a person said other than the files tell by themselves. */
  get corrected(): { readonly file: JobFile; readonly seemed: string | null; readonly department: string | null }[] {
    return [...this.#said].flatMap(([file, department]) => {
      const { seemed, told } = this.#unsaid(file)
      return department === told.name ? [] : [{ file, seemed: seemed.name, department }]
    })
  }

  /** Worked out again once the file is read in another way, or the desk knows other departments. */
  #unsaid(file: JobFile): Unsaid {
    const { store } = this.#session
    const [reading] = file.readings.values()
    const place = this.#place()
    const basis = [departmentNames(store), reading, departmentOf(file.guidance.values()), file.guidance.size, place]
    let unsaid = this.#unsaidOf.get(file)
    if (unsaid === undefined || basis.some((one, at) => one !== unsaid?.basis[at])) {
      const seemed = recognisedDepartment(store, file, place)
      const remembered = rememberedSender(store, file, seemed.name)
      const told: FileDepartment =
        remembered === null ? seemed : { ...nobody, name: remembered.department, from: 'remembered', at: remembered.at }
      unsaid = { basis, seemed, told }
      this.#unsaidOf.set(file, unsaid)
    }
    return unsaid
  }
}

/** Whose a file is as long as nobody says: as it seems, and as was said of such files before. */
interface Unsaid {
  readonly basis: readonly unknown[]
  readonly seemed: FileDepartment
  readonly told: FileDepartment
}

import type { AcceptScope } from '#contract/calls/import/import-outcome.ts'
import type { ImportQuestion } from '#contract/calls/import/import-question.ts'
import { DeskError } from '#contract/error.ts'
import type { StageChoice } from '#contract/figure.ts'
import { parseCellName } from '#core/reading/grid.ts'
import { deskIndicators } from '../../catalogue/desk-indicators.ts'
import type { Store } from '../../store/store.ts'
import { Acceptance, cellKey } from '../acceptance.ts'
import type { JobDepartments } from '../departments/job-departments.ts'
import { type SaidInJob, type Spoken, saidIn, sayAgain } from '../draft/job-draft.ts'
import type { JobName } from '../names/job-name.ts'
import type { DescribedNew, NameChoice } from '../names/name-choices.ts'
import type { SaidNames } from '../names/said-names.ts'
import { type JobFile, tableKey } from './job-file.ts'
import { outdateKept } from './job-guidance.ts'
import type { JobHome } from './job-home.ts'
import type { JobTables } from './job-tables.ts'

/** The import that is spoken of, and what is to happen where something was said. */
interface Listener {
  readonly store: () => Store
  readonly files: readonly JobFile[]
  readonly file: (id: string) => JobFile
  readonly tables: JobTables
  readonly names: SaidNames
  readonly home: JobHome
  readonly departments: JobDepartments
  readonly questions: () => readonly ImportQuestion[]
  /** The names of its plan as it stands. */
  readonly planned: () => readonly JobName[]
  /** The tables are to be read by it. */
  readonly reread: () => void
  /** The tables are as they were; what storing would do is another. */
  readonly replanned: () => void
  /** It is to be kept. */
  readonly said: () => void
}

/** What a person says in an import, but for what is said of its sheets. */
export class JobWords {
  readonly acceptance = new Acceptance()
  /** What the user wrote about single values, by `cellKey`. */
  readonly notes = new Map<string, string>()
  /** What the person says of all figures whose sheet says none; null: nothing, see SupposedStages. */
  stage: StageChoice | null = null
  reason: string | null = null
  readonly #of: Listener

  constructor(of: Listener) {
    this.#of = of
  }

  answer(answers: readonly { readonly question: string; readonly value: string | null }[]): void {
    const { home, tables, files } = this.#of
    const questions = this.#of.questions()
    for (const { question, value } of answers) {
      const asked = questions.find(({ id }) => id === question)
      if (asked?.code === 'which-region') home.answer(asked, value)
      else if (value === null) tables.answers.delete(question)
      else tables.answers.set(question, this.#meant(question, value))
    }
    outdateKept(files)
    this.#of.reread()
    this.#of.said()
  }

  /** An indicator that was chosen from the catalogue is told to the reader by its name. */
  #meant(question: string, value: string): string {
    if (!question.startsWith('which-indicator')) return value
    return deskIndicators(this.#of.store()).get(value)?.name ?? value
  }

  settle(region: string | null, stage: StageChoice | null): void {
    this.#of.home.settle(region)
    this.stage = stage
    this.#of.reread()
    this.#of.said()
  }

  describe(reason: string | null): void {
    this.reason = reason === '' ? null : reason
    this.#of.said()
  }

  /** Whose these files are. */
  attribute(files: readonly JobFile[], department: string | null | 'as-recognised'): void {
    this.#of.departments.say(files, department === '' ? null : department)
    this.#resaid()
  }

  take(file: string, sheet: string, table: number, taken: boolean): void {
    this.#of.tables.take(tableKey(file, sheet, table), taken)
    this.#of.reread()
    this.#of.said()
  }

  matchName(key: string, choice: NameChoice): void {
    this.#of.names.match(key, choice)
    this.#resaid()
  }

  describeNew(key: string, said: DescribedNew): void {
    this.#of.names.describe(key, said)
    this.#resaid()
  }

  takeNewNames(): void {
    this.#of.names.takeNew(this.#of.planned())
    this.#resaid()
  }

  takeRegion(code: string, region: string | null): void {
    this.#of.home.take(code, region)
    this.#resaid()
  }

  accept(scope: AcceptScope, accepted: boolean): void {
    const idOf = (file: string): string => this.#of.file(file).id
    if ('file' in scope) this.acceptance.say({ ...scope, file: idOf(scope.file) }, accepted)
    else this.acceptance.say({ ...scope, of: scope.of && { ...scope.of, file: idOf(scope.of.file) } }, accepted)
    this.#of.said()
  }

  note(file: JobFile, sheet: string, cell: string, note: string | null): void {
    const at = parseCellName(cell)
    if (at === null) throw new DeskError('invalid-input', { file: file.name, sheet }, { cell })
    const key = cellKey(file.id, sheet, at.row, at.column)
    if (note === null || note === '') this.notes.delete(key)
    else this.notes.set(key, note)
    this.#of.said()
  }

  /** What was said of a file is kept as a recipe from now on. */
  keepAs(file: JobFile, recipe: string): void {
    file.kept = { recipe, isCurrent: true }
    this.#of.said()
  }

  /** All of it, to be kept. */
  get all(): SaidInJob {
    return saidIn(this.#spoken, { stage: this.stage, reason: this.reason })
  }

  /** Before anything is read: with what was said before the program was left. */
  sayAgain(said: SaidInJob): void {
    sayAgain(this.#spoken, said)
    this.stage = said.stage
    this.reason = said.reason
  }

  get #spoken(): Spoken {
    const { tables, names, home, departments } = this.#of
    return { tables, names, home, departments, acceptance: this.acceptance, notes: this.notes }
  }

  #resaid(): void {
    this.#of.replanned()
    this.#of.said()
  }
}

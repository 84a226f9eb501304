import type { AcceptScope } from '#contract/calls/import/import-outcome.ts'
import type { ImportQuestion } from '#contract/calls/import/import-question.ts'
import { DeskError } from '#contract/error.ts'
import type { StageChoice } from '#contract/figure.ts'
import { parseCellName } from '#core/reading/grid.ts'
import type { Remark } from '#core/reading/reading.ts'
import { deskIndicators } from '../../catalogue/desk-indicators.ts'
import { deskRecipes } from '../../recipes/desk-recipes.ts'
import type { Session } from '../../session/session.ts'
import { Acceptance, cellKey } from '../acceptance.ts'
import { JobDepartments } from '../departments/job-departments.ts'
import { DraftKeeper } from '../draft/draft-keeper.ts'
import {
  type Beginning,
  type Defaults,
  draftedFile,
  draftVersion,
  type JobDraft,
  type SaidInJob,
  type Spoken,
  saidIn,
  sayAgain
} from '../draft/job-draft.ts'
import type { DescribedNew, NameChoice } from '../names/name-choices.ts'
import { NameDecisions } from '../names/name-decisions.ts'
import { SaidNames } from '../names/said-names.ts'
import type { ImportPlan } from '../plan/import-plan.ts'
import { fileWarnings } from '../warnings/file-warnings.ts'
import { type JobFile, type JobTable, tableKey } from './job-file.ts'
import { JobGuidance, outdateKept } from './job-guidance.ts'
import { JobHome } from './job-home.ts'
import { JobNews } from './job-news.ts'
import { JobPlan } from './job-plan.ts'
import { jobQuestions } from './job-questions.ts'
import { firstAnswers, JobReader } from './job-reader.ts'
import { JobTables } from './job-tables.ts'
import { regionDoubts } from './region-doubts.ts'
import { withSupposedUnit } from './supposed-unit.ts'

/** An import from the choosing of files to its storing: what was read, what was said of it, what it would do. */
export class Job {
  readonly id: string
  readonly files: readonly JobFile[]
  readonly acceptance = new Acceptance()
  readonly departments: JobDepartments
  readonly guidance: JobGuidance
  readonly home: JobHome
  /** What the user wrote about single values, by `cellKey`. */
  readonly notes = new Map<string, string>()
  readonly keeper: DraftKeeper
  state: 'reading' | 'ready' | 'storing' | 'stored' | 'cancelled' = 'reading'
  /** What the person says of all figures whose sheet says none; null: nothing, see SupposedStages. */
  stage: StageChoice | null = null
  reason: string | null = null
  readonly #session: Session
  readonly #defaults: Defaults
  readonly #reader: JobReader
  readonly #tables: JobTables
  readonly #names: SaidNames
  readonly #controller = new AbortController()
  readonly #plan: JobPlan
  readonly #news: JobNews
  #reading: Promise<void> = Promise.resolve()
  #wasReady = false

  constructor(session: Session, { id, files, defaults, load }: Beginning) {
    this.id = id
    this.#session = session
    this.#defaults = defaults
    this.#reader = new JobReader(session, load)
    this.keeper = new DraftKeeper(session, this)
    this.#tables = new JobTables(
      files,
      firstAnswers({ indicator: defaults.indicator, unit: defaults.unit, year: defaults.year }),
      defaults.region !== null
    )
    this.#names = new SaidNames(() => session.store)
    this.#news = new JobNews(() => session.emit({ type: 'job', job: this.id }))
    this.#plan = new JobPlan(session, this, this.#controller.signal, () => this.#news.soon())
    this.home = new JobHome(session, this.#tables, { region: defaults.region, plan: () => this.plan() })
    this.files = files
    this.departments = new JobDepartments(session, files, () =>
      this.home.region === null ? null : this.home.nameOf(this.home.region)
    )
    this.guidance = new JobGuidance({
      asked: (file) => this.#tables.asked(file),
      questions: () => this.questions(),
      said: () => this.keeper.said(),
      read: () => this.read(),
      recipes: () => deskRecipes(session.store)
    })
  }

  /** Reads what is not read yet and works out what would change. Tells of each step. */
  read(): Promise<void> {
    this.#reading = this.#read()
    return this.#reading
  }

  /** Once what was said of files that had all been read is read; at once where they are being read for the first time. */
  async whenReadAgain(): Promise<void> {
    if (this.#wasReady) await this.whenAllRead()
  }

  /** Once no file is being read any more. */
  async whenAllRead(): Promise<void> {
    if (this.state === 'reading') await this.#reading
  }

  /** Once a file that is being read, for the first time or again, has been. */
  async whenRead(file: JobFile): Promise<void> {
    if (file.state === 'reading') await this.#reading
  }

  async #read(): Promise<void> {
    this.state = 'reading'
    this.#forget()
    const { signal } = this.#controller
    await this.#reader.read(this.files, {
      region: this.home.region,
      signal,
      first: this.#tables.first,
      wanted: (file) => this.#tables.wanted(file),
      loaded: (file) => this.keeper.loaded(file),
      moved: () => this.#news.soon(),
      outdated: () => this.#forget()
    })
    if (signal.aborted) return
    await this.prepared()
    if (signal.aborted) return
    this.state = 'ready'
    this.#wasReady = true
    this.#news.now()
  }

  /** Once it is stored: lets go of what takes room, and keeps what was said. */
  rest(): void {
    this.#forget()
    for (const file of this.files) {
      file.bytes = null
      file.readings.clear()
    }
  }

  /** To be read again after all: `bytesOf` gives a file by its hash, or null where it is to be read from its old place. */
  wake(bytesOf: (hash: string) => Uint8Array | null): void {
    this.state = 'reading'
    for (const file of this.files) {
      file.state = 'waiting'
      file.error = null
      file.bytes = file.hash === null ? null : bytesOf(file.hash)
    }
  }

  cancel(): void {
    this.state = 'cancelled'
    this.#controller.abort()
    this.#news.stop()
  }

  answer(answers: readonly { readonly question: string; readonly value: string | null }[]): void {
    const questions = this.questions()
    for (const { question, value } of answers) {
      const asked = questions.find(({ id }) => id === question)
      if (asked?.code === 'which-region') this.home.answer(asked, value)
      else if (value === null) this.#tables.answers.delete(question)
      else this.#tables.answers.set(question, this.#said(question, value))
    }
    outdateKept(this.files)
    this.#forget()
    this.keeper.said()
  }

  saidHomes(): ReturnType<JobTables['saidHomes']> {
    return this.#tables.saidHomes()
  }

  /** An indicator that was chosen from the catalogue is told to the reader by its name. */
  #said(question: string, value: string): string {
    if (!question.startsWith('which-indicator')) return value
    return deskIndicators(this.#session.store).get(value)?.name ?? value
  }

  settle(region: string | null, stage: StageChoice | null): void {
    this.home.settle(region)
    this.stage = stage
    this.#forget()
    this.keeper.said()
  }

  describe(reason: string | null): void {
    this.reason = reason === '' ? null : reason
    this.keeper.said()
  }

  /** Whose these files are. */
  attribute(files: readonly JobFile[], department: string | null | 'as-recognised'): void {
    this.departments.say(files, department === '' ? null : department)
    this.#resaid()
  }

  take(file: string, sheet: string, table: number, taken: boolean): void {
    this.#tables.take(tableKey(file, sheet, table), taken)
    this.#forget()
    this.keeper.said()
  }

  matchName(key: string, choice: NameChoice): void {
    this.#names.match(key, choice)
    this.#resaid()
  }

  describeNew(key: string, said: DescribedNew): void {
    this.#names.describe(key, said)
    this.#resaid()
  }

  takeNewNames(): void {
    this.#names.takeNew(this.plan().names)
    this.#resaid()
  }

  takeRegion(code: string, region: string | null): void {
    this.home.take(code, region)
    this.#resaid()
  }

  accept(scope: AcceptScope, accepted: boolean): void {
    const idOf = (file: string): string => this.file(file).id
    if ('file' in scope) this.acceptance.say({ ...scope, file: idOf(scope.file) }, accepted)
    else this.acceptance.say({ ...scope, of: scope.of && { ...scope.of, file: idOf(scope.of.file) } }, accepted)
    this.keeper.said()
  }

  note(file: JobFile, sheet: string, cell: string, note: string | null): void {
    const at = parseCellName(cell)
    if (at === null) throw new DeskError('invalid-input', { file: file.name, sheet }, { cell })
    const key = cellKey(file.id, sheet, at.row, at.column)
    if (note === null || note === '') this.notes.delete(key)
    else this.notes.set(key, note)
    this.keeper.said()
  }

  /** What was said of a file is kept as a recipe from now on. */
  keepAs(file: JobFile, recipe: string): void {
    file.kept = { recipe, isCurrent: true }
    this.keeper.said()
  }

  /** All of it, to be kept. */
  draft(): JobDraft {
    const said = saidIn(this.#spoken, { stage: this.stage, reason: this.reason })
    return { version: draftVersion, files: this.files.map(draftedFile), defaults: this.#defaults, said }
  }

  /** Before it is read: with what was said before the program was left. */
  resume(said: SaidInJob): void {
    sayAgain(this.#spoken, said)
    this.stage = said.stage
    this.reason = said.reason
  }

  get #spoken(): Spoken {
    const { home, acceptance, departments, notes } = this
    return { tables: this.#tables, names: this.#names, home, acceptance, departments, notes }
  }

  file(id: string): JobFile {
    const file = this.files.find((one) => one.id === id) ?? this.files.find(({ name }) => name === id)
    if (file === undefined) throw new DeskError('file-not-found', {}, { id })
    return file
  }

  /** Every table of every file that could be read, as the answers so far have it. */
  tables(): readonly JobTable[] {
    return this.#tables.all()
  }

  questions(): ImportQuestion[] {
    const { home } = this
    const nameOf = (code: string): string => home.unlisted(code)?.name ?? home.nameOf(code)
    const doubts = regionDoubts(this.#tables, this.plan(), { said: home.isSaid ? home.region : null, nameOf })
    const questions = jobQuestions(this.tables(), this.#tables.answers, doubts)
    return questions.map((question) => withSupposedUnit(question, this.plan()))
  }

  /** What storing would do is known as it stands. */
  get isPlanned(): boolean {
    return (this.state === 'ready' || this.state === 'storing') && this.#plan.isKnown
  }

  /** The share of the comparing with the desk that is done, 0 to 1; null: nothing is being compared. */
  get compared(): number | null {
    return this.#plan.share
  }

  /** What storing would do, worked out at once where that has not happened yet. */
  plan(): ImportPlan {
    return this.#plan.now()
  }

  /** Works out what storing would do, with breaks in which others are answered. */
  prepared(): Promise<void> {
    return this.#plan.prepared()
  }

  /** What the user said of names, and what was decided about them before. */
  nameChoices() {
    const departmentOf = (file: JobFile) => this.departments.of(file).name
    const decisions = new NameDecisions(this.#session.store, departmentOf, () => this.tables())
    return {
      said: (key: string) => this.#names.said(key),
      isAnswer: (path: readonly string[]) => this.#tables.isIndicatorAnswered(path),
      described: (key: string) => this.#names.described(key),
      decided: decisions.decided.bind(decisions),
      hasDecisions: decisions.hasDecisions,
      departmentOf
    }
  }

  /** What is worth saying of a file before it is stored. */
  warningsOf(file: JobFile): readonly Remark[] {
    return fileWarnings(this.#session, this, file)
  }

  /** What the screen shows of it is another by now. */
  moved(): void {
    this.#news.soon()
  }

  /** Something was said that the tables are not read by. */
  #resaid(): void {
    this.#plan.forget()
    this.keeper.said()
  }

  #forget(): void {
    this.#tables.forget()
    this.#plan.forget()
  }
}

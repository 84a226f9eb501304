import type { ImportQuestion } from '#contract/calls/import/import-question.ts'
import { DeskError } from '#contract/error.ts'
import type { Remark } from '#core/reading/reading.ts'
import { deskRecipes } from '../../recipes/desk-recipes.ts'
import type { Session } from '../../session/session.ts'
import { JobDepartments } from '../departments/job-departments.ts'
import { DraftKeeper } from '../draft/draft-keeper.ts'
import { type Beginning, type Defaults, draftedFile, draftVersion, type JobDraft } from '../draft/job-draft.ts'
import { NameDecisions } from '../names/name-decisions.ts'
import { SaidNames } from '../names/said-names.ts'
import type { ImportPlan } from '../plan/import-plan.ts'
import { fileWarnings } from '../warnings/file-warnings.ts'
import type { JobFile, JobTable } from './job-file.ts'
import { JobGuidance } from './job-guidance.ts'
import { JobHome } from './job-home.ts'
import { JobNews } from './job-news.ts'
import { JobPlan } from './job-plan.ts'
import { jobQuestions } from './job-questions.ts'
import { firstAnswers, JobReader } from './job-reader.ts'
import { JobTables } from './job-tables.ts'
import { JobWords } from './job-words.ts'
import { regionDoubts } from './region-doubts.ts'
import { withSupposedUnit } from './supposed-unit.ts'

/** An import from the choosing of files to its storing: what was read, what was said of it, what it would do. */
export class Job {
  readonly id: string
  readonly files: readonly JobFile[]
  readonly departments: JobDepartments
  readonly guidance: JobGuidance
  readonly home: JobHome
  readonly words: JobWords
  readonly keeper: DraftKeeper
  state: 'reading' | 'ready' | 'storing' | 'stored' | 'cancelled' = 'reading'
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
    this.words = new JobWords({
      ...{ store: () => session.store, files, file: (file) => this.file(file), tables: this.#tables },
      ...{ names: this.#names, home: this.home, departments: this.departments },
      questions: () => this.questions(),
      planned: () => this.plan().names,
      reread: () => this.#forget(),
      replanned: () => this.#plan.forget(),
      said: () => this.keeper.said()
    })
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

  saidHomes(): ReturnType<JobTables['saidHomes']> {
    return this.#tables.saidHomes()
  }

  /** All of it, to be kept. */
  draft(): JobDraft {
    return { version: draftVersion, files: this.files.map(draftedFile), defaults: this.#defaults, said: this.words.all }
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

  #forget(): void {
    this.#tables.forget()
    this.#plan.forget()
  }
}

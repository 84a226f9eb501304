import { randomUUID } from 'node:crypto'
import type { AcceptScope } from '#contract/calls/import/import-outcome.ts'
import type { ImportQuestion } from '#contract/calls/import/import-question.ts'
import { DeskError } from '#contract/error.ts'
import type { Stage } from '#contract/figure.ts'
import type { Region } from '#core/catalogue/region.ts'
import { parseCellName } from '#core/reading/grid.ts'
import type { Remark } from '#core/reading/reading.ts'
import { deskIndicators } from '../../catalogue/desk-indicators.ts'
import { regionName } from '../../regions/desk-regions.ts'
import type { Session } from '../../session.ts'
import { survivorOf } from '../../store/changes/transfers.ts'
import { Acceptance, cellKey } from '../acceptance.ts'
import { JobDepartments } from '../departments/job-departments.ts'
import type { NameChoice } from '../names/job-names.ts'
import { NameDecisions } from '../names/name-decisions.ts'
import type { DescribedNew } from '../names/new-indicator.ts'
import type { ImportPlan } from '../plan/import-plan.ts'
import { supposedRegion } from '../regions/supposed-region.ts'
import { importedFiles } from '../shown/imported-files.ts'
import { storedBefore } from '../stored-before.ts'
import { computedLeftOut } from './computed-left-out.ts'
import { hiddenSheets } from './hidden-sheets.ts'
import { type JobFile, type JobTable, tableKey } from './job-file.ts'
import { JobGuidance } from './job-guidance.ts'
import { JobPlan } from './job-plan.ts'
import { jobQuestions, type StandingAnswers, sharedName, usualUnit } from './job-questions.ts'
import { firstAnswers, JobReader } from './job-reader.ts'
import { JobTables } from './job-tables.ts'
import { regionDoubts } from './region-doubts.ts'

/** So often, in milliseconds, the screen hears how far a job has come. */
const newsEvery = 150

/** An import from the choosing of files to its storing: what was read, what was said of it, what it would do. */
export class Job {
  readonly id = randomUUID()
  readonly files: readonly JobFile[]
  readonly acceptance = new Acceptance()
  readonly departments: JobDepartments
  readonly guidance: JobGuidance
  /** What the user said of names of regions that no list knows: see JobRegion. */
  readonly places = new Map<string, string | null>()
  /** Regions that no list knows of which tables are by the user's word: see JobRegion. */
  readonly made = new Map<string, Region>()
  /** What the user wrote about single values, by `cellKey`. */
  readonly notes = new Map<string, string>()
  state: 'reading' | 'ready' | 'storing' | 'stored' | 'cancelled' = 'reading'
  region: string | null
  /** A person named the region, or the desk knows of no other. */
  isSure: boolean
  /** A person named the region. */
  isSaid: boolean
  /** What the person says of all figures whose sheet says none; null: nothing, see SupposedStages. */
  stage: Stage | null = null
  reason: string | null = null
  readonly #session: Session
  readonly #reader: JobReader
  readonly #tables: JobTables
  readonly #choices = new Map<string, NameChoice>()
  readonly #described = new Map<string, DescribedNew>()
  readonly #controller = new AbortController()
  readonly #plan: JobPlan
  #news: NodeJS.Timeout | null = null

  constructor(
    session: Session,
    fileIds: readonly string[],
    defaults: StandingAnswers & { readonly region: string | null }
  ) {
    const { files, paths } = importedFiles(session, fileIds)
    this.#session = session
    this.#reader = new JobReader(session, paths)
    this.#tables = new JobTables(
      files,
      firstAnswers({ indicator: defaults.indicator, unit: defaults.unit, year: defaults.year }),
      defaults.region !== null
    )
    this.#plan = new JobPlan(session, this, this.#controller.signal)
    this.files = files
    this.departments = new JobDepartments(session, files, () =>
      this.region === null ? null : this.nameOfRegion(this.region)
    )
    this.guidance = new JobGuidance({
      asked: (file) => this.#tables.asked(file),
      questions: () => this.questions(),
      read: () => this.read()
    })
    const supposed = supposedRegion(session)
    this.region = defaults.region ?? supposed.region
    this.isSure = defaults.region !== null || supposed.isSure
    this.isSaid = defaults.region !== null
  }

  /** Reads what is not read yet and works out what would change. Tells of each step. */
  async read(): Promise<void> {
    this.state = 'reading'
    this.#forget()
    const { signal } = this.#controller
    await this.#reader.read(this.files, {
      region: this.region,
      signal,
      first: this.#tables.first,
      wanted: (file) => this.#tables.wanted(file),
      moved: () => this.#tellSoon(),
      outdated: () => this.#forget()
    })
    if (signal.aborted) return
    await this.prepared()
    if (signal.aborted) return
    this.state = 'ready'
    this.#tell()
  }

  cancel(): void {
    this.state = 'cancelled'
    this.#controller.abort()
    if (this.#news !== null) clearTimeout(this.#news)
  }

  answer(answers: readonly { readonly question: string; readonly value: string | null }[]): void {
    const questions = this.questions()
    for (const { question, value } of answers) {
      const asked = questions.find(({ id }) => id === question)
      if (asked?.code === 'which-region') this.#answerRegion(asked, value)
      else if (value === null) this.#tables.answers.delete(question)
      else this.#tables.answers.set(question, this.#said(question, value))
    }
    this.#forget()
  }

  /** Whose return it is: of all files that do not say, or of tables whose towns lie in another region. */
  #answerRegion({ guess, answer, tables, params }: ImportQuestion, value: string | null): void {
    const shared = sharedName(params)
    const unlisted = value === null ? null : this.unlisted(value)
    if (unlisted !== null) this.made.set(unlisted.code, unlisted)
    const keys = tables.map(({ file, sheet, table }) => tableKey(file, sheet, table))
    const isOwn = keys.some((key) => this.#tables.own.has(key))
    const isOfAll = shared === null && (isOwn || (answer === null && guess === this.region))
    if (isOfAll && (value !== null || isOwn)) {
      this.region = value ?? guess
      this.isSure = value !== null
      this.isSaid = value !== null
    }
    const because = params['because'] === 'named' || params['because'] === 'stored' ? params['because'] : null
    for (const key of keys) {
      if (isOfAll && value !== null) this.#tables.own.set(key, guess)
      else this.#tables.own.delete(key)
      if (isOfAll || value === null) this.#tables.regions.delete(key)
      else if (shared !== null)
        this.#tables.regions.set(key, { guess, because: 'shared', shared, answer: value, name: shared.name })
      else {
        const name = guess === null ? null : (this.unlisted(guess)?.name ?? this.nameOfRegion(guess))
        this.#tables.regions.set(key, { guess, because, answer: value, name })
      }
    }
  }

  /** A region that the import is about to make. */
  unlisted(code: string): Region | null {
    return this.plan().unknownRegions.find(({ own }) => own.code === code)?.own ?? null
  }

  nameOfRegion(code: string): string {
    return this.made.get(code)?.name ?? regionName(this.#session.store, this.#session.resources, code)
  }

  saidHomes(): ReturnType<JobTables['saidHomes']> {
    return this.#tables.saidHomes()
  }

  /** An indicator that was chosen from the catalogue is told to the reader by its name. */
  #said(question: string, value: string): string {
    if (!question.startsWith('which-indicator')) return value
    return deskIndicators(this.#session.store).get(value)?.name ?? value
  }

  settle(region: string | null, stage: Stage | null): void {
    // The region as it was supposed is none that a person named.
    if (region !== this.region) {
      this.isSure = region !== null
      this.isSaid = region !== null
    }
    this.region = region
    this.stage = stage
    this.#forget()
  }

  describe(reason: string | null): void {
    this.reason = reason === '' ? null : reason
  }

  /** Whose these files are. */
  attribute(files: readonly JobFile[], department: string | null | 'as-recognised'): void {
    this.departments.say(files, department === '' ? null : department)
    this.#plan.forget()
  }

  take(file: string, sheet: string, table: number, taken: boolean): void {
    this.#tables.take(tableKey(file, sheet, table), taken)
    this.#forget()
  }

  matchName(key: string, choice: NameChoice): void {
    this.#choices.set(key, choice)
    this.#plan.forget()
  }

  /** The name becomes a new indicator, and that one is to be so. */
  describeNew(key: string, said: DescribedNew): void {
    this.#described.set(key, said)
    this.matchName(key, 'new')
  }

  /** What a name of a region means that no list knows: another region, or (null) one of the desk's own. */
  takeRegion(code: string, region: string | null): void {
    this.places.set(code, region)
    this.#plan.forget()
  }

  /** The user's word for all names that are still undecided. */
  takeNewNames(): void {
    for (const { key, state } of this.plan().names) if (state === 'undecided') this.#choices.set(key, 'new')
    this.#plan.forget()
  }

  accept(scope: AcceptScope, accepted: boolean): void {
    const idOf = (file: string): string => this.file(file).id
    if ('file' in scope) this.acceptance.say({ ...scope, file: idOf(scope.file) }, accepted)
    else this.acceptance.say({ ...scope, of: scope.of && { ...scope.of, file: idOf(scope.of.file) } }, accepted)
  }

  note(file: JobFile, sheet: string, cell: string, note: string | null): void {
    const at = parseCellName(cell)
    if (at === null) throw new DeskError('invalid-input', { file: file.name, sheet }, { cell })
    const key = cellKey(file.id, sheet, at.row, at.column)
    if (note === null || note === '') this.notes.delete(key)
    else this.notes.set(key, note)
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
    const nameOf = (code: string): string => this.unlisted(code)?.name ?? this.nameOfRegion(code)
    const doubts = regionDoubts(this.#tables, this.plan(), { said: this.isSaid ? this.region : null, nameOf })
    const questions = jobQuestions(this.tables(), this.#tables.answers, doubts)
    return questions.map((question) =>
      question.code === 'which-unit' && question.answer === null
        ? { ...question, supposed: usualUnit(question, this.plan()) }
        : question
    )
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
    const decisions = new NameDecisions(this.#session.store, departmentOf)
    return {
      said: (key: string) => {
        const choice = this.#choices.get(key)
        return choice === undefined ? undefined : survivorOf(this.#session.store, choice)
      },
      decided: decisions.decided.bind(decisions),
      described: this.#described,
      hasDecisions: decisions.hasDecisions,
      departmentOf
    }
  }

  /** What is worth saying of a file before it is stored: it came in before, sheets are hidden. */
  warningsOf(file: JobFile): readonly Remark[] {
    const before = file.hash === null ? [] : storedBefore(this.#session, file.hash, this.region)
    return [...before, ...computedLeftOut(this.#tables.all(), file), ...hiddenSheets(this.#tables.all(), file)]
  }

  #forget(): void {
    this.#tables.forget()
    this.#plan.forget()
  }

  #tell(): void {
    if (this.#news !== null) clearTimeout(this.#news)
    this.#news = null
    this.#session.emit({ type: 'job', job: this.id })
  }

  #tellSoon(): void {
    this.#news ??= setTimeout(() => this.#tell(), newsEvery)
  }
}

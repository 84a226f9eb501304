import { randomUUID } from 'node:crypto'
import { DeskError } from '#contract/error.ts'
import type { Stage } from '#contract/figure.ts'
import type { ImportQuestion } from '#contract/import-calls.ts'
import type { KeptRecipe } from '#contract/recipe-calls.ts'
import type { Correction } from '#core/reading/correction/correction.ts'
import { makeRecipeSheet } from '#core/reading/recipe/make-recipe.ts'
import type { RecipeAnswer, RecipeSheet } from '#core/reading/recipe/recipe.ts'
import { deskIndicators } from '../catalogue/desk-indicators.ts'
import { workOf } from '../desk-state.ts'
import { deskRecipes } from '../recipes/desk-recipes.ts'
import type { Session } from '../session.ts'
import { loadFile } from '../workbook/load-file.ts'
import { importedFiles } from './imported-files.ts'
import {
  correctionsIn,
  hintsKey,
  hintsOf,
  type JobFile,
  type JobTable,
  noAnswers,
  type TableAnswers,
  tableKey
} from './job-file.ts'
import { answersFor, jobQuestions, type StandingAnswers } from './job-questions.ts'
import { indicatorNamesOf } from './names/indicator-names.ts'
import type { NameChoice } from './names/job-names.ts'
import type { ImportPlan } from './plan/import-plan.ts'
import { planImport } from './plan/plan-import.ts'
import { RegionFinder } from './plan/region-finder.ts'
import { answersOf, chooseRecipe, correctionsOf, firstGuidance, type SheetGuidance } from './sheet-guidance.ts'
import { unreadableAsTable } from './unreadable-file.ts'

/** An import from the choosing of files to its storing: what was read, what was answered, what it would do. */
export class Job {
  readonly id = randomUUID()
  readonly files: readonly JobFile[]
  state: 'reading' | 'ready' | 'storing' | 'stored' | 'cancelled' = 'reading'
  region: string | null
  stage: Stage = 'preliminary'
  readonly #session: Session
  readonly #paths: ReadonlyMap<string, string>
  readonly #standing: StandingAnswers
  readonly #answers = new Map<string, string>()
  readonly #notTaken = new Set<string>()
  readonly #choices = new Map<string, NameChoice>()
  readonly #controller = new AbortController()
  #tables: readonly JobTable[] | null = null
  #names: { readonly region: string | null; readonly names: ReadonlySet<string> } | null = null
  #plan: { readonly plan: ImportPlan; readonly seen: number } | null = null

  constructor(
    session: Session,
    fileIds: readonly string[],
    defaults: StandingAnswers & { readonly region: string | null }
  ) {
    const { files, paths } = importedFiles(session, fileIds)
    this.#session = session
    this.#paths = paths
    this.#standing = { indicator: defaults.indicator, unit: defaults.unit, year: defaults.year }
    this.files = files
    this.region = defaults.region ?? workOf(session.store).region
  }

  /** Reads what is not read yet: at first every file, later the files of new answers. Tells of each step. */
  async read(): Promise<void> {
    this.state = 'reading'
    this.#forget()
    await Promise.all(this.files.map((file) => this.#readFile(file)))
    if (this.#controller.signal.aborted) return
    this.state = 'ready'
    this.#tell()
  }

  cancel(): void {
    this.state = 'cancelled'
    this.#controller.abort()
  }

  answer(answers: readonly { readonly question: string; readonly value: string | null }[]): void {
    for (const { question, value } of answers) {
      if (value === null) this.#answers.delete(question)
      else this.#answers.set(question, this.#said(question, value))
    }
    this.#forget()
  }

  /** An indicator that was chosen from the catalogue is told to the reader by its name. */
  #said(question: string, value: string): string {
    if (!question.startsWith('which-indicator')) return value
    return deskIndicators(this.#session.store).get(value)?.name ?? value
  }

  settle(region: string | null, stage: Stage): void {
    this.region = region
    this.stage = stage
    this.#forget()
  }

  take(file: string, sheet: string, table: number, taken: boolean): void {
    const key = tableKey(file, sheet, table)
    if (taken) this.#notTaken.delete(key)
    else this.#notTaken.add(key)
    this.#forget()
  }

  matchName(key: string, choice: NameChoice): void {
    this.#choices.set(key, choice)
    this.#plan = null
  }

  /** What a person says of a sheet, all of it; the file is read again with it. */
  correct(file: JobFile, sheet: string, corrections: readonly Correction[]): Promise<void> {
    const guidance = this.guidance(file, sheet)
    return this.#guide(file, sheet, { ...guidance, said: corrections })
  }

  useRecipe(file: JobFile, sheet: string, recipe: KeptRecipe | null): Promise<void> {
    return this.#guide(file, sheet, chooseRecipe(this.guidance(file, sheet), recipe))
  }

  /** Corrections and answers of a file's sheets, those that have any, as a recipe keeps them. */
  recipeSheets(file: JobFile): RecipeSheet[] {
    return [...file.guidance].flatMap(([sheet, guidance]) => {
      const codes = new Set(
        this.#askedTables(file)
          .filter(({ sheet: { name } }) => name === sheet)
          .flatMap(({ asked }) => asked.questions.map(({ code }) => code))
      )
      const answers = this.questions()
        .filter(({ code, answer, tables }) => {
          const asksHere = tables.some((table) => table.file === file.id && table.sheet === sheet)
          return answer !== null && answer !== '' && asksHere && (codes.has(code) || code === 'which-region')
        })
        .map(({ code, answer }) => ({ code, value: answer ?? '' }))
      const corrections = correctionsOf(guidance)
      return corrections.length + answers.length === 0 ? [] : [makeRecipeSheet(guidance.form, corrections, answers)]
    })
  }

  guidance(file: JobFile, sheet: string): SheetGuidance {
    const guidance = file.guidance.get(sheet)
    if (guidance === undefined) throw new DeskError('file-not-found', { file: file.name, sheet })
    return guidance
  }

  async #guide(file: JobFile, sheet: string, guidance: SheetGuidance): Promise<void> {
    file.guidance.set(sheet, guidance)
    file.readings.clear()
    await this.read()
  }

  /** After the first reading: which recipes know the sheets. Where one is applied, the file is to be read again. */
  #lookForRecipes(file: JobFile): void {
    const recipes = deskRecipes(this.#session.store)
    const [reading] = file.readings.values()
    for (const { name, form } of reading?.sheets ?? []) {
      if (form !== null) file.guidance.set(name, firstGuidance(form, recipes))
    }
    if ([...correctionsIn(file).values()].some((corrections) => corrections.length > 0)) file.readings.clear()
  }

  #recipeAnswers(file: JobFile, sheet: string): readonly RecipeAnswer[] {
    const guidance = file.guidance.get(sheet)
    return guidance === undefined ? [] : answersOf(guidance)
  }

  file(id: string): JobFile {
    const file = this.files.find((one) => one.id === id) ?? this.files.find(({ name }) => name === id)
    if (file === undefined) throw new DeskError('file-not-found', {}, { id })
    return file
  }

  /** Every table of every file that could be read, as the answers so far have it. */
  tables(): readonly JobTable[] {
    this.#tables ??= this.files.flatMap((file) => this.#tablesOf(file))
    return this.#tables
  }

  questions(): ImportQuestion[] {
    const questions = jobQuestions(this.tables(), this.#answers, this.plan().regionless)
    return questions.map((question) =>
      question.code === 'which-unit' && question.answer === null
        ? { ...question, answer: this.#usualUnit(question) }
        : question
    )
  }

  /**
   * Values without a unit are taken in the unit that the catalogue gives their indicators, unless the user says
   * otherwise: that unit where it is the same for all, '' where each has its own or none.
   */
  #usualUnit({ tables }: ImportQuestion): string {
    const asking = new Set(tables.map(({ file, sheet, table }) => tableKey(file, sheet, table)))
    const units = new Set(
      this.plan()
        .figures.filter(({ table }) => asking.has(table.key))
        .map(({ indicator }) => indicator.unit)
    )
    const [unit] = units
    return units.size === 1 ? (unit ?? '') : ''
  }

  /** What storing would do; worked out anew when an answer or the desk has changed. */
  plan(): ImportPlan {
    const { store } = this.#session
    const seen = store.sql(`SELECT max(id) FROM change`).pluck().get() as number
    if (this.#plan === null || this.#plan.seen !== seen) {
      this.#plan = { plan: planImport(this.#session, this, this.tables(), this.#choices), seen }
    }
    return this.#plan.plan
  }

  get done(): number {
    return this.files.filter(({ state }) => state === 'read' || state === 'refused').length
  }

  /** Whatever goes wrong with one file, the others are read and the job goes on. */
  async #readFile(file: JobFile): Promise<void> {
    try {
      await this.#readWanted(file)
    } catch (thrown) {
      this.#refuse(file, thrown)
    }
  }

  async #readWanted(file: JobFile): Promise<void> {
    if (file.state === 'refused') return
    const first = { ...noAnswers, ...this.#standing }
    if (file.state === 'waiting') {
      file.state = 'reading'
      this.#tell()
      await this.#readAs(file, first)
      if (file.state === 'reading') {
        this.#lookForRecipes(file)
        file.state = 'read'
      }
      this.#tell()
    }
    await this.#readAs(file, first)
    for (const answers of this.#answersWanted(file)) await this.#readAs(file, answers)
  }

  async #readAs(file: JobFile, answers: TableAnswers): Promise<void> {
    const key = hintsKey(answers)
    if (file.readings.has(key) || file.state === 'refused') return
    const { signal } = this.#controller
    try {
      file.bytes ??= loadFile(this.#paths.get(file.id) ?? '')
      const reading = await this.#session.pool.read(
        { bytes: file.bytes, fileName: file.name },
        {
          hints: {
            ...hintsOf(answers),
            corrections: correctionsIn(file),
            regionNames: this.#regionNames(),
            indicatorNames: indicatorNamesOf(this.#session.store)
          },
          signal
        }
      )
      const problem = unreadableAsTable(reading)
      if (problem !== null) throw problem
      file.readings.set(key, reading)
      this.#forget()
    } catch (thrown) {
      if (!signal.aborted) this.#refuse(file, thrown)
    }
  }

  #refuse(file: JobFile, thrown: unknown): void {
    file.state = 'refused'
    file.bytes = null
    file.readings.clear()
    file.error = errorOf(thrown, file.name, this.#session.options.log)
    this.#forget()
  }

  /** The same for all files as long as the region is: a set of some thousands. */
  #regionNames(): ReadonlySet<string> {
    if (this.#names === null || this.#names.region !== this.region) {
      const finder = new RegionFinder(this.#session.store, this.#session.resources, this.region)
      this.#names = { region: this.region, names: finder.names() }
    }
    return this.#names.names
  }

  /** The hints with which tables of a file are still to be read. */
  #answersWanted(file: JobFile): TableAnswers[] {
    return this.#askedTables(file).map(({ asked, kept }) => answersFor(asked, this.#standing, this.#answers, kept))
  }

  #askedTables(file: JobFile) {
    const first = file.readings.get(hintsKey({ ...noAnswers, ...this.#standing }))
    return (first?.sheets ?? []).flatMap((sheet) =>
      sheet.reading.tables.map((asked, index) => ({ sheet, asked, index, kept: this.#recipeAnswers(file, sheet.name) }))
    )
  }

  #tablesOf(file: JobFile): JobTable[] {
    return this.#askedTables(file).map(({ sheet, asked, index, kept }) => {
      const answers = answersFor(asked, this.#standing, this.#answers, kept)
      const answered = file.readings.get(hintsKey(answers))?.sheets.find(({ name }) => name === sheet.name)
      const key = tableKey(file.id, sheet.name, index)
      return {
        key,
        file,
        sheet,
        index,
        asked,
        table: answered?.reading.tables[index] ?? asked,
        answers,
        recipeAnswers: kept,
        taken: !this.#notTaken.has(key)
      }
    })
  }

  #forget(): void {
    this.#tables = null
    this.#plan = null
  }

  #tell(): void {
    this.#session.emit({ type: 'job', job: this.id })
  }
}

function errorOf(thrown: unknown, file: string, log: (message: string, error?: unknown) => void) {
  if (thrown instanceof DeskError) {
    // What is wrong with a file is the user's to see; a reader that broke is ours.
    if (thrown.data.code === 'reading-failed') log(`${file}: ${thrown.message}`, thrown.cause ?? thrown)
    return { ...thrown.data, place: { file, ...thrown.data.place } }
  }
  log(`${file} could not be read`, thrown)
  return { code: 'reading-failed' as const, place: { file }, params: {} }
}

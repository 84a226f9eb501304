import { plainName } from '#core/catalogue/names/plain-name.ts'
import { answersAbout } from '#core/reading/recipe/kept-answers.ts'
import type { RecipeAnswer } from '#core/reading/recipe/recipe.ts'
import { answersOf } from '../sheet-guidance.ts'
import { type AskedTable, askedTables, layoutsChosen } from './asked-tables.ts'
import { hintsKey, type JobFile, type JobTable, type TableAnswers, tableKey } from './job-file.ts'
import { answersFor, type NamedDoubt } from './job-questions.ts'

/** Answers by question, the rest by table. */
export interface SaidOfTables {
  readonly answers: readonly (readonly [string, string])[]
  readonly regions: readonly (readonly [string, AnsweredRegion])[]
  readonly own: readonly (readonly [string, string | null])[]
  readonly taken: readonly (readonly [string, boolean])[]
}

type AnsweredRegion = NamedDoubt & { readonly answer: string }

/** The tables of an import's files under the answers given so far: how each is to be read, and is read. */
export class JobTables {
  /** What is said for all tables where a sheet is silent. */
  readonly first: TableAnswers
  /** By question. */
  readonly answers = new Map<string, string>()
  /** Tables whose region was in doubt, by key, with what was guessed and what was answered. */
  readonly regions = new Map<string, AnsweredRegion>()
  /** Tables that asked which region the import itself is of, by key, with what was guessed. */
  readonly own = new Map<string, string | null>()
  readonly #files: readonly JobFile[]
  readonly #isRegionSaid: boolean
  /** Tables that a person took or left, by key. */
  readonly #saidTaken = new Map<string, boolean>()
  #known: readonly JobTable[] | null = null

  /** `isRegionSaid`: with the import itself it was said of which region it is, and no recipe says otherwise. */
  constructor(files: readonly JobFile[], first: TableAnswers, isRegionSaid: boolean) {
    this.#files = files
    this.first = first
    this.#isRegionSaid = isRegionSaid
  }

  /** An answer, or a file that was read, alters what is known of the tables. */
  forget(): void {
    this.#known = null
  }

  take(key: string, taken: boolean): void {
    this.#saidTaken.set(key, taken)
  }

  get said(): SaidOfTables {
    const { answers, regions, own } = this
    return { answers: [...answers], regions: [...regions], own: [...own], taken: [...this.#saidTaken] }
  }

  /** Did a person give this name to a table that names no indicator? */
  isIndicatorAnswered(path: readonly string[]): boolean {
    const [name, ...below] = path
    if (name === undefined || below.length > 0) return false
    return [...this.answers].some(
      ([question, answer]) => question.startsWith('which-indicator') && plainName(answer) === plainName(name)
    )
  }

  sayAgain({ answers, regions, own, taken }: SaidOfTables): void {
    for (const [question, answer] of answers) this.answers.set(question, answer)
    for (const [key, said] of regions) this.regions.set(key, said)
    for (const [key, guess] of own) this.own.set(key, guess)
    for (const [key, isTaken] of taken) this.#saidTaken.set(key, isTaken)
  }

  all(): readonly JobTable[] {
    this.#known ??= this.#files.flatMap((file) => this.#of(file))
    return this.#known
  }

  /** Tables that seemed to be another region's, with what a person said of them. */
  saidHomes(): { readonly table: JobTable; readonly seemed: string; readonly region: string }[] {
    return this.all().flatMap((table) => {
      const said = this.regions.get(table.key)
      if (said === undefined || said.guess === null || said.because === null || said.because === 'parts') return []
      return [{ table, seemed: said.guess, region: said.answer }]
    })
  }

  /** The hints with which tables of a file are still to be read. */
  wanted(file: JobFile): TableAnswers[] {
    // What a table asks is known once it is read in the layout chosen for it.
    const layouts = [...layoutsChosen(this.#firstTables(file), this.answers)]
    const answers = this.asked(file).map(({ asked, kept }) => answersFor(asked, this.first, this.answers, kept))
    return [...layouts.map((layout) => ({ ...this.first, layout })), ...answers]
  }

  /** The tables of a file in the layouts that were chosen for them, before any other answer. */
  asked(file: JobFile): AskedTable[] {
    return askedTables(this.#firstTables(file), this.answers, (layout) =>
      file.readings.get(hintsKey({ ...this.first, layout }))
    )
  }

  /** The tables of a file as read without any answer. */
  #firstTables(file: JobFile): AskedTable[] {
    if (file.state === 'refused') return []
    return (file.readings.get(hintsKey(this.first))?.sheets ?? []).flatMap((sheet) => {
      const answers = this.#recipeAnswers(file, sheet.name)
      const { tables } = sheet.reading
      return tables.map((asked, index) => {
        return { sheet, asked, index, kept: answersAbout(asked, answers, tables.length === 1) }
      })
    })
  }

  #of(file: JobFile): JobTable[] {
    return this.asked(file).map(({ sheet, asked, index, kept }) => {
      const answers = answersFor(asked, this.first, this.answers, kept)
      const answered = file.readings.get(hintsKey(answers))?.sheets.find(({ name }) => name === sheet.name)
      const key = tableKey(file.id, sheet.name, index)
      return {
        key,
        file,
        sheet,
        index,
        asked,
        table: answered?.reading.tables[index] ?? asked,
        answers: { ...answers, region: this.regions.get(key)?.answer ?? answers.region },
        recipeAnswers: kept,
        // What somebody has hidden is taken only at a word.
        taken: this.#saidTaken.get(key) ?? !sheet.hidden
      }
    })
  }

  #recipeAnswers(file: JobFile, sheet: string): readonly RecipeAnswer[] {
    const guidance = file.guidance.get(sheet)
    const answers = guidance === undefined ? [] : answersOf(guidance)
    return this.#isRegionSaid ? answers.filter(({ code }) => code !== 'which-region') : answers
  }
}

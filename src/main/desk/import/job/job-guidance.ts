import type { ImportFile } from '#contract/calls/import/import-job.ts'
import type { ImportQuestion } from '#contract/calls/import/import-question.ts'
import type { KeptRecipe } from '#contract/calls/recipe-calls.ts'
import { DeskError } from '#contract/error.ts'
import type { Correction } from '#core/reading/correction/correction.ts'
import { tableWords } from '#core/reading/recipe/kept-answers.ts'
import { makeRecipeSheet } from '#core/reading/recipe/make-recipe.ts'
import type { RecipeAnswer, RecipeSheet } from '#core/reading/recipe/recipe.ts'
import { chooseRecipe, correctionsOf, type SheetGuidance, say, sayAgain, takeBack } from '../sheet-guidance.ts'
import type { AskedTable } from './asked-tables.ts'
import type { JobFile } from './job-file.ts'

/** What guidance needs of the import it belongs to. */
interface GuidedJob {
  readonly asked: (file: JobFile) => readonly AskedTable[]
  readonly questions: () => readonly ImportQuestion[]
  readonly said: () => void
  readonly read: () => Promise<void>
  readonly recipes: () => readonly KeptRecipe[]
}

/** How a person guides the reading of an import's sheets, by corrections or recipes, and what a recipe keeps of that. */
export class JobGuidance {
  readonly #job: GuidedJob

  constructor(job: GuidedJob) {
    this.#job = job
  }

  /** What a person says of a sheet, all of it; the file is read again with it. */
  correct(file: JobFile, sheet: string, corrections: readonly Correction[]): Promise<void> {
    return this.#guide(file, sheet, say(guidanceOf(file, sheet), corrections))
  }

  /** Takes back what was said last, or says it again. */
  async step(file: JobFile, sheet: string, step: 'back' | 'again'): Promise<void> {
    const guidance = guidanceOf(file, sheet)
    const stepped = step === 'back' ? takeBack(guidance) : sayAgain(guidance)
    if (stepped !== null) await this.#guide(file, sheet, stepped)
  }

  useRecipe(file: JobFile, sheet: string, recipe: KeptRecipe | null): Promise<void> {
    return this.#guide(file, sheet, chooseRecipe(guidanceOf(file, sheet), recipe))
  }

  /** Corrections and answers of a file's sheets, those that have any, as a recipe keeps them. */
  recipeSheets(file: JobFile): RecipeSheet[] {
    return [...file.guidance].flatMap(([sheet, guidance]) => {
      const here = this.#job.asked(file).filter(({ sheet: { name } }) => name === sheet)
      const codes = new Set(here.flatMap(({ asked }) => asked.questions.map(({ code }) => code)))
      const answers = this.#job.questions().flatMap(({ code, head, answer, tables }): RecipeAnswer[] => {
        if (answer === null || answer === '' || !(codes.has(code) || code === 'which-region')) return []
        const about = here.filter(({ index }) =>
          tables.some((table) => table.file === file.id && table.sheet === sheet && table.table === index)
        )
        if (about.length === 0) return []
        return [{ code, head, value: answer, about: about.map(({ asked }) => tableWords(asked)) }]
      })
      const corrections = correctionsOf(guidance)
      return corrections.length + answers.length === 0 ? [] : [makeRecipeSheet(guidance.form, corrections, answers)]
    })
  }

  /** As which recipe what was said of a file is kept, as that is called by now; null: it is not, or that is withdrawn. */
  keptAs({ kept }: JobFile): ImportFile['keptAs'] {
    const recipe = kept === null ? undefined : this.#job.recipes().find(({ id }) => id === kept.recipe)
    if (kept === null || recipe === undefined) return null
    return { id: recipe.id, name: recipe.name, isCurrent: kept.isCurrent }
  }

  async #guide(file: JobFile, sheet: string, guidance: SheetGuidance): Promise<void> {
    file.guidance.set(sheet, guidance)
    outdateKept([file])
    file.readings.clear()
    file.state = 'reading'
    file.error = null
    this.#job.said()
    await this.#job.read()
  }
}

/** More was said of files than the recipes hold that they are kept as. */
export function outdateKept(files: readonly JobFile[]): void {
  for (const file of files) file.kept &&= { ...file.kept, isCurrent: false }
}

function guidanceOf(file: JobFile, sheet: string): SheetGuidance {
  const guidance = file.guidance.get(sheet)
  if (guidance === undefined) throw new DeskError('file-not-found', { file: file.name, sheet })
  return guidance
}

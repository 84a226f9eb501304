import type { ImportQuestion } from '#contract/import-calls.ts'
import { formatPeriod, parsePeriod } from '#core/period/period.ts'
import { readPeriod } from '#core/period/read-period.ts'
import type { RecipeAnswer } from '#core/reading/recipe/recipe.ts'
import type { JobTable, TableAnswers } from './job-file.ts'
import { noAnswers } from './job-file.ts'

/** What is supplied for a whole import: the terminal's options. */
export interface StandingAnswers {
  readonly indicator: string | null
  readonly unit: string | null
  readonly year: number | null
}

type Asked = Pick<JobTable, 'key' | 'file' | 'sheet' | 'index' | 'asked' | 'taken' | 'recipeAnswers'>

/**
 * The questions of a job, each asked once for all taken tables that share it: the same thing wanted with the same
 * guess. `regionless` are tables with figures that no region is sure for, with what may be meant and what was answered.
 */
export function jobQuestions(
  tables: readonly Asked[],
  answers: ReadonlyMap<string, string>,
  regionless: ReadonlyMap<string, { readonly guess: string | null; readonly answer: string | null }>
): ImportQuestion[] {
  const questions = new Map<string, ImportQuestion>()
  const ask = (
    table: Asked,
    code: ImportQuestion['code'],
    guess: string | null,
    params: ImportQuestion['params'],
    said: string | null = null
  ) => {
    const id = questionId(code, guess)
    const known = questions.get(id)
    const place = { file: table.file.id, sheet: table.sheet.name, table: table.index }
    if (known === undefined) {
      const kept = table.recipeAnswers.find((answer) => answer.code === code)?.value
      questions.set(id, { id, code, params, guess, answer: said ?? answers.get(id) ?? kept ?? null, tables: [place] })
    } else {
      questions.set(id, { ...known, params: summed(known.params, params), tables: [...known.tables, place] })
    }
  }
  for (const table of tables) {
    if (!table.taken) continue
    for (const { code, guess, params } of table.asked.questions) ask(table, code, guess, params ?? {})
    const doubt = regionless.get(table.key)
    if (doubt !== undefined && !table.asked.questions.some(({ code }) => code === 'which-region')) {
      ask(table, 'which-region', doubt.guess, {}, doubt.answer)
    }
  }
  return [...questions.values()]
}

/** Numbers (how many values lack something) add up; texts of the first table stand for all. */
function summed(one: ImportQuestion['params'], other: ImportQuestion['params']): ImportQuestion['params'] {
  return Object.fromEntries(
    Object.entries(one).map(([name, value]) => {
      const more = other[name]
      return [name, typeof value === 'number' && typeof more === 'number' ? value + more : value]
    })
  )
}

function questionId(code: ImportQuestion['code'], guess: string | null): string {
  return `${code} ${guess ?? ''}`
}

/** What the answers so far say of a table; where a person gave none, those of the recipe that it is read with. */
export function answersFor(
  asked: JobTable['asked'],
  standing: StandingAnswers,
  answers: ReadonlyMap<string, string>,
  recipeAnswers: readonly RecipeAnswer[]
): TableAnswers {
  const kept = (code: string) => recipeAnswers.find((answer) => answer.code === code)?.value
  let found: TableAnswers = { ...noAnswers, ...standing }
  for (const { code, guess } of asked.questions) {
    const answer = answers.get(questionId(code, guess)) ?? kept(code)
    if (answer === undefined) continue
    if (code === 'which-indicator') found = { ...found, indicator: answer }
    if (code === 'which-unit') found = { ...found, unit: answer === '' ? null : answer }
    if (code === 'which-region') found = { ...found, region: answer }
    if (code === 'which-period') {
      const period = parsePeriod(answer) ?? readPeriod(answer, null)
      if (period !== null)
        found = { ...found, year: period.year, period: period.kind === 'year' ? null : formatPeriod(period) }
    }
  }
  const region = kept('which-region')
  return region === undefined || found.region !== null ? found : { ...found, region }
}

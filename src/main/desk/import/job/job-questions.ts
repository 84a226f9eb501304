import type { ImportQuestion } from '#contract/calls/import/import-question.ts'
import { followingPeriod } from '#core/period/following-period.ts'
import { formatPeriod, type Period, parsePeriod } from '#core/period/period.ts'
import { readPeriod } from '#core/period/written/read-period.ts'
import type { Layout } from '#core/reading/layout/layout.ts'
import { headReading, isHeadDoubt } from '#core/reading/meaning/doubts/head-doubt.ts'
import type { PlacesSaid, Question } from '#core/reading/reading.ts'
import { keptAnswerTo } from '#core/reading/recipe/kept-answers.ts'
import type { RecipeAnswer } from '#core/reading/recipe/recipe.ts'
import type { SharedName } from '../regions/doubts/shared-names.ts'
import type { RegionDoubt, RememberedDoubt } from '../regions/homes/home-of-table.ts'
import { type JobTable, noAnswers, type TableAnswers } from './job-file.ts'

/** What is supplied for a whole import: the terminal's options. */
export interface StandingAnswers {
  readonly indicator: string | null
  readonly unit: string | null
  readonly year: number | null
}

type Asked = Pick<JobTable, 'key' | 'file' | 'sheet' | 'index' | 'asked' | 'taken' | 'recipeAnswers'>

/** A doubt about a region; `name`: of the region that may be meant. */
export type NamedDoubt = RegionDoubt & { readonly name: string | null }

/** A doubt with its answer so far, and what an earlier import says of it. */
export type AnsweredDoubt = NamedDoubt & {
  readonly answer: string | null
  readonly remembered: (Pick<RememberedDoubt, 'region' | 'at'> & { readonly name: string }) | null
}

/**
 * The questions of a job, each asked once for all taken tables that share it: the same thing wanted with the same
 * guess. `regionless` are tables with figures that no region is sure for, with what may be meant and what was answered.
 */
export function jobQuestions(
  tables: readonly Asked[],
  answers: ReadonlyMap<string, string>,
  regionless: ReadonlyMap<string, AnsweredDoubt>
): ImportQuestion[] {
  const questions = new Map<string, ImportQuestion>()
  const ask = (
    table: Asked,
    question: Question,
    doubt: Partial<Pick<AnsweredDoubt, 'because' | 'answer' | 'remembered' | 'shared' | 'said'>> = {}
  ) => {
    const { code, head = null, guess, params = {} } = question
    const remembered = doubt.remembered ?? null
    // What is only to be looked at is no question that waits for an answer.
    const about =
      doubt.shared === undefined ? questionId(question, table.recipeAnswers) : `${code} ${doubt.shared.name}`
    // What is asked for another reason is another question, though the same is guessed.
    const reason = doubt.because == null ? [] : [doubt.because]
    const places = doubt.said === undefined ? [] : Object.values(doubt.said)
    const id = [about, ...reason, ...places, ...(remembered === null ? [] : ['=', remembered.region])].join(' ')
    const known = questions.get(id)
    const place = { file: table.file.id, sheet: table.sheet.name, table: table.index }
    if (known === undefined) {
      const answer = doubt.answer ?? answers.get(id) ?? keptAnswer(question, table.recipeAnswers) ?? null
      questions.set(id, {
        id,
        code,
        head,
        params,
        guess: guess ?? guessAfter(table.recipeAnswers, code),
        choices: choicesOf(question),
        answer,
        supposed: remembered?.region ?? null,
        remembered: remembered === null ? null : { at: remembered.at, name: remembered.name },
        tables: [place]
      })
    } else {
      questions.set(id, { ...known, params: summed(known.params, params), tables: [...known.tables, place] })
    }
  }
  for (const table of tables) {
    if (!table.taken) continue
    for (const question of table.asked.questions) ask(table, question)
    const doubt = regionless.get(table.key)
    if (doubt !== undefined && !table.asked.questions.some(({ code }) => code === 'which-region')) {
      ask(table, { code: 'which-region', guess: doubt.guess, params: doubtParams(doubt) }, doubt)
    }
  }
  return [...questions.values()]
}

function doubtParams({ because, name, shared, said }: NamedDoubt): Record<string, string> {
  if (shared !== undefined) {
    const title = because === 'whole' ? said?.title : null
    const titled: Record<string, string> = title == null ? {} : { title }
    return { because: because ?? 'shared', region: shared.name, regions: shared.regions, ...titled }
  }
  const region: Record<string, string> = name === null ? {} : { region: name }
  if (said !== undefined) {
    const places = Object.entries(said).flatMap(([from, place]) => (place === null ? [] : [[from, place]]))
    return { because: 'contradicted', ...region, ...Object.fromEntries(places) }
  }
  return because === null || name === null ? region : { because, ...region }
}

/** What made tables seem to be another region's, out of the question that told it. */
export function elsewhereBy({ because, ...params }: ImportQuestion['params']): Pick<RegionDoubt, 'because' | 'said'> {
  if (because === 'named' || because === 'stored' || because === 'parts') return { because }
  if (because !== 'contradicted') return { because: null }
  const place = (from: keyof PlacesSaid): string | null => {
    const name = params[from]
    return name === undefined ? null : String(name)
  }
  const [title, sender, office] = [place('title'), place('sender'), place('office')]
  const said = { title, sender, office, source: place('source'), sheet: place('sheet'), file: place('file') }
  return { because, said }
}

/** The doubts that are about a name: of several places, of a town in no county, of the whole of none, of what only the nation has, of a county far from the others. */
export const NAMED_DOUBTS = ['shared', 'town', 'whole', 'unlisted', 'nation', 'stray'] as const

/** The name that a question is about; null: it is about none. */
export function sharedName({ because, region, regions }: ImportQuestion['params']): SharedName | null {
  const isNamed = NAMED_DOUBTS.some((one) => one === because)
  return isNamed ? { name: String(region), regions: String(regions) } : null
}

/** What a recipe answers by itself. Of when a return is, it cannot know: that is another period each time. */
function keptAnswer(
  question: Pick<Question, 'code' | 'head'>,
  recipeAnswers: readonly RecipeAnswer[]
): string | undefined {
  return question.code === 'which-period' ? undefined : keptAnswerTo(question, recipeAnswers)
}

/** The period after the one that was answered last. */
function guessAfter(recipeAnswers: readonly RecipeAnswer[], code: Question['code']): string | null {
  if (code !== 'which-period') return null
  const last = periodAnswered(recipeAnswers.find((answer) => answer.code === code)?.value ?? '')
  return last === null ? null : formatPeriod(followingPeriod(last))
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

/** Readings, heads and units to choose from are one question only in the same words, where a recipe says nothing else. */
function questionId(
  { code, head, guess, choices = [], params = {} }: Omit<Question, 'at'>,
  recipeAnswers: readonly RecipeAnswer[]
): string {
  const said = choices.map(({ layout, header, stub }) => `${layout} ${header?.from}-${header?.to} ${stub.join()}`)
  const kept = keptAnswer({ code, ...(head === undefined ? {} : { head }) }, recipeAnswers)
  return [
    `${code} ${guess ?? ''}`,
    ...said,
    ...(head === undefined ? [] : [head]),
    ...(code === 'which-unit' && params['stated'] !== undefined ? [`of ${params['stated']}`] : []),
    ...(kept === undefined ? [] : [`:= ${kept}`])
  ].join(' ')
}

function choicesOf({ choices = [] }: Question): ImportQuestion['choices'] {
  return choices.map(({ sample, ...choice }) => {
    const became = sample.became === null ? null : { ...sample.became, indicator: [...sample.became.indicator] }
    return { ...choice, stub: [...choice.stub], sample: { ...sample, became } }
  })
}

/** The reading that was chosen for a table whose form leaves a doubt; null: none was, or as it was read. */
export function layoutFor(
  asked: JobTable['asked'],
  answers: ReadonlyMap<string, string>,
  recipeAnswers: readonly RecipeAnswer[]
): Layout | null {
  const question = asked.questions.find(({ code }) => code === 'which-layout')
  if (question === undefined) return null
  const said = answers.get(questionId(question, recipeAnswers)) ?? keptAnswer(question, recipeAnswers)
  return question.choices?.find(({ layout }) => layout === said && layout !== 'as-read')?.layout ?? null
}

/** What the answers so far say of a table; where a person gave none, those of the recipe that it is read with. */
export function answersFor(
  asked: JobTable['asked'],
  standing: StandingAnswers,
  answers: ReadonlyMap<string, string>,
  recipeAnswers: readonly RecipeAnswer[]
): TableAnswers {
  let found: TableAnswers = { ...noAnswers, ...standing, layout: layoutFor(asked, answers, recipeAnswers) }
  for (const question of asked.questions) {
    const { code, head } = question
    const answer = answers.get(questionId(question, recipeAnswers)) ?? keptAnswer(question, recipeAnswers)
    if (answer === undefined) continue
    if (code === 'which-indicator') found = { ...found, indicator: answer }
    if (code === 'which-unit') found = { ...found, unit: answer === '' ? null : answer }
    if (code === 'which-region') found = { ...found, region: answer }
    if (isHeadDoubt(code) && head !== undefined) {
      const reading = headReading(code, answer)
      if (reading !== null) found = { ...found, heads: [...found.heads, { doubt: code, head, reading }] }
    }
    if (code === 'which-period') {
      const period = periodAnswered(answer)
      if (period !== null)
        found = { ...found, year: period.year, period: period.kind === 'year' ? null : formatPeriod(period) }
    }
  }
  const region = keptAnswer({ code: 'which-region' }, recipeAnswers)
  return region === undefined || found.region !== null ? found : { ...found, region }
}

/** The period that an answer names, in whatever way; null: it names none. */
export function periodAnswered(answer: string): Period | null {
  return parsePeriod(answer) ?? readPeriod(answer, null)
}

import { DeskError } from '#contract/error.ts'
import { Recipe } from '#contract/recipe-calls.ts'
import { deskIndicators } from '../catalogue/desk-indicators.ts'
import { expectRegion } from '../catalogue/desk-regions.ts'
import type { HandlersOf } from '../handler.ts'
import { Job } from '../import/job.ts'
import { sheetView } from '../import/sheet-view.ts'
import { changeRows, shownJob } from '../import/shown-job.ts'
import { storeImport } from '../import/store-import.ts'
import { expectRecipe, keepRecipe } from '../recipes/desk-recipes.ts'

const nothingGiven = { region: null, indicator: null, unit: null, year: null }

export const importHandlers: HandlersOf<'import'> = {
  'import.start': (session, { files, defaults = nothingGiven }) => {
    if (defaults.region !== null) expectRegion(session.store, session.resources, defaults.region)
    const job = new Job(session, files, defaults)
    session.jobs.add(job)
    void job.read().catch((error) => session.options.log('An import could not be read', error))
    return shownJob(job)
  },

  'import.job': (session, { job }) => shownJob(session.jobs.find(job)),

  'import.current': (session) => {
    const job = session.jobs.current()
    return { job: job === null ? null : shownJob(job) }
  },

  'import.answer': async (session, { job: id, answers }) => {
    const job = readyJob(session.jobs.find(id))
    for (const { question, value } of answers) {
      if (value !== null && question.startsWith('which-region')) expectRegion(session.store, session.resources, value)
    }
    job.answer(answers)
    await job.read()
    return shownJob(job)
  },

  'import.settle': (session, { job: id, region, stage }) => {
    const job = session.jobs.find(id)
    if (region !== null) expectRegion(session.store, session.resources, region)
    job.settle(region, stage)
    return shownJob(job)
  },

  'import.takeTable': (session, { job: id, file, sheet, table, taken }) => {
    const job = session.jobs.find(id)
    job.take(job.file(file).id, sheet, table, taken)
    return shownJob(job)
  },

  'import.matchName': (session, { job: id, key, indicator }) => {
    const job = session.jobs.find(id)
    if (indicator !== 'new' && indicator !== 'left-out' && !deskIndicators(session.store).has(indicator)) {
      throw new DeskError('unknown-indicator', {}, { id: indicator })
    }
    job.matchName(key, indicator)
    return shownJob(job)
  },

  'import.correct': async (session, { job: id, file, sheet, corrections }) => {
    const job = readyJob(session.jobs.find(id))
    await job.correct(job.file(file), sheet, corrections)
    return shownJob(job)
  },

  'import.useRecipe': async (session, { job: id, file, sheet, recipe }) => {
    const job = readyJob(session.jobs.find(id))
    await job.useRecipe(job.file(file), sheet, recipe === null ? null : expectRecipe(session.store, recipe))
    return shownJob(job)
  },

  'import.keepRecipe': (session, { job: id, file, name, department, recipe }) => {
    const job = readyJob(session.jobs.find(id))
    const sheets = job.recipeSheets(job.file(file))
    if (sheets.length === 0) throw new DeskError('nothing-to-keep', { file: job.file(file).name })
    const kept = keepRecipe(session.store, recipe, Recipe.parse({ name, department, sheets }), session.options.author)
    session.changed('history', 'desk')
    return kept
  },

  'import.sheet': (session, { job, ...choice }) => sheetView(session.jobs.find(job), choice),

  'import.changes': (session, { job, ...choice }) => changeRows(readyJob(session.jobs.find(job)), choice),

  'import.store': async (session, { job: id, department, reason }, context) => {
    const job = session.jobs.find(id)
    const stored = await storeImport(session, job, { department, reason }, context)
    session.jobs.forget(id)
    session.emit({ type: 'job', job: id })
    session.changed('desk', 'figures', 'catalogue', 'targets', 'history')
    return stored
  },

  'import.discard': (session, { job }) => {
    session.jobs.discard(job)
    session.emit({ type: 'job', job })
    return {}
  }
}

/** Throws import-has-questions while files are still being read: nothing can be said of them yet. */
function readyJob(job: Job): Job {
  if (job.state === 'reading') throw new DeskError('import-has-questions')
  return job
}

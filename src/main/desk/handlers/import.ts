import { setTimeout as after } from 'node:timers/promises'
import type { ImportJob } from '#contract/calls/import/import-job.ts'
import { Recipe } from '#contract/calls/recipe-calls.ts'
import { DeskError } from '#contract/error.ts'
import { saidTime } from '#core/reading/correction/said/said-time.ts'
import { deskIndicators } from '../catalogue/desk-indicators.ts'
import { knownDepartments } from '../departments/departments.ts'
import type { HandlersOf } from '../handler.ts'
import { beginImport } from '../import/draft/begin-import.ts'
import { importAgain } from '../import/import-again.ts'
import { importJobs } from '../import/job/import-jobs.ts'
import type { Job } from '../import/job/job.ts'
import { periodAnswered } from '../import/job/job-questions.ts'
import { describeNew } from '../import/names/describe-new.ts'
import { shownDecisions, withdrawDecision } from '../import/names/name-decisions.ts'
import { regionAnswers, withdrawRegionAnswer } from '../import/regions/remembered/region-answers.ts'
import { changeAt, changeRows } from '../import/shown/change-list.ts'
import { partCounts, suspectedBesides } from '../import/shown/change-rows.ts'
import { figuresAt } from '../import/shown/figures-at.ts'
import { importReport } from '../import/shown/import-report.ts'
import { sheetView } from '../import/shown/sheet-view.ts'
import { shownJob } from '../import/shown/shown-job.ts'
import { suspicionsSoon } from '../import/shown/suspicions-of-job.ts'
import { storeImport } from '../import/store-import.ts'
import { expectRecipe, keepRecipe } from '../recipes/desk-recipes.ts'
import { expectRegion } from '../regions/desk-regions.ts'
import { dropDraft } from '../store/drafts.ts'
import { expectDesk } from '../store/file/desk-id.ts'

const nothingGiven = { region: null, indicator: null, unit: null, year: null }

export const importHandlers: HandlersOf<'import'> = {
  'import.start': (session, { files, defaults = nothingGiven }) => {
    if (defaults.region !== null) expectRegion(session.store, session.resources, defaults.region)
    const job = beginImport(session, files, defaults)
    importJobs(session).add(job)
    session.changed('work')
    void job.read().catch((error) => session.options.log('An import could not be read', error))
    return shownJob(job)
  },

  'import.again': async (session, { change, desk }) => {
    expectDesk(session.store, desk)
    const { job, withWords } = importAgain(session, change)
    importJobs(session).add(job)
    session.changed('work')
    void job.read().catch((error) => session.options.log('An import could not be read', error))
    return { job: await shownJob(job), withWords }
  },

  'import.job': (session, { job }) => shownSoon(importJobs(session).find(job)),

  'import.current': async (session) => {
    const [job, ...waiting] = importJobs(session).unfinished()
    return {
      job: job === undefined ? null : await shownSoon(job),
      waiting: waiting.flatMap(({ files }) => files.map(({ name }) => name))
    }
  },

  'import.answer': async (session, { job: id, answers }) => {
    const job = await plannedJob(importJobs(session).find(id))
    for (const { question, value } of answers) {
      if (value === null) continue
      if (question.startsWith('which-region') && job.home.unlisted(value) === null) {
        expectRegion(session.store, session.resources, value)
      }
      if (question.startsWith('which-period') && periodAnswered(value) === null) {
        throw new DeskError('not-a-period', {}, { text: value })
      }
    }
    job.words.answer(answers)
    await job.read()
    return shownJob(job)
  },

  'import.settle': (session, { job: id, region, stage }) => {
    const job = importJobs(session).find(id)
    if (region !== null) expectRegion(session.store, session.resources, region)
    job.words.settle(region, stage)
    return whenPlanned(job)
  },

  'import.takeTable': (session, { job: id, file, sheet, table, taken }) => {
    const job = importJobs(session).find(id)
    job.words.take(job.file(file).id, sheet, table, taken)
    return whenPlanned(job)
  },

  'import.matchName': (session, { job: id, key, indicator }) => {
    const job = importJobs(session).find(id)
    if (!words.has(indicator) && !deskIndicators(session.store).has(indicator)) {
      throw new DeskError('unknown-indicator', {}, { name: indicator })
    }
    job.words.matchName(key, indicator)
    return whenPlanned(job)
  },

  'import.describeNew': async (session, { job: id, key, ...said }) => {
    const job = await plannedJob(importJobs(session).find(id))
    describeNew(session, job, key, said)
    return whenPlanned(job)
  },

  'import.takeNewNames': async (session, { job: id }) => {
    const job = await plannedJob(importJobs(session).find(id))
    job.words.takeNewNames()
    return whenPlanned(job)
  },

  'import.takeRegion': async (session, { job: id, code, region }) => {
    const job = await plannedJob(importJobs(session).find(id))
    if (region !== null) expectRegion(session.store, session.resources, region)
    job.words.takeRegion(code, region)
    return whenPlanned(job)
  },

  'import.regionAnswers': (session) => regionAnswers(session),

  'import.withdrawRegionAnswer': (session, { id }) => {
    const change = withdrawRegionAnswer(session, id)
    session.changed('history', 'desk', 'catalogue')
    return { change }
  },

  'import.nameDecisions': (session) => shownDecisions(session.store),

  'import.withdrawNameDecision': (session, { id }) => {
    const change = withdrawDecision(session.store, id, session.options.author)
    session.changed('history', 'desk', 'catalogue')
    return { change }
  },

  'import.describe': (session, { job: id, reason }) => {
    const job = importJobs(session).find(id)
    job.words.describe(reason)
    return whenPlanned(job)
  },

  'import.attribute': (session, { job: id, file, department }) => {
    const job = importJobs(session).find(id)
    const files = file === null ? job.files : [job.file(file)]
    job.words.attribute(files, department === 'as-recognised' ? department : department.name)
    return whenPlanned(job)
  },

  'import.departments': (session) => [...knownDepartments(session.store)],

  'import.accept': async (session, { job: id, what, accepted }) => {
    const job = await plannedJob(importJobs(session).find(id))
    // What only looks wrong beside what is left out is of this kind, too.
    const besides = what.what === 'suspicious' ? suspectedBesides(job, what.of) : []
    job.words.accept(what, accepted)
    for (const cell of besides) job.words.accept({ what: 'cell', ...cell }, accepted)
    return whenPlanned(job)
  },

  'import.note': async (session, { job: id, file, sheet, cell, note }) => {
    const job = await plannedJob(importJobs(session).find(id))
    job.words.note(job.file(file), sheet, cell, note)
    return whenPlanned(job)
  },

  'import.report': async (session, { job: id }) => {
    if (id === null) return { report: importJobs(session).lastReport }
    const job = await plannedJob(importJobs(session).find(id))
    return { report: await importReport(job, null) }
  },

  'import.correct': async (session, { job: id, file, sheet, corrections }) => {
    const job = await plannedJob(importJobs(session).find(id))
    for (const correction of corrections) {
      if (correction.kind !== 'meaning' || correction.means.of !== 'period') continue
      const { as: text } = correction.means
      if (saidTime(text) === null) throw new DeskError('not-a-period', {}, { text })
    }
    await job.guidance.correct(job.file(file), sheet, corrections)
    return shownJob(job)
  },

  'import.stepCorrections': async (session, { job: id, file, sheet, step }) => {
    const job = await plannedJob(importJobs(session).find(id))
    await job.guidance.step(job.file(file), sheet, step)
    return shownJob(job)
  },

  'import.figuresAt': (session, { job, ...choice }) => figuresAt(importJobs(session).find(job), choice),

  'import.useRecipe': async (session, { job: id, file, sheet, recipe }) => {
    const job = await plannedJob(importJobs(session).find(id))
    await job.guidance.useRecipe(job.file(file), sheet, recipe === null ? null : expectRecipe(session.store, recipe))
    return shownJob(job)
  },

  'import.keepRecipe': async (session, { job: id, file, name, department, recipe }) => {
    const job = await plannedJob(importJobs(session).find(id))
    const sheets = job.guidance.recipeSheets(job.file(file))
    if (sheets.length === 0) throw new DeskError('nothing-to-keep', { file: job.file(file).name })
    const kept = keepRecipe(session.store, recipe, Recipe.parse({ name, department, sheets }), session.options.author)
    job.words.keepAs(job.file(file), kept.id)
    // Whoever says whose form it is says whose file it is, where nobody knew.
    if (department !== null && job.departments.of(job.file(file)).name === null)
      job.words.attribute([job.file(file)], department)
    session.changed('history', 'desk')
    session.emit({ type: 'job', job: id })
    return kept
  },

  'import.sheet': async (session, { job: id, ...choice }) => {
    const job = importJobs(session).find(id)
    await job.whenRead(job.file(choice.file))
    return sheetView(job, choice)
  },

  'import.changes': async (session, { job: id, ...choice }) => {
    const job = await plannedJob(importJobs(session).find(id))
    await suspicionsSoon(job, job.plan())
    return changeRows(job, choice)
  },

  'import.changeAt': async (session, { job: id, ...choice }) => {
    const job = await plannedJob(importJobs(session).find(id))
    await suspicionsSoon(job, job.plan())
    return changeAt(job, { ...choice, file: job.file(choice.file).id })
  },

  'import.partCounts': async (session, { job: id, of }) => {
    const job = await plannedJob(importJobs(session).find(id))
    await suspicionsSoon(job, job.plan())
    return partCounts(job, of)
  },

  'import.store': async (session, { job: id, department, reason }, context) => {
    const job = importJobs(session).find(id)
    const stored = await storeImport(session, job, { department, reason }, context)
    importJobs(session).rest(id, stored.change)
    session.emit({ type: 'job', job: id })
    session.changed('desk', 'figures', 'catalogue', 'targets', 'history')
    return stored
  },

  'import.discard': (session, { job }) => {
    importJobs(session).discard(job)
    dropDraft(session.store.present, job)
    session.emit({ type: 'job', job })
    session.changed('work')
    return {}
  }
}

const words: ReadonlySet<string> = new Set(['new', 'left-out', 'undecided'])

/** The job once what it would do is worked out; while files are still read, at once. */
async function whenPlanned(job: Job): Promise<ImportJob> {
  if (job.state === 'ready') await job.prepared()
  return shownJob(job)
}

/** In milliseconds: what is worked out sooner is worth waiting for. */
const soon = 300

/** The job as it stands: who looks on sees how far a long comparing has come, and no flicker of a short one. */
async function shownSoon(job: Job): Promise<ImportJob> {
  if (job.state === 'ready') await Promise.race([job.prepared(), after(soon)])
  else await Promise.race([job.whenReadAgain(), after(soon)])
  return shownJob(job)
}

/**
 * A job of which something can be said or asked that rests on what it would do: what is said while files are still being
 * read waits for them. Throws import-gone where it was cancelled meanwhile.
 */
async function plannedJob(job: Job): Promise<Job> {
  await job.whenAllRead()
  if (job.state !== 'cancelled') await job.prepared()
  if (job.state === 'cancelled') throw new DeskError('import-gone', {}, { id: job.id })
  return job
}

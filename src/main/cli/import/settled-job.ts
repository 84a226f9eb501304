import type { ImportJob } from '#contract/calls/import/import-job.ts'
import type { AcceptScope } from '#contract/calls/import/import-outcome.ts'
import { isOpen } from '#contract/calls/import/import-question.ts'
import { type HeadDoubt, isHeadDoubt } from '#core/reading/meaning/doubts/head-doubt.ts'
import { regionCode } from '../terminal/chosen.ts'
import type { TerminalDesk } from '../terminal/terminal-desk.ts'
import type { HeadOrders, ImportOrders } from './import-orders.ts'
import { chosenLayout } from './layout-choices.ts'

type Question = ImportJob['questions'][number]

/** Reads files and settles all that the command line says of them. Tables with a question that stays open are left out. */
export async function settledJob(
  desk: TerminalDesk,
  admitted: readonly string[],
  orders: ImportOrders
): Promise<{ readonly job: ImportJob; readonly open: readonly Question[] }> {
  const region = orders.region === null ? null : await regionCode(desk, orders.region)
  const defaults = { region, indicator: null, unit: null, year: null }
  let job = await whenRead(desk, await desk.call('import.start', { files: [...admitted], defaults }))
  if (orders.stage !== null)
    job = await desk.call('import.settle', { job: job.id, region: job.region, stage: orders.stage })
  job = await answerQuestions(desk, job, orders, region)
  const open = job.questions.filter(isOpen)
  for (const table of open.flatMap(({ tables }) => tables)) {
    job = await desk.call('import.takeTable', { job: job.id, ...table, taken: false })
  }
  if (orders.reason !== null) job = await desk.call('import.describe', { job: job.id, reason: orders.reason })
  if (orders.department !== null) {
    const department = { name: orders.department }
    job = await desk.call('import.attribute', { job: job.id, file: null, department })
  }
  if (orders.newNames === 'take') job = await desk.call('import.takeNewNames', { job: job.id })
  for (const { what, accepted } of words[orders.accept]) {
    job = await desk.call('import.accept', { job: job.id, what, accepted })
  }
  return { job, open }
}

const words: Readonly<Record<ImportOrders['accept'], readonly { what: AcceptScope; accepted: boolean }[]>> = {
  all: [],
  new: [
    { what: { what: 'all', of: null }, accepted: false },
    { what: { what: 'kind', kind: 'new', of: null }, accepted: true }
  ],
  // Nothing is stored, and told is what would be.
  none: []
}

/** The job when every file has been read. */
async function whenRead(desk: TerminalDesk, started: ImportJob): Promise<ImportJob> {
  let news: () => void = () => undefined
  const stop = desk.listen((event) => {
    if (event.type === 'job' && event.job === started.id) news()
  })
  try {
    for (;;) {
      // Asked for before the job is looked at: what happens in between is not missed.
      const changed = new Promise<void>((resolve) => {
        news = resolve
      })
      const job = await desk.call('import.job', { job: started.id })
      if (job.state !== 'reading') return job
      await changed
    }
  } finally {
    stop()
  }
}

async function answerQuestions(
  desk: TerminalDesk,
  job: ImportJob,
  orders: ImportOrders,
  region: string | null
): Promise<ImportJob> {
  const known: Readonly<Record<Exclude<Question['code'], HeadDoubt>, string | null>> = {
    'which-indicator': orders.indicator,
    'which-period': orders.year,
    'which-unit': orders.unit,
    'which-region': region,
    'which-layout': null
  }
  // The layout first: what else a table asks, it asks as read so.
  const laidOut = await answered(desk, job, ({ choices }) => chosenLayout(choices, orders.layout))
  return answered(desk, laidOut, ({ code, head, guess, params }) => {
    // A region elsewhere is none of the places that bear the name, and a county far away is not what is silent.
    if (params['because'] === 'shared' || (params['because'] === 'stray' && !orders.isRegionAsNamed)) return null
    if (isHeadDoubt(code)) return readingOrdered(orders.heads[code], [head, params['head']])
    // What was answered of the very file holds for it, unless something else is said.
    const isAnsweredBefore = params['because'] === 'stored' && region === null
    return code === 'which-region' && (orders.isRegionAsNamed || isAnsweredBefore) ? guess : known[code]
  })
}

/** Of a head what was said of it by name goes before what was said of all. */
function readingOrdered(
  said: HeadOrders[HeadDoubt],
  names: readonly (string | number | null | undefined)[]
): string | null {
  const own = said.find(({ head }) => head !== null && names.includes(head))
  return (own ?? said.find(({ head }) => head === null))?.reading ?? null
}

async function answered(
  desk: TerminalDesk,
  job: ImportJob,
  answerTo: (question: Question) => string | null
): Promise<ImportJob> {
  const answers = job.questions.flatMap((question) => {
    const value = answerTo(question)
    return question.answer === null && value !== null ? [{ question: question.id, value }] : []
  })
  if (answers.length === 0) return job
  return whenRead(desk, await desk.call('import.answer', { job: job.id, answers }))
}

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Workbook } from 'wasm-xlsxwriter'
import * as XLSX from 'xlsx'
import type { Desk } from '#desk/desk.ts'
import { deskIn, folderForBench, removeFolder } from './desk-of-size.ts'
import { type Measured, seeded } from './measure.ts'

const returns = 1000
const rows = 60
const years = 10
/** So often, in milliseconds, a person does something while the job goes on. */
const pace = 100

/** A thousand returns in one job, while a person goes on working: how long they wait, and how long a return takes. */
export async function benchImporting(): Promise<Measured[]> {
  const folder = folderForBench()
  const paths = writeReturns(join(folder, 'returns'))
  const parse = performance.now()
  for (const path of paths) XLSX.read(readFileSync(path), { type: 'buffer', dense: true, cellNF: true })
  const parsed = performance.now() - parse

  const desk = deskIn(folder)
  await desk.call('host.openDesk', { path: join(folder, 'bench.tongbi'), create: true })
  await importAll(desk, paths.slice(0, 1), async (work) => void (await work()))
  const idle = await waits(desk, null, () => new Promise((resolve) => setTimeout(resolve, 5000)))

  const phases: { readonly name: string; readonly took: number; readonly waited: readonly number[] }[] = []
  const figures = await importAll(desk, paths, async (work, name, job) => {
    const start = performance.now()
    const waited = await waits(desk, job, work)
    phases.push({ name, took: performance.now() - start, waited })
  })
  await desk.close()
  removeFolder(folder)

  const size = `${returns} returns, ${figures.toLocaleString('en-US')} figures`
  const results: Measured[] = phases.flatMap(({ name, waited }) =>
    [0.5, 0.95].map((part) => ({
      what: `${name}, a call waits (${part * 100} %)`,
      size: `${waited.length} calls`,
      ours: quantile(waited, part),
      peer: quantile(idle, part),
      peerName: 'idle',
      unit: 'ms' as const,
      wanted: '< 100 ms',
      met: quantile(waited, part) < 100
    }))
  )
  const took = phases.reduce((sum, phase) => sum + phase.took, 0)
  const perReturn = { unit: 'ms' as const, ours: took / returns, peer: parsed / returns, peerName: 'SheetJS parse' }
  results.push({ what: 'importing, each return', size, ...perReturn, wanted: '–', met: true })
  return results
}

type Phase = (work: () => Promise<void>, name: string, job: string | null) => Promise<void>

async function importAll(desk: Desk, paths: readonly string[], phase: Phase): Promise<number> {
  const files = await desk.call('host.admit', { paths: [...paths] })
  let id = ''
  await phase(
    async () => {
      const read = new Promise<void>((resolve, reject) => {
        desk.listen((event) => {
          if (event.type !== 'job') return
          desk.call('import.job', { job: event.job }).then(({ state }) => state === 'ready' && resolve(), reject)
        })
      })
      id = (await desk.call('import.start', { files: files.map(({ id }) => id) })).id
      await read
    },
    'reading',
    null
  )
  const asked = (await desk.call('import.job', { job: id })).questions.filter(({ answer }) => answer === null)
  if (asked.length > 0) throw new Error(`the returns leave a question open: ${asked[0]?.code}`)
  await desk.call('import.takeNewNames', { job: id })
  let stored = 0
  await phase(
    async () => {
      stored = (await desk.call('import.store', { job: id, department: null, reason: null })).counts.storing
    },
    'storing',
    id
  )
  return stored
}

/** How long each call waits for its answer, from when it was due: one call every `pace` until the work is done. */
async function waits(desk: Desk, job: string | null, work: () => Promise<unknown>): Promise<readonly number[]> {
  const waited: number[] = []
  const start = performance.now()
  let due = start
  let failed: unknown = null
  const calling = setInterval(() => {
    for (; due <= performance.now(); due += pace) {
      const since = due
      ask(desk, job, waited.length).then(
        () => waited.push(performance.now() - since),
        (error) => {
          failed ??= error
        }
      )
    }
  }, 5)
  await work()
  clearInterval(calling)
  if (failed !== null) throw failed
  return waited
}

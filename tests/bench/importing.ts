import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Workbook } from 'wasm-xlsxwriter'
import * as XLSX from 'xlsx'
import type { Desk } from '#desk/desk.ts'
import { deskIn, folderForBench, removeFolder } from './desk-of-size.ts'
import { type Measured, quantile, seeded } from './measure.ts'

const returns = 1000
const home = '422802'
const departments = [
  '茶叶',
  '烟草',
  '药材',
  '畜牧',
  '水泥',
  '纺织',
  '家具',
  '印刷',
  '造纸',
  '酿酒',
  '食品',
  '饲料',
  '化肥',
  '农药',
  '塑料',
  '玻璃',
  '陶瓷',
  '电池',
  '灯具',
  '钟表'
]
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
      wanted: '≤ 100 ms more',
      met: quantile(waited, part) <= quantile(idle, part) + 100
    }))
  )
  const took = phases.reduce((sum, phase) => sum + phase.took, 0)
  const perReturn = { unit: 'ms' as const, ours: took / returns, peer: parsed / returns, peerName: 'SheetJS parse' }
  results.push({ what: 'importing, each return', size, ...perReturn, wanted: '–', met: true })
  return results
}

/** A small comparison, the state of the desk, and how far the job has come, one after the other. */
function ask(desk: Desk, job: string | null, turn: number): Promise<unknown> {
  if (turn % 3 === 0) return desk.call('desk.state', {})
  if (turn % 3 === 1)
    return desk.call('compare.table', { regions: [home], periods: ['2001M01', '2001M02'], indicators: null })
  return job === null ? desk.call('desk.view', { screen: 'compare' }) : desk.call('import.job', { job })
}

/** Twenty departments, fifty years: sixty indicators by twelve months each. */
function writeReturns(folder: string): string[] {
  mkdirSync(folder)
  const random = seeded(returns)
  return Array.from({ length: returns }, (_, at) => {
    const department = departments[at % departments.length] as string
    const year = 2001 + Math.floor(at / departments.length)
    const book = new Workbook()
    const sheet = book.addWorksheet()
    sheet.writeString(0, 0, `${department}行业分月产值`)
    sheet.writeString(1, 0, '指标')
    sheet.writeString(1, 1, '单位')
    for (let month = 1; month <= 12; month += 1) sheet.writeString(1, month + 1, `${year}年${month}月`)
    for (let row = 0; row < 60; row += 1) {
      sheet.writeString(
        row + 2,
        0,
        `${department}企业${'甲乙丙丁戊己庚辛壬癸'[row % 10]}${'子丑寅卯辰巳'[Math.floor(row / 10)]}组产值`
      )
      sheet.writeString(row + 2, 1, '万元')
      for (let month = 1; month <= 12; month += 1)
        sheet.writeNumber(row + 2, month + 1, 1000 + Math.round(random() * 1e5) / 100)
    }
    const path = join(folder, `${department}${year}.xlsx`)
    writeFileSync(path, Buffer.from(book.saveToBufferSync()))
    book.free()
    return path
  })
}

type Phase = (work: () => Promise<void>, name: string, job: string | null) => Promise<void>

async function importAll(desk: Desk, paths: readonly string[], phase: Phase): Promise<number> {
  const files = await desk.call('host.admit', { files: paths.map((path) => ({ path })) })
  let id = ''
  await phase(
    async () => {
      const read = new Promise<void>((resolve, reject) => {
        const stop = desk.listen((event) => {
          if (event.type !== 'job') return
          desk.call('import.job', { job: event.job }).then(({ state }) => {
            if (state !== 'ready') return
            stop()
            resolve()
          }, reject)
        })
      })
      id = (
        await desk.call('import.start', {
          files: files.map(({ id }) => id),
          defaults: { region: home, indicator: null, unit: null, year: null }
        })
      ).id
      await read
    },
    'reading',
    null
  )
  const asked = (await desk.call('import.job', { job: id })).questions.filter(({ answer }) => answer === null)
  if (asked.length > 0) throw new Error(`the returns leave a question open: ${asked[0]?.code}`)
  await phase(async () => void (await desk.call('import.takeNewNames', { job: id })), 'planning', null)
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

/** How long each call waits for its answer: one every `pace`, from when it was due, or after the one before is answered. */
async function waits(desk: Desk, job: string | null, work: () => Promise<unknown>): Promise<readonly number[]> {
  const waited: number[] = []
  let isDone = false
  const working = work().finally(() => {
    isDone = true
  })
  let due = performance.now()
  while (!isDone) {
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())))
    // Stored meanwhile: then there is no job to ask of any more.
    if (isDone) break
    await ask(desk, job, waited.length)
    waited.push(performance.now() - due)
    due = Math.max(due + pace, performance.now())
  }
  await working
  return waited
}

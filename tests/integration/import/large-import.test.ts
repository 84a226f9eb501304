import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ImportJob } from '#contract/calls/import/import-job.ts'
import { type TemporaryDesk, temporaryDesk } from '../../support/temp-desk.ts'

let desk: TemporaryDesk
let path: string

beforeAll(async () => {
  desk = temporaryDesk()
  await desk.call('host.openDesk', { path: join(desk.folder, '大.tongbi'), create: true })
  path = join(desk.folder, '企业汇总表.csv')
  const years = Array.from({ length: 12 }, (_, at) => 2012 + at)
  const rows = Array.from({ length: 8000 }, (_, at) =>
    [`企业${String(at).padStart(6, '0')}`, ...years.map((year) => ((at * 37 + year * 11) % 90_000) + 1000)].join(',')
  )
  writeFileSync(path, `\ufeff单位：万元\n指标,${years.map((year) => `${year}年`).join(',')}\n${rows.join('\n')}\n`)
})
afterAll(() => desk.close())

async function started(): Promise<string> {
  const [file] = await desk.call('host.admit', { files: [{ path }] })
  const defaults = { region: '410225', indicator: null, unit: null, year: null }
  return (await desk.call('import.start', { files: [file?.id ?? ''], defaults })).id
}

/** Looks at the job with each of its news until it is as wanted. */
function seen(job: string, isWanted: (now: ImportJob) => boolean): Promise<ImportJob> {
  return new Promise((resolve, reject) => {
    const stop = desk.listen((event) => {
      if (event.type === 'job' && event.job === job) look()
    })
    const look = () =>
      void desk.call('import.job', { job }).then((now) => {
        if (!isWanted(now)) return
        stop()
        resolve(now)
      }, reject)
    look()
  })
}

describe('an import of many new names', () => {
  it('is compared with the desk in small pieces, says how far it has come, and answers others meanwhile', async () => {
    const job = await started()
    const shares = new Set<number>()
    let answered = 0
    const ready = await seen(job, ({ state, compared }) => {
      if (compared !== null) {
        shares.add(compared)
        void desk.call('desk.state', {}).then(() => {
          answered += 1
        })
      }
      return state === 'ready'
    })
    expect(ready).toMatchObject({ compared: null, counts: { undecided: 96_000 } })
    // A fast machine breaks off seldom: how often is a matter of time.
    expect(shares.size).toBeGreaterThan(0)
    expect([...shares].every((share) => share >= 0 && share <= 1)).toBe(true)
    expect(answered).toBeGreaterThan(0)

    // What is said of all names is compared in the same way.
    const taking = desk.call('import.takeNewNames', { job })
    await expect(seen(job, ({ compared }) => compared !== null)).resolves.toMatchObject({
      state: 'reading',
      counts: null
    })
    expect(await taking).toMatchObject({ state: 'ready', compared: null, counts: { new: 96_000, newIndicators: 8000 } })
    await desk.call('import.discard', { job })
  }, 120_000)

  it('is cancelled in the middle of the comparing, and nothing goes on', async () => {
    const job = await started()
    await seen(job, ({ compared }) => compared !== null)
    const news: string[] = []
    const stop = desk.listen((event) => news.push(event.type === 'job' ? event.job : event.type))
    await desk.call('import.discard', { job })
    news.length = 0
    expect(await desk.call('import.current', {})).toEqual({ job: null, waiting: [] })
    expect(await desk.failure(desk.call('import.job', { job }))).toMatchObject({ code: 'import-gone' })
    expect(news).not.toContain(job)
    stop()
    expect(desk.logged).toEqual([])
  }, 120_000)
})

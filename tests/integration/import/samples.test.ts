import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TemporaryDesk, temporaryDesk } from '../../support/temp-desk.ts'

/** Exports of the National Bureau of Statistics and of a data vendor; not part of the project. */
const samples = resolve(import.meta.dirname, '../../../../shared/samples/nbs')
const missing = !existsSync(samples)
if (missing) console.warn(`The spreadsheets of ${samples} are not here: their import is not tested.`)

describe.skipIf(missing)('importing real exports', () => {
  let desk: TemporaryDesk

  beforeAll(async () => {
    desk = temporaryDesk()
    await desk.call('host.openDesk', { path: join(desk.folder, 'nbs.tongbi'), create: true })
  })
  afterAll(() => desk.close())

  const value = async (region: string, indicator: string, period: string) => {
    const { indicators } = await desk.call('catalogue.indicators', {})
    const id = indicators.find(({ name, figures }) => name === indicator && figures > 0)?.id
    const year = Number(period.slice(0, 4))
    const figures = await desk.call('compare.figures', {
      region,
      indicators: [id ?? ''],
      measures: ['level'],
      from: year,
      to: year,
      limit: 1000
    })
    return figures.find((figure) => figure.period === period)
  }

  it('takes 年度数据.xls whole: indicators down, 46 years across, units in the names', async () => {
    const job = await desk.read([join(samples, '年度数据.xls')], { region: '000000' })
    expect(job.questions).toEqual([])
    expect(job.counts).toMatchObject({ new: 276, refused: 0, conflicting: 0, suspicious: 0 })
    await desk.store(job)
    const found = await value('000000', '国内生产总值指数', '2020')
    expect(found?.source).toMatchObject({ file: '年度数据.xls', sheet: '年度数据', cell: 'E3' })
    expect(Number(found?.decimal)).toBeGreaterThan(3923)
  })

  it('asks which indicator 分省年度数据.xls speaks of, and then takes every province', async () => {
    const job = await desk.read([join(samples, '分省年度数据.xls')], { region: '000000' })
    const [question] = job.questions.filter(({ code, answer }) => code === 'which-indicator' && answer === null)
    expect(question).toBeDefined()
    const answered = await desk.call('import.answer', {
      job: job.id,
      answers: [{ question: question?.id ?? '', value: 'gdp' }]
    })
    expect(answered.counts).toMatchObject({ new: 589, refused: 0, newIndicators: 0 })
    // Its unit the sheet does not give either: the catalogue's is offered, and nothing in the desk bears it out.
    const unit = answered.questions.find(({ code }) => code === 'which-unit')
    expect(unit).toMatchObject({ answer: null, supposed: null, guess: '亿元', params: { because: 'untold' } })
    const answers = [{ question: unit?.id ?? '', value: '亿元' }]
    await desk.store(await desk.call('import.answer', { job: job.id, answers }))
    const { regions } = await desk.call('compare.scope', { region: null })
    expect(regions.filter(({ code }) => code.endsWith('0000') && code !== '000000')).toHaveLength(31)
    expect((await value('420000', '地区生产总值', '2020'))?.source.file).toBe('分省年度数据.xls')
  })

  it('asks no more for a name that is new, once it was said to be', async () => {
    const job = await desk.readOnly([join(samples, '分省年度数据.xls')], { region: '000000' })
    const [question] = job.questions.filter(({ code, answer }) => code === 'which-indicator' && answer === null)
    const answers = [{ question: question?.id ?? '', value: '民宿经营收入' }]
    const answered = await desk.call('import.answer', { job: job.id, answers })
    expect(answered.names.map(({ path, state, made }) => [path, state, made?.name])).toEqual([
      [['民宿经营收入'], 'new', '民宿经营收入']
    ])
    expect(answered.counts).toMatchObject({ new: 589, newIndicators: 1, undecided: 0 })
    const [name] = answered.names
    const back = await desk.call('import.matchName', { job: job.id, key: name?.key ?? '', indicator: 'undecided' })
    expect(back.names.map(({ state }) => state)).toEqual(['undecided'])
  })

  it('takes CPI.xls as monthly series', async () => {
    const job = await desk.read([join(samples, 'CPI.xls')], { region: '000000' })
    expect(job.questions.filter(({ answer }) => answer === null)).toEqual([])
    await desk.store(job)
    const { periods } = await desk.call('compare.scope', { region: '000000' })
    expect(periods.map(({ period }) => period)).toEqual(expect.arrayContaining(['1987M01', '2000M12']))
  })

  it('refuses R&D经费（万元）原.xlsx, whose rows have no names, and says so', async () => {
    const job = await desk.read([join(samples, 'R&D经费（万元）原.xlsx')], { region: '000000' })
    expect(job.files[0]).toMatchObject({ state: 'refused', error: { code: 'rows-without-names' } })
    expect(await desk.failure(desk.store(job))).toMatchObject({ code: 'nothing-to-store' })
  })
})

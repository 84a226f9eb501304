import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ImportJob } from '#contract/calls/import/import-job.ts'
import type { ChangeRow } from '#contract/calls/import/import-outcome.ts'
import { originalBytes } from '#desk/store/originals.ts'
import { Store } from '#desk/store/store.ts'
import { changeLines } from '../../../src/main/cli/import/told/changes-text.ts'
import { type TemporaryDesk, temporaryDesk } from '../../support/temp-desk.ts'

let desk: TemporaryDesk
let deskPath: string
let desks = 0

beforeAll(() => {
  desk = temporaryDesk()
})
beforeEach(async () => {
  desks += 1
  deskPath = join(desk.folder, `${desks}.tongbi`)
  await desk.call('host.openDesk', { path: deskPath, create: true })
})
afterEach(() => expect(desk.logged).toEqual([]))
afterAll(() => desk.close())

const lichuan = { region: '422802' }

function file(name: string, rows: readonly string[]): string {
  const path = join(desk.folder, name)
  writeFileSync(path, `\ufeff${rows.join('\r\n')}\r\n`)
  return path
}

function economy(...rows: string[]): string[] {
  return ['主要经济指标', '指标名称,单位,2022年,2023年', ...rows]
}

async function changes(job: ImportJob, ...kinds: ChangeRow['kind'][]): Promise<ChangeRow[]> {
  const page = await desk.call('import.changes', { job: job.id, kinds, suspiciousOnly: false, offset: 0, limit: 1000 })
  expect(page.total).toBe(page.rows.length)
  return page.rows
}

const figures = () =>
  desk.call('compare.figures', { region: null, indicators: null, measures: null, from: null, to: null, limit: 1000 })

async function stored(): Promise<string[]> {
  return (await figures()).map(
    ({ indicator, period, decimal, symbol }) => `${indicator} ${period} ${decimal ?? symbol}`
  )
}

describe('importing a return', () => {
  it('stores each figure with file, sheet, cell, and keeps the file', async () => {
    const path = file('表一.csv', economy('地区生产总值,万元,1000000,1060000', '年末常住人口,万人,52.4,52.1'))
    const job = await desk.read([path], lichuan)
    expect(job.counts).toMatchObject({ new: 4, same: 0, changed: 0, refused: 0, newIndicators: 0 })
    const { change } = await desk.store(job)
    const [first] = await figures()
    // 万元 in the return, 亿元 in the catalogue: shifted exactly, the unit as typed beside.
    expect(first).toEqual({
      region: '422802',
      indicator: 'gdp',
      measure: 'level',
      period: '2022',
      decimal: '100',
      symbol: null,
      meaning: null,
      stage: null,
      source: {
        ...{ change, department: null, file: '表一.csv', sheet: expect.any(String), cell: 'C3' },
        ...{ text: null, unit: '万元', note: null }
      },
      conflict: null
    })
    const store = new Store(deskPath, { create: false })
    const original = store.sql('SELECT key FROM original').pluck().all() as number[]
    expect(original).toHaveLength(1)
    expect(Buffer.from(originalBytes(store, original[0] as number)).equals(readFileSync(path))).toBe(true)
    store.close()
  })

  it('takes points in a row of growth for its change and for no amount of what grows', async () => {
    const rows = ['主要经济指标', '指标名称,2023年8月,上年同期,±百分点', '规上工业增加值增速（%）,6.8,5.4,1.4']
    const job = await desk.read([file('表一.csv', rows)], lichuan)
    expect((await changes(job, 'new')).map((row) => [row.measure, row.new])).toEqual([
      ['growth', '6.8'],
      ['growth', '5.4'],
      ['growth-change', '1.4']
    ])
    expect(await changes(job, 'refused')).toEqual([])
  })

  it('lists what is new, same, changed and withdrawn, with old and new', async () => {
    await desk.store(
      await desk.read([file('甲.csv', economy('地区生产总值,亿元,100,106', '粮食产量,吨,500,510'))], lichuan)
    )
    const again = await desk.read(
      [file('乙.csv', economy('地区生产总值,亿元,100,107.5', '粮食产量,吨,500,—', '耕地面积,公顷,80,81'))],
      lichuan
    )
    expect(again.counts).toMatchObject({ new: 2, same: 2, changed: 1, withdrawn: 1 })
    const [changed, withdrawn] = [await changes(again, 'changed'), await changes(again, 'withdrawn')]
    expect(changed).toEqual([
      expect.objectContaining({ indicator: '地区生产总值', period: '2023', old: '106', new: '107.5', cell: 'D3' })
    ])
    expect(withdrawn).toEqual([expect.objectContaining({ indicator: '粮食产量', old: '0.051', new: '—' })])
    // Where in that list a cell of the sheet stands.
    const [opened] = again.files
    const at = async (cell: string, ...kinds: ChangeRow['kind'][]) => {
      const place = { file: opened?.id ?? '', sheet: opened?.sheets[0]?.name ?? '', cell }
      const answer = await desk.call('import.changeAt', {
        ...{ job: again.id, kinds, suspiciousOnly: false },
        ...place
      })
      return answer.found && [answer.found.index, answer.found.row.indicator, answer.found.row.cell]
    }
    expect(await at('D5', 'new')).toEqual([1, '耕地面积', 'D5'])
    expect(await at('D5', 'changed')).toBeNull()
    expect(await at('B5', 'new')).toBeNull()
    await desk.store(again)
    expect(await stored()).toContain('gdp 2023 107.5')
  })

  it('says which of the listed changes is next to a cell that has none: of its sheet, else of its file', async () => {
    const rows = economy('地区生产总值,亿元,100,106', '粮食产量,吨,500,510')
    const job = await desk.read([file('甲.csv', rows), file('乙.csv', rows)], lichuan)
    const near = async (name: string, cell: string, ...kinds: ChangeRow['kind'][]) => {
      const opened = job.files.find((one) => one.name === name)
      const place = { file: opened?.id ?? '', sheet: opened?.sheets[0]?.name ?? '', cell }
      const listed = { job: job.id, kinds, suspiciousOnly: false }
      const answer = await desk.call('import.changeAt', { ...listed, ...place })
      const first = await desk.call('import.changes', { ...listed, offset: answer.near ?? 0, limit: 1 })
      return answer.near === null ? null : `${first.rows[0]?.file} ${first.rows[0]?.cell}`
    }
    expect(await near('乙.csv', 'A1', 'new', 'same')).toBe('乙.csv C3')
    expect(await near('乙.csv', 'A4', 'new', 'same')).toBe('乙.csv C4')
    expect(await near('乙.csv', 'E9', 'new', 'same')).toBe('乙.csv C3')
    expect(await near('甲.csv', 'A1', 'new', 'same')).toBe('甲.csv C3')
    expect(await near('甲.csv', 'A1', 'changed')).toBeNull()
    // The cell has one itself.
    expect(await near('乙.csv', 'C4', 'new', 'same')).toBeNull()
  })

  it('shows two files that disagree as a conflict and keeps both claims', async () => {
    const job = await desk.read(
      [
        file('统计局.csv', economy('地区生产总值,亿元,100,106')),
        file('财政局.csv', economy('地区生产总值,亿元,100,108'))
      ],
      lichuan
    )
    expect(job.counts).toMatchObject({ new: 1, same: 1, conflicting: 2 })
    await desk.store(job)
    const claims = await desk.call('history.ofValue', {
      region: '422802',
      indicator: 'gdp',
      measure: 'level',
      period: '2023'
    })
    expect(claims.map(({ figure }) => [figure.source.file, figure.decimal])).toEqual([
      ['统计局.csv', '106'],
      ['财政局.csv', '108']
    ])
  })

  it('lets a figure stand against a dash of the same delivery, whichever comes first', async () => {
    const rows = ['粮食产量,吨,500,—', '粮食产量,吨,500,520']
    for (const [order, lines] of [rows, [...rows].reverse()].entries()) {
      const files = lines.map((line, index) => file(`${order}${index}.csv`, economy(line)))
      const job = await desk.read(files, lichuan)
      expect(job.counts).toMatchObject({ conflicting: 2 })
      await desk.store(job)
      expect(await stored()).toContain('grain-output 2023 0.052')
      await desk.call('history.undo', { change: (await desk.call('desk.state', {})).open?.lastChange ?? 0 })
    }
  })

  it('lets a figure of a later stage stand against an earlier one', async () => {
    const job = await desk.read([file('核实.csv', economy('地区生产总值,亿元,100,106'))], lichuan)
    await desk.store(await desk.call('import.settle', { job: job.id, region: '422802', stage: 'final' }))
    const flash = await desk.read([file('快报.csv', economy('地区生产总值,亿元,100,109'))], lichuan)
    const settled = await desk.call('import.settle', { job: flash.id, region: '422802', stage: 'flash' })
    expect(settled.counts).toMatchObject({ same: 1, conflicting: 1, changed: 0 })
    await desk.store(settled)
    expect(await stored()).toContain('gdp 2023 106')
  })

  it('takes an index over the year before for one of the amounts beside it, and 上月=100 for none', async () => {
    const path = file('商务局.csv', [
      '2023年国内贸易',
      '指标名称,单位,2023年,2022年,2023年为上年%',
      '批发业商品销售额,亿元,21.07,19.6,107.5'
    ])
    const prices = file('价格.csv', [
      '2023年1月居民消费价格指数',
      '指标名称,上月=100,上年同月=100',
      '某县冰糖价格,100.2,101.3'
    ])
    const job = await desk.read([path, prices], lichuan)
    expect(job.counts?.newIndicators).toBe(3)
    await desk.store(job)
    expect((await figures()).map(({ measure, period, decimal }) => `${measure} ${period} ${decimal}`).sort()).toEqual([
      'index 2023 107.5',
      'level 2022 19.6',
      'level 2023 21.07',
      'level 2023M01 100.2',
      'level 2023M01 101.3'
    ])
  })

  it('takes planned growth beside a planned amount for a target of the growth of the same indicator', async () => {
    const path = file('计划.csv', [
      '2023年国民经济和社会发展计划完成情况',
      '指标,单位,2023年计划,,2023年实际,',
      ',,绝对值,增长%,绝对值,增长%',
      '地区生产总值,亿元,130,7,129.42,6.6',
      '固定资产投资,亿元,,10,,8.3'
    ])
    const job = await desk.read([path], lichuan)
    expect(job.counts?.newIndicators).toBe(0)
    await desk.store(job)
    const board = await desk.call('targets.board', { region: '422802', year: 2023 })
    expect(board.map(({ target, actual }) => [target.indicator, target.kind, target.value, actual])).toEqual([
      ['gdp', 'level', '130', 129.42],
      ['gdp', 'growth', '7', 6.6],
      ['fai', 'growth', '10', 8.3]
    ])
  })

  it('keeps the same-scope figure of the year before beside the one published then', async () => {
    const path = file('同口径.csv', [
      '2023年主要经济指标',
      '指标名称,单位,本年,上年,同口径上年同期,同口径增长（%）',
      '一般公共预算收入,万元,60000,58000,55000,9.1'
    ])
    await desk.store(await desk.read([path], lichuan))
    expect((await figures()).map(({ measure, period, decimal }) => `${measure} ${period} ${decimal}`).sort()).toEqual([
      'base 2022 5.5',
      'growth 2023 9.1',
      'level 2022 5.8',
      'level 2023 6'
    ])
  })

  it('gives each figure the stage that the sheet says, and the others that of the import', async () => {
    const path = file('分阶段.csv', [
      '指标名称,单位,2021年,2022年快报数,2022年最终核实数,2023年初步核算数',
      '地区生产总值,亿元,180.1,189,190.2,201.5'
    ])
    const job = await desk.read([path], lichuan)
    const settled = await desk.call('import.settle', { job: job.id, region: '422802', stage: 'census' })
    expect(settled.counts).toMatchObject({ new: 4, conflicting: 0 })
    await desk.store(settled)
    expect((await figures()).map(({ period, decimal, stage }) => `${period} ${decimal} ${stage}`)).toEqual([
      '2021 180.1 census',
      '2022 190.2 final',
      '2023 201.5 preliminary'
    ])
  })

  it('puts what is said of the same months in one place: 1–12月累计 is the year, 1–9月 not the third quarter', async () => {
    const rows = (figure: string) => [`粮食产量,万吨,${figure}`]
    const year = file('全年.csv', ['2023年农业', '指标名称,单位,2023年', ...rows('12.3')])
    await desk.store(await desk.read([year], lichuan))
    const months = file('累计.csv', [
      '2023年农业',
      '指标名称,单位,1-12月累计,1-9月,三季度',
      '粮食产量,万吨,12.5,9.5,3.5'
    ])
    const job = await desk.read([months], lichuan)
    const [changed, ...others] = await changes(job, 'changed', 'new')
    expect(changed).toMatchObject({ kind: 'changed', period: '2023', old: '12.3', new: '12.5' })
    expect(others.map(({ period }) => period).sort()).toEqual(['2023Q1-3', '2023Q3'])
    const { change } = await desk.store(job)
    expect(await stored()).toEqual(['grain-output 2023Q3 3.5', 'grain-output 2023Q1-3 9.5', 'grain-output 2023 12.5'])
    await desk.call('history.undo', { change })
    expect(await stored()).toEqual(['grain-output 2023 12.3'])
  })

  it('finds nothing to store where everything is as it was', async () => {
    const path = file('甲.csv', economy('地区生产总值,亿元,100,106'))
    await desk.store(await desk.read([path], lichuan))
    const again = await desk.read([path], lichuan)
    expect(again.counts).toMatchObject({ new: 0, same: 2 })
    expect(await desk.failure(desk.store(again))).toMatchObject({ code: 'nothing-to-store' })
    expect((await desk.call('history.changes', { offset: 0, limit: 10 })).total).toBe(1)
  })

  it('refuses a figure in a unit that measures something else, and names the cell', async () => {
    const path = file('甲.csv', economy('地区生产总值,亿元,100,106', '粮食产量,吨,500,51O'))
    const first = await desk.read([path], lichuan)
    expect(await changes(first, 'refused')).toEqual([
      expect.objectContaining({ cell: 'D4', new: '51O', file: '甲.csv' })
    ])
    const [name] = first.names
    const matched = await desk.call('import.matchName', {
      job: first.id,
      key: name?.key ?? '',
      indicator: 'grain-output'
    })
    const unfit = (await changes(matched, 'refused')).filter(({ reason }) => reason === 'unit-mismatch')
    expect(unfit.map(({ cell }) => cell)).toEqual(['C3', 'D3'])
  })
})

describe('names that the catalogue does not know', () => {
  it('become indicators when the import is stored, and go with its undoing', async () => {
    const job = await desk.read([file('茶.csv', economy('富硒茶园观光车数量,辆,12,15'))], lichuan)
    expect(job.names).toEqual([expect.objectContaining({ state: 'new', path: ['富硒茶园观光车数量'], unit: '辆' })])
    const { change, counts } = await desk.store(job)
    expect(counts.newIndicators).toBe(1)
    // The history tells what would go.
    expect((await desk.call('history.change', { change })).made).toEqual([{ name: '富硒茶园观光车数量', nameEn: null }])
    const named = async () =>
      (await desk.call('catalogue.indicators', {})).indicators.filter(({ name }) => name === '富硒茶园观光车数量')
    expect(await named()).toEqual([expect.objectContaining({ unit: '辆', figures: 2 })])
    await desk.call('history.undo', { change })
    expect(await named()).toEqual([])
    await desk.call('history.redo', { change })
    expect(await named()).toHaveLength(1)
  })

  it('show the decimals of all their figures, not of the first', async () => {
    const rows = [
      '山茶园利润总额,亿元,1.2,1.3,-0.25',
      '山茶园出口额,亿元,—,406.8,934.49',
      '山茶园比值,,0.3333333333,0.5,0.25'
    ]
    const computed = '山茶园均值,亩,3.3333333333,6.6666666667,10'
    const text = ['主要经济指标', '指标名称,单位,2022年,2023年,2024年', ...rows, computed]
    const job = await desk.read([file('茶.csv', text)], lichuan)
    // A ratio has no unit: that is said.
    const [unit] = job.questions
    const answers = [{ question: unit?.id ?? '', value: '' }]
    await desk.store(await desk.call('import.answer', { job: job.id, answers }))
    const { indicators } = await desk.call('catalogue.indicators', {})
    const decimals = new Map(indicators.map((one) => [one.name, one.decimals]))
    expect(['山茶园利润总额', '山茶园出口额', '山茶园比值', '山茶园均值'].map((name) => decimals.get(name))).toEqual([
      2, 2, 2, 2
    ])
  })

  it('cannot go while figures of another import rest on them', async () => {
    const first = await desk.store(await desk.read([file('甲.csv', economy('富硒茶园观光车数量,辆,12,15'))], lichuan))
    const later = file('乙.csv', ['主要经济指标', '指标名称,单位,2024年', '富硒茶园观光车数量,辆,19'])
    const second = await desk.read([later], lichuan)
    expect(second.names).toEqual([expect.objectContaining({ state: 'matched' })])
    const { change } = await desk.store(second)
    expect(await desk.failure(desk.call('history.undo', { change: first.change }))).toMatchObject({
      code: 'has-dependents',
      params: { change: first.change, count: 1, names: `#${change} 乙.csv` }
    })
    const table = await desk.call('compare.table', { regions: ['422802'], periods: ['2024'], indicators: null })
    expect(table.rows.map(({ indicator }) => indicator.name)).toEqual(['富硒茶园观光车数量'])
  })

  it('are not mixed up where short names mean different things in tables of different titles', async () => {
    const table = (title: string, year: number, count: number) =>
      file(`${title}${year}.csv`, [`${year}年${title}`, `指标名称,单位,${year}年`, `寄宿生数,人,${count}`])
    const first = await desk.read([table('技工学校基本情况', 2022, 500), table('特教学校基本情况', 2022, 60)], lichuan)
    expect(first.counts).toMatchObject({ new: 2, conflicting: 0, newIndicators: 2 })
    await desk.store(first)
    const next = await desk.read([table('特教学校基本情况', 2023, 64), table('技工学校基本情况', 2023, 510)], lichuan)
    expect(next.counts).toMatchObject({ new: 2, changed: 0, newIndicators: 0 })
    await desk.store(next)
    const rows = (
      await desk.call('compare.table', { regions: ['422802'], periods: ['2022', '2023'], indicators: null })
    ).rows
    expect(rows.map(({ indicator, cells }) => [indicator.name, ...cells.map(({ decimal }) => decimal)])).toEqual([
      ['技工学校：寄宿生数', '500', '510'],
      ['特教学校：寄宿生数', '60', '64']
    ])
  })

  it('are known again under the title of another year', async () => {
    const civil = (year: number, women: number) =>
      file(`民政${year}.csv`, [
        `利川市${year}年民政事业统计`,
        `项目,单位,${year}年`,
        `农村特困供养对象,人,${women * 2}`,
        `其中：女性,人,${women}`
      ])
    const first = await desk.read([civil(2022, 500)], lichuan)
    expect(first.counts).toMatchObject({ new: 2, newIndicators: 2 })
    await desk.store(first)
    const next = await desk.read([civil(2023, 480)], lichuan)
    expect(next.counts).toMatchObject({ new: 2, newIndicators: 0, undecided: 0 })
  })

  it('can be matched by hand or left out', async () => {
    const job = await desk.read([file('甲.csv', economy('本县经济总量,亿元,100,106', '临时统计数,个,1,2'))], lichuan)
    const key = (path: string) => job.names.find((name) => name.path.includes(path))?.key ?? ''
    await desk.call('import.matchName', { job: job.id, key: key('本县经济总量'), indicator: 'gdp' })
    const settled = await desk.call('import.matchName', { job: job.id, key: key('临时统计数'), indicator: 'left-out' })
    expect(settled.counts).toMatchObject({ new: 2, newIndicators: 0 })
    await desk.store(settled)
    expect(await stored()).toEqual(['gdp 2022 100', 'gdp 2023 106'])
  })
})

describe('what a sheet does not say', () => {
  const nameless = () => [
    file('一.csv', ['指标名称,单位,数量', '地区生产总值,亿元,100', '粮食产量,吨,500']),
    file('二.csv', ['指标名称,单位,数量', '一般公共预算收入,亿元,10', '税收收入,亿元,6'])
  ]

  it('is asked once for all tables that share it, and blocks storing until answered', async () => {
    const job = await desk.read(nameless(), lichuan)
    expect(job.questions).toEqual([
      expect.objectContaining({
        code: 'which-period',
        answer: null,
        tables: [expect.objectContaining({ table: 0 }), expect.objectContaining({ table: 0 })]
      })
    ])
    expect(job.files.map(({ state }) => state)).toEqual(['question', 'question'])
    expect(await desk.failure(desk.store(job))).toMatchObject({ code: 'import-has-questions' })
    const [question] = job.questions
    const answered = await desk.call('import.answer', {
      job: job.id,
      answers: [{ question: question?.id ?? '', value: '2023年1-7月' }]
    })
    expect(answered.files.map(({ state }) => state)).toEqual(['read', 'read'])
    await desk.store(answered)
    expect((await figures()).map(({ period, decimal }) => `${period} ${decimal}`).sort()).toEqual([
      '2023M01-07 0.05',
      '2023M01-07 10',
      '2023M01-07 100',
      '2023M01-07 6'
    ])
  })

  it('is of which months a table is: what it says of the year before is of the same months', async () => {
    const lines = ['主要经济指标', '指标名称,单位,本期,上年同期', '地区生产总值,亿元,106,100']
    const job = await desk.read([file('月报.csv', lines)], lichuan)
    const when = job.questions.find(({ code }) => code === 'which-period')
    const answered = await desk.call('import.answer', {
      job: job.id,
      answers: [{ question: when?.id ?? '', value: '2023M01-09' }]
    })
    expect((await changes(answered, 'new')).map(({ cell, period }) => [cell, period])).toEqual([
      ['C3', '2023Q1-3'],
      ['D3', '2022Q1-3']
    ])
  })

  it('can be answered before it is asked', async () => {
    const job = await desk.read(nameless(), { ...lichuan, year: 2021 })
    expect(job.questions).toEqual([])
    await desk.store(job)
    expect((await figures()).map(({ period }) => period)).toEqual(['2021', '2021', '2021', '2021'])
  })

  it('takes no answer for a period that names none', async () => {
    const path = file('无年份.csv', ['主要经济指标', '指标名称,单位,本年', '地区生产总值,亿元,106'])
    const job = await desk.read([path], lichuan)
    const question = job.questions.find(({ code }) => code === 'which-period')?.id ?? ''
    const answer = (value: string) => ({ job: job.id, answers: [{ question, value }] })
    expect(await desk.failure(desk.call('import.answer', answer('去年底')))).toMatchObject({
      code: 'not-a-period',
      params: { text: '去年底' }
    })
    const answered = await desk.call('import.answer', answer('2023年'))
    expect(answered.questions.find(({ id }) => id === question)?.answer).toBe('2023年')
  })

  it('can be which of two readings is right: the figures follow, and so does what else is asked', async () => {
    const path = file('分届.csv', [
      '名称,届,完成（亩）',
      '造林,2021,120',
      '造林,2022,130',
      '修路,2021,20',
      '修路,2022,25'
    ])
    const job = await desk.read([path], lichuan)
    // The layout first: the other questions depend on it.
    expect(job.questions.map(({ code }) => code)).toEqual(['which-layout', 'which-period', 'which-unit'])
    const layout = job.questions.find(({ code }) => code === 'which-layout')
    expect(layout?.choices.map((choice) => choice.layout)).toEqual(['as-read', 'wider-stub'])
    const choose = (value: string) =>
      desk.call('import.answer', { job: job.id, answers: [{ question: layout?.id ?? '', value }] })
    const answered = await choose('wider-stub')
    expect(answered.questions.map(({ code, answer }) => [code, answer])).toEqual([['which-layout', 'wider-stub']])
    expect(
      (await changes(answered, 'new')).map(({ indicator, period, new: value }) => [indicator, period, value])
    ).toEqual([
      ['造林', '2021', '120'],
      ['造林', '2022', '130'],
      ['修路', '2021', '20'],
      ['修路', '2022', '25']
    ])
    const opened = answered.files[0]?.id ?? ''
    const view = await desk.call('import.sheet', {
      job: job.id,
      file: opened,
      sheet: '分届',
      firstRow: 0,
      rowCount: 10
    })
    expect(view.roles.filter(({ role }) => role === 'stub').map(({ range }) => range.left)).toContain(1)
    const back = await choose('as-read')
    expect(back.questions.map(({ code }) => code)).toContain('which-period')
  })

  it('can be what figures below zero mean under a decrease: the figures follow', async () => {
    const path = file('节能.csv', ['2023年节能情况', '指标,降幅（%）', '单位GDP能耗,3.2', '单位工业增加值能耗,-5.2'])
    const job = await desk.read([path], lichuan)
    const sign = job.questions.find(({ code }) => code === 'which-sign')
    expect(sign).toMatchObject({ guess: 'turned', answer: null, supposed: null, params: { figure: '-5.2' } })
    const values = async (of: typeof job) => (await changes(of, 'new')).map(({ new: value }) => value)
    const answer = (value: string) =>
      desk.call('import.answer', { job: job.id, answers: [{ question: sign?.id ?? '', value }] })
    expect(await values(await answer('turned'))).toEqual(['-3.2', '5.2'])
    expect(await values(await answer('as-typed'))).toEqual(['3.2', '-5.2'])
  })

  it('can be other answers for other heads of a table: each holds for its own', async () => {
    const path = file('企业.csv', [
      '2023年企业节能和安全情况',
      '企业,用电量（万千瓦时）,降幅（%）,事故起数（起）,同比下降（%）',
      '甲公司,320,3.2,7,12',
      '乙公司,411,-5.2,3,-3',
      '丙公司,275,1.7,5,8'
    ])
    const job = await desk.read([path], lichuan)
    const signs = job.questions.filter(({ code }) => code === 'which-sign')
    expect(signs.map(({ head }) => head)).toEqual(['降幅', '同比下降'])
    const answers = signs.map(({ id, head }) => ({ question: id, value: head === '降幅' ? 'turned' : 'as-typed' }))
    const answered = await desk.call('import.answer', { job: job.id, answers })
    const values = (await changes(answered, 'new')).flatMap(({ measure, new: value }) =>
      measure === 'growth' ? [value] : []
    )
    expect(values.toSorted()).toEqual(['-3.2', '5.2', '-1.7', '12', '-3', '8'].toSorted())
  })

  it('can be whose a growth is, and how a bare comparison compares: the figures follow', async () => {
    const path = file('存款.csv', [
      '2023年末存款情况',
      '项目,存款余额（万元）,当年新增（万元）,增长（%）,户数（户）,同比',
      '住户存款,5123,812,3.1,188,12',
      '单位存款,4027,631,-2.2,8810,52'
    ])
    const job = await desk.read([path], lichuan)
    const open = job.questions.filter(({ code }) => code === 'which-owner' || code === 'which-comparison')
    expect(open.map(({ code, guess, params }) => [code, guess, params['principal'], params['nearest']])).toEqual([
      ['which-owner', 'principal', '存款余额', '当年新增'],
      ['which-comparison', 'growth', undefined, undefined]
    ])
    const answered = await desk.call('import.answer', {
      job: job.id,
      answers: open.map(({ id, code }) => ({ question: id, value: code === 'which-owner' ? 'nearest' : 'change' }))
    })
    const said = (await changes(answered, 'new')).map(({ indicator, measure, new: value }) => [
      indicator,
      measure,
      value
    ])
    expect(said.filter(([, , value]) => value === '3.1' || value === '12')).toEqual([
      ['年末存款：当年新增：住户存款', 'growth', '3.1'],
      ['年末存款：户数：住户存款', 'change', '12']
    ])
  })

  it('can be what columns are that were read as the same thing: the names follow', async () => {
    const path = file('物价.csv', [
      '2024年9月物价',
      '商品,价格（元）,环比（%）,比上月（%）',
      '大米,3.2,1.1,1.3',
      '面粉,2.2,0.4,0.5'
    ])
    const job = await desk.read([path], lichuan)
    const alike = job.questions.find(({ code }) => code === 'which-alike')
    expect(alike).toMatchObject({ guess: 'apart', params: { beside: '环比', head: '比上月', count: 4 } })
    const answer = (value: string) =>
      desk.call('import.answer', { job: job.id, answers: [{ question: alike?.id ?? '', value }] })
    const apart = await answer('apart')
    expect((await changes(apart, 'new')).map(({ indicator }) => indicator)).toContain('物价：大米：环比：比上月')
    const same = await answer('same')
    expect(same.questions.map(({ code, answer: said }) => [code, said])).toContainEqual(['which-alike', 'same'])
    expect((await changes(same, 'conflicting')).map(({ new: value }) => value)).toContain('1.3')
  })

  it('leaves a table out that the user leaves out', async () => {
    const job = await desk.read([...nameless(), file('三.csv', economy('地区生产总值,亿元,100,106'))], lichuan)
    const tables = job.questions.flatMap((question) => question.tables)
    let left = job
    for (const table of tables) left = await desk.call('import.takeTable', { job: job.id, ...table, taken: false })
    expect(left.questions).toEqual([])
    expect((await desk.store(left)).counts.new).toBe(2)
  })

  it('asks for the region where nobody has said it', async () => {
    const job = await desk.read([file('甲.csv', economy('地区生产总值,亿元,100,106'))])
    expect(job.questions.map(({ code }) => code)).toEqual(['which-region'])
    const wrong = desk.call('import.settle', { job: job.id, region: '999999', stage: 'preliminary' })
    expect(await desk.failure(wrong)).toMatchObject({ code: 'unknown-region' })
    const settled = await desk.call('import.settle', { job: job.id, region: '422802', stage: 'preliminary' })
    expect(settled.questions).toEqual([])
    expect(settled.counts?.new).toBe(2)
  })
})

describe('regions that a sheet names', () => {
  it('are found in the national list, towns below the home county, others become the desk’s own', async () => {
    const path = file('乡镇.csv', [
      '2023年各乡镇指标',
      '乡镇,粮食产量（吨）',
      '谋道镇,100',
      '汪营镇,120',
      '龙船调开发区,3'
    ])
    await desk.store(await desk.read([path], lichuan))
    const { regions } = await desk.call('compare.scope', { region: null })
    expect(regions.map(({ name }) => name).sort()).toEqual(['汪营镇', '谋道镇', '龙船调开发区'].sort())
    expect(regions.find(({ name }) => name === '谋道镇')?.code).toMatch(/^422802\d{3}$/)
    expect(regions.find(({ name }) => name === '龙船调开发区')?.code).toMatch(/^X/)
    const [own] = await desk.call('catalogue.regions', { query: '龙船调', limit: 5, withFigures: true })
    expect(own).toMatchObject({ level: 'own', parent: '422802', path: expect.arrayContaining(['利川市']) })
  })
})

describe('suspicions', () => {
  const years = ['2016年', '2017年', '2018年', '2019年', '2020年', '2021年']

  async function history(): Promise<void> {
    const path = file('历年.csv', [
      '历年',
      `指标名称,单位,${years.join(',')}`,
      '社会消费品零售总额,亿元,60,64,69,74,73,80'
    ])
    const job = await desk.read([path], lichuan)
    expect(job.counts?.suspicious).toBe(0)
    await desk.store(job)
  }

  it('point at a slip of the unit with both figures', async () => {
    await history()
    const slip = file('新.csv', ['新', '指标名称,单位,2022年', '社会消费品零售总额,亿元,845600'])
    const job = await desk.read([slip], lichuan)
    const [row] = await changes(job, 'new')
    expect(row?.suspicions).toEqual([{ code: 'unit-slip-up', params: { times: 10000, expected: 80, value: 845600 } }])
  })

  it('point at a leap far from habit, and at nothing within it', async () => {
    await history()
    const leap = file('新.csv', ['新', '指标名称,单位,2022年', '社会消费品零售总额,亿元,195'])
    expect((await changes(await desk.read([leap], lichuan), 'new'))[0]?.suspicions[0]?.code).toBe('far-from-habit')
    const usual = file('常.csv', ['常', '指标名称,单位,2022年', '社会消费品零售总额,亿元,86'])
    expect((await changes(await desk.read([usual], lichuan), 'new'))[0]?.suspicions).toEqual([])
  })
})

describe('a part of a place', () => {
  it('that is far more than the place has is odd, wherever the two stand', async () => {
    const records = (enterprises: number) => [
      '乡镇,年份,规上工业企业数(个)',
      '谋道镇,2022,12',
      `汪营镇,2022,${enterprises}`,
      '利川市,2022,17'
    ]
    const codesOf = async (lines: readonly string[]) => {
      const job = await desk.read([file('乡镇.csv', lines)], lichuan)
      return (await changes(job, 'new')).flatMap(({ region, suspicions }) =>
        suspicions.flatMap(({ code }) => (code === 'place-exceeds-whole' ? [region] : []))
      )
    }
    expect(await codesOf(records(800))).toEqual(['汪营镇'])
    expect(await codesOf(records(20))).toEqual([])
  })
})

describe('a name that only changes are told of', () => {
  it('becomes an indicator in their unit, be they told in another next time', async () => {
    const balances = (unit: string, month: number, change: string) => [
      `2024年${month}月末金融机构存贷款,,,`,
      `单位：${unit},,,`,
      '项目,余额,比年初增减,比上年同期增长（%）',
      `各项存款余额,215.6,${change},9.8`
    ]
    await desk.store(await desk.read([file('九月.csv', balances('亿元', 9, '18.3'))], lichuan))
    await desk.store(await desk.read([file('十月.csv', balances('万元', 10, '191000'))], lichuan))
    const { indicators } = await desk.call('catalogue.indicators', {})
    const own = indicators.filter(({ name }) => name.endsWith('比年初'))
    expect(own.map(({ unit }) => unit)).toEqual(['亿元'])
    const figures = await desk.call('figures.read', {
      regions: [lichuan.region],
      indicators: own.map(({ id }) => id),
      measure: 'change',
      periods: ['2024M09', '2024M10']
    })
    expect(figures.map(({ period, decimal }) => [period, decimal])).toEqual([
      ['2024M09', '18.3'],
      ['2024M10', '19.1']
    ])
  })
})

describe('figures held against those of the desk', () => {
  const levels = ['地区生产总值,亿元,178.4,190.2', '一般公共预算收入,亿元,10.2,10.9', '粮食产量,万吨,40.1,41.2']
  const told = async (...rows: string[]) => {
    const job = await desk.read([file('新.csv', ['主要经济指标', ...rows])], lichuan)
    const all = [...(await changes(job, 'new')), ...(await changes(job, 'changed'))]
    return all.flatMap(({ cell, suspicions }) => suspicions.map(({ code }) => `${cell} ${code}`)).sort()
  }

  it('are suspicious where most of a year are those of the year before: last year’s return, or a column moved', async () => {
    await desk.store(await desk.read([file('旧.csv', economy(...levels))], lichuan))
    const moved = ['地区生产总值,亿元,178.4,190.2', '一般公共预算收入,亿元,10.2,10.9', '粮食产量,万吨,40.1,41.2']
    expect(await told('指标名称,单位,2023年,2024年', ...moved)).toEqual([
      ...['C3', 'C4', 'C5', 'D3', 'D4', 'D5'].map((cell) => `${cell} repeats-year-before`)
    ])
    // One that stayed as it was is no sign of it.
    expect(
      await told('指标名称,单位,2024年', '地区生产总值,亿元,201.5', '一般公共预算收入,亿元,11.4', '粮食产量,万吨,41.2')
    ).toEqual([])
  })

  it('are suspicious where printed growth is not that of the levels, be they of the desk', async () => {
    await desk.store(await desk.read([file('旧.csv', economy(...levels))], lichuan))
    const rows = ['一般公共预算收入,亿元,11.4,14.6', '粮食产量,万吨,41.9,1.7', '地区生产总值,亿元,201.5,5.2']
    expect(await told('指标名称,单位,2024年,增长（%）', ...rows)).toEqual(['D3 growth-differs'])
    const changes = ['一般公共预算收入,亿元,11.4,0.5', '粮食产量,万吨,41.9,0.7']
    expect(await told('指标名称,单位,2024年,比上年增减', ...changes)).toEqual([])
    const wrong = ['一般公共预算收入,亿元,11.4,1.9', '粮食产量,万吨,41.9,0.7']
    expect(await told('指标名称,单位,2024年,比上年增减', ...wrong)).toEqual(['D3 change-differs'])
    // 0.051 for 5.1 %, of something whose levels nobody knows.
    expect(await told('指标名称,单位,2024年', '固定资产投资增速,%,0.051', '工业增加值增速,%,0.4')).toEqual([
      'C3 fraction-of-percent'
    ])
  })
})

describe('a total in a table that names its region', () => {
  it('is held against its parts, however many places the region has', async () => {
    const rows = ['利川市地区生产总值（亿元）', '指标名称,2024年', '地区生产总值,201.5']
    const parts = ['其中：第一产业,40.1', '第二产业,54.0', '第三产业,117.4']
    const job = await desk.read([file('总值.csv', [...rows, ...parts])], lichuan)
    expect((await changes(job, 'new')).map(({ cell, suspicions }) => [cell, suspicions[0]?.code])).toContainEqual([
      'B3',
      'not-the-sum'
    ])
  })
})

describe('an index ten times what it was', () => {
  const indices = (gdp: string, prices: string) =>
    file('指数.csv', [
      '指数',
      '指标名称,单位,2023年',
      `国内生产总值指数,1978年=100,${gdp}`,
      `居民消费价格指数,上年=100,${prices}`
    ])

  it('is pointed at like an amount', async () => {
    const first = await desk.read([indices('4713.5', '100.2')], lichuan)
    expect(first.counts?.suspicious).toBe(0)
    await desk.store(first)
    const told = (await changes(await desk.read([indices('47135', '1002')], lichuan), 'changed')).map(
      ({ suspicions }) => suspicions.map(({ code }) => code)
    )
    expect(told).toEqual([['unit-slip-up'], ['unit-slip-up']])
  })
})

describe('a figure far from the one whose place it takes', () => {
  it('is pointed at, one that is a little revised is not', async () => {
    await desk.store(await desk.read([file('旧.csv', economy('税收收入,亿元,20.35,22.184'))], lichuan))
    const job = await desk.read([file('新.csv', economy('税收收入,亿元,20.41,9'))], lichuan)
    const told = (await changes(job, 'changed')).map(({ cell, suspicions }) => [
      cell,
      suspicions.map(({ code }) => code)
    ])
    expect(told).toEqual([
      ['C3', []],
      ['D3', ['far-from-standing']]
    ])
  })

  it('is pointed at also where it comes at another stage, but of a census', async () => {
    const settled = async (name: string, row: string, stage: 'preliminary' | 'final' | 'census') => {
      const job = await desk.read([file(name, economy(row))], lichuan)
      return desk.call('import.settle', { job: job.id, region: '422802', stage })
    }
    await desk.store(await settled('旧.csv', '税收收入,亿元,20.35,22.184', 'preliminary'))
    const codesOf = async (job: Awaited<ReturnType<typeof settled>>) =>
      (await changes(job, 'changed')).map(({ suspicions }) => suspicions.map(({ code }) => code))
    expect(await codesOf(await settled('新.csv', '税收收入,亿元,20.35,9', 'final'))).toContainEqual([
      'far-from-standing'
    ])
    expect((await codesOf(await settled('普查.csv', '税收收入,亿元,20.35,9', 'census'))).flat()).toEqual([])
  })
})

describe('targets in a return', () => {
  it('become targets with their bound and source', async () => {
    const path = file('目标.csv', [
      '2024年目标',
      '指标名称,单位,2024年目标',
      '一般公共预算收入,亿元,13',
      '地区生产总值增速,%,6.5左右',
      '居民消费价格指数,%,3%左右'
    ])
    const job = await desk.read([path], lichuan)
    expect(job.counts).toMatchObject({ targets: 3 })
    // Targets are read too: the result counts as many as it tells apart.
    const { report } = await desk.call('import.report', { job: job.id })
    expect(report?.files[0]).toMatchObject({ figures: 3, counts: { new: 3 } })
    const { change } = await desk.store(job)
    expect(await desk.call('targets.spread', { change })).toEqual([
      { region: '422802', regionName: '利川市', years: [2024] }
    ])
    const board = await desk.call('targets.board', { region: '422802', year: 2024 })
    expect(
      board.map(({ target, state }) => [target.indicator, target.kind, target.bound, target.value, state])
    ).toEqual([
      ['gdp', 'growth', 'about', '6.5', 'no-data'],
      ['cpi', 'growth', 'about', '3', 'no-data'],
      [expect.stringContaining('budget-revenue'), 'level', null, '13', 'no-data']
    ])
    await desk.call('history.undo', { change })
    expect(await desk.call('targets.board', { region: '422802', year: 2024 })).toEqual([])
  })
})

describe('targets in a return beside those that stand', () => {
  const plan = (name: string, ...lines: string[]) => file(name, ['2024年目标', '指标名称,单位,2024年目标', ...lines])
  const board = async () =>
    (await desk.call('targets.board', { region: '422802', year: 2024 })).map(({ target }) => target.value).sort()

  async function revised() {
    await desk.store(await desk.read([plan('一.csv', '一般公共预算收入,亿元,13', '地区生产总值增速,%,6.5')], lichuan))
    return desk.read(
      [plan('二.csv', '一般公共预算收入,亿元,14', '地区生产总值增速,%,6.5', '粮食产量,万吨,33')],
      lichuan
    )
  }

  it('are listed, counted and reported like figures, with their cells', async () => {
    const job = await revised()
    expect(job.counts).toMatchObject({ new: 1, changed: 1, same: 1, targets: 2, storing: 2, replacing: 1, left: 0 })
    expect(await changes(job, 'changed')).toMatchObject([
      { cell: 'C3', measure: 'target', old: '13', new: '14', unit: '亿元', period: '2024', accepted: true }
    ])
    expect(await changes(job, 'new')).toMatchObject([{ cell: 'C5', measure: 'target', old: null, accepted: true }])
    const { report } = await desk.call('import.report', { job: job.id })
    expect(report?.files[0]?.changed).toMatchObject([{ cell: 'C3', stored: '13', value: '14' }])
  })

  it('tell the bound, and where the one that they change was read', async () => {
    await desk.store(await desk.read([plan('一.csv', '地区生产总值增速,%,6.5%以上')], lichuan))
    const job = await desk.read([plan('二.csv', '地区生产总值增速,%,6.5%左右')], lichuan)
    const [row] = await changes(job, 'changed')
    expect(row).toMatchObject({
      ...{ old: '6.5', new: '6.5' },
      aim: { kind: 'growth', bound: 'about', before: { bound: 'at-least', source: '一.csv 一 C3' }, rival: null }
    })
    expect(changeLines([row as ChangeRow], 'zh-CN')).toEqual([
      '二.csv › C3: 变更 地区生产总值（目标） 利川市 2024年 增长 6.5%以上 → 增长 6.5%左右（原目标出自 一.csv 一 C3）'
    ])
  })

  it('say the bound that their cells say, and none where these say none', async () => {
    const lines = [
      '地区生产总值增速,%,增长10%',
      '城镇登记失业率,%,4.5',
      '城镇调查失业率,%,5.5%以内',
      '单位GDP能耗,%,下降3%以上'
    ]
    const job = await desk.read([plan('一.csv', ...lines)], lichuan)
    const told = changeLines((await changes(job, 'new')) as ChangeRow[], 'zh-CN').map(
      (line) => line.split('2024年 ')[1]
    )
    expect(told).toEqual(['增长 10%', '4.5%', '5.5%以内', '下降 3%以上'])
    await desk.store(job)
    const rows = await desk.call('targets.board', { region: '422802', year: 2024 })
    expect(rows.map(({ target }) => [target.bound, target.value]).sort()).toEqual(
      [
        [null, '10'],
        [null, '4.5'],
        ['at-most', '5.5'],
        ['at-most', '-3']
      ].sort()
    )
  })

  it('are the same with and without a bound that is meant anyway, which is kept once it is said', async () => {
    await desk.store(await desk.read([plan('一.csv', '地区生产总值增速,%,10%')], lichuan))
    const said = await desk.read([plan('二.csv', '地区生产总值增速,%,10%以上')], lichuan)
    expect(changeLines((await changes(said, 'changed')) as ChangeRow[], 'zh-CN')[0]).toContain(
      '增长 10% → 增长 10%以上'
    )
    await desk.store(said)
    const bare = await desk.read([plan('三.csv', '地区生产总值增速,%,10%')], lichuan)
    expect(bare.counts).toMatchObject({ same: 1, changed: 0 })
    const both = [plan('四.csv', '粮食产量,万吨,33'), plan('五.csv', '粮食产量,万吨,33以上')]
    expect((await desk.read(both, lichuan)).counts).toMatchObject({ new: 1, same: 1 })
  })

  it('are the same where one of several that stand says it already', async () => {
    await desk.store(await desk.read([plan('一.csv', '一般公共预算收入,亿元,13')], lichuan))
    const [first] = await desk.call('targets.board', { region: '422802', year: 2024 })
    if (first === undefined) throw new Error('no target')
    await desk.call('targets.save', { target: { ...first.target, id: null, value: '14' } })
    const job = await desk.read([plan('二.csv', '一般公共预算收入,亿元,14')], lichuan)
    expect(job.counts).toMatchObject({ same: 1, changed: 0, targets: 0 })
  })

  it('say so where two cells of one import set two', async () => {
    const two = [plan('一.csv', '一般公共预算收入,亿元,13'), plan('二.csv', '一般公共预算收入,亿元,14')]
    const again = plan('三.csv', '一般公共预算收入,亿元,14')
    const job = await desk.read([...two, again], lichuan)
    expect(job.counts).toMatchObject({ new: 2, same: 1 })
    const rows = await changes(job, 'new')
    expect(rows).toMatchObject([
      { rival: null },
      { rival: { file: '一.csv', value: '13' }, aim: { bound: null, rival: { bound: null } } }
    ])
    expect(changeLines(rows as ChangeRow[], 'zh-CN')[1]).toContain('（与 一.csv › C3 13 亿元 并存）')
    await desk.store(job)
    expect(await board()).toEqual(['13', '14'])
  })

  it('are left out where the user says so', async () => {
    const job = await revised()
    const left = await desk.call('import.accept', {
      job: job.id,
      what: { what: 'kind', kind: 'changed' },
      accepted: false
    })
    expect(left.counts).toMatchObject({ storing: 1, replacing: 0, left: 1 })
    const { report } = await desk.call('import.report', { job: job.id })
    expect(report?.files[0]?.leftOut).toBe(1)
    await desk.store(left)
    expect(await board()).toEqual(['13', '33', '6.5'])
  })

  it('are told by the history before and after, and after an undo', async () => {
    const { change } = await desk.store(await revised())
    const told = await desk.call('history.change', { change })
    expect(told.change.figures).toBe(2)
    const effect = async (of: number) => {
      const { total, rows } = await desk.call('history.effect', { change: of, offset: 0, limit: 10 })
      return {
        total,
        rows: rows.map(({ unit, before, after, difference }) => [unit, before?.decimal, after?.decimal, difference])
      }
    }
    expect(await effect(change)).toEqual({
      total: 2,
      rows: [
        ['亿元', '13', '14', '1'],
        [expect.any(String), undefined, expect.any(String), null]
      ]
    })
    const undo = await desk.call('history.undo', { change })
    expect((await effect(undo.id)).rows[0]).toEqual(['亿元', '14', '13', '-1'])
  })
})

describe('files that cannot be read', () => {
  it('are refused each with its reason, and the others are imported', async () => {
    mkdirSync(join(desk.folder, '空文件夹'))
    const text = join(desk.folder, '说明.xls')
    writeFileSync(text, Buffer.from([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]))
    const job = await desk.read(
      [
        file('好.csv', economy('地区生产总值,亿元,100,106')),
        join(desk.folder, '没有这个文件.xlsx'),
        join(desk.folder, '空文件夹'),
        text
      ],
      lichuan
    )
    expect(job.files.map(({ name, state, error }) => [name, state, error?.code ?? null])).toEqual([
      ['好.csv', 'read', null],
      ['没有这个文件.xlsx', 'refused', 'file-not-found'],
      ['空文件夹', 'refused', 'folder-without-spreadsheets'],
      ['说明.xls', 'refused', expect.stringMatching(/not-a-spreadsheet|damaged-file/)]
    ])
    expect((await desk.store(job)).counts.new).toBe(2)
  })

  it('of a folder, the spreadsheets in it are read, however deep', async () => {
    mkdirSync(join(desk.folder, '报表', '财政'), { recursive: true })
    file('报表/甲.csv', economy('地区生产总值,亿元,100,106'))
    file('报表/财政/乙.csv', economy('一般公共预算收入,亿元,10,11'))
    file('报表/说明.docx', ['x'])
    const job = await desk.read([join(desk.folder, '报表')], lichuan)
    expect(job.files.map(({ name }) => name).sort()).toEqual(['甲.csv', '财政/乙.csv'].sort())
    expect((await desk.store(job)).counts.new).toBe(4)
  })
})

describe('a desk while an import is stored', () => {
  it('answers whoever reads from before the import, and lets whoever writes wait', async () => {
    const rows = Array.from({ length: 4000 }, (_, at) => `自编${letters(at)}指标,万元,${at + 1},${at + 2}`)
    const job = await desk.read([file('大.csv', economy(...rows))], lichuan)
    const order: string[] = []
    const asked: Promise<unknown>[] = []
    let seen: (number | undefined)[] = []
    const ask = async () => {
      asked.push(desk.call('desk.setWork', { region: '422802', year: 2023 }).then(() => order.push('written')))
      const { open } = await desk.call('desk.state', {})
      const table = await desk.call('compare.table', { regions: ['422802'], periods: ['2022'], indicators: null })
      const { state } = await desk.call('import.job', { job: job.id })
      order.push(state)
      seen = [open?.figures, open?.imports, table.rows.length]
    }
    await desk.call(
      'import.store',
      { job: job.id, department: null, reason: null },
      { onProgress: (_step, done) => done > 0 && asked.length === 0 && asked.push(ask()) }
    )
    order.push('stored')
    await Promise.all(asked)
    expect(order).toEqual(['storing', 'stored', 'written'])
    expect(seen).toEqual([0, 0, 0])
    const after = (await desk.call('desk.state', {})).open
    expect(after).toMatchObject({ figures: 8000, imports: 1, region: '422802' })
  })
})

describe('an import that is given up', () => {
  it('leaves nothing stored when it is cancelled in the middle, and can be stored after all', async () => {
    const rows = Array.from({ length: 4000 }, (_, at) => `自编${letters(at)}指标,万元,${at + 1},${at + 2}`)
    const job = await desk.read([file('大.csv', economy(...rows))], lichuan)
    expect(job.counts?.new).toBe(8000)
    const controller = new AbortController()
    const storing = desk.call(
      'import.store',
      { job: job.id, department: null, reason: null },
      { signal: controller.signal, onProgress: (_step, done) => done > 0 && controller.abort() }
    )
    expect(await desk.failure(storing)).toMatchObject({ code: 'cancelled' })
    expect((await desk.call('desk.state', {})).open).toMatchObject({ figures: 0, imports: 0, lastChange: null })
    expect((await desk.call('history.changes', { offset: 0, limit: 10 })).total).toBe(0)
    expect((await desk.store(job)).counts.new).toBe(8000)
    expect((await desk.call('desk.state', {})).open).toMatchObject({ figures: 8000, imports: 1 })
  })

  it('is set aside for one that is begun later, says so, and comes again once that has ended', async () => {
    const first = await desk.read([file('先.csv', economy('地区生产总值,亿元,100,106'))], lichuan)
    const second = await desk.read([file('后.csv', economy('地区生产总值,亿元,100,106'))], lichuan)
    const current = async () => {
      const { job, waiting } = await desk.call('import.current', {})
      return [job?.id, waiting]
    }
    expect(await current()).toEqual([second.id, ['先.csv']])
    await desk.call('import.discard', { job: second.id })
    expect(await current()).toEqual([first.id, []])
    await desk.call('import.discard', { job: first.id })
    expect(await current()).toEqual([undefined, []])
  })

  it('is gone once discarded or stored', async () => {
    const path = file('甲.csv', economy('地区生产总值,亿元,100,106'))
    const discarded = await desk.read([path], lichuan)
    expect((await desk.call('import.current', {})).job?.id).toBe(discarded.id)
    await desk.call('import.discard', { job: discarded.id })
    expect((await desk.call('import.current', {})).job).toBe(null)
    expect(await desk.failure(desk.store(discarded))).toMatchObject({ code: 'import-gone' })
    const kept = await desk.read([path], lichuan)
    await desk.store(kept)
    expect(await desk.failure(desk.call('import.job', { job: kept.id }))).toMatchObject({ code: 'import-gone' })
  })
})

describe('the sheet as it is', () => {
  it('shows texts, roles and what each cell became', async () => {
    const job = await desk.read([file('甲.csv', economy('地区生产总值,亿元,100,106'))], lichuan)
    const [read] = job.files
    const view = await desk.call('import.sheet', {
      job: job.id,
      file: read?.id ?? '',
      sheet: read?.sheets[0]?.name ?? '',
      firstRow: 1,
      rowCount: 10
    })
    expect(view.rows).toEqual([
      ['指标名称', '单位', '2022年', '2023年'],
      ['地区生产总值', '亿元', '100', '106']
    ])
    expect(view.observations.map(({ cell, period, unit }) => [cell, period, unit])).toEqual([
      ['C3', '2022', '亿元'],
      ['D3', '2023', '亿元']
    ])
    expect(view.roles.map(({ role }) => role)).toEqual(expect.arrayContaining(['header', 'stub', 'value']))
  })

  it('says the region of a cell that was answered, also while its name waits', async () => {
    const rows = ['指标,2023年', '地区生产总值（亿元）,100', '新鲜指标（亿元）,3']
    const job = await desk.readOnly([file('甲.csv', rows)], { region: null })
    const [read] = job.files
    const sheet = read?.sheets[0]?.name ?? ''
    const place = { job: job.id, file: read?.id ?? '', sheet, firstRow: 0, rowCount: 10 }
    const regions = async () => (await desk.call('import.sheet', place)).observations.map(({ region }) => region)
    expect(await regions()).toEqual([null, null])
    await desk.call('import.settle', { job: job.id, ...lichuan, stage: null })
    expect(await regions()).toEqual(['利川市', '利川市'])
  })
})

/** 0 is aaa, 1 aab …: names that differ without digits. */
function letters(at: number): string {
  return [at / 676, (at / 26) % 26, at % 26].map((place) => String.fromCharCode(97 + Math.floor(place))).join('')
}

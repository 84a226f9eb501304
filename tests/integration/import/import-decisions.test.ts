import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { afterEach, describe, expect, it } from 'vitest'
import type { ImportJob } from '#contract/calls/import/import-job.ts'
import type { ChangeKind, ChangeRow } from '#contract/calls/import/import-outcome.ts'
import { reportDocument } from '#contract/report/report-document.ts'
import { remarkText } from '#contract/wording/remarks.ts'
import type { Language } from '#core/language.ts'
import { deskForEachTest } from '../../support/desk-for-each-test.ts'

const desk = deskForEachTest()
afterEach(() => expect(desk.logged).toEqual([]))

const lichuan = { region: '422802' }

function file(name: string, ...rows: string[]): string {
  const path = join(desk.folder, name)
  writeFileSync(path, `\ufeff${rows.join('\r\n')}\r\n`)
  return path
}

function economy(name: string, ...rows: string[]): string {
  return file(name, '主要经济指标', '指标名称,单位,2022年,2023年', ...rows)
}

async function rows(job: ImportJob, ...kinds: ChangeKind[]): Promise<ChangeRow[]> {
  return (await desk.call('import.changes', { job: job.id, kinds, suspiciousOnly: false, offset: 0, limit: 1000 })).rows
}

async function stored(): Promise<string[]> {
  const figures = await desk.call('compare.figures', {
    region: null,
    indicators: null,
    measures: null,
    from: null,
    to: null,
    limit: 1000
  })
  return figures.map(({ indicator, period, decimal, symbol }) => `${indicator} ${period} ${decimal ?? symbol}`)
}

const keyOf = (job: ImportJob, name: string) => job.names.find(({ path }) => path.includes(name))?.key ?? ''

describe('names that the catalogue does not know', () => {
  it('leave a plan with the level of its own row, whatever the row alone is called by', async () => {
    const job = await desk.readOnly(
      [
        file(
          '项目.csv',
          '2023年重点项目',
          '项目名称,总投资（万元）,年度计划,完成投资（万元）',
          '客运枢纽,120000,30000,31000',
          '污水处理厂,20000,8000,7600'
        )
      ],
      lichuan
    )
    expect(job.names.map(({ path, state, observations }) => [path.join('>'), state, observations])).toEqual([
      ['总投资>客运枢纽', 'undecided', 1],
      ['完成投资>客运枢纽', 'undecided', 2],
      ['总投资>污水处理厂', 'undecided', 1],
      ['完成投资>污水处理厂', 'undecided', 2]
    ])
  })

  it('leave a growth with the level of its own row, whatever another file calls by that name', async () => {
    const dollars = file('外汇.csv', '2023年主要指标', '指标,2023年（万美元）,2022年（万美元）', '富硒观光收入,120,110')
    const yuan = file('本币.csv', '2023年主要指标', '指标,2023年（万元）,比上年增长（%）', '富硒观光收入,41230,8.8')
    const job = await desk.readOnly([dollars, yuan], lichuan)
    expect(job.names.map(({ unit, observations }) => [unit, observations])).toEqual([
      ['万美元', 2],
      ['万元', 2]
    ])
  })

  const path = () => economy('茶.csv', '地区生产总值,亿元,100,106', '富硒茶园观光车数量,辆,12,15')

  it('wait for a word: until then their figures are not stored', async () => {
    const job = await desk.readOnly([path()], lichuan)
    expect(job.names.map(({ state }) => state)).toEqual(['matched', 'undecided'])
    expect(job.counts).toMatchObject({ new: 2, undecided: 2, storing: 2, newIndicators: 0 })
    const { counts } = await desk.store(job)
    expect(counts.undecided).toBe(2)
    expect(await stored()).toEqual(['gdp 2022 100', 'gdp 2023 106'])
  })

  it('become what a person calls them, of the kind and in the unit they say, and are found again next time', async () => {
    const cars = ['茶.csv', '茶园观光车,辆,12000,15000'] as const
    const read = await desk.readOnly([economy(...cars)], lichuan)
    const key = keyOf(read, '茶园观光车')
    const guessed = await desk.call('import.matchName', { job: read.id, key, indicator: 'new' })
    expect(guessed.names[0]?.made).toEqual({ name: '茶园观光车', unit: '辆', kind: 'flow' })
    const wrong = { job: read.id, key, name: null, unit: '亿元', kind: null }
    expect(await desk.failure(desk.call('import.describeNew', wrong))).toMatchObject({ code: 'unit-mismatch' })
    const said = { name: '富硒茶园观光车保有量', unit: '万辆', kind: 'stock' } as const
    const described = await desk.call('import.describeNew', { job: read.id, key, ...said })
    expect(described.names[0]?.made).toEqual(said)
    const [row] = await rows(described, 'new')
    expect(row).toMatchObject({ indicator: said.name, new: '1.2', unit: '万辆', newName: key })
    await desk.store(described)
    const again = await desk.readOnly([economy(...cars)], lichuan)
    expect(again.names[0]).toMatchObject({ state: 'matched', indicatorName: said.name, made: null })
    expect(again.counts).toMatchObject({ same: 2, new: 0 })
  })

  it('are an indicator of the catalogue where they are called like it', async () => {
    const read = await desk.readOnly([economy('值.csv', '本县总量,亿元,100,106')], lichuan)
    const key = keyOf(read, '本县总量')
    const named = { job: read.id, key, name: '地区生产总值', unit: null, kind: null }
    const described = await desk.call('import.describeNew', named)
    expect(described.names[0]).toMatchObject({ state: 'matched', indicator: 'gdp', made: null })
  })

  it('become indicators by one word for all, which can be taken back', async () => {
    const read = await desk.readOnly([path()], lichuan)
    const taken = await desk.call('import.takeNewNames', { job: read.id })
    expect(taken.counts).toMatchObject({ new: 4, undecided: 0, newIndicators: 1 })
    const key = keyOf(taken, '富硒茶园观光车数量')
    const back = await desk.call('import.matchName', { job: read.id, key, indicator: 'undecided' })
    expect(back.counts).toMatchObject({ new: 2, undecided: 2, newIndicators: 0 })
  })
})

describe('what was decided about a name', () => {
  const first = () => economy('一月.csv', '本县经济总量,亿元,100,106', '粮食产量,吨,5,6', '临时统计数,个,1,2')
  const second = () => economy('二月.csv', '本县经济总量,亿元,100,107', '粮食产量,吨,5,6', '临时统计数,个,3,4')

  async function decide(department: string | null): Promise<void> {
    const job = await desk.readOnly([first()], lichuan)
    await desk.call('import.attribute', { job: job.id, file: null, department: { name: department } })
    await desk.call('import.matchName', { job: job.id, key: keyOf(job, '本县经济总量'), indicator: 'gdp' })
    await desk.store(
      await desk.call('import.matchName', { job: job.id, key: keyOf(job, '临时统计数'), indicator: 'left-out' })
    )
  }

  it('holds for the next return of the form, and says since when', async () => {
    await decide('统计局')
    const next = await desk.readOnly([second()], lichuan)
    expect(next.names.map(({ state, indicator, decidedAt }) => [state, indicator, decidedAt !== null])).toEqual([
      ['matched', 'gdp', true],
      ['matched', 'grain-output', false],
      ['left-out', null, true]
    ])
    const finance = await desk.call('import.attribute', { job: next.id, file: null, department: { name: '财政局' } })
    expect(finance.names.map(({ state }) => state)).toEqual(['undecided', 'matched', 'undecided'])
  })

  it('is one change each, listed, and can be undone or taken back', async () => {
    await decide(null)
    const kept = await desk.call('import.nameDecisions', {})
    expect(kept.map(({ path, indicatorName }) => [path, indicatorName]).sort()).toEqual([
      [['临时统计数'], null],
      [['本县经济总量'], '地区生产总值']
    ])
    const { changes } = await desk.call('history.changes', { offset: 0, limit: 10 })
    expect(changes.map(({ kind }) => kind)).toEqual(['import', 'name', 'name'])
    const [one, other] = kept
    await desk.call('history.undo', { change: one?.change ?? 0 })
    expect(await desk.call('import.nameDecisions', {})).toHaveLength(1)
    const { change } = await desk.call('import.withdrawNameDecision', { id: other?.id ?? '' })
    expect(await desk.call('import.nameDecisions', {})).toEqual([])
    await desk.call('history.undo', { change })
    expect(await desk.call('import.nameDecisions', {})).toHaveLength(1)
  })

  it('does not reach another form', async () => {
    await decide(null)
    const other = file('人口.csv', '人口情况', '项目,单位,2022年', '本县经济总量,亿元,5', '年末常住人口,万人,50')
    expect((await desk.readOnly([other], lichuan)).names[0]).toMatchObject({ state: 'undecided', decidedAt: null })
  })
})

describe('what was decided about a name whose form gained or lost a level', () => {
  /** A form with a number, so that names have levels by their numbering. */
  const form = (name: string, ...lines: string[]) =>
    file(
      name,
      '主要经济指标',
      '指标名称,单位,2022年,2023年',
      '地区生产总值,亿元,100,106',
      '粮食产量,万吨,5,6',
      ...lines
    )
  const flat = ['水田面积数,公顷,10,11', '旱地面积数,公顷,20,22', '临时统计数,个,1,2']
  const grouped = ['一、富硒茶园情况,,,', '1.水田面积数,公顷,10,11', '2.旱地面积数,公顷,20,22', '3.临时统计数,个,1,2']

  async function decide(lines: readonly string[], ...said: readonly (readonly [string, string])[]): Promise<void> {
    let job = await desk.readOnly([form('去年.csv', ...lines)], lichuan)
    for (const [name, indicator] of said) {
      job = await desk.call('import.matchName', { job: job.id, key: keyOf(job, name), indicator })
    }
    await desk.store(job)
  }

  const named = (job: ImportJob) =>
    job.names.map(({ path, state, indicator, drift, suggestions }) => ({
      path: path.join('>'),
      is: state === 'matched' ? indicator : state,
      drift,
      first: suggestions[0] === undefined ? null : `${suggestions[0].indicator} ${suggestions[0].why}`
    }))

  it('holds below a group that is new, and says what it was decided without', async () => {
    await decide(flat, ['水田面积数', 'cultivated-area'], ['临时统计数', 'left-out'])
    const next = await desk.readOnly([form('今年.csv', ...grouped)], lichuan)
    const drift = { gained: ['富硒茶园情况'], lost: [] }
    expect(named(next)).toMatchObject([
      { path: '地区生产总值' },
      { path: '粮食产量' },
      { path: '富硒茶园情况>水田面积数', is: 'cultivated-area', drift },
      { path: '富硒茶园情况>旱地面积数', is: 'undecided', drift: null },
      { path: '富硒茶园情况>临时统计数', is: 'left-out', drift }
    ])
  })

  it('holds where a group went, and is decided anew by storing it so', async () => {
    await decide(grouped, ['水田面积数', 'cultivated-area'])
    const more = flat.map((line) => line.replace(',11', ',12'))
    const next = await desk.readOnly([form('今年.csv', ...more)], lichuan)
    expect(named(next)[2]).toMatchObject({ is: 'cultivated-area', drift: { gained: [], lost: ['富硒茶园情况'] } })
    expect(await desk.call('import.nameDecisions', {})).toHaveLength(1)
    await desk.store(next)
    expect(await desk.call('import.nameDecisions', {})).toHaveLength(2)
    const third = await desk.readOnly([form('后年.csv', ...flat)], lichuan)
    expect(named(third)[2]).toMatchObject({ is: 'cultivated-area', drift: null })
  })

  it('is offered first where two names may be meant', async () => {
    await decide(flat, ['水田面积数', 'cultivated-area'])
    const twice = [...grouped, '二、其余茶园情况,,,', '1.水田面积数,公顷,30,33']
    const next = await desk.readOnly([form('今年.csv', ...twice)], lichuan)
    const paddies = named(next).filter(({ path }) => path.endsWith('水田面积数'))
    expect(paddies.map(({ path, is, first }) => [path, is, first])).toEqual([
      ['富硒茶园情况>水田面积数', 'undecided', 'cultivated-area decided'],
      ['其余茶园情况>水田面积数', 'undecided', 'cultivated-area decided']
    ])
  })

  it('is offered and not taken where another group stands over the name, or one that says what it is', async () => {
    await decide(grouped, ['水田面积数', 'cultivated-area'])
    const other = [...grouped.with(0, '一、有机茶园情况,,,')]
    const renamed = await desk.readOnly([form('今年.csv', ...other)], lichuan)
    expect(named(renamed)[2]).toMatchObject({ is: 'undecided', first: 'cultivated-area decided', drift: null })
    await desk.call('import.discard', { job: renamed.id })
    await decide(['其他,公顷,3,4'], ['其他', 'cultivated-area'])
    const below = await desk.readOnly([form('明年.csv', '一、富硒茶园情况,,,', '1.其他,公顷,3,4')], lichuan)
    expect(named(below)[2]).toMatchObject({ is: 'undecided', first: 'cultivated-area decided' })
  })

  it('goes with the name that stands as it stood, not with a namesake below a group', async () => {
    await decide(flat, ['水田面积数', 'cultivated-area'])
    const beside = [...flat, '一、其余茶园情况,,,', '1.水田面积数,公顷,30,33']
    const next = await desk.readOnly([form('今年.csv', ...beside)], lichuan)
    const paddies = named(next).filter(({ path }) => path.endsWith('水田面积数'))
    expect(paddies.map(({ is, drift, first }) => [is, drift, first?.includes('decided') ?? false])).toEqual([
      ['cultivated-area', null, false],
      ['undecided', null, false]
    ])
  })
})

describe('what the user takes and leaves', () => {
  const path = () => economy('甲.csv', '地区生产总值,亿元,100,106', '粮食产量,吨,500,510', '耕地面积,公顷,80,81')

  it('is said of a cell, a row, a column, a kind or all; what is said last holds', async () => {
    const job = await desk.read([path()], lichuan)
    const [fileId] = job.files.map(({ id }) => id)
    const sheet = job.files[0]?.sheets[0]?.name ?? ''
    const at = { file: fileId ?? '', sheet }
    const say = (what: Parameters<typeof desk.call<'import.accept'>>[1]['what'], accepted: boolean) =>
      desk.call('import.accept', { job: job.id, what, accepted })
    expect((await say({ what: 'all' }, false)).counts).toMatchObject({ storing: 0, left: 6 })
    expect((await say({ what: 'column', ...at, cell: 'D3' }, true)).counts).toMatchObject({ storing: 3, left: 3 })
    expect((await say({ what: 'row', ...at, cell: 'B5' }, true)).counts).toMatchObject({ storing: 4, left: 2 })
    expect((await say({ what: 'row', ...at, cell: 'D5' }, false)).counts).toMatchObject({ storing: 2, left: 4 })
    expect((await say({ what: 'cell', ...at, cell: 'D5' }, true)).counts).toMatchObject({ storing: 3, left: 3 })
    expect((await say({ what: 'cell', ...at, cell: 'D4' }, false)).counts).toMatchObject({ storing: 2, left: 4 })
    const accepted = (await rows(job, 'new')).filter((row) => row.accepted).map(({ cell }) => cell)
    expect(accepted).toEqual(['D3', 'D5'])
    await desk.store(await desk.call('import.job', { job: job.id }))
    expect((await stored()).map((text) => text.split(' ')[1])).toEqual(['2023', '2023'])
  })

  it('is said, counted and listed of one file or one sheet', async () => {
    const other = economy('乙.csv', '地区生产总值,亿元,110,116', '棉花产量,吨,50,约60')
    const job = await desk.read([path(), other], lichuan)
    const [first, second] = job.files.map(({ id, sheets }) => ({ file: id, sheet: sheets[0]?.name ?? null }))
    const count = (of: { file: string; sheet: string | null }) => desk.call('import.partCounts', { job: job.id, of })
    const listed = async (of: { file: string; sheet: string | null }) =>
      await desk.call('import.changes', {
        job: job.id,
        kinds: ['refused'],
        suspiciousOnly: false,
        of,
        offset: 0,
        limit: 9
      })
    if (first === undefined || second === undefined) throw new Error('two files were read')
    expect(await count(first)).toMatchObject({ refused: 0, left: 0 })
    expect(await count({ ...second, sheet: null })).toMatchObject({ refused: 1, left: 0 })
    expect(await count({ ...second, sheet: '没有的表' })).toMatchObject({ new: 0, conflicting: 0, refused: 0 })
    expect([(await listed(first)).total, (await listed(second)).rows.map(({ cell }) => cell)]).toEqual([0, ['D4']])

    const leave = { job: job.id, what: { what: 'all', of: { ...second, sheet: null } }, accepted: false } as const
    const { counts } = await desk.call('import.accept', leave)
    expect(counts).toMatchObject({ left: (await count(second)).left })
    expect((await count(first)).left).toBe(0)
    const sayAgain = { job: job.id, what: { what: 'all' }, accepted: true } as const
    expect((await desk.call('import.accept', sayAgain)).counts).toMatchObject({ left: 0 })
  })

  it('leaves nothing to store where all is left', async () => {
    const job = await desk.read([path()], lichuan)
    const left = await desk.call('import.accept', { job: job.id, what: { what: 'all' }, accepted: false })
    expect(await desk.failure(desk.store(left))).toMatchObject({ code: 'nothing-to-store' })
  })

  it('keeps reasons with the change and with the value', async () => {
    const job = await desk.read([path()], lichuan)
    const sheet = job.files[0]?.sheets[0]?.name ?? ''
    await desk.call('import.attribute', { job: job.id, file: null, department: { name: '统计局' } })
    await desk.call('import.describe', { job: job.id, reason: '年报定案' })
    await desk.call('import.note', { job: job.id, file: '甲.csv', sheet, cell: 'D4', note: '遇旱灾' })
    await desk.store(await desk.call('import.job', { job: job.id }))
    const place = { region: '422802', indicator: 'grain-output', measure: 'level', period: '2023' } as const
    const [claim] = await desk.call('history.ofValue', place)
    expect(claim).toMatchObject({ figure: { source: { note: '遇旱灾' } }, change: { reason: '年报定案' } })
    expect(await desk.call('import.departments', {})).toContain('统计局')
  })
})

describe('what will change', () => {
  it('is a conflict where another department gave another value at the same stage, a change where the same did', async () => {
    const from = async (department: string, name: string, gdp: number) => {
      const job = await desk.read([economy(name, `地区生产总值,亿元,100,${gdp}`)], lichuan)
      return desk.call('import.attribute', { job: job.id, file: null, department: { name: department } })
    }
    await desk.store(await from('统计局', '甲.csv', 106))
    const finance = await from('财政局', '乙.csv', 108)
    expect(finance.counts).toMatchObject({ same: 1, conflicting: 1, changed: 0 })
    expect(await rows(finance, 'conflicting')).toEqual([
      expect.objectContaining({ old: '106', new: '108', oldFrom: '统计局', cell: 'D3' })
    ])
    const corrected = await from('统计局', '丙.csv', 107)
    expect(corrected.counts).toMatchObject({ same: 1, conflicting: 0, changed: 1 })
  })

  it('withdraws what the same form gave last time and leaves blank now: a cell, a row, a column', async () => {
    const last = economy('去年.csv', '地区生产总值,亿元,100,106', '粮食产量,万吨,5,6', '耕地面积,公顷,80,81')
    await desk.store(await desk.read([last], lichuan))
    const now = await desk.read(
      [economy('今年.csv', '地区生产总值,亿元,100,106', '粮食产量,万吨,5,', '耕地面积,公顷,,')],
      lichuan
    )
    expect(now.counts).toMatchObject({ same: 3, withdrawn: 3, new: 0, changed: 0 })
    const withdrawn = await rows(now, 'withdrawn')
    expect(withdrawn.map(({ cell, old, new: fresh }) => [cell, old, fresh])).toEqual([
      ['D4', '6', null],
      ['C5', '0.12', null],
      ['D5', '0.1215', null]
    ])
    await desk.store(now)
    expect(await stored()).toEqual(['gdp 2022 100', 'gdp 2023 106', 'grain-output 2022 5'])
  })

  it('says once of a blank over a figure of a later stage that it is blank, and takes nothing away', async () => {
    const last = await desk.read([economy('年报.csv', '地区生产总值,亿元,100,106', '粮食产量,万吨,5,6')], lichuan)
    await desk.store(await desk.call('import.settle', { job: last.id, region: lichuan.region, stage: 'final' }))
    const blank = economy('快报.csv', '地区生产总值,亿元,100,106', '粮食产量,万吨,5,')
    const flash = async () => {
      const job = await desk.read([blank], lichuan)
      return desk.call('import.settle', { job: job.id, region: lichuan.region, stage: 'flash' })
    }
    const now = await flash()
    const counted = async () => (await desk.call('desk.state', {})).open?.figures
    expect(now.counts).toMatchObject({ withdrawn: 1, storing: 1 })
    expect(await rows(now, 'withdrawn')).toMatchObject([
      { cell: 'D4', old: '6', new: null, outranked: { by: 'final', stage: 'flash' } }
    ])
    const before = await counted()
    await desk.store(now)
    expect([(await stored()).at(-1), await counted()]).toEqual(['grain-output 2023 6', before])
    expect((await flash()).counts).toMatchObject({ withdrawn: 0, storing: 0 })
  })

  it('withdraws nothing where a form has moved on to other years or another form speaks', async () => {
    await desk.store(await desk.read([economy('去年.csv', '地区生产总值,亿元,100,106', '粮食产量,万吨,5,6')], lichuan))
    const next = file('今年.csv', '主要经济指标', '指标名称,单位,2023年,2024年', '地区生产总值,亿元,106,112')
    expect((await desk.read([next], lichuan)).counts).toMatchObject({ same: 1, new: 1, withdrawn: 0 })
  })
})

describe('whose return it is', () => {
  const silent = (name: string) => economy(name, '地区生产总值,亿元,100,106')

  it('is asked once where the desk has figures of several regions', async () => {
    await desk.store(await desk.read([silent('一.csv')], lichuan))
    expect((await desk.read([silent('二.csv')])).questions).toEqual([])
    await desk.store(await desk.read([silent('三.csv')], { region: '422801' }))
    const job = await desk.read([silent('四.csv'), silent('五.csv')])
    expect(job.questions).toEqual([expect.objectContaining({ code: 'which-region', answer: null })])
    const [question] = job.questions
    await desk.call('import.answer', { job: job.id, answers: [{ question: question?.id ?? '', value: '422801' }] })
    const answered = await desk.call('import.job', { job: job.id })
    expect(answered.questions).toEqual([expect.objectContaining({ id: question?.id, answer: '422801' })])
    expect(answered.region).toBe('422801')
  })

  it('is doubted where the parts of a total lie in another region', async () => {
    const towns = file(
      '巴东.csv',
      '2023年各乡镇粮食产量',
      '乡镇,粮食产量（吨）',
      '全县,300',
      '沿渡河镇,100',
      '官渡口镇,120',
      '茶店子镇,80'
    )
    const job = await desk.read([towns], lichuan)
    expect(job.questions).toEqual([expect.objectContaining({ code: 'which-region', guess: '422823', answer: null })])
    const [question] = job.questions
    const id = question?.id ?? ''
    await desk.call('import.answer', { job: job.id, answers: [{ question: id, value: '422823' }] })
    const answered = await desk.call('import.job', { job: job.id })
    expect(answered.questions).toEqual([expect.objectContaining({ answer: '422823' })])
    expect((await rows(answered, 'new')).map(({ region }) => region)).toEqual([
      '巴东县',
      '沿渡河镇',
      '官渡口镇',
      '茶店子镇'
    ])
  })

  it('says that a file was stored before, and for whom', async () => {
    const { change } = await desk.store(await desk.read([silent('甲.csv')], lichuan))
    const again = await desk.read([silent('乙.csv')], { region: '422801' })
    expect(again.files[0]?.warnings).toEqual([
      { code: 'stored-before-elsewhere', params: { change, day: expect.any(String), region: '利川市' } }
    ])
    await desk.call('history.undo', { change })
    expect((await desk.read([silent('丙.csv')], lichuan)).files[0]?.warnings).toEqual([])
    // What names its region itself was stored for that, whatever region is meant for others.
    const named = file('丁.csv', '恩施市主要经济指标', '指标名称,单位,2023年', '地区生产总值,亿元,100')
    const first = await desk.store(await desk.read([named], lichuan))
    expect((await desk.read([named], lichuan)).files[0]?.warnings).toMatchObject([
      { code: 'stored-before', params: { change: first.change } }
    ])
  })
})

describe('figures that are another region’s', () => {
  const lines = [
    '地区生产总值,亿元,1214.3,1306.5',
    '第一产业增加值,亿元,214.6,231.7',
    '粮食产量,万吨,5.117,6.204',
    '居民消费价格指数,上年=100,101.5,100.3'
  ]
  const said = async (name: string, region: string, ...own: string[]) =>
    (await desk.read([economy(name, ...own)], { region })).files[0]?.warnings ?? []

  it('are told with the region and how many agree, though the file is another', async () => {
    await desk.store(await desk.read([economy('利川.csv', ...lines)], lichuan))
    const [first = '', ...rest] = lines
    const warnings = await said('恩施.csv', '422801', first.replace('1306.5', '1306.7'), ...rest)
    expect(warnings).toEqual([
      { code: 'figures-of-another', params: { region: '恩施市', other: '利川市', same: 5, of: 6 } }
    ])
    const [warning = { code: '' }] = warnings
    expect(remarkText(warning, 'zh-CN')).toBe(
      '为恩施市导入的 6 个总量中，有 5 个与库中利川市同期的数完全相同，请核对地区'
    )
    expect(remarkText(warning, 'en-US')).toBe(
      'Of 6 amounts for 恩施市, 5 are the very ones that the desk has of 利川市 for the same periods: check the region'
    )
  })

  it('are not told where only rates and indices agree, or few, or what stands already', async () => {
    const stored = await desk.read([economy('利川.csv', ...lines)], lichuan)
    await desk.store(stored)
    const others = lines.map((line) => line.replace(/(1214|1306|214|231)/g, '9$1'))
    expect(await said('恩施.csv', '422801', ...others)).toEqual([])
    expect(await said('巴东.csv', '422823', ...lines.slice(0, 2))).toEqual([])
    expect(await said('又一份.csv', '422802', ...lines.toReversed())).toEqual([])
    // Who stored them all the same has answered.
    await desk.store(
      await desk.read([economy('建始.csv', ...lines, '耕地面积,万亩,52.37,52.41')], { region: '422822' })
    )
    expect(await said('建始二.csv', '422822', ...lines.toReversed())).toEqual([])
  })

  it('are told once where the very file was another region’s', async () => {
    await desk.store(await desk.read([economy('利川.csv', ...lines)], lichuan))
    expect((await said('恩施.csv', '422801', ...lines)).map(({ code }) => code)).toEqual(['stored-before-elsewhere'])
  })
})

describe('the list of changes', () => {
  it('puts figures of the import that disagree below each other', async () => {
    const files = [
      economy('发改局.csv', '地区生产总值,亿元,1000,1060', '粮食产量,万吨,5,6'),
      economy('统计局.csv', '地区生产总值,亿元,1000,1065.5', '粮食产量,万吨,5,6.5'),
      economy('农业局.csv', '粮食产量,万吨,5,6.2')
    ]
    const job = await desk.readOnly(files, lichuan)
    expect((await rows(job, 'conflicting')).map(({ file, cell, rival }) => [file, cell, rival?.file])).toEqual([
      ['发改局.csv', 'D3', '统计局.csv'],
      ['统计局.csv', 'D3', '发改局.csv'],
      ['发改局.csv', 'D4', '统计局.csv'],
      ['统计局.csv', 'D4', '发改局.csv'],
      ['农业局.csv', 'D3', '发改局.csv']
    ])
  })
})

describe('the result of an import', () => {
  it('tells of each file what was read, refused, suspicious and unmatched, before and after storing', async () => {
    const good = economy('好.csv', '地区生产总值,亿元,100,106', '粮食产量,万吨,5,5O')
    const empty = join(desk.folder, '空.csv')
    writeFileSync(empty, '')
    const job = await desk.readOnly([good, empty, economy('新.csv', '富硒茶园观光车数量,辆,12,15')], lichuan)
    const { report } = await desk.call('import.report', { job: job.id })
    expect(report?.files.map(({ file: name, state, counts }) => [name, state, counts.new, counts.refused])).toEqual([
      ['好.csv', 'read', 3, 1],
      ['空.csv', 'refused', 0, 0],
      ['新.csv', 'read', 0, 0]
    ])
    expect(report?.files[0]?.refused).toEqual([expect.objectContaining({ cell: 'D4', text: '5O' })])
    expect(report?.files[2]?.unmatched).toEqual([
      expect.objectContaining({ name: '富硒茶园观光车数量', cell: 'A3', figures: 2, state: 'undecided' })
    ])
    const { change } = await desk.store(job)
    expect((await desk.call('import.report', { job: null })).report).toMatchObject({ change })
  })

  it('says what a new indicator is stored as where that is not what its row says', async () => {
    const path = economy('新.csv', '富硒茶园观光车数量,辆,12,15', '富硒茶园游客数量,万人,3,4')
    const job = await desk.read([path], lichuan)
    const key = keyOf(job, '富硒茶园观光车数量')
    await desk.call('import.describeNew', { job: job.id, key, name: '富硒茶园观光车', unit: null, kind: null })
    const became = async (asked: string | null, language: Language) => {
      const { report } = await desk.call('import.report', { job: asked })
      const [file] = report === null ? [] : reportDocument(report, language).files
      const { columns = [], rows = [] } = file?.tables[0] ?? {}
      return [columns[3]?.name, ...rows.map((row) => row[3])]
    }
    expect(await became(job.id, 'zh-CN')).toEqual(['将成为', '新指标“富硒茶园观光车”', '新指标'])
    await desk.store(job)
    expect(await became(null, 'zh-CN')).toEqual(['处理', '新指标“富硒茶园观光车”', '新指标'])
    expect(await became(null, 'en-US')).toEqual(['Became', 'a new indicator, “富硒茶园观光车”', 'a new indicator'])
  })

  it('counts the tables that are not let in', async () => {
    const job = await desk.read([economy('甲.csv', '地区生产总值,亿元,100,106')], lichuan)
    const [file] = job.files
    const table = { job: job.id, file: file?.id ?? '', sheet: file?.sheets[0]?.name ?? '', table: 0, taken: false }
    await desk.call('import.takeTable', table)
    const { report } = await desk.call('import.report', { job: job.id })
    expect(report?.files[0]).toMatchObject({ tablesLeft: 1, figures: 0 })
  })

  it('counts as read what waits for a word, and says for which', async () => {
    const job = await desk.readOnly([
      economy('甲.csv', '地区生产总值,亿元,100,106', '粮食产量,万吨,5,6', '富硒茶园观光车数量,辆,12,15')
    ])
    expect(job.questions).toMatchObject([{ code: 'which-region', answer: null }])
    const lines = async (language: Language) => {
      const { report } = await desk.call('import.report', { job: job.id })
      return report === null ? [] : (reportDocument(report, language).files[0]?.facts ?? [])
    }
    expect(await lines('zh-CN')).toEqual([
      ['读出', '6 个数据'],
      ['其中待回答', '4 个数据，须先回答属于哪个地区'],
      ['其中名称待定', '2 个数据']
    ])
    expect(await lines('en-US')).toContainEqual([
      'Of these waiting',
      '4 figures, until it is said which region they are of'
    ])
    await desk.call('import.answer', {
      job: job.id,
      answers: [{ question: job.questions[0]?.id ?? '', value: '422802' }]
    })
    expect(await lines('zh-CN')).toContainEqual(['与已存数据相比', '新增 4'])
  })

  it('names of figures that disagree the cell of the other file, and counts what is not let in', async () => {
    const files = [
      economy('发改局.csv', '地区生产总值,亿元,1000,1060', '粮食产量,万吨,5,6'),
      economy('统计局.csv', '地区生产总值,亿元,1000,1065.5')
    ]
    const job = await desk.readOnly(files, lichuan)
    const [row] = await rows(job, 'conflicting')
    expect(row?.rival).toMatchObject({ file: '统计局.csv', cell: 'D3', value: '1065.5' })
    const leave = { what: 'cell', file: job.files[0]?.id ?? '', sheet: row?.sheet ?? '', cell: 'D4' } as const
    await desk.call('import.accept', { job: job.id, what: leave, accepted: false })
    const { report } = await desk.call('import.report', { job: job.id })
    if (report === null) throw new Error('there is no report')
    const [first] = reportDocument(report, 'zh-CN').files
    expect(first?.facts).toContainEqual(['其中不存入', '1 个数据'])
    expect(first?.tables.map(({ rows: told }) => told)).toEqual([
      [['D3', '地区生产总值', '2023年', '1,060 亿元', `统计局 统计局.csv › D3 是 1,065.5 亿元`, '']]
    ])
  })
})

describe('a hidden sheet', () => {
  it('is left out and said, until somebody takes its tables', async () => {
    const book = new ExcelJS.Workbook()
    for (const [name, value] of [
      ['2023', 106],
      ['旧', 1]
    ] as const) {
      const sheet = book.addWorksheet(name)
      sheet.addRows([['利川市主要经济指标'], ['指标名称', '单位', '2023年'], ['地区生产总值', '亿元', value]])
      if (name === '旧') sheet.state = 'hidden'
    }
    const path = join(desk.folder, '两年.xlsx')
    await book.xlsx.writeFile(path)
    const job = await desk.readOnly([path], lichuan)
    expect(job.counts).toMatchObject({ new: 1, conflicting: 0 })
    expect(job.files[0]?.warnings).toContainEqual({ code: 'hidden-sheets-left', params: { sheets: '旧' } })
    const place = { job: job.id, file: job.files[0]?.id ?? '', sheet: '旧', table: 0 }
    const taken = await desk.call('import.takeTable', { ...place, taken: true })
    expect(taken.counts).toMatchObject({ conflicting: 2 })
    expect(taken.files[0]?.warnings).toContainEqual({ code: 'hidden-sheets-taken', params: { sheets: '旧' } })
  })
})

describe('comments and hidden lines of a sheet', () => {
  it('are shown where they are', async () => {
    const book = new ExcelJS.Workbook()
    const sheet = book.addWorksheet('2023')
    sheet.addRows([
      ['利川市主要经济指标'],
      ['指标名称', '单位', '2023年'],
      ['地区生产总值', '亿元', 106],
      ['粮食产量', '万吨', 12]
    ])
    sheet.getCell('C4').note = '含复种'
    sheet.getRow(4).hidden = true
    sheet.getColumn(2).hidden = true
    const path = join(desk.folder, '批注.xlsx')
    await book.xlsx.writeFile(path)
    const job = await desk.readOnly([path], lichuan)
    const place = { job: job.id, file: job.files[0]?.id ?? '', sheet: '2023' }
    const shown = await desk.call('import.sheet', { ...place, firstRow: 0, rowCount: 10 })
    expect(shown).toMatchObject({ comments: [{ cell: 'C4', text: '含复种' }], hiddenRows: [3], hiddenColumns: [1] })
    const above = await desk.call('import.sheet', { ...place, firstRow: 0, rowCount: 3 })
    expect(above).toMatchObject({ comments: [], hiddenRows: [], hiddenColumns: [1] })
  })

  it('are said of the file with how many figures come from them, as long as its tables are taken', async () => {
    const book = new ExcelJS.Workbook()
    const sheet = book.addWorksheet('2023')
    sheet.addRows([
      ['利川市主要经济指标'],
      ['指标名称', '单位', '2022年', '2023年'],
      ['地区生产总值', '亿元', 100, 106],
      ['粮食产量', '万吨', 11, 12],
      ['油料产量', '万吨', 3, 4]
    ])
    for (const row of [4, 5, 9]) sheet.getRow(row).hidden = true
    for (const column of [2, 3]) sheet.getColumn(column).hidden = true
    const path = join(desk.folder, '隐藏.xlsx')
    await book.xlsx.writeFile(path)
    const job = await desk.readOnly([path], lichuan)
    expect(job.files[0]?.warnings).toEqual([
      { code: 'hidden-rows-read', params: { sheet: '2023', count: 2, which: '4–5', figures: 4 } },
      { code: 'hidden-columns-read', params: { sheet: '2023', count: 1, which: 'C', figures: 3 } }
    ])
    const place = { job: job.id, file: job.files[0]?.id ?? '', sheet: '2023', table: 0 }
    const left = await desk.call('import.takeTable', { ...place, taken: false })
    expect(left.files[0]?.warnings).toEqual([])
  })
})

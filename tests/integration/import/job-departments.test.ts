import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ImportJob } from '#contract/calls/import/import-job.ts'
import { sendersText } from '#contract/wording/changes.ts'
import { type TemporaryDesk, temporaryDesk } from '../../support/temp-desk.ts'

let desk: TemporaryDesk
const lichuan = '422802'

beforeEach(async () => {
  desk = temporaryDesk()
  await desk.call('host.openDesk', { path: join(desk.folder, '甲.tongbi'), create: true })
})
afterEach(() => desk.close())

/** A return; `lines` stand below its title and below its last row. */
function file(name: string, rows: readonly string[], lines: { above?: string; below?: string } = {}): string {
  const path = join(desk.folder, '来表', name)
  mkdirSync(dirname(path), { recursive: true })
  const { above, below } = lines
  const text = ['主要经济指标', ...(above === undefined ? [] : [above]), '指标名称,单位,2022年,2023年', ...rows]
  writeFileSync(path, `\ufeff${[...text, ...(below === undefined ? [] : [below])].join('\n')}\n`)
  return path
}

const read = (...paths: string[]) => desk.read(paths, { region: lichuan })
const gdp = (prior: number, current: number) => `地区生产总值,亿元,${prior},${current}`
const departments = (job: ImportJob) => job.files.map(({ department: { name, from } }) => `${name} ${from}`)

async function changes(job: ImportJob) {
  const kinds = ['new', 'changed', 'conflicting', 'withdrawn'] as const
  const choice = { kinds: [...kinds], suspiciousOnly: false, offset: 0, limit: 100 }
  const { rows } = await desk.call('import.changes', { job: job.id, ...choice })
  return rows
}

async function figure(indicator: string, period: number) {
  const choice = { region: lichuan, indicators: [indicator], measures: null, from: period, to: period, limit: 10 }
  const [found] = await desk.call('compare.figures', choice)
  if (found === undefined) return null
  const others = found.conflict?.map(({ decimal, department }) => `${department} ${decimal}`) ?? []
  return [`${found.source.department} ${found.decimal}`, ...others]
}

describe('the department of each file of an import', () => {
  it('is told by its lines, its name, its folder, or by nothing', async () => {
    const job = await read(
      file('一.csv', [gdp(100, 106)], { above: '填报单位：利川市统计局,,,' }),
      file('二.csv', ['粮食产量,吨,500,510'], { below: ',,,利川市农业农村局' }),
      file('2023年财政局收支.csv', ['一般公共预算收入,万元,900,950']),
      file('教育局/2023年/学校.csv', ['在校学生数,人,300,310']),
      file('五.csv', ['年末户籍人口,万人,90,91'])
    )
    expect(departments(job)).toEqual([
      '统计局 sheet',
      '农业农村局 sheet',
      '财政局 file-name',
      '教育局 folder',
      'null null'
    ])
    expect(job.files[0]?.department).toMatchObject({ cell: 'A2' })
    expect(job.department).toBeNull()
    expect(job.departments).toEqual(['统计局', '农业农村局', '财政局', '教育局'])
  })

  it('is what a person says of one, or of all, until that is taken back', async () => {
    const job = await read(file('统计局.csv', [gdp(100, 106)]), file('二.csv', ['粮食产量,吨,500,510']))
    const second = job.files[1]?.id ?? ''
    const say = (one: string | null, department: { name: string | null } | 'as-recognised') =>
      desk.call('import.attribute', { job: job.id, file: one, department })
    expect(departments(await say(second, { name: '农业农村局' }))).toEqual(['统计局 file-name', '农业农村局 said'])
    expect(departments(await say(null, { name: '财政局' }))).toEqual(['财政局 said', '财政局 said'])
    expect(departments(await say(null, { name: null }))).toEqual(['null said', 'null said'])
    expect(departments(await say(null, 'as-recognised'))).toEqual(['统计局 file-name', 'null null'])
  })

  it('is remembered for a form that a person spoke of, until the import is undone', async () => {
    const job = await read(file('一/表.csv', [gdp(100, 106), '商品零售额,亿元,40,42']))
    await desk.call('import.attribute', { job: job.id, file: null, department: { name: '统计局' } })
    const { change } = await desk.store(job)
    const next = file('二/表.csv', [gdp(106, 112), '商品零售额,亿元,42,45'])
    expect(departments(await read(next))).toEqual(['统计局 remembered'])
    expect(departments(await read(file('三/表.csv', ['粮食产量,吨,5,6', '棉花产量,吨,5,6'])))).toEqual(['null null'])
    const named = file('财政局/表.csv', [gdp(106, 112), '商品零售额,亿元,42,45'])
    expect(departments(await read(named))).toEqual(['财政局 folder'])
    await desk.call('history.undo', { change })
    expect(departments(await read(next))).toEqual(['null null'])
  })
})

describe('files of several departments in one import', () => {
  it('that differ about a place are in conflict before anything is stored, with both values and both cells', async () => {
    const job = await read(file('统计局.csv', [gdp(100, 106)]), file('财政局.csv', [gdp(100, 107)]))
    expect(job.counts).toMatchObject({ new: 1, same: 1, conflicting: 2 })
    const [one, other] = (await changes(job)).filter(({ kind }) => kind === 'conflicting')
    expect(one).toMatchObject({ file: '统计局.csv', cell: 'D3', from: '统计局', new: '106' })
    expect(one?.rival).toMatchObject({ file: '财政局.csv', cell: 'D3', from: '财政局', value: '107' })
    expect(other).toMatchObject({ file: '财政局.csv', cell: 'D3', from: '财政局', new: '107' })
    expect(other?.rival).toMatchObject({ file: '统计局.csv', cell: 'D3', from: '统计局', value: '106' })
    await desk.store(job)
    expect(await figure('gdp', 2023)).toEqual(['统计局 106', '财政局 107'])
  })

  it.each([
    ['统计局.csv', '一.csv', '统计局 110', 'null 106'],
    ['一.csv', '统计局.csv', 'null 106', '统计局 110']
  ])('are in conflict, too, where one of them is not known, in whatever order they come: %s, %s', async (...names) => {
    const [first, second, chosen, other] = names
    const values = { '统计局.csv': gdp(100, 110), '一.csv': gdp(100, 106) } as Record<string, string>
    const job = await read(file(first, [values[first] ?? '']), file(second, [values[second] ?? '']))
    expect((await changes(job)).map(({ kind }) => kind)).toContain('conflicting')
    await desk.call('import.store', { job: job.id, department: null, reason: null })
    expect(await figure('gdp', 2023)).toEqual([chosen, other])
  })

  it('are held each against what the others said before', async () => {
    await desk.store(await read(file('一/统计局.csv', [gdp(100, 106)]), file('一/财政局.csv', ['粮食产量,吨,500,510'])))
    const job = await read(
      file('二/财政局.csv', [gdp(100, 107)]),
      file('二/统计局.csv', ['粮食产量,吨,500,512', '商品零售额,亿元,40,42'])
    )
    const rows = await changes(job)
    expect(rows.map(({ kind, from, oldFrom, old, new: now }) => [kind, from, oldFrom, old, now])).toEqual([
      ['conflicting', '财政局', '统计局', '106', '107'],
      ['conflicting', '统计局', '财政局', '0.051', '0.0512'],
      ['new', '统计局', null, null, '40'],
      ['new', '统计局', null, null, '42']
    ])
    const corrected = await read(file('三/统计局.csv', [gdp(100, 108)]), file('三/财政局.csv', ['粮食产量,吨,500,515']))
    expect(corrected.counts).toMatchObject({ changed: 2, conflicting: 0, same: 2 })
  })

  it('that agree keep a word each: who says another thing later contradicts the others', async () => {
    await desk.store(await read(file('统计局.csv', [gdp(100, 106)]), file('财政局.csv', [gdp(100, 106)])))
    expect(await figure('gdp', 2023)).toEqual(['统计局 106'])
    await desk.store(await read(file('二/统计局.csv', [gdp(100, 107)])))
    expect(await figure('gdp', 2023)).toEqual(['统计局 107', '财政局 106'])
    expect((await desk.call('desk.state', {})).open?.figures).toBe(2)
  })

  it('that disagreed before say nothing new when they say it again', async () => {
    const paths = [file('统计局.csv', [gdp(100, 106)]), file('财政局.csv', [gdp(100, 107)])]
    await desk.store(await read(...paths))
    expect((await read(...paths)).counts).toMatchObject({ new: 0, changed: 0, conflicting: 0 })
    expect((await read(...paths.reverse())).counts).toMatchObject({ new: 0, changed: 0, conflicting: 0 })
  })

  it('stand for no file of nobody known that came with theirs', async () => {
    await desk.store(await read(file('统计局.csv', [gdp(100, 106)]), file('某表.csv', ['粮食产量,吨,500,510'])))
    const [change] = (await desk.call('history.changes', anyChange)).changes
    expect(change).toMatchObject({ department: null, departments: ['统计局'], filesOfNobody: 1 })
    expect(change && sendersText(change, 'zh-CN')).toBe('统计局；另 1 个文件部门不明')
  })

  it('are one change, which tells all of them, is found by each, and is undone at once', async () => {
    const before = await desk.call('compare.figures', everything)
    const job = await read(file('统计局.csv', [gdp(100, 106)]), file('财政局.csv', ['粮食产量,吨,500,510']))
    const { change } = await desk.store(job)
    for (const department of ['统计局', '财政局']) {
      const { changes: found } = await desk.call('history.changes', { ...anyChange, department })
      expect(found).toMatchObject([{ id: change, department: null, departments: ['统计局', '财政局'] }])
    }
    expect((await desk.call('history.people', {})).departments).toEqual(['统计局', '财政局'])
    const listed = await desk.call('departments.list', {})
    expect(listed.filter(({ imports }) => imports === 1).map(({ name }) => name)).toEqual(['财政局', '统计局'])
    // 2024 is over, and nobody has sent it.
    desk.workOn('2025-04-01')
    const asked = { region: lichuan, years: [2022, 2023, 2024], department: null, all: false }
    const owed = async () =>
      (await desk.call('completeness.matrix', asked)).departments.map((one) => ({
        ...{ department: one.department, expected: one.expected, late: one.late },
        files: one.lastReturn?.files ?? null
      }))
    expect(await owed()).toEqual([
      { department: '农业农村局', expected: 3, late: 1, files: null },
      { department: '统计局', expected: 3, late: 1, files: ['统计局.csv'] }
    ])
    await desk.call('history.undo', { change: null })
    expect(await desk.call('compare.figures', everything)).toEqual(before)
    expect(await owed()).toEqual([])
  })

  it('may be left in part: a word that only says again what is left is left with it', async () => {
    const job = await read(file('统计局.csv', [gdp(100, 106)]), file('财政局.csv', [gdp(100, 106), '粮食产量,吨,5,6']))
    const what = { what: 'cell', file: '统计局.csv', sheet: job.files[0]?.sheets[0]?.name ?? '', cell: 'D3' } as const
    await desk.store(await desk.call('import.accept', { job: job.id, what, accepted: false }))
    expect(await figure('gdp', 2023)).toBeNull()
    expect(await figure('gdp', 2022)).toEqual(['统计局 100'])
  })

  it('keep what is decided about a name for the department whose form it stands in', async () => {
    const rows = ['本级收入,万元,900,950']
    const both = [file('财政局.csv', rows), file('税务.csv', rows, { above: '填报单位：税务局,,,' })]
    const first = await desk.readOnly(both.slice(0, 1), { region: lichuan })
    const key = first.names[0]?.key ?? ''
    await desk.store(await desk.call('import.matchName', { job: first.id, key, indicator: 'gdp' }))
    const job = await desk.readOnly(both, { region: lichuan })
    expect(job.names.map(({ state, indicator }) => [state, indicator])).toEqual([
      ['matched', 'gdp'],
      ['undecided', null]
    ])
  })
})

const everything = { region: lichuan, indicators: null, measures: null, from: 2000, to: 2030, limit: 1000 }
const anyChange = { kinds: null, text: null, author: null, offset: 0, limit: 10 }

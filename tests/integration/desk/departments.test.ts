import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DeskErrorData } from '#contract/error.ts'
import { errorWords } from '#contract/wording/errors.ts'
import { type TemporaryDesk, temporaryDesk } from '../../support/temp-desk.ts'

let desk: TemporaryDesk

beforeEach(async () => {
  desk = temporaryDesk()
  await desk.call('host.openDesk', { path: join(desk.folder, '甲.tongbi'), create: true })
})
afterEach(() => desk.close())

let files = 0

async function deliver(department: string, gdp: string): Promise<number> {
  files += 1
  const path = join(desk.folder, `${files}.csv`)
  writeFileSync(path, `\ufeff主要经济指标\n指标名称,单位,2023年\n地区生产总值,亿元,${gdp}\n`)
  const job = await desk.read([path], { region: '422802' })
  return (await desk.call('import.store', { job: job.id, department, reason: null })).change
}

const list = async () =>
  (await desk.call('departments.list', {})).map(({ name, aliases, imports }) => [name, aliases, imports])
const named = (name: string) => list().then((all) => all.find(([one]) => one === name) ?? null)
const task = {
  id: null,
  year: 2024,
  group: '经济',
  title: '稳增长',
  department: '县财局',
  deadline: null,
  indicators: []
}

async function disputes() {
  const choice = { region: '422802', indicators: ['gdp'], measures: null, from: 2023, to: 2023, limit: 10 }
  const [found] = await desk.call('compare.figures', choice)
  return [found?.decimal, found?.conflict?.map(({ department }) => department) ?? null]
}

describe('the departments of a desk', () => {
  it('are renamed everywhere at once, and back', async () => {
    const change = await deliver('县财局', '100')
    const { indicators } = await desk.call('catalogue.indicators', {})
    const gdp = indicators.find(({ id }) => id === 'gdp')
    if (gdp === undefined) throw new Error('no gdp')
    await desk.call('catalogue.saveIndicator', { indicator: { ...gdp, department: '县财局' } })
    const renamed = await desk.call('departments.save', { former: '县财局', name: '县财政局' })

    expect(await named('县财政局')).toEqual(['县财政局', ['县财局'], 1])
    expect(await named('县财局')).toBeNull()
    const now = await desk.call('catalogue.indicators', {})
    expect(now.indicators.find(({ id }) => id === 'gdp')?.department).toBe('县财政局')
    const page = { offset: 0, limit: 10 }
    const asked = { ...page, kinds: ['import' as const] }
    for (const department of ['县财局', '县财政局']) {
      const { changes } = await desk.call('history.changes', { ...asked, department })
      expect(changes.map(({ id, department: shown }) => [id, shown])).toEqual([[change, '县财政局']])
    }
    expect((await desk.call('history.people', {})).departments).toContain('县财政局')
    const missing = { region: '422802', years: [2023], department: '县财局', all: false }
    expect((await desk.call('completeness.matrix', missing)).rows.map(({ department }) => department)).toEqual([
      '县财政局'
    ])
    // The next return under the old name is the same department's, and revises.
    await deliver('县财局', '101')
    expect(await disputes()).toEqual(['101', null])

    await desk.call('history.lookBack', { moment: `#${renamed.change - 1}` })
    expect(await named('县财局')).toEqual(['县财局', [], 1])
    await desk.call('history.lookBack', { moment: null })
    await desk.call('history.undo', { change: renamed.change })
    expect(await named('县财局')).toEqual(['县财局', [], 2])
  })

  it('are not merged with themselves, and it is said of departments', async () => {
    await deliver('统计局', '100')
    await deliver('县统计局', '101')
    await desk.call('departments.merge', { from: '县统计局', into: '统计局' })
    const again = await desk.failure(desk.call('departments.merge', { from: '县统计局', into: '统计局' }))
    expect(errorWords(DeskErrorData.parse(again), 'zh-CN')).toEqual({
      what: '部门不能与自己合并',
      remedy: '请选择另一个部门；“县统计局”已经是“统计局”的名称。'
    })
  })

  it('that are one are merged: they no longer disagree, until that is undone', async () => {
    await deliver('统计局', '100')
    await deliver('县统计局', '101')
    expect(await disputes()).toEqual(['101', ['统计局']])
    await desk.call('departments.merge', { from: '县统计局', into: '统计局' })
    expect(await disputes()).toEqual(['101', null])
    expect(await named('统计局')).toEqual(['统计局', ['县统计局'], 2])
    const hits = await desk.call('search.find', { query: '县统计局' })
    expect(hits).toContainEqual(expect.objectContaining({ kind: 'department', name: '统计局' }))
    await desk.call('history.undo', { change: null })
    expect(await disputes()).toEqual(['101', ['统计局']])
  })

  it('carry their names into decisions about names and into key tasks', async () => {
    const path = join(desk.folder, '财政.csv')
    writeFileSync(path, '\ufeff主要经济指标\n指标名称,单位,2023年\n本县经济总量,亿元,100\n粮食产量,吨,5\n')
    const job = await desk.readOnly([path], { region: '422802' })
    await desk.call('import.attribute', { job: job.id, file: null, department: { name: '县财局' } })
    const key = job.names.find(({ path }) => path.at(-1) === '本县经济总量')?.key ?? ''
    await desk.store(await desk.call('import.matchName', { job: job.id, key, indicator: 'gdp' }))
    await desk.call('tasks.save', { task })
    await desk.call('departments.save', { former: '县财局', name: '县财政局' })
    expect((await desk.call('import.nameDecisions', {}))[0]).toMatchObject({ department: '县财政局' })
    const tasks = await desk.call('tasks.list', { region: null })
    expect(tasks.find((one) => one.task.title === '稳增长')?.task.department).toBe('县财政局')
    const again = await desk.readOnly([path], { region: '422802' })
    const described = await desk.call('import.attribute', {
      job: again.id,
      file: null,
      department: { name: '县财政局' }
    })
    expect(described.names.find(({ path }) => path.at(-1) === '本县经济总量')).toMatchObject({
      state: 'matched',
      indicator: 'gdp'
    })
  })

  it('have names of their own: what another is called is refused', async () => {
    await deliver('统计局', '100')
    await desk.call('departments.save', { former: null, name: '财政局', aliases: ['县财政局'] })
    const failed = async (edit: { former: string | null; name: string; aliases?: string[] }) =>
      (await desk.failure(desk.call('departments.save', edit))).code
    expect(await failed({ former: null, name: '财政局' })).toBe('department-exists')
    expect(await failed({ former: '统计局', name: '县财政局' })).toBe('department-exists')
    expect(await failed({ former: '不存在', name: '甲' })).toBe('unknown-department')
    expect((await desk.failure(desk.call('departments.withdraw', { name: '统计局' }))).code).toBe('department-in-use')
    await desk.call('departments.withdraw', { name: '财政局' })
    expect(await named('财政局')).toEqual(['财政局', [], 0])
  })
})

it('tells by the history what was done to a department', async () => {
  await desk.call('departments.save', { former: null, name: '测试局', aliases: [] })
  await desk.call('departments.save', { former: '测试局', name: '检测局', aliases: [] })
  await desk.call('departments.withdraw', { name: '检测局' })
  await desk.call('departments.save', { former: null, name: '检测局', aliases: [] })
  const { changes } = await desk.call('history.changes', { offset: 0, limit: 10 })
  expect(changes.map(({ act }) => act)).toEqual(['added', 'withdrawn', 'changed', 'added'])
})

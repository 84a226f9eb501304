import { beforeEach, describe, expect, it } from 'vitest'
import { deskForEachTest } from '../../support/desk-for-each-test.ts'

const desk = deskForEachTest()

const lichuan = '422802'
const list = () => desk.call('tasks.list', { region: lichuan })
const titled = async (title: string) => (await list()).find(({ task }) => task.title === title)

describe('key tasks of a report that is somebody else’s', () => {
  it('are none of a new desk', async () => {
    expect(await list()).toEqual([])
  })

  it('come as one change that says whose they are, and go as one', async () => {
    const { change } = await desk.call('tasks.bringExample', {})
    expect((await list()).length).toBeGreaterThan(60)
    const { changes } = await desk.call('history.changes', { offset: 0, limit: 10 })
    expect(changes).toMatchObject([{ id: change, kind: 'task', about: '2024 利川市政府工作报告' }])
    expect(await desk.call('tasks.bringExample', {})).toEqual({ change: null })
    await desk.call('history.undo', { change: null })
    expect(await list()).toEqual([])
  })

  it('leave those as they are that the desk has', async () => {
    await desk.call('tasks.bringExample', {})
    const [first, second] = await list()
    if (first === undefined || second === undefined) throw new Error('there are no tasks')
    const { order: _, ...edit } = first.task
    await desk.call('tasks.save', { task: { ...edit, title: '落实稳增长' } })
    await desk.call('tasks.withdraw', { id: second.task.id })
    await desk.call('tasks.bringExample', {})
    expect((await list())[0]?.task.title).toBe('落实稳增长')
    expect(await titled(second.task.title)).toBeDefined()
  })
})

describe('key tasks', () => {
  beforeEach(async () => {
    await desk.call('tasks.bringExample', {})
  })

  it('of the report stand under the headings of the report, in its order', async () => {
    const rows = await list()
    const groups = [...new Set(rows.map(({ task }) => task.group))]
    expect(groups).toHaveLength(10)
    expect([groups[0], groups[9]]).toEqual(['强化稳增长政策落实', '加强政府自身建设'])
    expect(rows[0]?.task).toMatchObject({ title: '落实稳增长政策措施', year: 2024, department: '发展和改革局' })
  })

  it('show the latest figures of their indicators', async () => {
    const entry = (period: string, text: string) => ({
      ...{ region: lichuan, indicator: 'homestays', measure: 'level' as const, period, text }
    })
    const entries = [entry('2022', '310'), entry('2023', '355'), entry('2023H1', '340'), entry('2024H1', '—')]
    await desk.call('figures.set', { entries, stage: null, reason: null })
    expect((await titled('培育民宿集群'))?.indicators).toMatchObject([
      { indicator: { id: 'homestays', unit: '家' }, latest: { period: '2023', decimal: '355' } }
    ])
    const elsewhere = await desk.call('tasks.list', { region: '420000' })
    expect(elsewhere.flatMap(({ indicators }) => indicators.flatMap(({ latest }) => latest ?? []))).toEqual([])
  })

  it('show published growth where an indicator has no level', async () => {
    const rate = { region: lichuan, indicator: 'fai', measure: 'growth' as const, period: '2023', text: '5.2' }
    await desk.call('figures.set', { entries: [rate], stage: null, reason: null })
    const found = (await list()).flatMap(({ indicators: linked }) => linked)
    const told = found.filter(({ indicator }) => indicator.id === rate.indicator)
    expect(told.length).toBeGreaterThan(0)
    for (const { latest } of told) expect(latest).toMatchObject({ period: '2023', decimal: '5.2', isGrowth: true })
  })

  it('show growth that was published since the last level', async () => {
    const entry = (measure: 'level' | 'growth', period: string, text: string) => ({
      ...{ region: lichuan, indicator: 'fai', measure, period, text }
    })
    const latest = async () =>
      (await list()).flatMap(({ indicators: linked }) => linked).find(({ indicator }) => indicator.id === 'fai')?.latest
    const set = (...entries: ReturnType<typeof entry>[]) =>
      desk.call('figures.set', { entries, stage: null, reason: null })
    await set(entry('level', '2023', '100'), entry('growth', '2024M01-09', '5.2'))
    expect(await latest()).toMatchObject({ period: '2024Q1-3', decimal: '5.2', isGrowth: true })
    await set(entry('level', '2024Q1-3', '80'))
    expect(await latest()).toMatchObject({ period: '2024Q1-3', decimal: '80', isGrowth: false })
  })

  it('are edited, added and withdrawn, each as one change that can be undone', async () => {
    const before = await list()
    const task = (await titled('培育民宿集群'))?.task
    if (task === undefined) throw new Error('the task is not there')
    const { order: _, ...edit } = task
    await desk.call('tasks.save', { task: { ...edit, deadline: '2024-12-31', department: '农业农村局' } })
    expect((await titled('培育民宿集群'))?.task).toEqual({ ...task, deadline: '2024-12-31', department: '农业农村局' })
    await desk.call('tasks.save', { task: { ...edit, id: null, title: '评定星级民宿' } })
    expect(
      (await list()).at((await list()).findIndex(({ task: { title } }) => title === '评定星级民宿'))
    ).toMatchObject({
      task: { group: '大力发展旅游产业' }
    })
    await desk.call('tasks.withdraw', { id: task.id })
    expect(await titled('培育民宿集群')).toBeUndefined()
    const { changes } = await desk.call('history.changes', { offset: 0, limit: 3 })
    expect(changes.map(({ kind }) => kind)).toEqual(['task', 'task', 'task'])
    for (const _ of changes) await desk.call('history.undo', { change: null })
    expect(await list()).toEqual(before)
  })

  it('follow an indicator that is merged', async () => {
    await desk.call('catalogue.merge', { from: ['homestays'], into: 'spots-a', reason: null })
    expect((await titled('培育民宿集群'))?.indicators.map(({ indicator }) => indicator.id)).toEqual(['spots-a'])
  })

  it('are found by their sounds', async () => {
    const [hit] = await desk.call('search.find', { query: 'peiyuminsu' })
    expect(hit).toMatchObject({ kind: 'task', name: '培育民宿集群' })
  })

  it('that nobody knows are refused', async () => {
    expect(await desk.failure(desk.call('tasks.withdraw', { id: 'none' }))).toMatchObject({ code: 'unknown-task' })
  })
})

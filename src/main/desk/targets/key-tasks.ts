import { randomUUID } from 'node:crypto'
import type { KeyTask, KeyTaskRow } from '#contract/calls/task-calls.ts'
import type { CallInput } from '#contract/calls.ts'
import { DeskError } from '#contract/error.ts'
import { endMonth, endYear, parsePeriod } from '#core/period/period.ts'
import { deskIndicators, expectIndicator } from '../catalogue/desk-indicators.ts'
import { pinyinOf } from '../catalogue/pinyin-of.ts'
import { addChange } from '../store/changes/changes.ts'
import { departmentName } from '../store/changes/department-names.ts'
import { addEdition, readEditions } from '../store/changes/editions.ts'
import { survivorOf } from '../store/changes/transfers.ts'
import { readFigures } from '../store/figures.ts'
import type { Store } from '../store/store.ts'

/** The key tasks that stand: the latest year first, a group where its first task is. */
export function deskTasks(store: Store): readonly KeyTask[] {
  return store.remember('tasks', () => {
    const tasks = readEditions(store, 'task').map(({ body }) => followed(store, body as KeyTask))
    const firsts = new Map<string, number>()
    const groupOf = ({ year, group }: KeyTask) => `${year} ${group}`
    for (const task of tasks) {
      firsts.set(groupOf(task), Math.min(task.order, firsts.get(groupOf(task)) ?? task.order))
    }
    const first = (task: KeyTask) => firsts.get(groupOf(task)) ?? task.order
    return tasks.sort((a, b) => b.year - a.year || first(a) - first(b) || a.order - b.order)
  })
}

/** An indicator that was merged is the other; one that is no longer there is left out. A department goes by its name of now. */
function followed(store: Store, task: KeyTask): KeyTask {
  const known = deskIndicators(store)
  const indicators = task.indicators.map((id) => survivorOf(store, id)).filter((id) => known.has(id))
  return { ...task, department: departmentName(store, task.department), indicators: [...new Set(indicators)] }
}

/** Each task with the latest figures of a region. */
export function taskRows(store: Store, region: string | null): KeyTaskRow[] {
  const tasks = deskTasks(store)
  const known = deskIndicators(store)
  const linked = [...new Set(tasks.flatMap(({ indicators }) => indicators))]
  const latest = new Map<string, Latest>()
  const figures =
    region === null
      ? []
      : readFigures(store, {
          regions: [region],
          indicators: linked,
          measures: ['level', 'index', 'rank', 'growth'],
          periods: null
        })
  // Periods come in the order of their ends: the last is the latest.
  const grown = new Map<string, Latest>()
  for (const { indicator, measure, period, decimal, stage } of figures) {
    const isOwn = measure === 'level' || measure === known.get(indicator)?.kind
    if (decimal === null) continue
    if (isOwn) latest.set(indicator, { period, decimal, stage, isGrowth: false })
    else if (measure === 'growth') grown.set(indicator, { period, decimal, stage, isGrowth: true })
  }
  return tasks.map((task) => ({
    task,
    pinyin: pinyinOf(task.title),
    indicators: task.indicators.flatMap((id) => {
      const indicator = known.get(id)
      if (indicator === undefined) return []
      const { name, nameEn, unit, decimals } = indicator
      return [{ indicator: { id, name, nameEn, unit, decimals }, latest: laterOf(latest.get(id), grown.get(id)) }]
    })
  }))
}

type Latest = NonNullable<KeyTaskRow['indicators'][number]['latest']>

/** Growth that was published since says more than the level of a time before; of one time the level does. */
function laterOf(level: Latest | undefined, growth: Latest | undefined): Latest | null {
  if (level === undefined || growth === undefined) return level ?? growth ?? null
  return endOf(growth.period) > endOf(level.period) ? growth : level
}

function endOf(text: string): number {
  const period = parsePeriod(text)
  return period === null ? 0 : endYear(period) * 12 + endMonth(period)
}

/** Throws unknown-task, unknown-indicator. */
export function saveTask(store: Store, edit: CallInput<'tasks.save'>['task'], author: string | null): KeyTask {
  const tasks = deskTasks(store)
  const before = edit.id === null ? null : expectTask(store, edit.id)
  const order = before?.order ?? tasks.reduce((most, task) => Math.max(most, task.order), 0) + 1
  const indicators = [...new Set(edit.indicators.map((id) => expectIndicator(store, id).id))]
  const task = { ...edit, id: edit.id ?? `own-${randomUUID().slice(0, 8)}`, indicators, order }
  store.write(() => addEdition(store, 'task', task.id, taskChange(store, task, author), task))
  return task
}

/**
 * Brings tasks of a report along as one change, about the report; what the desk has already stays as it is there.
 * null: it has all of them.
 */
export function bringTasks(
  store: Store,
  { about, tasks }: { readonly about: string; readonly tasks: readonly KeyTask[] },
  author: string | null
): number | null {
  const there = new Set(deskTasks(store).map(({ id }) => id))
  const known = deskIndicators(store)
  const brought = tasks.filter(({ id }) => !there.has(id))
  if (brought.length === 0) return null
  return store.write(() => {
    const change = addChange(store, { kind: 'task', about, author })
    for (const task of brought)
      addEdition(store, 'task', task.id, change, { ...task, indicators: task.indicators.filter((id) => known.has(id)) })
    return change
  })
}

/** Throws unknown-task. */
export function withdrawTask(store: Store, id: string, author: string | null): number {
  const task = expectTask(store, id)
  return store.write(() => {
    const change = taskChange(store, task, author)
    addEdition(store, 'task', id, change, null)
    return change
  })
}

function taskChange(store: Store, { title, year }: KeyTask, author: string | null): number {
  return addChange(store, { kind: 'task', about: `${year} ${title}`, author })
}

function expectTask(store: Store, id: string): KeyTask {
  const task = deskTasks(store).find((one) => one.id === id)
  if (task === undefined) throw new DeskError('unknown-task', {}, { id })
  return task
}

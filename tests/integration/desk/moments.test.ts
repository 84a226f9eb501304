import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addChange, listChanges } from '#desk/store/changes/changes.ts'
import { changeAt } from '#desk/store/changes/moment.ts'
import { Store } from '#desk/store/store.ts'
import { temporaryFolder } from '../../support/temp-desk.ts'

let folder: string
let store: Store

/** Changes 1 to 5, at these moments in this machine's time. */
const times = [
  new Date(2024, 0, 20, 8, 0, 0, 0),
  new Date(2024, 2, 31, 23, 59, 59, 998),
  new Date(2024, 2, 31, 23, 59, 59, 999),
  new Date(2024, 3, 1, 0, 0, 0, 0),
  new Date(2024, 3, 1, 9, 30, 15, 250)
]

beforeAll(() => {
  folder = temporaryFolder()
  store = new Store(join(folder, 'moments.tongbi'), { create: true })
  store.write(() => {
    for (const time of times) {
      const change = addChange(store, { kind: 'edit', about: 'test' })
      store.sql('UPDATE change SET at = ? WHERE id = ?').run(time.toISOString(), change)
    }
  })
})
afterAll(() => {
  store.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('as known at', () => {
  it.each([
    ['2024-01-19', 0],
    ['2024-01-20', 1],
    ['2024-3-31', 3],
    ['2024/03/31', 3],
    ['2024-04-01', 5],
    ['2030-01-01', 5]
  ])('the day %s takes in the whole of it', (moment, change) => {
    expect(changeAt(store, moment)).toBe(change)
  })

  it.each([
    ['2024-04-01T09:29', 4],
    ['2024-04-01T09:30', 5],
    ['2024-04-01 09:30:14', 4],
    ['2024-04-01 9:30:15', 5],
    ['2024-04-01T09:30:15.249', 4],
    ['2024-04-01T09:30:15.250', 5]
  ])('the time %s takes in the minute, second or millisecond that it names', (moment, change) => {
    expect(changeAt(store, moment)).toBe(change)
  })

  it('the time that the history prints is that change and none after it', () => {
    times.forEach((time, index) => {
      expect(changeAt(store, time.toISOString())).toBe(index + 1)
    })
  })

  it('takes a zone where one is given', () => {
    expect(changeAt(store, '2024-04-01T00:00:00+1200')).toBe(changeAt(store, '2024-03-31T12:00:00Z'))
    expect(changeAt(store, '2099-01-01T00:00+08:00')).toBe(5)
  })

  it('takes the number of a change', () => {
    expect(['#3', '3', ' #5 '].map((moment) => changeAt(store, moment))).toEqual([3, 3, 5])
  })

  it.each(['#77', '2024', '2024-13-01', '2024-04-31', 'yesterday', '2024-04-01T25:00', '三月底', '-1'])(
    'refuses %s, which is none',
    (moment) => {
      expect(() => changeAt(store, moment)).toThrowError(
        expect.objectContaining({ data: expect.objectContaining({ code: 'unknown-moment' }) })
      )
    }
  )
})

describe('the times of changes', () => {
  it('rise strictly, however quickly changes follow one another', () => {
    const quick = new Store(join(folder, 'quick.tongbi'), { create: true })
    const made = quick.write(() => Array.from({ length: 50 }, () => addChange(quick, { kind: 'edit', about: 'quick' })))
    const at = made.map((id) => quick.sql('SELECT at FROM change WHERE id = ?').pluck().get(id) as string)
    expect(at.map((time) => changeAt(quick, time))).toEqual(made)
    quick.close()
  })
})

describe('the history as of a moment', () => {
  it('lists what came later too, and says of what came before whether it was undone then', () => {
    const past = new Store(join(folder, 'past.tongbi'), { create: true })
    past.write(() => {
      addChange(past, { kind: 'edit', about: 'undone later' })
      const taken = addChange(past, { kind: 'edit', about: 'undone then' })
      addChange(past, { kind: 'undo', about: '', of: taken })
      addChange(past, { kind: 'undo', about: '', of: 1 })
      addChange(past, { kind: 'redo', about: '', of: taken })
    })
    const undone = (store: Store) =>
      listChanges(store, {}, { offset: 0, limit: 9 }).changes.map(({ id, undoneBy }) => [id, undoneBy])
    const of = (first: number | null, second: number | null) => [
      [5, null],
      [4, null],
      [3, null],
      [2, second],
      [1, first]
    ]
    expect(undone(past)).toEqual(of(4, null))
    expect(undone(past.asKnownAfter(3))).toEqual(of(null, 3))
    expect(undone(past.asKnownAfter(1))).toEqual(of(null, null))
    past.close()
  })
})

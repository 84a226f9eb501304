import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Indicator } from '#contract/figure.ts'
import { type TemporaryDesk, temporaryDesk } from '../../support/temp-desk.ts'

let desk: TemporaryDesk
const region = '422802'

beforeEach(async () => {
  desk = temporaryDesk()
  await desk.call('host.openDesk', { path: join(desk.folder, '甲.tongbi'), create: true })
})
afterEach(() => desk.close())

/** Imports rows of an indicator table for one year; gives the change. */
async function importRows(name: string, year: number, ...rows: string[]): Promise<number> {
  const path = join(desk.folder, `${name}.csv`)
  writeFileSync(path, `\ufeff${['主要经济指标', `指标名称,单位,${year}年`, ...rows].join('\n')}\n`)
  return (await desk.store(await desk.read([path], { region }))).change
}

const all = { measures: null, from: null, to: null, limit: 100 }
const undo = (change: number, together = false) => desk.call('history.undo', { change, together })
const redo = (change: number, together = false) => desk.call('history.redo', { change, together })
const refusal = (call: Promise<unknown>) => desk.failure(call)
const resting = async (change: number) => (await desk.call('history.change', { change })).others.map(({ id }) => id)
const figures = async () =>
  (await desk.call('compare.figures', { region, indicators: null, measures: null, from: null, to: null, limit: 100 }))
    .map(({ decimal }) => decimal)
    .sort()

async function indicatorNamed(name: string): Promise<Indicator> {
  const { indicators } = await desk.call('catalogue.indicators', {})
  const found = indicators.find((one) => one.name === name)
  if (found === undefined) throw new Error(`no indicator ${name}`)
  return found
}

async function rename(from: string, to: string): Promise<number> {
  const { pinyin: _, figures: __, ...indicator } = await indicatorNamed(from)
  await desk.call('catalogue.saveIndicator', { indicator: { ...indicator, name: to } })
  return (await desk.call('desk.state', {})).open?.lastChange ?? 0
}

describe('undoing a change that others rest on', () => {
  it('is free where they only speak of the same places', async () => {
    const first = await importRows('一', 2022, '地区生产总值,亿元,100')
    const second = await importRows('二', 2022, '地区生产总值,亿元,101')
    expect(await resting(first)).toEqual([])
    await undo(first)
    expect(await figures()).toEqual(['101'])
    await undo(second)
    expect(await figures()).toEqual([])
  })

  it('is refused where their figures are of an indicator that it alone made', async () => {
    const first = await importRows('一', 2022, '观光车数量,辆,12')
    const second = await importRows('二', 2023, '观光车数量,辆,15')
    expect(await resting(first)).toEqual([second])
    expect(await refusal(undo(first))).toMatchObject({ code: 'has-dependents' })
    await undo(second)
    await undo(first)
    expect(await figures()).toEqual([])
    expect(await refusal(redo(second))).toMatchObject({
      code: 'has-grounds',
      params: { change: second, names: `#${first} 一.csv` }
    })
    await redo(second, true)
    expect(await figures()).toEqual(['12', '15'])
  })

  it('takes them along, newest first, where that is wanted', async () => {
    const first = await importRows('一', 2022, '观光车数量,辆,12')
    const edit = await rename('观光车数量', '观光车')
    const second = await importRows('二', 2023, '观光车,辆,15')
    const other = await importRows('三', 2023, '地区生产总值,亿元,100')
    expect(await resting(first)).toEqual([second, edit])
    expect(await resting(other)).toEqual([])
    await undo(first, true)
    expect(await figures()).toEqual(['100'])
    const { changes } = await desk.call('history.changes', { offset: 0, limit: 3 })
    expect(changes.map(({ of }) => of)).toEqual([first, edit, second])
    await redo(second, true)
    expect(await figures()).toEqual(['100', '12', '15'])
    expect((await indicatorNamed('观光车')).figures).toBe(2)
  })

  it('comes back whole by one redo, and by redoing the undo', async () => {
    const first = await importRows('一', 2022, '观光车数量,辆,12')
    const second = await importRows('二', 2023, '观光车数量,辆,15')
    await undo(first, true)
    expect(await figures()).toEqual([])
    const redone = await desk.call('history.redo', { change: null })
    expect([redone.kind, redone.of]).toEqual(['redo', first])
    expect(await figures()).toEqual(['12', '15'])
    expect(await refusal(desk.call('history.redo', { change: null }))).toMatchObject({ code: 'nothing-to-redo' })

    const undone = await desk.call('history.undo', { change: first, together: true })
    await desk.call('history.redo', { change: undone.id })
    expect(await figures()).toEqual(['12', '15'])

    // What was undone by itself before stays so.
    await undo(second)
    await undo(first, true)
    await desk.call('history.redo', { change: null })
    expect(await figures()).toEqual(['12'])
  })

  it('gives figures that came in under the name of a merged indicator back to it', async () => {
    await importRows('一', 2022, '观光车数量,辆,12', '索道数量,万辆,0.0003')
    const [cars, lifts] = [await indicatorNamed('观光车数量'), await indicatorNamed('索道数量')]
    const { change } = await desk.call('catalogue.merge', { from: [lifts.id], into: cars.id, reason: null })
    await importRows('二', 2023, '观光车数量,辆,15', '索道数量,万辆,0.0004')
    await importRows('三', 2024, '索道数量,万辆,0.0005')
    const of = async (id: string) =>
      (await desk.call('compare.figures', { ...{ region, indicators: [id] }, ...all })).map(({ decimal }) => decimal)
    expect(await of(cars.id)).toEqual(['12', '15', '5'])
    await undo(change)
    expect([await of(cars.id), await of(lifts.id)]).toEqual([
      ['12', '15'],
      ['0.0003', '0.0004', '0.0005']
    ])
    await redo(change)
    expect(await of(cars.id)).toEqual(['12', '15', '5'])
  })

  it('gives figures that were typed under the name of a merged indicator back to it', async () => {
    await importRows('一', 2022, '观光车数量,辆,12', '索道数量,万辆,0.0003')
    const [cars, lifts] = [await indicatorNamed('观光车数量'), await indicatorNamed('索道数量')]
    const { change } = await desk.call('catalogue.merge', { from: [lifts.id], into: cars.id, reason: null })
    const type = (period: string, text: string, named: string) => {
      const entry = { region, indicator: cars.id, named, measure: 'level' as const, period, text }
      return desk.call('figures.set', { entries: [entry], stage: null, reason: null })
    }
    await type('2023', '4', '索道数量')
    await type('2024', '6', '观光车数量')
    const of = async (id: string) =>
      (await desk.call('compare.figures', { ...{ region, indicators: [id] }, ...all })).map(({ decimal }) => decimal)
    const counted = async () => (await desk.call('desk.state', {})).open?.figures
    expect([await of(cars.id), await counted()]).toEqual([['12', '4', '6'], 3])
    await undo(change)
    expect([await of(cars.id), await of(lifts.id)]).toEqual([
      ['12', '6'],
      ['0.0003', '0.0004']
    ])
    await redo(change)
    expect([await of(cars.id), await counted()]).toEqual([['12', '4', '6'], 3])
  })

  it('is refused where an edit was made on top of one it made', async () => {
    const first = await rename('地区生产总值', '生产总值一')
    const second = await rename('生产总值一', '生产总值二')
    expect(await refusal(undo(first))).toMatchObject({ code: 'has-dependents', params: { count: 1 } })
    await undo(second)
    // Made on top of the first again, not of the second, which did not stand.
    const third = await rename('生产总值一', '生产总值三')
    expect(await resting(first)).toEqual([third])
    await redo(second)
    expect(await resting(second)).toEqual([])
    await undo(third)
    expect((await indicatorNamed('生产总值二')).id).toBe('gdp')
  })

  it('is refused where a target or a part names an indicator that it alone made', async () => {
    const first = await importRows('一', 2022, '观光车数量,辆,12')
    const { id } = await indicatorNamed('观光车数量')
    const target = {
      id: null,
      indicator: id,
      region,
      year: 2025,
      kind: 'level',
      bound: 'at-least',
      value: '20'
    } as const
    await desk.call('targets.save', { target: { ...target, source: null, note: null } })
    const made = (await desk.call('desk.state', {})).open?.lastChange
    expect(await resting(first)).toEqual([made])
  })

  it('holds after the desk was closed and opened again', async () => {
    const path = join(desk.folder, '甲.tongbi')
    const first = await importRows('一', 2022, '观光车数量,辆,12')
    const second = await importRows('二', 2023, '观光车数量,辆,15')
    await desk.call('host.openDesk', { path: join(desk.folder, '乙.tongbi'), create: true })
    await desk.call('host.openDesk', { path, create: false })
    expect(await resting(first)).toEqual([second])
    await undo(second)
    await undo(first)
    expect(await figures()).toEqual([])
  })

  it('is free where another that stands has made the indicator too', async () => {
    const first = await importRows('一', 2022, '观光车数量,辆,12')
    await undo(first)
    const second = await importRows('二', 2023, '观光车数量,辆,15')
    await redo(first)
    expect(await resting(first)).toEqual([])
    expect(await resting(second)).toEqual([])
  })
})

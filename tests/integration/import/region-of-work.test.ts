import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type TemporaryDesk, temporaryDesk } from '../../support/temp-desk.ts'

let desk: TemporaryDesk
let desks = 0

const NATION = '000000'
const XIANFENG = '422826'
const LICHUAN = '422802'

beforeAll(() => {
  desk = temporaryDesk()
})
beforeEach(async () => {
  desks += 1
  await desk.call('host.openDesk', { path: join(desk.folder, `${desks}.tongbi`), create: true })
})
afterAll(() => desk.close())

async function storeReturnOf(place: string, region: string | null = null): Promise<number> {
  const path = join(desk.folder, `${desks} ${place}.csv`)
  const lines = [`${place}2023年主要指标`, '指标,单位,2022年,2023年', '粮食产量,万吨,34,35', '油料产量,万吨,3,4']
  writeFileSync(path, `\ufeff${lines.join('\r\n')}\r\n`)
  return (await desk.store(await desk.read([path], { region }))).change
}

const turnTo = (region: string, year: number | null = null) => desk.call('desk.setWork', { region, year })
const work = async () => (await desk.call('desk.state', {})).open

describe('the region of work after an import', () => {
  it('is the county whose returns are the first after figures of the nation', async () => {
    await storeReturnOf('全国', NATION)
    await turnTo(NATION, 2022)
    await storeReturnOf('咸丰县')
    expect(await work()).toMatchObject({ region: XIANFENG, regionName: '咸丰县', year: 2023 })
  })

  it('is the county that was stored where the one that was chosen has nothing', async () => {
    await turnTo(LICHUAN)
    await storeReturnOf('咸丰县')
    expect(await work()).toMatchObject({ region: XIANFENG })
  })

  it('stays where a person turned to figures, be they of the nation beside those of a county', async () => {
    await storeReturnOf('利川市')
    await turnTo(LICHUAN)
    await storeReturnOf('咸丰县')
    expect(await work()).toMatchObject({ region: LICHUAN })
    await storeReturnOf('全国', NATION)
    await turnTo(NATION)
    await storeReturnOf('恩施市')
    expect(await work()).toMatchObject({ region: NATION })
  })
})

describe('the region and year of work once an import is undone', () => {
  const undo = (change: number | null) => desk.call('history.undo', { change })
  const redo = (change: number | null) => desk.call('history.redo', { change })

  it('are those of before, where the import turned to another region, and its own where it is redone', async () => {
    await storeReturnOf('全国', NATION)
    await turnTo(NATION, 2022)
    const county = await storeReturnOf('咸丰县')
    await undo(county)
    expect(await work()).toMatchObject({ region: NATION, regionName: '全国', year: 2022 })
    await redo(county)
    expect(await work()).toMatchObject({ region: XIANFENG, year: 2023 })
  })

  it('are told by the undo and the redo that turn them, and not by one that leaves them', async () => {
    await storeReturnOf('全国', NATION)
    await turnTo(NATION, 2022)
    const county = await storeReturnOf('咸丰县')
    expect(await undo(county)).toMatchObject({ of: county, turnedTo: { region: '全国', year: 2022 } })
    expect(await redo(county)).toMatchObject({ of: county, turnedTo: { region: '咸丰县', year: 2023 } })
    const again = await storeReturnOf('利川市')
    expect(await undo(again)).toMatchObject({ turnedTo: { region: null, year: null } })
  })

  it('are those of before, where a person went from the import to what it stored', async () => {
    await storeReturnOf('利川市')
    await turnTo(LICHUAN, 2022)
    const county = await storeReturnOf('咸丰县')
    await desk.call('desk.setWork', { region: XIANFENG, year: 2024, because: county })
    expect(await work()).toMatchObject({ region: XIANFENG, year: 2024 })
    await undo(county)
    expect(await work()).toMatchObject({ region: LICHUAN, year: 2022 })
  })

  it('are what stands of several imports that each turned to its own', async () => {
    await storeReturnOf('全国', NATION)
    await turnTo(NATION)
    const first = await storeReturnOf('咸丰县')
    const second = await storeReturnOf('利川市')
    await desk.call('desk.setWork', { region: LICHUAN, year: 2023, because: second })
    await undo(first)
    expect(await work()).toMatchObject({ region: LICHUAN })
    await undo(second)
    expect(await work()).toMatchObject({ region: NATION })
    await redo(first)
    expect(await work()).toMatchObject({ region: XIANFENG })
  })

  it('are nothing where the desk had nothing, though a person went to it', async () => {
    const only = await storeReturnOf('咸丰县')
    await desk.call('desk.setWork', { region: XIANFENG, year: 2023, because: only })
    await undo(only)
    expect(await work()).toMatchObject({ region: null, year: null, targetYear: null })
  })

  it('stay where a person turned to by themselves since, each for itself', async () => {
    await storeReturnOf('利川市')
    await turnTo(LICHUAN)
    const county = await storeReturnOf('咸丰县')
    await desk.call('desk.setWork', { region: XIANFENG, year: 2024, because: county })
    await turnTo(XIANFENG, 2022)
    await undo(county)
    expect(await work()).toMatchObject({ region: LICHUAN, year: 2022 })
  })
})

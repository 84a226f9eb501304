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

async function storeReturnOf(place: string, region: string | null = null): Promise<void> {
  const path = join(desk.folder, `${desks} ${place}.csv`)
  const lines = [`${place}2023年主要指标`, '指标,单位,2022年,2023年', '粮食产量,万吨,34,35', '油料产量,万吨,3,4']
  writeFileSync(path, `\ufeff${lines.join('\r\n')}\r\n`)
  await desk.store(await desk.read([path], { region }))
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

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TemporaryDesk, temporaryDesk } from '../../support/temp-desk.ts'

const prefecture = '422800'
const [enshi, lichuan] = ['422801', '422802'] as const

let desk: TemporaryDesk

beforeAll(async () => {
  desk = temporaryDesk()
  await desk.call('host.openDesk', { path: join(desk.folder, '排名.tongbi'), create: true })
  const put = async (region: string, lines: readonly string[]): Promise<void> => {
    const path = join(desk.folder, `${region}.csv`)
    writeFileSync(path, `\ufeff表\r\n指标名称,单位,2022年,2023年\r\n${lines.join('\r\n')}\r\n`)
    await desk.store(await desk.read([path], { region }))
  }
  await put(prefecture, ['地区生产总值,亿元,1000,1100', '社会消费品零售总额,亿元,500,600'])
  await put(enshi, ['社会消费品零售总额,亿元,50,60', '粮食产量,万吨,5,'])
  await put(lichuan, ['社会消费品零售总额,亿元,40,45', '粮食产量,万吨,7,'])
})
afterAll(() => desk.close())

const ranking = (region: string, asked: { year?: number; indicator?: string } = {}) =>
  desk.call('compare.ranking', { region, year: asked.year ?? null, indicator: asked.indicator ?? null })

const idOf = async (name: string): Promise<string> =>
  (await desk.call('catalogue.indicators', {})).indicators.find((one) => one.name === name)?.id ?? ''

describe('what regions are ranked by', () => {
  it('is what the regions within have, never what the whole alone has', async () => {
    const [retail, grain] = [await idOf('社会消费品零售总额'), await idOf('粮食产量')]
    const found = await ranking(prefecture)
    expect(found?.regions).toEqual([enshi, lichuan])
    expect([...(found?.indicators ?? [])].sort()).toEqual([retail, grain].sort())
  })

  it('is taken among the regions beside one that has none within', async () => {
    expect((await ranking(lichuan))?.regions).toEqual([enshi, lichuan])
  })

  it('is taken among the provinces within the whole country', async () => {
    const national = temporaryDesk()
    await national.call('host.openDesk', { path: join(national.folder, '分省.tongbi'), create: true })
    const path = join(national.folder, '分省.csv')
    writeFileSync(
      path,
      '\ufeff地区生产总值（亿元）\n地区,2022年,2023年\n全国,1000,1100\n北京市,41,43\n广东省,129,135\n'
    )
    await national.store(await national.read([path]))
    const found = await national.call('compare.ranking', { region: '000000', year: null, indicator: null })
    expect(found).toMatchObject({ regions: ['110000', '440000'], period: '2023' })
    national.close()
  })

  it('begins with the indicator in focus, in the last year that two of them have it', async () => {
    const [retail, grain] = [await idOf('社会消费品零售总额'), await idOf('粮食产量')]
    expect(await ranking(prefecture, { indicator: grain })).toMatchObject({ period: '2022', grows: false })
    expect((await ranking(prefecture, { indicator: grain }))?.indicators[0]).toBe(grain)
    expect(await ranking(prefecture, { indicator: retail })).toMatchObject({ period: '2023', grows: true })
    expect(await ranking(prefecture, { indicator: retail, year: 2022 })).toMatchObject({ period: '2022' })
  })

  it('is nothing where no two regions have figures of one thing', async () => {
    expect(await ranking(prefecture, { year: 2020 })).toBeNull()
  })

  it('is taken among towns, and not with their county, where nobody said what they lie in', async () => {
    const loose = temporaryDesk()
    await loose.call('host.openDesk', { path: join(loose.folder, '乡镇.tongbi'), create: true })
    const path = join(loose.folder, '粮食.csv')
    writeFileSync(
      path,
      '\ufeff2023年粮食产量（吨）\n地区,粮食产量\n龙泉县,69900\n城关镇,32100\n东风乡,18900\n南坪乡,18900\n'
    )
    await loose.store(await loose.read([path]))
    const named = await loose.call('catalogue.deskRegions', {})
    const county = named.find(({ name }) => name === '龙泉县')?.code ?? ''
    const found = await loose.call('compare.ranking', { region: county, year: null, indicator: null })
    expect(found?.regions.map((code) => named.find((one) => one.code === code)?.name).sort()).toEqual([
      '东风乡',
      '南坪乡',
      '城关镇'
    ])
    const town = named.find(({ name }) => name === '城关镇')?.code ?? ''
    const grain = found?.indicators[0] ?? ''
    const asked = { regions: [town], indicators: [grain], periods: ['2023'], measures: ['rank' as const] }
    const { rows } = await loose.call('compare.table', { ...asked, basis: 'published', asOf: null })
    expect(rows[0]?.cells[0]?.more.rank).toMatchObject({ value: 1 })
    await loose.close()
  })

  it('is taken among provinces too, of one of them alone', async () => {
    const beside = temporaryDesk()
    await beside.call('host.openDesk', { path: join(beside.folder, '各省.tongbi'), create: true })
    for (const [region, value] of [
      ['420000', '55803'],
      ['430000', '50012'],
      ['440000', '135673']
    ] as const) {
      const path = join(beside.folder, `${region}.csv`)
      writeFileSync(path, `\ufeff表\r\n指标名称,单位,2023年\r\n地区生产总值,亿元,${value}\r\n`)
      await beside.store(await beside.read([path], { region }))
    }
    const choice = { regions: ['420000'], periods: ['2023'], indicators: null, measures: ['rank' as const] }
    const { rows } = await beside.call('compare.table', choice)
    expect(rows[0]?.cells[0]?.more['rank']).toMatchObject({ value: 2, reason: null })
    const found = await beside.call('compare.ranking', { region: '420000', year: null, indicator: null })
    expect(found?.regions).toEqual(['420000', '430000', '440000'])
    await beside.close()
  })
})

describe('the whole of a share', () => {
  const shares = async (regions: readonly string[]) => {
    const { rows } = await desk.call('compare.table', {
      ...{ regions: [...regions], periods: ['2023'], indicators: [await idOf('社会消费品零售总额')] },
      ...{ measures: ['share'], basis: 'published', asOf: null }
    })
    return rows.map(({ cells }) => cells[0]?.more['share']?.value ?? cells[0]?.more['share']?.reason)
  }

  it('is the region above only beside other regions: of one alone it would stand among shares of its own parts', async () => {
    expect(await shares([prefecture, enshi, lichuan])).toEqual(['no-whole', 10, 7.5])
    expect(await shares([lichuan])).toEqual(['no-whole'])
  })
})

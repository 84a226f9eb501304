import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type TemporaryDesk, temporaryDesk } from '../../support/temp-desk.ts'

let desk: TemporaryDesk
const prefecture = '422800'
const blank = { code: null, parent: prefecture, validFrom: null, validTo: null, sumOf: null } as const

beforeEach(async () => {
  desk = temporaryDesk()
  await desk.call('host.openDesk', { path: join(desk.folder, '甲.tongbi'), create: true })
})
afterEach(() => desk.close())

let files = 0

/** A return of the prefecture with regions down; gives the change. */
async function deliver(rows: readonly string[]): Promise<number> {
  files += 1
  const path = join(desk.folder, `${files}.csv`)
  writeFileSync(path, `\ufeff各县市地区生产总值（亿元）\n地区,2022年,2023年\n${rows.join('\n')}\n`)
  const job = await desk.read([path], { region: prefecture })
  return (await desk.store(job)).change
}

async function valuesOf(region: string, asOf: string | null = null) {
  const choice = { regions: [region], periods: ['2022', '2023'], indicators: ['gdp'], asOf }
  const { rows } = await desk.call('compare.table', choice)
  return rows[0]?.cells.map(({ decimal, reason }) => decimal ?? reason) ?? []
}

type Edit = Parameters<typeof desk.call<'catalogue.saveRegion'>>[1]

const saved = (region: Partial<Edit> & { name: string }) => desk.call('catalogue.saveRegion', { ...blank, ...region })

describe('regions of the desk', () => {
  it('stand before what lies in them, the desk’s own by name', async () => {
    const county = await saved({ name: '云岭县' })
    for (const name of ['双河乡', '云岭镇', '城关镇']) await saved({ name, parent: county.code })
    await deliver(['恩施市,1,2', '云岭县,3,4', '双河乡,1,1', '云岭镇,1,1', '城关镇,1,2'])
    const { regions } = await desk.call('compare.scope', { region: null })
    const names = regions.map(({ name }) => name)
    expect(names).toEqual(['恩施市', '云岭县', '城关镇', '双河乡', '云岭镇'])
    expect((await desk.call('catalogue.deskRegions', {})).map(({ name }) => name)).toEqual(names)
  })

  it('are found by their codes, the desk’s own as well', async () => {
    await deliver(['利川市,100,110.5'])
    const { code } = await saved({ name: '硒谷经济开发区' })
    for (const query of [code, '422800', '422802']) {
      const found = await desk.call('catalogue.regions', { query, limit: 1, withFigures: false })
      expect(found.map((one) => one.code)).toEqual([query])
    }
  })

  it('go by their names also in a table of when the desk did not have them yet', async () => {
    await deliver(['利川市,100,110.5'])
    const [first] = (await desk.call('history.changes', { offset: 0, limit: 1 })).changes
    const { code } = await saved({ name: '硒谷经济开发区' })
    const choice = { regions: [code], periods: ['2023'], indicators: ['gdp'], asOf: String(first?.id ?? 0) }
    expect((await desk.call('compare.table', choice)).regions).toMatchObject([{ code, name: '硒谷经济开发区' }])
  })

  it('are sums of others: compared, explained, in scope, found, and as they were known', async () => {
    await deliver(['恩施市,300,330', '利川市,100,110.5', '建始县,50,'])
    const city = await saved({ name: '主城区', sumOf: ['422801', '422802'] })
    expect(city).toMatchObject({ level: 'own', isEdited: true, sumOf: ['422801', '422802'], figures: 4 })
    expect(await valuesOf(city.code)).toEqual(['400', '440.5'])

    const scope = await desk.call('compare.scope', { region: city.code })
    expect(scope.regions.map(({ name }) => name)).toContain('主城区')
    expect(scope.periods.map(({ period }) => period)).toEqual(['2022', '2023'])
    expect(scope.indicators).toContain('gdp')
    const hits = await desk.call('search.find', { query: 'zcq' })
    expect(hits[0]).toMatchObject({ kind: 'region', id: city.code, name: '主城区' })

    const told = await desk.call('compare.explain', {
      region: city.code,
      indicator: 'gdp',
      period: '2023',
      measure: 'value'
    })
    expect(told).toMatchObject({ decimal: '440.5', formula: { kind: 'region-sum', numbers: '330 + 110.5 = 440.5' } })
    expect(told.inputs.map(({ region, source }) => [region.name, source?.cell])).toEqual([
      ['恩施市', 'C3'],
      ['利川市', 'C4']
    ])

    await desk.call('catalogue.saveRegion', {
      ...blank,
      code: city.code,
      name: '主城区',
      sumOf: ['422801', '422802', '422822']
    })
    expect(await valuesOf(city.code)).toEqual(['450', 'parts-missing'])
    expect(await valuesOf(city.code, `#${city.change}`)).toEqual(['400', '440.5'])
    await desk.call('history.undo', { change: null })
    expect(await valuesOf(city.code)).toEqual(['400', '440.5'])
  })

  it('that share their name with a county far away are not taken for it among places of the desk', async () => {
    const figuresOf = (region: string) =>
      desk.call('figures.read', { regions: [region], indicators: ['gdp'], measure: 'level', periods: ['2023'] })
    // One of them is in no list, so they are places of the prefecture.
    await deliver(['城东区,10,11', '青溪新县,20,21'])
    expect(await figuresOf('630102')).toEqual([])
    // All of them are known: a comparison of counties of the country.
    await deliver(['昆山市,300,330', '江阴市,100,110.5'])
    expect(await figuresOf('320583')).toHaveLength(1)
  })

  it('that are renamed are found by the old name, in the next return too', async () => {
    await deliver(['恩施市,300,330', '硒都新区,10,12'])
    const [zone] = await desk.call('catalogue.regions', { query: '硒都新区', limit: 1, withFigures: true })
    expect(zone).toMatchObject({ level: 'own', parent: prefecture, figures: 2 })
    const renamed = await desk.call('catalogue.saveRegion', { ...blank, code: zone?.code ?? '', name: '恩施高新区' })
    expect(renamed.formerNames).toEqual(['硒都新区'])
    await deliver(['恩施市,300,330', '硒都新区,10,13'])
    await deliver(['恩施市,300,330', '恩施高新区,10,14'])
    expect(await valuesOf(zone?.code ?? '')).toEqual(['10', '14'])
    const listed = await desk.call('catalogue.deskRegions', {})
    expect(listed.filter(({ level }) => level === 'own').map(({ name }) => name)).toEqual(['恩施高新区'])
  })

  it('of the national list can be called otherwise, and are called as listed again when that is withdrawn', async () => {
    await desk.call('catalogue.saveRegion', { ...blank, code: '422823', name: '巴东市', validFrom: 2024 })
    const named = async (query: string) =>
      (await desk.call('catalogue.regions', { query, limit: 5, withFigures: false })).map(({ code, name }) => [
        code,
        name
      ])
    expect(await named('巴东市')).toEqual([['422823', '巴东市']])
    expect((await named('巴东县'))[0]).toEqual(['422823', '巴东市'])
    await deliver(['恩施市,300,330', '巴东县,100,110'])
    expect(await valuesOf('422823')).toEqual(['100', '110'])
    await desk.call('catalogue.withdrawRegion', { code: '422823' })
    expect(await named('巴东县')).toContainEqual(['422823', '巴东县'])
  })

  it('are refused where they would hold themselves, count twice, share a name, or are still in use', async () => {
    const city = await saved({ name: '主城区', sumOf: ['422801', '422802'] })
    const failed = async (region: Parameters<typeof saved>[0]) =>
      (await desk.failure(desk.call('catalogue.saveRegion', { ...blank, ...region }))).code
    expect(await failed({ name: '主城区' })).toBe('region-exists')
    expect(await failed({ name: '甲', sumOf: ['422801', prefecture] })).toBe('sum-overlaps')
    expect(await failed({ name: '甲', sumOf: ['422801', city.code] })).toBe('sum-overlaps')
    expect(await failed({ name: '甲', sumOf: ['422801', 'X0'] })).toBe('unknown-region')
    expect(await failed({ code: city.code, name: '主城区', sumOf: [city.code, '422822'] })).toBe('region-in-itself')
    expect(await failed({ code: city.code, name: '主城区', parent: city.code })).toBe('region-in-itself')
    expect(await failed({ name: '甲', validFrom: 2020, validTo: 2019 })).toBe('years-reversed')

    const zone = await saved({ name: '高新区' })
    const wide = await saved({ name: '大城区', sumOf: [city.code, zone.code] })
    const use = await desk.failure(desk.call('catalogue.withdrawRegion', { code: zone.code }))
    expect(use).toMatchObject({ code: 'region-in-use', params: { name: '高新区', regions: 1 } })
    // Undone, the zone would leave a sum without its part.
    const undo = await desk.failure(desk.call('history.undo', { change: zone.change }))
    expect(undo).toMatchObject({ code: 'has-dependents', params: { names: expect.stringContaining('大城区') } })
    await desk.call('catalogue.withdrawRegion', { code: wide.code })
    await desk.call('catalogue.withdrawRegion', { code: zone.code })
    // A sum is listed with its parts.
    const listed = (await desk.call('catalogue.deskRegions', {})).map(({ name }) => name)
    expect(listed).toEqual(['恩施市', '利川市', '主城区'])
  })
})

import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ViewContent } from '#contract/calls/view-calls.ts'
import { plainShape } from '#contract/table-shape.ts'
import { writeSmallReturn } from '../../support/small-return.ts'
import { type TemporaryDesk, temporaryDesk } from '../../support/temp-desk.ts'

let desk: TemporaryDesk

beforeAll(async () => {
  desk = temporaryDesk()
  await desk.call('host.openDesk', { path: join(desk.folder, 'search.tongbi'), create: true })
})
afterAll(() => desk.close())

const found = async (query: string) =>
  (await desk.call('search.find', { query })).map(({ kind, name }) => `${kind} ${name}`)

describe('finding what a desk holds', () => {
  it.each([
    ['地区生产总值', 'indicator 地区生产总值'],
    ['diqushengchanzongzhi', 'indicator 地区生产总值'],
    ['dqsczz', 'indicator 地区生产总值'],
    ['GDP', 'indicator 地区生产总值'],
    ['gnsczz', 'indicator 地区生产总值'],
    ['guoneishengchan', 'indicator 地区生产总值'],
    ['利川市', 'region 利川市'],
    ['lichuanshi', 'region 利川市'],
    ['422802', 'region 利川市'],
    ['谋道镇', 'region 谋道镇'],
    ['moudaozhen', 'region 谋道镇'],
    ['上海市闸北区', 'nothing'],
    ['闸北区', 'region 闸北区'],
    ['tongjiju', 'department 统计局']
  ])('%s finds %s first', async (query, first) => {
    expect((await found(query))[0] ?? 'nothing').toBe(first)
  })

  it('puts what the desk works with before places of the country that sound alike: gdp is no 沟店铺', async () => {
    const kinds = (await found('gdp')).map((hit) => hit.split(' ')[0])
    expect(kinds).toContain('region')
    expect(kinds.filter((kind) => kind === 'indicator').length).toBeGreaterThan(1)
    expect(kinds.lastIndexOf('indicator')).toBeLessThan(kinds.indexOf('region'))
    // By their code or as they are written they are meant.
    expect((await found('4228'))[0]).toContain('region')
  })

  it('says until when a code held that has retired', async () => {
    const [hit] = await desk.call('search.find', { query: '闸北区' })
    expect(hit?.about).toContain('–2015')
  })

  it('finds the files of imports that stand, and a new name as soon as it is there', async () => {
    const path = writeSmallReturn(desk.folder, '年报.csv')
    const { change } = await desk.store(await desk.read([path], { region: '422802' }))
    expect(await found('nianbao')).toContain('file 年报.csv')
    await desk.call('history.undo', { change })
    expect(await found('nianbao')).toEqual([])
    await desk.call('catalogue.saveRegion', { code: null, name: '元堡开发区', parent: '422802' })
    expect((await found('ybkfq'))[0]).toBe('region 元堡开发区')
  })

  it('finds saved tables', async () => {
    const content: ViewContent = {
      ...{ regions: ['422802'], periods: ['2023'], indicators: null, basis: 'published', asOf: null },
      ...{
        shape: plainShape(['value']),
        colour: 'none',
        sort: null,
        closed: [],
        widths: {},
        chartKind: null,
        title: null
      }
    }
    const { id } = await desk.call('views.save', { id: null, name: '工业月报', folder: '月报', content })
    const hits = await desk.call('search.find', { query: 'gongyeyuebao' })
    expect(hits[0]).toMatchObject({ kind: 'view', id, name: '工业月报', about: ['月报'] })
  })

  it('spells what only the screens know', async () => {
    expect(await desk.call('search.spell', { names: ['对比', 'Compare'] })).toEqual(['dui bi', 'c o m p a r e'])
  })
})

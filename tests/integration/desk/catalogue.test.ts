import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Indicator } from '#contract/figure.ts'
import { rowChangeText, rowRefusalText } from '#contract/wording/catalogue-rows.ts'
import { deskForEachTest } from '../../support/desk-for-each-test.ts'

const desk = deskForEachTest()

const catalogue = async () => (await desk.call('catalogue.indicators', {})).indicators
const indicator = async (id: string): Promise<Indicator | undefined> => (await catalogue()).find((one) => one.id === id)
const inChapter = async (chapter: string) =>
  (await catalogue()).filter((one) => one.chapter === chapter).map(({ id }) => id)

async function type(id: string, ...values: readonly (readonly [period: string, text: string])[]): Promise<number> {
  const entries = values.map(([period, text]) => ({
    region: '422802',
    indicator: id,
    measure: 'level' as const,
    period,
    text
  }))
  const { change } = await desk.call('figures.set', { entries, stage: 'final', reason: null })
  return change ?? 0
}

async function shown(...ids: string[]): Promise<string[]> {
  const choice = { region: null, indicators: ids, measures: null, from: null, to: null, limit: 1000 }
  return (await desk.call('compare.figures', choice)).map((one) => `${one.indicator} ${one.period} ${one.decimal}`)
}

describe('several indicators at once', () => {
  it('take a chapter, a department and a unit as one change; figures are shown in the new unit', async () => {
    await type('gdp', ['2023', '121'])
    const ids = ['gdp', 'gdp-primary']
    const { change } = await desk.call('catalogue.editMany', {
      ids,
      patch: { chapter: '核算', department: '统计局核算科', unit: '万元', decimals: 0 }
    })
    expect(await inChapter('核算')).toEqual(ids)
    expect(await indicator('gdp')).toMatchObject({
      unit: '万元',
      decimals: 0,
      department: '统计局核算科',
      kind: 'flow'
    })
    expect(await shown('gdp')).toEqual(['gdp 2023 1210000'])
    await desk.call('history.undo', { change })
    expect(await inChapter('核算')).toEqual([])
    expect(await shown('gdp')).toEqual(['gdp 2023 121'])
  })

  it('are left as they are where one of them refuses', async () => {
    await type('gdp', ['2023', '121'])
    const call = desk.call('catalogue.editMany', { ids: ['gdp-primary', 'gdp'], patch: { unit: '吨' } })
    expect(await desk.failure(call)).toMatchObject({ code: 'unit-mismatch', params: { to: '吨' } })
    expect(await indicator('gdp-primary')).toMatchObject({ unit: '亿元' })
  })
})

describe('the order of the catalogue', () => {
  it('is changed by putting indicators before another, in its chapter and under its whole', async () => {
    const [first, second, third, fourth] = await inChapter('国民经济核算')
    const move = { ids: [third ?? '', fourth ?? ''], chapter: '国民经济核算', parent: null, before: first ?? '' }
    const { change } = await desk.call('catalogue.move', move)
    expect((await inChapter('国民经济核算')).slice(0, 4)).toEqual([third, fourth, first, second])
    await desk.call('history.undo', { change })
    expect((await inChapter('国民经济核算')).slice(0, 4)).toEqual([first, second, third, fourth])
  })

  it('takes an indicator into another chapter, at its end', async () => {
    const before = await inChapter('工业和能源')
    await desk.call('catalogue.move', { ids: ['gdp'], chapter: '工业和能源', parent: null, before: null })
    expect(await inChapter('工业和能源')).toEqual([...before, 'gdp'])
  })

  it('can be changed in one place a hundred times', async () => {
    const [first = '', second = ''] = await inChapter('国民经济核算')
    for (let time = 0; time < 60; time++) {
      const ids = [time % 2 === 0 ? second : first]
      const before = time % 2 === 0 ? first : second
      await desk.call('catalogue.move', { ids, chapter: '国民经济核算', parent: null, before })
    }
    expect((await inChapter('国民经济核算')).slice(0, 2)).toEqual([first, second])
  })

  it('puts no indicator under its own part', async () => {
    const call = desk.call('catalogue.move', {
      ids: ['gdp'],
      chapter: '国民经济核算',
      parent: 'gdp-primary',
      before: null
    })
    expect(await desk.failure(call)).toMatchObject({ code: 'parent-is-part' })
  })
})

describe('an indicator that is taken out', () => {
  it('must be used by nothing, not even by what was undone', async () => {
    const { change } = await desk.call('catalogue.withdraw', {
      ids: ['gdp', 'gdp-primary', 'gdp-secondary'].slice(1, 2)
    })
    expect(await indicator('gdp-primary')).toBeUndefined()
    await desk.call('history.undo', { change })
    expect(await indicator('gdp-primary')).toBeDefined()
    const typed = await type('gdp-primary', ['2023', '1'])
    const withdraw = () => desk.failure(desk.call('catalogue.withdraw', { ids: ['gdp-primary'] }))
    expect(await withdraw()).toMatchObject({ code: 'indicator-in-use', params: { figures: 1 } })
    await desk.call('history.undo', { change: typed })
    expect(await withdraw()).toMatchObject({ code: 'indicator-in-use', params: { figures: 0 } })
    expect(await desk.failure(desk.call('catalogue.withdraw', { ids: ['gdp'] }))).toMatchObject({
      code: 'indicator-in-use'
    })
  })
})

describe('a split', () => {
  it('names the files of an import that gave its figures, and none of the others', async () => {
    const write = (name: string, line: string): string => {
      const path = join(desk.folder, name)
      writeFileSync(path, `\ufeff主要经济指标\n指标名称,单位,2022年,2023年\n${line}\n`)
      return path
    }
    const files = [write('甲.csv', '地区生产总值,亿元,100,106'), write('乙.csv', '粮食产量,吨,5,6')]
    const { change } = await desk.store(await desk.read(files, { region: '422802' }))
    const scope = { regions: null, periods: null, changes: null }
    expect(await desk.call('catalogue.planSplit', { from: 'gdp', scope })).toMatchObject({
      changes: [{ change, about: '甲.csv', figures: 2 }]
    })
  })

  it('gives chosen periods to a new indicator, and gives them back when it is undone', async () => {
    await type('gdp', ['2021', '100'], ['2022', '110'], ['2023', '121'])
    const scope = { regions: null, periods: ['2021', '2022'], changes: null }
    expect(await desk.call('catalogue.planSplit', { from: 'gdp', scope })).toMatchObject({
      figures: 2,
      periods: [{ period: '2021', figures: 1 }, { period: '2022' }, { period: '2023' }]
    })
    const done = await desk.call('catalogue.split', {
      from: 'gdp',
      to: null,
      name: '旧口径生产总值',
      scope,
      reason: null
    })
    expect(await shown('gdp')).toEqual(['gdp 2023 121'])
    expect(await shown(done.indicator)).toEqual([`${done.indicator} 2021 100`, `${done.indicator} 2022 110`])
    expect(await indicator(done.indicator)).toMatchObject({ name: '旧口径生产总值', unit: '亿元', figures: 2 })
    // What is typed later belongs to the first.
    await type('gdp', ['2021', '99'])
    expect(await shown('gdp')).toEqual(['gdp 2021 99', 'gdp 2023 121'])
    await desk.call('history.undo', { change: done.change })
    expect(await shown('gdp')).toEqual(['gdp 2021 99', 'gdp 2022 110', 'gdp 2023 121'])
    expect((await desk.call('desk.state', {})).open?.figures).toBe(3)
  })

  it('may go by what claimed the figures, into an indicator that is there, and is merged back', async () => {
    await type('gdp', ['2022', '110'])
    const wrong = await type('gdp', ['2022', '33'], ['2023', '35'])
    const scope = { regions: null, periods: null, changes: [wrong] }
    await desk.call('catalogue.split', { from: 'gdp', to: 'gdp-primary', name: null, scope, reason: '填错了行' })
    expect(await shown('gdp', 'gdp-primary')).toEqual(['gdp 2022 110', 'gdp-primary 2022 33', 'gdp-primary 2023 35'])
    await desk.call('catalogue.merge', { from: ['gdp-primary'], into: 'gdp', reason: null })
    expect(await shown('gdp')).toEqual(['gdp 2022 33', 'gdp 2023 35'])
  })

  it('is refused where nothing would move', async () => {
    const scope = { regions: null, periods: ['2021'], changes: null }
    const call = desk.call('catalogue.split', { from: 'gdp', to: 'gdp-primary', name: null, scope, reason: null })
    expect(await desk.failure(call)).toMatchObject({ code: 'nothing-to-split' })
  })
})

describe('the catalogue as a spreadsheet', () => {
  async function admit(path: string): Promise<string> {
    const [file] = await desk.call('host.admit', { files: [{ path }] })
    return file?.id ?? ''
  }

  it.each(['zh-CN', 'en-US'] as const)('comes back as it went, in %s', async (language) => {
    const artifact = await desk.call('catalogue.export', { language })
    const { path } = await desk.call('host.artifact', { id: artifact.id })
    const file = await admit(path)
    const plan = await desk.call('catalogue.planImport', { file })
    expect(plan.rows.filter(({ kind }) => kind !== 'unchanged')).toEqual([])
    expect(plan.rows.length).toBe((await catalogue()).length)
    expect((await desk.call('catalogue.import', { file })).change).toBeNull()
  })

  it('says what is new, changed and refused before it is taken, and is one change', async () => {
    await type('gdp', ['2023', '121'])
    await type('grain-output', ['2023', '6'])
    const path = join(desk.folder, '指标库.csv')
    const rows = [
      '指标库,,,,,,',
      '编号,名称,单位,小数位,类型,章节,属于',
      'gdp,地区生产总值,万元,0,时期数,国民经济核算,',
      'gdp-primary,第一产业增加值,亿元,2,时期数,国民经济核算,gdp',
      ',夜间经济营业额,亿元,1,时期数,文化旅游,',
      ',夜间餐饮营业额,亿元,1,时期数,文化旅游,夜间经济营业额',
      ',,亿元,1,时期数,文化旅游,',
      ',低空飞行架次,架次,零,时期数,文化旅游,',
      ',热气球,次,0,时长,文化旅游,',
      ',索道,次,0,时期数,文化旅游,没有的',
      'gdp,又一次,亿元,0,时期数,文化旅游,',
      'grain-output,粮食产量,公顷,0,时期数,农业农村,'
    ]
    writeFileSync(path, `\ufeff${rows.join('\r\n')}\r\n`)
    const file = await admit(path)
    const { rows: plan } = await desk.call('catalogue.planImport', { file })
    expect(plan.map(({ row, kind, refusal }) => [row, kind, refusal?.code ?? null])).toEqual([
      [3, 'changed', null],
      [4, 'unchanged', null],
      [5, 'new', null],
      [6, 'new', null],
      [7, 'refused', 'row-without-name'],
      [8, 'refused', 'not-decimals'],
      [9, 'refused', 'unknown-word'],
      [10, 'refused', 'unknown-parent'],
      [11, 'refused', 'row-twice'],
      [12, 'refused', 'unit-mismatch']
    ])
    expect(plan[0]?.fields.sort()).toEqual(['decimals', 'unit'])
    expect(plan[0]?.changes.map((one) => rowChangeText(one, 'zh-CN')).sort()).toEqual(['2 → 0', '亿元 → 万元'])
    const refused = plan.flatMap(({ refusal }) => (refusal === null ? [] : [rowRefusalText(refusal, 'zh-CN')]))
    expect(refused.at(-1)).toBe('“单位”列：已有的数据不能换算成这个单位：“公顷”')
    expect(refused.slice(1, 3)).toEqual([
      '“小数位”列：小数位应是 0 到 10 的整数：“零”',
      '“类型”列：不认识这个词：“时长”；可写 时期数、时点数、相对数、指数、位次、文字，或留空'
    ])
    const { change } = await desk.call('catalogue.import', { file })
    expect(await shown('gdp')).toEqual(['gdp 2023 1210000'])
    const made = (await catalogue()).find(({ name }) => name === '夜间餐饮营业额')
    expect((await catalogue()).find(({ id }) => id === made?.parent)?.name).toBe('夜间经济营业额')
    await desk.call('history.undo', { change: change ?? 0 })
    expect(await shown('gdp')).toEqual(['gdp 2023 121'])
  })

  it('says of a row that cannot be a part of what it names why, with every word in its place', async () => {
    const path = join(desk.folder, '归属.csv')
    const rows = [
      '编号,名称,单位,类型,属于',
      ',热气球,次,时长,',
      ',小热气球,次,时期数,热气球',
      'gdp,地区生产总值,亿元,时期数,gdp-primary',
      'grain-output,粮食产量,吨,时期数,grain-output'
    ]
    writeFileSync(path, `\ufeff${rows.join('\r\n')}\r\n`)
    const { rows: plan } = await desk.call('catalogue.planImport', { file: await admit(path) })
    expect(plan.map(({ refusal }) => refusal && rowRefusalText(refusal, 'zh-CN')).slice(1)).toEqual([
      '“属于”列：写的不是指标的名称或编号，或那一行未被接受：“热气球”',
      '“属于”列：它会成为自己的组成部分：“gdp-primary”',
      '“属于”列：它会成为自己的组成部分：“grain-output”'
    ])
  })

  it('leaves what is there where a cell is blank, and makes what is new as usual', async () => {
    const path = join(desk.folder, '空.csv')
    writeFileSync(
      path,
      '编号,名称,单位,小数位,类型,价格,方向,汇总\r\ngdp,地区生产总值,,,,,,\r\n,低空飞行架次,架次,,,,,\r\n'
    )
    const { rows } = await desk.call('catalogue.planImport', { file: await admit(path) })
    expect(rows.map(({ kind, refusal }) => [kind, refusal])).toEqual([
      ['unchanged', null],
      ['new', null]
    ])
  })

  it('is refused where the file is none, or a unit cannot hold the figures', async () => {
    await type('gdp', ['2023', '121'])
    const path = join(desk.folder, '别的.csv')
    writeFileSync(path, '甲,乙\r\n1,2\r\n')
    const other = desk.call('catalogue.planImport', { file: await admit(path) })
    expect(await desk.failure(other)).toMatchObject({ code: 'not-a-catalogue', place: { file: '别的.csv' } })
    writeFileSync(path, '编号,名称,单位\r\ngdp,地区生产总值,吨\r\n')
    const { rows } = await desk.call('catalogue.planImport', { file: await admit(path) })
    expect(rows[0]).toMatchObject({ kind: 'refused', refusal: { code: 'unit-mismatch', text: '吨' } })
  })
})

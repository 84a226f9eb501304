import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Ran, runTongbi } from '../../support/run-tongbi.ts'

let home: string
let desk: string

const tongbi = (...words: string[]): Promise<Ran> => runTongbi([...words, '--desk', desk], { home })
const json = async (...words: string[]) => JSON.parse((await tongbi(...words, '--json')).out)

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'tongbi-regions-'))
  desk = join(home, '试验.tongbi')
  const path = join(home, '各县市.csv')
  writeFileSync(
    path,
    '\ufeff各县市地区生产总值（亿元）\n地区,2022年,2023年\n恩施市,300,330\n利川市,100,110.5\n建始县,50,55\n'
  )
  const { status, err } = await tongbi('import', path, '--region', '422800')
  if (status !== 0) throw new Error(err)
}, 180_000)

afterAll(() => rmSync(home, { recursive: true, force: true }))

describe('tongbi region', () => {
  it('adds a sum of regions, which is listed, compared, explained and given with the values', async () => {
    const added = await json('region', 'add', '主城区', '--parent', '422800', '--sum-of', '恩施市,422802')
    expect(added).toMatchObject({
      change: 2,
      name: '主城区',
      parent: '422800',
      sumOf: ['422801', '422802'],
      figures: 4
    })
    const listed = (await json('list', 'regions')) as { code: string; name: string }[]
    expect(listed.map(({ name }) => name)).toEqual(['恩施市', '利川市', '建始县', '主城区'])
    expect((await tongbi('list', 'regions')).out).toMatch(/主城区.*恩施市 \+ 利川市/)

    const table = await json('compare', '--region', '主城区', '--years', '2022,2023')
    expect(table.rows[0].cells[1]).toMatchObject({ value: 440.5, rate: 10.125, basis: 'nominal' })
    const told = await json('compare', '--region', '主城区', '--years', '2023', '--explain', 'gdp@2023@value')
    expect(told).toMatchObject({ value: 440.5, formula: { kind: 'region-sum', numbers: '330 + 110.5 = 440.5' } })
    const values = (await json('values', '--region', '主城区')) as { value: string; derived: boolean }[]
    expect(values.map(({ value, derived }) => [value, derived])).toEqual([
      ['400', true],
      ['440.5', true]
    ])
  })

  it('renames, dates and withdraws, and says what is wrong', async () => {
    const renamed = await json('region', 'rename', '主城区', '中心城区')
    expect(renamed).toMatchObject({ name: '中心城区', formerNames: ['主城区'] })
    expect(
      await json('region', 'change', '主城区', '--from', '2020', '--sum-of', '恩施市,利川市,建始县')
    ).toMatchObject({
      name: '中心城区',
      validFrom: 2020,
      sumOf: ['422801', '422802', '422822']
    })
    const overlap = await tongbi('region', 'change', '中心城区', '--sum-of', '422800,利川市')
    expect([overlap.status, overlap.err]).toEqual([2, expect.stringContaining('would be counted twice')])
    const idle = await tongbi('region', 'change', '中心城区')
    expect([idle.status, idle.err]).toEqual([2, expect.stringContaining('say what to change')])
    expect(await json('region', 'withdraw', '中心城区')).toMatchObject({ withdrawn: '中心城区' })
    expect((await tongbi('compare', '--region', '中心城区', '--years', '2023')).status).toBe(2)
    expect((await tongbi('undo')).status).toBe(0)
    expect((await tongbi('compare', '--region', '中心城区', '--years', '2023')).status).toBe(0)
  })
})

describe('a folder with the returns of several counties', () => {
  const write = (path: string, value: number): string => {
    writeFileSync(path, `\ufeff主要经济指标\n指标名称,单位,2024年\n地区生产总值,亿元,${value}\n粮食产量,吨,${value}\n`)
    return path
  }

  it('is asked about once, and imported as its files are named', async () => {
    const folder = join(home, '县市')
    mkdirSync(folder)
    for (const [index, county] of ['咸丰县', '宣恩县'].entries()) write(join(folder, `${county}-二月.csv`), 120 + index)
    const asked = await tongbi('import', folder)
    expect(asked.status).toBe(1)
    expect(asked.err).toContain('2 tables seem to be of 2 other regions. Which region do the values belong to?')
    expect(asked.err).toContain(
      '咸丰县-二月.csv · 咸丰县-二月: The name of the sheet, file or folder speaks of “咸丰县”'
    )
    expect((await tongbi('import', folder, '--region', 'as-named')).status).toBe(0)
    const stored = (await json('values', '--years', '2024', '--indicator', '地区生产总值')) as {
      regionName: string
      value: string
    }[]
    const ofCounties = stored.map(({ regionName, value }) => `${regionName} ${value}`)
    expect(ofCounties).toEqual(expect.arrayContaining(['咸丰县 120', '宣恩县 121']))
  })

  it('is taken as answered before, which is said, listed and taken back', async () => {
    const next = write(join(home, '咸丰县-三月.csv'), 130)
    expect((await tongbi('import', next, '--dry-run')).out).toMatch(
      /咸丰县-三月\.csv · 咸丰县-三月: 咸丰县 \(as answered on \d{4}-\d{2}-\d{2}; tongbi names --regions lists/
    )
    const kept = (await json('names', '--regions')) as { id: string }[]
    expect(kept).toMatchObject([
      { about: 'table', said: '宣恩县', regionName: '宣恩县' },
      { about: 'table', said: '咸丰县', regionName: '咸丰县' }
    ])
    const ids = kept.map(({ id }) => id)
    expect(await json('names', 'forget', ...ids)).toMatchObject(ids.map((id) => ({ id })))
    expect((await tongbi('names', '--regions')).out).toBe('Nothing was answered about regions.\n')
    expect((await tongbi('import', next, '--dry-run')).status).toBe(1)
  })
})

describe('a return that names no region', () => {
  it('counts what is left out with its question, and is of the region that was said of the very file before', async () => {
    const path = join(home, '某表.csv')
    writeFileSync(path, '\ufeff主要指标\n指标名称,单位,2021年\n地区生产总值,亿元,88\n粮食产量,吨,7\n')
    const asked = await tongbi('import', path, '--dry-run')
    expect([asked.status, asked.out]).toEqual([
      1,
      expect.stringMatching(/0 refused.*, 2 left out with their questions/)
    ])
    expect((await tongbi('import', path, '--region', '建始县')).status).toBe(0)
    expect(await json('import', path, '--dry-run')).toMatchObject({ counts: { same: 2 }, questions: [] })
  })
})

describe('a region that no list knows', () => {
  it('is said to become one of the desk’s own', async () => {
    const path = join(home, '园区.csv')
    writeFileSync(path, '\ufeff各地区生产总值（亿元）\n地区,2023年\n利川市,110.5\n高新园区,7\n')
    const words = ['import', path, '--region', '422800', '--dry-run']
    expect((await tongbi(...words)).out).toContain('In no list, a region of the desk’s own: 高新园区')
    expect(await json(...words)).toMatchObject({
      newRegions: [{ name: '高新园区', parent: '恩施土家族苗族自治州', figures: 1, takenAs: null, cell: 'B4' }]
    })
  })
})

describe('a region that is named', () => {
  it('is the one of its name in the region above, or in the region of work', async () => {
    // Streets of the name 东城街道 are in many provinces.
    const sum = await json('region', 'add', '城区', '--parent', '利川市', '--sum-of', '都亭街道,东城街道')
    expect(sum.sumOf).toEqual(['422802001', '422802002'])
    expect((await json('region', 'change', '城区', '--sum-of', '东城街道,都亭街道')).sumOf.toSorted()).toEqual([
      '422802001',
      '422802002'
    ])
    const set = ['set', '--indicator', '粮食产量', '--period', '2023', '--value', '1万吨', '--region']
    expect(await json(...set, '东城街道', '--dry-run')).toMatchObject({ region: '422802002' })
    expect(await json(...set, '湖北省利川市', '--dry-run')).toMatchObject({ region: '422802' })
  })

  it('is refused where several elsewhere share the name, with their codes', async () => {
    const refused = await tongbi('set', '--indicator', 'gdp', '--period', '2023', '--value', '1', '--region', '鼓楼区')
    expect([refused.status, refused.out]).toEqual([2, ''])
    expect(refused.err).toMatch(/320106.*350102/)
    expect((await tongbi('values', '--region', '350102')).status).toBe(0)
    expect((await tongbi('values', '--region', '福州市鼓楼区')).status).toBe(0)
  })
})

describe('a return whose region shares its name with others', () => {
  it('is left out with the places and the remedy, until one of them is named by its code', async () => {
    const path = join(home, '区.csv')
    writeFileSync(path, '\ufeff西湖区主要指标\n指标名称,单位,2023年\n地区生产总值,亿元,110\n')
    for (const option of [[], ['--region', 'as-named'], ['--region', '422802']]) {
      const asked = await tongbi('import', path, '--dry-run', ...option)
      expect([asked.status, asked.out]).toEqual([1, expect.stringContaining('0 new')])
      expect(asked.err).toMatch(/西湖区.*浙江省 杭州市 西湖区 330106.*江西省 南昌市 西湖区 360103.*--region/)
    }
    const named = await json('import', path, '--dry-run', '--region', '360103')
    expect(named).toMatchObject({ counts: { new: 1 }, region: { code: '360103' } })
    const beside = ['import', path, '--dry-run', '--region', '南昌市']
    expect((await tongbi(...beside)).status).toBe(0)
  })
})

describe('a new desk for a region that no list knows', () => {
  const fresh = () => join(home, '云岭.tongbi')

  it('is not left behind by a command that names it in vain, and is made by adding the region', async () => {
    const path = join(home, '各县市.csv')
    const refused = await runTongbi(['import', path, '--desk', fresh(), '--region', '云岭县'], { home })
    expect([refused.status, refused.err]).toEqual([2, expect.stringContaining('tongbi region add')])
    writeFileSync(join(home, '坏.xlsx'), 'PK')
    expect((await runTongbi(['import', join(home, '坏.xlsx'), '--desk', fresh()], { home })).status).toBe(2)
    expect(existsSync(fresh())).toBe(false)

    const added = await runTongbi(['region', 'add', '云岭县', '--desk', fresh(), '--json'], { home })
    expect(added.status).toBe(0)
    const idle = await runTongbi(['compare', '--desk', fresh(), '--years', '2023', '--regions', 'all'], { home })
    expect([idle.status, idle.err]).toEqual([2, expect.stringContaining('no figures yet')])
    const figures = join(home, '主要指标.csv')
    writeFileSync(figures, '\ufeff主要指标\n指标名称,单位,2023年\n地区生产总值,亿元,90\n')
    const words = ['import', figures, '--desk', fresh(), '--region', '云岭县', '--json']
    const imported = JSON.parse((await runTongbi(words, { home })).out)
    expect(imported).toMatchObject({ id: 2, region: { code: JSON.parse(added.out).code, name: '云岭县' } })
  })
})

describe('tongbi department', () => {
  it('adds, renames and merges, and old names go on meaning the department', async () => {
    expect(await json('department', 'add', '县招商局', '招商办')).toMatchObject({
      department: { name: '县招商局', aliases: ['招商办'], isKept: true }
    })
    const renamed = await json('department', 'rename', '招商办', '招商投资局')
    expect(renamed.department).toMatchObject({ name: '招商投资局', aliases: ['招商办', '县招商局'] })
    expect((await json('department', 'alias', '招商投资局', '投资促进局')).department.aliases).toContain('投资促进局')
    const merged = await json('department', 'merge', '商务局', '投资促进局')
    expect(merged.department).toMatchObject({ name: '招商投资局', indicators: expect.any(Number) })
    const listed = (await json('list', 'departments')) as { name: string }[]
    expect(listed.map(({ name }) => name)).not.toContain('商务局')
    const taken = await tongbi('department', 'rename', '财政局', '投资促进局')
    expect([taken.status, taken.err]).toEqual([2, expect.stringContaining('Merge them')])
    expect((await tongbi('department', 'merge', '财政局')).status).toBe(2)
  })
})

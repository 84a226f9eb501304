import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Ran, runTongbi } from '../../support/run-tongbi.ts'

let home: string
let desk: string
let first: string

const tongbi = (...words: string[]): Promise<Ran> => runTongbi(words, { home })
const json = async (...words: string[]) => JSON.parse((await tongbi(...words, '--json')).out)
const gdp = ['--indicator', '地区生产总值', '--region', '422802', '--period', '2023']

function returnOf(name: string, gdp: string): string {
  const path = join(home, name)
  const rows = [
    '主要经济指标,,,',
    '指标名称,单位,2022年,2023年',
    `地区生产总值,万元,1000000,${gdp}`,
    '工业用电量,万千瓦时,5,6'
  ]
  writeFileSync(path, `\ufeff${rows.join('\r\n')}\r\n`)
  return path
}

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'tongbi-history-'))
  desk = join(home, '试验.tongbi')
  first = returnOf('一月.csv', '1060000')
  for (const file of [first, returnOf('三月.csv', '1075000')]) {
    const { status, err } = await tongbi('import', file, '--desk', desk, '--region', '422802')
    if (status !== 0) throw new Error(err)
  }
}, 180_000)

afterAll(() => rmSync(home, { recursive: true, force: true }))

describe('tongbi history', () => {
  it('lists every change, newest first', async () => {
    const changes = await json('history', '--desk', desk)
    expect(changes).toMatchObject([
      { id: 2, kind: 'import', about: '三月.csv', undoneBy: null },
      { id: 1, kind: 'import', about: '一月.csv', undoneBy: null }
    ])
    expect(Object.keys(changes[0]).sort()).toEqual(
      [
        'about',
        'act',
        'at',
        'author',
        'department',
        'filesOfNobody',
        'departments',
        'figures',
        'id',
        'kind',
        'of',
        'reason',
        'undoneBy'
      ].sort()
    )
    expect((await tongbi('history', '--desk', desk, '--lang', 'zh-CN')).out).toMatch(/#2 .* 导入 .*三月\.csv/)
  })

  it('tells the whole life of a value', async () => {
    const life = await json('history', '--desk', desk, ...gdp)
    expect(life).toMatchObject([
      {
        change: 2,
        value: '107.5',
        unit: '亿元',
        typedUnit: '万元',
        file: '三月.csv',
        cell: 'D3',
        stands: true,
        current: true
      },
      { change: 1, value: '106', stands: true, current: false }
    ])
    expect((await tongbi('history', '--desk', desk, ...gdp)).out).toMatch(/●\s+107\.5\s+亿元/)
  })

  it('says what it does not know', async () => {
    const unknown = await tongbi('history', '--desk', desk, '--indicator', '地区生产总值', '--period', '1999')
    expect([unknown.status, unknown.err]).toEqual([2, expect.stringContaining('no such figure')])
    const vague = await tongbi('history', '--desk', desk, '--indicator', '地区生产总值', '--period', '哪年')
    expect([vague.status, vague.err]).toEqual([2, expect.stringContaining('2023M01-07')])
    expect((await tongbi('history', '--desk', desk, '--period', '2023')).status).toBe(2)
  })
})

describe('tongbi source', () => {
  it('gives the cell with text and unit as typed, and writes the original', async () => {
    const folder = join(home, '取出')
    mkdirSync(folder)
    const source = await json('source', '--desk', desk, ...gdp, '--change', '1', '--out', folder)
    expect(source).toMatchObject({
      value: '106',
      unit: '亿元',
      stage: 'preliminary',
      file: '一月.csv',
      cell: 'D3',
      text: '1060000',
      typedUnit: '万元',
      change: 1,
      kind: 'import',
      out: join(folder, '一月.csv')
    })
    expect(readFileSync(source.out).equals(readFileSync(first))).toBe(true)
    // A file of the name that is there stays what it is.
    writeFileSync(join(folder, '一月.csv'), '别的')
    const beside = await json('source', '--desk', desk, ...gdp, '--change', '1', '--out', folder)
    expect(beside.out).toBe(join(folder, '一月 (2).csv'))
    expect(readFileSync(join(folder, '一月.csv'), 'utf8')).toBe('别的')
    const toBe = join(home, '取出', '原始')
    await tongbi('source', '--desk', desk, ...gdp, '--change', '1', '--out', `${toBe}/`)
    expect(readFileSync(join(toBe, '一月.csv')).equals(readFileSync(first))).toBe(true)
  })

  it('is that of the value as it stands, in words for people', async () => {
    const { out } = await tongbi('source', '--desk', desk, ...gdp, '--lang', 'zh-CN')
    expect(out).toMatch(/单元格\s+D3/)
    expect(out).toContain('三月.csv')
    expect((await tongbi('source', '--desk', desk, ...gdp, '--change', '77')).status).toBe(2)
  })
})

describe('tongbi values --as-of', () => {
  const valueAsOf = async (moment: string) => {
    const [value] = await json(
      'values',
      '--desk',
      desk,
      '--indicator',
      '地区生产总值',
      '--years',
      '2023',
      '--as-of',
      moment
    )
    return value?.value ?? null
  }

  it('gives back what the desk gave then', async () => {
    const [second, one] = await json('history', '--desk', desk)
    expect(await valueAsOf('#1')).toBe('106')
    expect(await valueAsOf(one.at)).toBe('106')
    expect(await valueAsOf(second.at)).toBe('107.5')
    expect(await valueAsOf('2000-01-01')).toBe(null)
    expect(await valueAsOf('2999-12-31')).toBe('107.5')
  })

  it('refuses what is no moment', async () => {
    const { status, err } = await tongbi('values', '--desk', desk, '--as-of', '上个月')
    expect([status, err]).toEqual([2, expect.stringContaining('no moment')])
  })
})

describe('tongbi undo and redo', () => {
  it('take away and bring back, the latest or a named one, and the past stays as it was', async () => {
    const current = async () =>
      (await json('history', '--desk', desk, ...gdp)).find((one: { current: boolean }) => one.current)
    expect(await json('undo', '--desk', desk)).toMatchObject({ id: 3, kind: 'undo', of: 2, about: '三月.csv' })
    expect((await current()).value).toBe('106')
    // What was undone later stands as it stood then.
    const [then] = await json(
      'values',
      '--desk',
      desk,
      '--indicator',
      '地区生产总值',
      '--years',
      '2023',
      '--as-of',
      '2'
    )
    expect(then.value).toBe('107.5')
    expect((await tongbi('undo', '--desk', desk, '2')).err).toContain('undone already')
    expect((await tongbi('redo', '--desk', desk, '--lang', 'zh-CN')).out).toContain('已恢复 #2 导入 三月.csv')
    expect((await current()).value).toBe('107.5')
    expect((await tongbi('redo', '--desk', desk)).err).toContain('nothing to redo')
    expect((await tongbi('redo', '--desk', desk, '1')).err).toContain('has not been undone')
    // Out of order: the earlier one goes, the later stands on its own.
    expect((await tongbi('undo', '--desk', desk, '#1')).status).toBe(0)
    expect((await current()).value).toBe('107.5')
    expect((await tongbi('redo', '--desk', desk, '1')).status).toBe(0)
    for (const words of [
      ['undo', '--desk', desk, '99'],
      ['undo', '--desk', desk, 'all'],
      ['redo', '--desk', desk, '1', '2']
    ]) {
      expect((await tongbi(...words)).status).toBe(2)
    }
  })
})

describe('tongbi missing', () => {
  it('names holes and late figures by region, indicator and period', async () => {
    // In February 2025 the year 2024 is over.
    const words = ['missing', '--desk', desk, '--years', '2021-2024', '--json']
    const found = JSON.parse((await runTongbi(words, { home, today: '2025-02-01' })).out)
    expect(found.regions).toEqual([{ code: '422802', name: '利川市' }])
    const ofGdp = found.missing.filter((one: { name: string }) => one.name === '地区生产总值')
    expect(ofGdp.map((one: { period: string; state: string }) => [one.period, one.state])).toEqual([
      ['2021', 'missing'],
      ['2024', 'late']
    ])
    for (const { region, expected, there, missing: holes, late } of found.departments)
      expect([region, expected]).toEqual(['422802', there + holes + late])
    const { out } = await tongbi('missing', '--desk', desk, '--years', '2021-2024', '--by-department')
    expect(out.split('\n')[0]).toMatch(/department +indicators +expected/)
    expect((await json('missing', '--desk', desk, '--years', '2022,2023')).missing).toEqual([])
    expect((await tongbi('missing', '--desk', desk)).status).toBe(2)
    const all = await json('missing', '--desk', desk, '--years', '2023', '--all')
    expect(all.missing.length).toBeGreaterThan(100)
  })
})

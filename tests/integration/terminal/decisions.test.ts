import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as XLSX from 'xlsx'
import { type Ran, runTongbi } from '../../support/run-tongbi.ts'
import { temporaryDesk } from '../../support/temp-desk.ts'

let home: string
let desk: string
const gdp = ['--indicator', '地区生产总值', '--region', '422802', '--period', '2023']

const tongbi = (...words: string[]): Promise<Ran> => runTongbi([...words, '--desk', desk], { home })
const json = async (...words: string[]) => JSON.parse((await tongbi(...words, '--json')).out)

async function deliver(name: string, department: string, gdp: string, cars: string): Promise<void> {
  const path = join(home, name)
  const rows = [
    '主要经济指标,,,',
    '指标名称,单位,2022年,2023年',
    `地区生产总值,亿元,100,${gdp}`,
    `新能源小客车保有,辆,5,${cars}`
  ]
  writeFileSync(path, `\ufeff${rows.join('\r\n')}\r\n`)
  const { status, err } = await tongbi('import', path, '--region', '422802', '--department', department)
  if (status !== 0) throw new Error(err)
}

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'tongbi-decisions-'))
  desk = join(home, '试验.tongbi')
  await deliver('统计.csv', '统计局', '110', '6')
  await deliver('财政.csv', '财政局', '111', '6')
}, 180_000)

afterAll(() => rmSync(home, { recursive: true, force: true }))

describe('what leaves the desk undecided', () => {
  const choice = ['compare', '--years', '2022-2023', '--region', '422802']

  it('is marked in the table with what each source says below it', async () => {
    const { out } = await tongbi(...choice, '--lang', 'zh-CN')
    expect(out).toMatch(/111 初异/)
    expect(out).toContain('异 2023年地区生产总值 111 亿元（财政局），110 亿元（统计局）')
    expect(await json(...choice)).toMatchObject({
      disputes: [
        {
          region: '422802',
          indicator: { name: '地区生产总值' },
          ...{ period: '2023', measure: 'level' },
          said: [
            { value: 111, symbol: null, sender: '财政局' },
            { value: 110, symbol: null, sender: '统计局' }
          ]
        }
      ]
    })
  })

  it('is marked in the spreadsheet, with a note under the table', async () => {
    const path = join(home, '对比.xlsx')
    const { err } = await tongbi(...choice, '--out', path, '--lang', 'zh-CN')
    expect(err).toContain('有 1 个数据来源不一致，尚未裁定，表中标“异”')
    const { Sheets, SheetNames } = XLSX.read(readFileSync(path), { cellNF: true })
    const sheet = Sheets[SheetNames[0] ?? ''] ?? {}
    const cells = Object.values(sheet as Record<string, XLSX.CellObject>)
    // The value, and the change and growth computed from it; other figures only leave the room of the mark free.
    expect(cells.filter(({ z }) => /"[^"]*异"/.test(String(z))).map(({ v }) => v)).toEqual([111, 11, 11])
    expect(cells.map(({ v }) => String(v)).find((text) => text.includes('异'))).toContain('110 亿元（统计局）')
  })
})

describe('what waits for a decision, in the terminal', () => {
  it('is listed with all that was said, and decided by department, with a reason', async () => {
    const [waiting] = await json('pending')
    expect(waiting).toMatchObject({
      name: '地区生产总值',
      period: '2023',
      kind: 'conflict',
      suspicion: null,
      unit: '亿元'
    })
    expect(waiting.claims).toMatchObject([
      { department: '财政局', value: '111', cell: 'D3', shown: true },
      { department: '统计局', value: '110', cell: 'D3', shown: false }
    ])
    expect((await tongbi('pending', '--lang', 'zh-CN')).out).toMatch(/地区生产总值 2023: 各来源不一致\n● *111 亿元/)

    const nobody = await tongbi('decide', ...gdp, '--department', '税务局')
    expect([nobody.status, nobody.err]).toEqual([2, expect.stringContaining('110 亿元')])
    expect((await tongbi('decide', ...gdp)).status).toBe(2)
    const decided = await json('decide', ...gdp, '--department', '统计局', '--reason', '以统计局为准')
    expect(decided).toMatchObject({
      reason: '以统计局为准',
      picked: { department: '统计局', value: '110', shown: true }
    })
    expect(await json('pending')).toEqual([])
    const none = await tongbi('decide', ...gdp, '--keep')
    expect([none.status, none.err]).toEqual([2, expect.stringContaining('Nothing waits')])

    await deliver('财政再报.csv', '财政局', '111', '7')
    expect(await json('pending', '--indicator', 'gdp')).toEqual([])
    expect((await json('values', '--indicator', 'gdp', '--years', '2023'))[0].value).toBe('110')
  })

  it('is told of two moments: what was known before and after', async () => {
    const { from, to, rows } = await json('revisions', '--from', '2', '--indicator', 'gdp')
    expect(from).toMatchObject({ change: 2 })
    expect(to).toBeNull()
    expect(rows).toMatchObject([{ period: '2023', from: { value: '111' }, to: { value: '110' }, difference: '-1' }])
    const all = await json('revisions', '--from', '1', '--to', '#3', '--all', '--years', '2023', '--indicator', 'gdp')
    expect(all.to.change).toBe(3)
    expect(all.rows[0]).toMatchObject({ period: '2023' })
    expect((await tongbi('revisions')).status).toBe(2)
    expect((await tongbi('revisions', '--from-stage', '草稿')).err).toContain('no stage')
  })

  it('are names too: listed, and taken back', async () => {
    const window = temporaryDesk()
    await window.call('host.openDesk', { path: desk, create: false })
    const path = join(home, '税务.csv')
    writeFileSync(path, '\ufeff主要经济指标\n指标名称,单位,2021年\n粮食产量,吨,5\n本县经济总量,亿元,90\n')
    const job = await window.readOnly([path], { region: '422802' })
    const key = job.names.find(({ path }) => path.at(-1) === '本县经济总量')?.key ?? ''
    await window.store(await window.call('import.matchName', { job: job.id, key, indicator: 'gdp' }))
    await window.close()

    const kept = await json('names')
    expect(kept).toMatchObject([{ path: ['本县经济总量'], indicatorName: '地区生产总值', department: null }])
    const id = kept[0].id as string
    expect(await json('names', 'forget', id.slice(0, 6))).toMatchObject([{ id, path: ['本县经济总量'] }])
    expect(await json('names')).toEqual([])
    expect((await tongbi('names', 'forget', id)).status).toBe(2)
    expect((await tongbi('undo')).status).toBe(0)
    expect(await json('names')).toHaveLength(1)
  })

  it('the history says what an undo undid, and a withdrawn value where it was', async () => {
    const before = await json('history')
    expect((await tongbi('history')).out).toMatch(new RegExp(`Undo +#${before[0].of} Indicator name 本县经济总量`))
    expect((await tongbi('set', ...gdp, '--value', '')).status).toBe(0)
    const source = await json('source', ...gdp)
    expect(source).toMatchObject({ value: '110', file: '统计.csv', cell: 'D3', withdrawn: { kind: 'edit' } })
    expect((await tongbi('source', ...gdp)).out).toMatch(/taken away by +#\d+ Edit/)
  })

  it('what is undone together is named, each of it', async () => {
    await deliver('统计再报.csv', '统计局', '112', '8')
    await deliver('财政三报.csv', '财政局', '113', '8')
    const { change } = await json('decide', ...gdp, '--department', '统计局')
    const imported = change - 2
    expect((await tongbi('undo', `${imported}`)).status).toBe(2)
    const { out } = await tongbi('undo', `${imported}`, '--together')
    expect(out.match(/#\d+/g)).toEqual([`#${change}`, `#${imported}`])
    expect((await tongbi('redo')).out.match(/#\d+/g)?.sort()).toEqual([`#${imported}`, `#${change}`].sort())
  })
})

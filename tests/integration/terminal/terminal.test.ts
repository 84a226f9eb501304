import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { setImmediate as turn } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as XLSX from 'xlsx'
import { plainShape } from '#contract/table-shape.ts'
import { createDesk } from '#desk/desk.ts'
import { type Ran, runTongbi } from '../../support/run-tongbi.ts'
import { writeSmallReturn } from '../../support/small-return.ts'
import { deskOptionsIn, temporaryDesk } from '../../support/temp-desk.ts'

const entry = resolve(import.meta.dirname, '../../../out/main/tongbi.cjs')

let home: string
let small: string
let desk: string

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'tongbi-terminal-'))
  small = writeSmallReturn(home)
  desk = join(home, '试验.tongbi')
  const imported = await tongbi('import', small, '--desk', desk, '--region', '422802', '--json')
  if (imported.status !== 0) throw new Error(imported.err)
}, 180_000)

afterAll(() => rmSync(home, { recursive: true, force: true }))

function sheetIn(path: string): XLSX.WorkSheet {
  const book = XLSX.read(readFileSync(path))
  return book.Sheets[book.SheetNames[0] ?? ''] ?? {}
}

const tongbi = (...words: string[]): Promise<Ran> => runTongbi(words, { home })
const json = async (...words: string[]) => JSON.parse((await tongbi(...words, '--json')).out)

describe('every command', () => {
  it.each(['read', 'import', 'list', 'values', 'set', 'catalogue', 'compare', 'serve', 'doctor'])(
    '%s has its help',
    async (name) => {
      const { status, out } = await tongbi(name, '--help', '--lang', 'zh-CN')
      expect([status, out.split('\n')[0]]).toEqual([0, expect.stringContaining(`用法：tongbi ${name}`)])
    }
  )

  it.each([
    [[]],
    [['grow']],
    [['read']],
    [['read', '--loudly', 'x.xls']],
    [['import', 'x.xls']],
    [['list', 'secrets', '--desk', 'd.tongbi']],
    [['compare', '--desk', 'd.tongbi', '--years', 'last']],
    [['set', '--desk', 'd.tongbi', '--indicator', 'gdp', '--region', '422802', '--period', '某年', '--value', '1']],
    [['set', '--desk', 'd.tongbi', '--indicator', 'gdp', '--region', '422802', '--period', '2023x', '--value', '1']],
    [['serve', '--port', '70000']]
  ])('that is used wrongly ends with 2 and says how it is used: %j', async (words) => {
    const { status, out, err } = await tongbi(...words)
    expect([status, out]).toEqual([2, ''])
    expect(err).toMatch(/tongbi|Usage/)
  })

  it('says what is wrong with years that can be read', async () => {
    const years = async (text: string) =>
      (await tongbi('compare', '--desk', desk, '--years', text, '--lang', 'zh-CN')).err.split('。')[0]
    expect(await years('2023-2019')).toBe('起始年份 2023 晚于终止年份 2019，请写成 2019-2023')
    expect(await years('1800-2200')).toBe('“1800-2200”的年份太多，最多 300 年')
    expect(await years('1900-2030')).toBe('一次最多比较 120 个时期')
    const periods = ['--periods', '2024-01..2023-07', '--lang', 'zh-CN']
    expect((await tongbi('compare', '--desk', desk, ...periods)).err).toContain('起点晚于终点')
  })

  it('is of a version', async () => {
    const { status, out } = await tongbi('--version')
    expect([status, out.trim()]).toEqual([0, JSON.parse(readFileSync('package.json', 'utf8')).version])
  })

  it('answers in the language of the environment, and of --lang before that', async () => {
    expect((await tongbi('read', '--help')).out).toContain('Usage: tongbi read')
    const missing = join(home, '没有.xls')
    expect((await runTongbi(['read', missing], { home, lang: 'zh_CN.UTF-8' })).err).toContain('找不到文件')
    expect((await tongbi('--lang', 'zh-CN', 'read', missing)).err).toContain('找不到文件')
    expect((await tongbi('--lang=zh-CN', '--help')).out).toContain('用法：tongbi')
    expect((await tongbi('read', '--loudly', '--lang', 'zh-CN')).err).toContain('没有“--loudly”这个选项')
    expect((await tongbi('values', '--desk')).err).toContain('“--desk” needs a value')
    expect((await runTongbi(['read', missing, '--lang', 'en-US'], { home, lang: 'zh_CN.UTF-8' })).err).toContain(
      'not found'
    )
  })
})

describe('tongbi read', () => {
  it('prints what the reader sees, in the documented form', async () => {
    const [sheet, ...others] = await json('read', small)
    expect(others).toEqual([])
    expect(sheet).toMatchObject({ file: small, sheet: expect.any(String), refused: [] })
    expect(sheet.tables).toHaveLength(1)
    const [table] = sheet.tables
    expect(Object.keys(table)).toEqual(['range', 'title', 'unit', 'notes', 'questions', 'entries', 'labels'])
    expect(table.title).toContain('主要经济指标')
    expect(table.entries).toHaveLength(6)
    expect(table.entries.find((one: { cell: string }) => one.cell === 'D3')).toEqual({
      cell: 'D3',
      value: 1060000,
      symbol: null,
      labels: ['A3', 'D2'],
      indicator: ['地区生产总值'],
      period: '2023',
      region: null,
      measure: 'level',
      unit: '万元'
    })
    expect(table.labels).toContainEqual({ cell: 'A3', text: '地区生产总值', parent: null })
  })

  it('names what cannot be read, goes on with the rest, and ends with 1', async () => {
    const bad = join(home, '坏.xlsx')
    writeFileSync(bad, 'PK\u0003\u0004 and no more')
    const empty = join(home, '空.xls')
    writeFileSync(empty, '')
    const { status, out, err } = await tongbi('read', '--json', bad, small, empty)
    const read = JSON.parse(out)
    expect(status).toBe(1)
    expect(read.map((one: { file: string }) => one.file)).toEqual([bad, small, empty])
    expect(read[0]).toMatchObject({ sheet: null, tables: [], refused: [], error: { code: 'damaged-file' } })
    expect(read[2]).toMatchObject({ error: { code: 'file-empty' } })
    expect(err).toContain(`${bad}: The file is damaged. Open it in Excel or WPS`)
    expect(err).toContain(`${empty}: The file is empty`)
  })

  it('names a file without any table, says what to do, and ends with 1', async () => {
    const letter = join(home, '通知.csv')
    writeFileSync(letter, '关于报送报表的通知,\n各单位：,\n请于月底前报送,谢谢\n')
    const { status, out, err } = await tongbi('read', letter)
    expect([status, out]).toEqual([1, ''])
    expect(err).toBe(
      `${letter}: No table was found. Make sure that the sheet has a table with headers and row names.\n`
    )
    expect((await tongbi('--lang', 'zh-CN', 'read', letter, small)).err).toContain(`${letter}：没有找到表格。请确认`)
    const inData = await tongbi('read', letter, '--json')
    expect([inData.status, JSON.parse(inData.out)]).toEqual([
      1,
      [{ file: letter, sheet: '通知', warnings: [], tables: [], refused: [] }]
    ])
  })

  it('says which hidden rows figures were read from', async () => {
    const hidden = join(home, '隐藏.xls')
    const rows = '<tr style="display:none"><td>人口</td><td>12</td></tr><tr><td>户数</td><td>3</td></tr>'
    writeFileSync(hidden, `<table><tr><td>指标</td><td>2023年</td></tr>${rows}</table>`)
    const message = 'Hidden rows of the sheet 隐藏 were read as well: 2 (figures: 1)'
    expect((await tongbi('read', hidden)).out).toContain(`  ! ${message}\n`)
    const [sheet] = await json('read', hidden)
    expect(sheet.warnings).toEqual([{ kind: 'hidden-rows-read', message }])
    expect(sheet.tables[0].entries).toHaveLength(2)
  })

  it('ends with 2 when nothing could be read', async () => {
    expect((await tongbi('read', join(home, 'none.xls'))).status).toBe(2)
  })

  it('takes folders, with the folders in them, and leaves lock files alone', async () => {
    const folder = join(home, '报送')
    mkdirSync(join(folder, '统计局'), { recursive: true })
    writeSmallReturn(folder, 'b.csv')
    writeSmallReturn(join(folder, '统计局'), 'a.csv')
    writeFileSync(join(folder, '~$b.xlsx'), 'who has it open')
    writeFileSync(join(folder, '说明.txt'), 'no return')
    const files = (await json('read', folder)).map((one: { file: string }) => one.file)
    expect(files.sort()).toEqual([join(folder, 'b.csv'), join(folder, '统计局', 'a.csv')].sort())
    const nothing = join(home, '空夹')
    mkdirSync(nothing)
    const { status, err } = await tongbi('read', nothing)
    expect([status, err]).toEqual([2, expect.stringContaining('holds no spreadsheets')])
  })

  it('prints for people unless asked otherwise', async () => {
    const { out } = await tongbi('read', small)
    expect(out).toContain('A1:D5')
    expect(out).toMatch(/D3\s+1060000\s+万元\s+2023\s+地区生产总值/)
  })
})

describe('output in a pipe', () => {
  it('is whole, however slowly it is read', async () => {
    const long = join(home, '长.csv')
    const rows = Array.from({ length: 20_000 }, (_, index) => `指标${index},万元,${index + 1},${index + 2}`)
    writeFileSync(long, `\ufeff指标名称,单位,2022年,2023年\n${rows.join('\n')}\n`)
    const child = spawn(process.execPath, [entry, 'read', '--json', long], {
      env: { ...process.env, TONGBI_HOME: home },
      stdio: ['ignore', 'pipe', 'ignore']
    })
    const closed = once(child, 'close')
    let out = ''
    for await (const chunk of child.stdout.setEncoding('utf8')) {
      out += chunk
      await turn()
    }
    await closed
    expect(out.length).toBeGreaterThan(4_000_000)
    expect(JSON.parse(out)[0].tables[0].entries).toHaveLength(40_000)
  }, 60_000)

  it('that is closed early ends the command without a word', async () => {
    const child = spawn(process.execPath, [entry, 'values', '--desk', desk, '--json'], {
      env: { ...process.env, TONGBI_HOME: home },
      stdio: ['ignore', 'pipe', 'pipe']
    })
    let err = ''
    child.stderr.on('data', (bytes) => {
      err += bytes
    })
    child.stdout.destroy()
    await once(child, 'close')
    expect(err).toBe('')
  })
})

describe('tongbi import', () => {
  it('says what it would change, and changes nothing, on a dry run', async () => {
    const outcome = await json('import', small, '--desk', desk, '--region', '422801', '--dry-run')
    expect(outcome).toMatchObject({ change: null, dryRun: true, counts: { new: 6, changed: 0 } })
    expect(await json('values', '--desk', desk, '--region', '422801')).toEqual([])
  })

  it('makes no desk on a dry run', async () => {
    const other = join(home, '干跑.tongbi')
    const { err } = await tongbi('import', small, '--desk', other, '--region', '422802', '--dry-run')
    expect([err, existsSync(other)]).toEqual(['', false])
    const outcome = await json('import', small, '--desk', other, '--region', '422802', '--accept', 'none')
    expect([outcome.counts.new, existsSync(other)]).toEqual([6, false])
  })

  it('reads a desk where nothing can be written, and says so only when it is to store', async () => {
    const node = join(home, 'node-without-room')
    writeFileSync(node, `#!/bin/sh\ntrap '' XFSZ\nulimit -f 0\nexec '${process.execPath}' "$@"\n`, { mode: 0o755 })
    const on = (...words: string[]) => runTongbi([...words, '--desk', desk], { home, node })
    const read = await on('values', '--json')
    expect([read.status, JSON.parse(read.out)]).toEqual([0, await json('values', '--desk', desk)])
    expect((await on('import', small, '--region', '422801', '--dry-run')).out).toContain('Nothing stored: 6 new')
    const stored = await on('import', small, '--region', '422801')
    expect([stored.status, stored.err]).toEqual([2, expect.stringContaining('The disk is full; nothing was stored.')])
    expect(await json('values', '--desk', desk)).toEqual(JSON.parse(read.out))
  })

  it('stores nothing twice', async () => {
    const again = await json('import', small, '--desk', desk, '--region', '422802')
    expect(again).toMatchObject({ change: null, counts: { new: 0, same: 6 } })
  })

  const economy = (name: string, ...rows: string[]): string => {
    const path = join(home, name)
    writeFileSync(path, `\ufeff${['主要经济指标', '指标名称,单位,2022年,2023年', ...rows].join('\r\n')}\r\n`)
    return path
  }

  it('takes an index told in percent of the year before, and shows the text of what it refuses', async () => {
    const prices = economy('价格.csv', '居民消费价格指数,%,102.1,2.1')
    const to = ['--desk', join(home, '价格.tongbi'), '--region', '422802']
    const { status, out, err } = await tongbi('import', prices, ...to)
    expect([status, out]).toEqual([1, expect.stringContaining('1 new')])
    expect(out).toContain('1 refused')
    expect(err).toContain('D3: refused “2.1”')
    expect((await json('values', ...to.slice(0, 2)))[0]).toMatchObject({ value: '102.1', unit: '上年=100' })
  })

  it('takes figures as preliminary as long as nobody can have verified them, says why, and leaves the stage unsaid if asked', async () => {
    const import_ = ['import', small, '--region', '422802', '--dry-run', '--lang', 'zh-CN']
    const stages = async (today: string, ...more: string[]): Promise<string | undefined> => {
      const words = [...import_, '--desk', join(home, '阶段.tongbi'), ...more]
      return (await runTongbi(words, { home, today })).out.split('\n').find((line) => line.startsWith('数据阶段'))
    }
    expect(await stages('2024-11-30')).toBe(
      '数据阶段：2023年暂按初步核算数（结束不满一年，还没有最终核实数）；2022年不注明阶段（结束满一年，可能已经最终核实）。未写明的可用 --stage 指明'
    )
    expect(await stages('2026-11-26')).toBe(
      '数据阶段：全部不注明阶段（结束满一年，可能已经最终核实）。未写明的可用 --stage 指明'
    )
    expect(await stages('2024-11-30', '--stage', '不注明')).toBe('数据阶段：全部不注明阶段（导入时选定）')

    const own = ['--desk', join(home, '不注明.tongbi')]
    const stored = await json('import', small, ...own, '--region', '422802', '--stage', 'unsaid')
    expect(stored).toMatchObject({ stage: 'unsaid', stages: [{ stage: null, by: ['chosen'], figures: 6 }] })
    const values = await json('values', ...own)
    expect(new Set(values.map(({ stage }: { stage: string | null }) => stage))).toEqual(new Set([null]))
    const place = ['--indicator', 'GDP', '--region', '利川市', '--period', '2023年', '--value']
    expect(await json('set', ...own, ...place, '108', '--stage', '快报')).toMatchObject({
      kind: 'changed',
      stage: 'flash'
    })
    expect(await json('set', ...own, ...place, '107', '--stage', '不注明')).toMatchObject({
      kind: 'conflicting',
      stage: null
    })
    const { rows } = await json('revisions', ...own, '--from-stage', '不注明', '--to-stage', '快报')
    expect(rows).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          period: '2023',
          from: expect.objectContaining({ value: '107', stage: null }),
          to: expect.objectContaining({ value: '108', stage: 'flash' })
        })
      ])
    )
  })

  it('tells file by file what changed, what is odd and what nobody knows, and keeps whose it is and why', async () => {
    const other = join(home, '部门.tongbi')
    const to = ['--desk', other, '--region', '422802', '--department', '统计局']
    const first = economy('一.csv', '粮食产量,吨,500,510', '富硒茶园观光车数量,辆,12,15')
    const known = await json('import', first, ...to, '--stage', '快报', '--reason', '月报')
    expect(known).toMatchObject({ id: 1, stage: 'flash', reason: '月报', department: '统计局' })
    expect(known.files[0].unmatched).toEqual([
      expect.objectContaining({ name: '富硒茶园观光车数量', cell: 'A4', state: 'new', suggestions: [] })
    ])
    const second = economy('二.csv', '粮食产量,吨,500,5100', '富硒茶园观光车数量,辆,12,')
    const before = (await tongbi('import', second, ...to, '--stage', 'flash', '--dry-run', '--lang', 'zh-CN')).out
    expect(before).toContain('二.csv › D3: 变更 粮食产量 利川市 2023年 0.051 → 0.51 万吨')
    expect(before).toContain('二.csv › D4: 撤回 富硒茶园观光车数量 利川市 2023年 15 → 空 辆')
    const report = join(home, '结果.html')
    const changed = await json('import', second, ...to, '--stage', 'flash', '--report', report)
    expect(changed.id).toBe(2)
    expect(changed.files).toEqual([
      expect.objectContaining({
        file: '二.csv',
        state: 'read',
        counts: { new: 0, same: 2, changed: 1, conflicting: 0, withdrawn: 1, refused: 0 },
        suspicions: [expect.objectContaining({ cell: 'D3', kind: 'unit-slip-up', message: expect.any(String) })],
        changes: [
          expect.objectContaining({
            kind: 'changed',
            cell: 'D3',
            old: '0.051',
            new: '0.51',
            unit: '万吨',
            accepted: true
          }),
          expect.objectContaining({ kind: 'withdrawn', cell: 'D4', old: '15', new: null })
        ]
      })
    ])
    const page = readFileSync(report, 'utf8')
    expect(page).toContain('<!doctype html>')
    expect(page).toMatch(
      /<caption>Figures that changed<.*?D3.*?0\.051.*?0\.51 .*?<caption>Figures withdrawn.*?D4.*?15/s
    )
  })

  it('stores only what was not there, or nothing, as --accept says', async () => {
    const other = join(home, '接受.tongbi')
    const to = ['--desk', other, '--region', '422802']
    await json('import', economy('三.csv', '粮食产量,吨,500,510'), ...to)
    const next = economy('四.csv', '粮食产量,吨,500,999', '耕地面积,公顷,80,81')
    const none = await json('import', next, ...to, '--accept', 'none')
    expect(none).toMatchObject({ id: null, counts: { new: 2, changed: 1 } })
    const fresh = await json('import', next, ...to, '--accept', 'new')
    expect(fresh).toMatchObject({ id: 2, counts: { storing: 2, left: 1 } })
    const values = await json('values', '--desk', other, '--indicator', '粮食产量')
    expect(values.map(({ value }: { value: string }) => value)).toEqual(['0.05', '0.051'])
  })

  it('takes what it is told of a single head for that head, and of all else for the others', async () => {
    const path = join(home, '企业.csv')
    writeFileSync(
      path,
      '\ufeff2023年企业节能和安全情况\r\n企业,用电量（万千瓦时）,降幅（%）,事故起数（起）,同比下降（%）\r\n甲公司,320,3.2,7,12\r\n乙公司,411,-5.2,3,-3\r\n'
    )
    const to = ['--desk', join(home, '降幅.tongbi'), '--region', '422802']
    expect((await tongbi('read', path)).out).toMatch(/\? “降幅”: .+\n +\? “同比下降”: /)
    const one = await tongbi('import', path, ...to, '--dry-run', '--json', '--decreases', '降幅=turned')
    expect(JSON.parse(one.out).questions).toMatchObject([{ code: 'which-sign', head: '同比下降' }])
    expect(one.err).toContain('--decreases "同比下降=…"')
    const said = ['--decreases', 'as-typed', '--decreases', '降幅=turned']
    const both = await json('import', path, ...to, ...said, '--dry-run')
    expect(both).toMatchObject({ questions: [], counts: { new: 8 } })
    const wrong = await tongbi('import', path, ...to, '--decreases', '降幅=up')
    expect([wrong.status, wrong.err]).toEqual([2, expect.stringContaining('--decreases takes one of')])
  })

  it('takes the unit it is told where the return has none, and the catalogue’s where the desk bears it out', async () => {
    const path = join(home, '无单位.csv')
    writeFileSync(path, '\ufeff指标名称,2022年,2023年\r\n地区生产总值,10000,10600\r\n一般公共预算收入,500,510\r\n')
    const values = async (desk: string, ...unit: string[]): Promise<string[]> => {
      await json('import', path, '--desk', desk, '--region', '422802', ...unit)
      const found = await json('values', '--desk', desk, '--indicator', '地区生产总值')
      return found.map((one: { value: string; unit: string }) => `${one.value} ${one.unit}`)
    }
    const here = ['--desk', join(home, '甲.tongbi'), '--region', '422802']
    const asked = await tongbi('import', path, ...here, '--json')
    expect([asked.status, JSON.parse(asked.out).questions]).toMatchObject([1, [{ code: 'which-unit', guess: '亿元' }]])
    expect(await values(join(home, '甲.tongbi'), '--unit', 'catalogue')).toEqual(['10000 亿元', '10600 亿元'])
    // Now the figures of the desk bear it out.
    writeFileSync(path, '\ufeff指标名称,2024年\r\n地区生产总值,11000\r\n一般公共预算收入,530\r\n')
    const told = await tongbi('import', path, ...here, '--json')
    expect(JSON.parse(told.out).supposed).toMatchObject([{ code: 'which-unit', answer: '亿元' }])
    expect(told.err).toMatch(/were taken in 亿元, the unit of the catalogue/)
    writeFileSync(path, '\ufeff指标名称,2022年,2023年\r\n地区生产总值,10000,10600\r\n一般公共预算收入,500,510\r\n')
    const wrong = await tongbi('import', path, '--desk', join(home, '丙.tongbi'), '--unit', 'xyz')
    expect([wrong.status, wrong.err]).toEqual([2, expect.stringContaining('“xyz” is no unit')])
    expect(await values(join(home, '乙.tongbi'), '--unit', '万元')).toEqual(['1 亿元', '1.06 亿元'])
  })

  it('leaves the figures of new names out where it is told to', async () => {
    const other = join(home, '新名.tongbi')
    const path = economy('五.csv', '粮食产量,吨,500,510', '富硒茶园观光车数量,辆,12,15')
    const outcome = await json('import', path, '--desk', other, '--region', '422802', '--new-names', 'leave')
    expect(outcome).toMatchObject({ id: 1, counts: { new: 2, undecided: 2, newIndicators: 0 } })
    expect(outcome.files[0].unmatched).toEqual([expect.objectContaining({ state: 'undecided' })])
  })

  it.each([
    ['--stage', '草稿'],
    ['--accept', 'some'],
    ['--new-names', 'ask']
  ])('refuses %s %s', async (option, value) => {
    expect((await tongbi('import', small, '--desk', join(home, '错.tongbi'), option, value)).status).toBe(2)
  })

  it('leaves out a table with an open question, says how to answer it, and ends with 1', async () => {
    const copies = ['甲', '乙'].map((folder) => join(home, folder, '报表.csv'))
    for (const path of copies) {
      mkdirSync(resolve(path, '..'))
      writeFileSync(path, readFileSync(small))
    }
    const { status, err, out } = await tongbi('import', ...copies, '--desk', join(home, '问.tongbi'), '--json')
    expect(status).toBe(1)
    expect(err).toContain('甲/报表.csv')
    expect(err).toContain('--region')
    const { files, questions } = JSON.parse(out)
    expect(files).toMatchObject([{ file: '甲/报表.csv' }, { file: '乙/报表.csv' }])
    expect(questions[0].tables).toMatchObject([{ file: '甲/报表.csv' }, { file: '乙/报表.csv' }])
    // Nothing was stored: no desk is left that nobody has figures in.
    expect(existsSync(join(home, '问.tongbi'))).toBe(false)
  })

  it('refuses a desk that is none, and leaves it as it is', async () => {
    const foreign = join(home, '不是.tongbi')
    writeFileSync(foreign, 'no desk')
    const { status, err } = await tongbi('import', small, '--desk', foreign, '--region', '422802')
    expect([status, err]).toEqual([2, expect.stringContaining('not a desk of Tongbi')])
    expect(readFileSync(foreign, 'utf8')).toBe('no desk')
  })
})

describe('the desk of a command', () => {
  it('is said to be new where it was not there before', async () => {
    const path = join(home, '新的.tongbi')
    const words = ['import', small, '--desk', path, '--region', '422802', '--lang', 'zh-CN']
    expect((await tongbi(...words)).err).toContain(`新建了数据库：${path}`)
    expect((await tongbi(...words)).err).not.toContain('新建了数据库')
  })

  it('is the file that is named, also where that is none of a desk', async () => {
    const other = join(home, '别的.xls')
    writeFileSync(other, '不是数据库')
    const { status, err } = await tongbi('import', small, '--desk', other, '--lang', 'zh-CN')
    expect([status, err]).toEqual([2, expect.stringContaining('这不是同比的数据库')])
    expect([readFileSync(other, 'utf8'), existsSync(`${other}.tongbi`)]).toEqual(['不是数据库', false])
  })

  it('is not the desk that window and page open next', async () => {
    await tongbi('list', 'periods', '--desk', desk)
    const window = createDesk({ ...deskOptionsIn(home), home, desks: join(home, 'desks') })
    try {
      const { open, recent } = await window.call('host.openLastDesk', {})
      expect([open?.name, recent.map(({ name }) => name)]).toEqual(['我的数据', ['我的数据']])
    } finally {
      await window.close()
    }
  })
})

describe('tongbi list, values, compare', () => {
  it('lists what there is', async () => {
    const indicators = await json('list', 'indicators', '--desk', desk)
    expect(indicators.map((one: { name: string }) => one.name)).toContain('地区生产总值')
    expect(await json('list', 'regions', '--desk', desk)).toMatchObject([
      { code: '422802', name: '利川市', figures: 6 }
    ])
    expect(await json('list', 'periods', '--desk', desk)).toEqual([
      { period: '2022', figures: 3 },
      { period: '2023', figures: 3 }
    ])
    expect(await json('list', 'imports', '--desk', desk)).toMatchObject([
      { kind: 'import', figures: 6, about: '小表.csv' }
    ])
  })

  it('prints values with unit, stage and source', async () => {
    const values = await json('values', '--desk', desk, '--indicator', 'dqsczz', '--years', '2023')
    expect(values).toMatchObject([
      { region: '422802', name: '地区生产总值', period: '2023', symbol: null, file: '小表.csv', cell: 'D3' }
    ])
    const { out } = await tongbi('values', '--desk', desk, '--csv')
    expect(out.split('\r\n')).toHaveLength(7)
    expect(out).toMatch(/^region,regionName,indicator,name,measure,period,value,symbol,unit,stage,file,sheet,cell\r\n/)
  })

  it('tells a change as exactly as the values beside it are written', async () => {
    const path = join(home, '很小.csv')
    writeFileSync(path, '\ufeff指标名称,单位,2022年,2023年\n地区生产总值,亿元,0.012,0.013\n')
    const small = join(home, '很小.tongbi')
    await tongbi('import', path, '--desk', small, '--region', '422802')
    const { out } = await tongbi('compare', '--desk', small, '--years', '2022,2023', '--measures', 'value,change')
    expect(out).toMatch(/0\.013.*\b0\.001\b/)
  })

  it('compares unrounded', async () => {
    const table = await json('compare', '--desk', desk, '--years', '2022,2023')
    expect(table).toMatchObject({ region: { code: '422802' }, years: [2022, 2023] })
    const gdp = table.rows.find((row: { indicator: { name: string } }) => row.indicator.name === '地区生产总值')
    expect(gdp.cells[1]).toMatchObject({ year: 2023, symbol: null, reason: null })
    expect(gdp.cells[1].rate).toBeCloseTo(6, 12)
    const people = table.rows.find((row: { indicator: { name: string } }) => row.indicator.name.includes('常住人口'))
    expect(people.cells[1].rate).toBeCloseTo((52.1 / 52.4 - 1) * 100, 12)
  })

  it('gives each measure asked for by its name, and why one is null', async () => {
    const measures = 'value,rate,share,index:2022,rank,average'
    const { rows } = await json('compare', '--desk', desk, '--years', '2022,2023', '--measures', measures)
    const gdp = rows.find((row: { indicator: { name: string } }) => row.indicator.name === '地区生产总值')
    expect(gdp.cells[1]).toMatchObject({
      share: null,
      rank: null,
      reasons: { share: 'no-whole', rank: 'alone', points: 'not-a-rate' }
    })
    expect(gdp.cells[1]['index:2022']).toBeCloseTo(106, 12)
    expect(gdp.average).toMatchObject({
      horizontal: { value: expect.closeTo(6, 10), label: '2023年年均增长', reason: null },
      cumulative: { value: expect.closeTo(6, 10), label: '2023年年均增长', reason: null }
    })
    const refused = await tongbi('compare', '--desk', desk, '--years', '2023', '--measures', 'growth')
    expect([refused.status, refused.err]).toEqual([2, expect.stringContaining('contribution')])
  })

  it('converts values and changes into a unit, rates not', async () => {
    const asked = ['--desk', desk, '--years', '2022,2023', '--indicators', '地区生产总值'] as const
    const stored = (await json('compare', ...asked)).rows[0]
    const converted = (await json('compare', ...asked, '--unit', '元')).rows[0]
    const factor = { 亿元: 1e8, 万元: 1e4 }[stored.indicator.unit as '亿元' | '万元']
    expect(converted.indicator.unit).toBe('元')
    expect(converted.cells[1]).toEqual({
      ...stored.cells[1],
      value: stored.cells[1].value * factor,
      change: stored.cells[1].change * factor
    })
    expect((await tongbi('compare', ...asked, '--unit', '吨')).status).toBe(2)
  })

  it('explains a number down to its cells', async () => {
    const asked = ['--desk', desk, '--years', '2022,2023', '--explain'] as const
    const { out } = await tongbi('compare', ...asked, '地区生产总值@2023', '--lang', 'zh-CN')
    expect(out).toContain('（本期 − 上年同期）÷ 上年同期 × 100')
    expect(out).toMatch(/小表\.csv › .*D3/)
    const told = await json('compare', ...asked, 'R1C2@change')
    expect(told).toMatchObject({ measure: 'change', period: '2023', inputs: [{ symbol: 'v' }, { symbol: 'v₀' }] })
    expect((await tongbi('compare', ...asked, 'R99C1')).status).toBe(2)
  })

  it('tells what went into a number in its own unit: growth changes in points', async () => {
    const own = ['--desk', join(home, '增速增减.tongbi')]
    await tongbi('import', small, ...own, '--region', '422802')
    const place = ['--indicator', 'GDP', '--region', '利川市', '--period', '2023年', '--measure', 'growth-change']
    await tongbi('set', ...own, ...place, '--value=-0.4')
    const asked = [...own, '--years', '2023', '--measures', 'growth-change'] as const
    const { out } = await tongbi('compare', ...asked, '--explain', '地区生产总值@2023@growth-change', '--lang', 'zh-CN')
    expect(out).toContain('-0.4 百分点')
    expect(out).toContain('r = -0.4 百分点')
    const [row] = (await json('compare', ...asked)).rows
    expect(row.cells[0]).toMatchObject({ 'growth-change': -0.4 })
  })

  it('explains average growth by each method', async () => {
    const asked = ['--desk', desk, '--years', '2022,2023', '--explain'] as const
    const told = await json('compare', ...asked, '地区生产总值@average')
    expect(told.map(({ measure }: { measure: string }) => measure)).toEqual([
      'average:horizontal',
      'average:cumulative',
      'average:chained'
    ])
    expect(told[0]).toMatchObject({
      average: { method: 'horizontal', base: '2022', from: '2023', to: '2023', years: 1 },
      inputs: [
        { symbol: 'v', source: { cell: 'D3' } },
        { symbol: 'b', source: { cell: 'C3' } }
      ]
    })
    const { out } = await tongbi('compare', ...asked, '地区生产总值@2023@average:cumulative', '--lang', 'zh-CN')
    expect(out).toContain('2023年年均增长（累计法，1 年）')
  })

  it('marks what was published and what sources disagree about, and says below what the marks mean', async () => {
    const disputed = join(home, '异议.tongbi')
    const returned = (name: string, value: number): string => {
      const path = join(home, `${name}.csv`)
      writeFileSync(
        path,
        `\ufeff指标,单位,2023年,同比增长（%）\r\n一般公共预算收入,万元,${value},5.2\r\n税收收入,万元,70,\r\n`
      )
      return path
    }
    for (const [department, value] of [
      ['财政局', 100],
      ['税务局', 120]
    ] as const) {
      const path = returned(department, value)
      const { status } = await tongbi(
        'import',
        path,
        '--desk',
        disputed,
        '--region',
        '422802',
        '--department',
        department
      )
      expect(status).toBe(0)
    }
    const { out } = await tongbi('compare', '--desk', disputed, '--years', '2023', '--lang', 'zh-CN')
    expect(out).toMatch(/公共预算收入 +亿元 +0\.01[02]? 初异 +5\.2 公/)
    expect(out).toMatch(/税收收入 +亿元 +0\.007 初 {3,}–/)
    expect(out).toContain('初 初步核算数；异 不同来源的数据不一致，尚未裁定；公 公布的增速')
    expect(out).toContain('– 上年同期没有数据')
  })

  it('gives points their own column where both are asked for', async () => {
    const asked = ['--desk', desk, '--years', '2022,2023', '--indicators', '地区生产总值', '--lang', 'zh-CN'] as const
    const { out } = await tongbi('compare', ...asked, '--measures', 'rate,points')
    expect(out.split('\n')[2]).toMatch(/ 6\.0 初名 +–$/)
    expect(out).toContain('不是比率、指数或位次，没有百分点')
  })

  it('compares months and what they come to since January', async () => {
    const table = await json('compare', '--desk', desk, '--periods', '2023-01..2023-03', '--cumulative')
    expect(table.periods).toEqual(['2023M01', '2023M01-02', '2023M01-03'])
    expect((await tongbi('compare', '--desk', desk, '--periods', '2023-13')).status).toBe(2)
    expect((await tongbi('compare', '--desk', desk, '--years', '2023', '--periods', '2023')).status).toBe(2)
  })

  it.each(['zh-CN', 'en-US'])(
    'saves the comparison as a spreadsheet that is read as what it says: %s',
    async (lang) => {
      const place = join(home, `对比-${lang}.xlsx`)
      const { status } = await tongbi('compare', '--desk', desk, '--years', '2022-2023', '--out', place, '--lang', lang)
      expect(status).toBe(0)
      const [{ entries }] = (await json('read', place))[0].tables
      const measures = entries.map(({ measure }: { measure: string }) => measure)
      expect(new Set(measures)).toEqual(new Set(['level', 'change', 'growth']))
      expect(entries.length).toBeGreaterThan(5)
    }
  )

  it('says so where there is nothing', async () => {
    expect((await tongbi('values', '--desk', desk, '--years', '1950')).out).toContain('There are no such figures')
    expect(await json('values', '--desk', desk, '--years', '1950')).toEqual([])
    expect((await tongbi('compare', '--desk', desk, '--years', '1950')).out).toContain('no figures of these periods')
    expect((await tongbi('missing', '--desk', desk, '--years', '2023', '--department', '没有局')).out).toContain(
      '“没有局”'
    )
  })

  it('writes the spreadsheet in the unit that is named', async () => {
    const place = join(home, '万元.xlsx')
    const asked = ['--desk', desk, '--years', '2023', '--indicator', '地区生产总值']
    const [stored] = (await json('compare', ...asked)).rows
    expect(stored.indicator.unit).toBe('亿元')
    expect((await tongbi('compare', ...asked, '--unit', '万元', '--out', place)).status).toBe(0)
    const values = (await json('read', place))[0].tables[0].entries.map(({ value }: { value: number }) => value)
    expect(values).toContain(stored.cells[0].value * 10_000)
    expect((await tongbi('compare', ...asked, '--unit', '吨', '--out', place)).status).toBe(2)
  })

  it('writes what is computed so that it is not read back as published', async () => {
    const place = join(home, 'computed.xlsx')
    const again = join(home, 'computed.tongbi')
    const measures = 'value,change,rate,share,rank,index:2022,average'
    for (const lang of ['zh-CN', 'en-US']) {
      await tongbi(
        'compare',
        '--desk',
        desk,
        '--years',
        '2022-2023',
        '--measures',
        measures,
        '--lang',
        lang,
        '--out',
        place
      )
      const { status, out, err } = await tongbi('import', place, '--desk', again, '--region', '422802', '--json')
      const { files } = JSON.parse(out)
      expect([status, err.includes('computed')]).toEqual([0, true])
      expect(files[0].warnings.map(({ kind }: { kind: string }) => kind)).toEqual(['computed-left-out'])
      expect(
        new Set((await json('values', '--desk', again)).map(({ measure }: { measure: string }) => measure))
      ).toEqual(new Set(['level']))
      rmSync(again)
    }
  })

  it('writes a row of which only months or the year to date are known, and averages by both methods', async () => {
    const months = join(home, '月度.csv')
    const heads = '指标名称,单位,2024年1月当月,2024年2月当月,2024年4月当月'
    writeFileSync(months, `\ufeff表\r\n${heads}\r\n进出口总额,亿元,1,2,7\r\n`)
    const monthly = join(home, '月度.tongbi')
    await tongbi('import', months, '--desk', monthly, '--region', '422802')
    const span = ['--desk', monthly, '--periods', '2024-02..2024-04', '--cumulative', '--measures', 'single,ytd']
    const [row] = (await json('compare', ...span)).rows
    expect(row.cells.map(({ single, ytd }: Record<string, number>) => [single, ytd])).toEqual([
      [2, 3],
      [null, 3],
      [7, 10]
    ])
    const place = join(home, '月度.xlsx')
    await tongbi('compare', ...span, '--out', place, '--lang', 'zh-CN')
    const printed = XLSX.utils.sheet_to_json<unknown[]>(sheetIn(place), { header: 1 })
    expect(printed.find(([name]) => name === '进出口总额')).toEqual(['进出口总额', 2, 3, '—', 3, 7, 10])

    const averages = join(home, '年均.xlsx')
    const years = ['--desk', desk, '--years', '2022-2023', '--measures', 'average', '--indicator', '地区生产总值']
    await tongbi('compare', ...years, '--out', averages, '--lang', 'zh-CN')
    // A heading brings its line breaks along.
    const heading = JSON.stringify(XLSX.utils.sheet_to_json(sheetIn(averages), { header: 1 })).replaceAll('\\n', '')
    expect(heading).toMatch(/年均增长（%）·水平法.*年均增长（%）·累计法/)
  })

  it('opens a saved view, and what is said beside it comes first', async () => {
    const beside = temporaryDesk()
    await beside.call('host.openDesk', { path: desk, create: false })
    const shape = plainShape(['value', 'growth', 'index:2022'])
    const shown = { regions: ['422802'], periods: ['2022', '2023'], indicators: ['gdp'], asOf: null }
    const look = { shape, sort: null, closed: [], widths: {} }
    const content = { ...shown, ...look, basis: 'published', colour: 'none' } as const
    await beside.call('views.save', { id: null, name: '月报', folder: '工业', content })
    await beside.close()
    const table = await json('compare', '--desk', desk, '--view', '工业/月报')
    expect([table.years, table.rows.length]).toEqual([[2022, 2023], 1])
    expect(table.rows[0].cells[0]['index:2022']).toBe(100)
    expect((await json('compare', '--desk', desk, '--view', '月报', '--years', '2023')).years).toEqual([2023])
    expect((await tongbi('compare', '--desk', desk, '--view', '年报')).err).toContain('工业/月报')
  })

  it('says which indicator, region or desk it does not know', async () => {
    expect((await tongbi('values', '--desk', desk, '--indicator', '幸福指数')).err).toContain('no indicator “幸福指数”')
    expect((await tongbi('compare', '--desk', desk, '--years', '2023', '--region', '亚特兰蒂斯')).err).toContain(
      'no region “亚特兰蒂斯”'
    )
    const { status, err } = await tongbi('values', '--desk', join(home, 'none.tongbi'))
    expect([status, err]).toEqual([2, expect.stringContaining('not found')])
  })
})

describe('tongbi doctor', () => {
  it('finds everything in order', async () => {
    const findings = await json('doctor')
    expect(findings.filter(({ ok }: { ok: boolean }) => !ok)).toEqual([])
    expect(findings.map(({ part }: { part: string }) => part)).toContain('better-sqlite3')
  })

  it('takes no words', async () => {
    expect(await runTongbi(['doctor', 'everything'], { home })).toMatchObject({ status: 2 })
  })
})

describe('an older Node', () => {
  const older = oldNode()
  it.skipIf(older === null)('hands over to the one that came with the packages', async () => {
    const { status, out } = await runTongbi(['doctor', '--json'], { home, node: older ?? '' })
    expect(status).toBe(0)
    expect(JSON.parse(out)).toContainEqual({ part: 'node', ok: true, says: process.version })
  })
})

/** A Node on this machine that is too old for the database, or null. */
function oldNode(): string | null {
  const candidates = (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'node'))
  for (const path of candidates.filter((one) => existsSync(one))) {
    const major = Number(/^v(\d+)/.exec(execFileSync(path, ['--version'], { encoding: 'utf8' }))?.[1])
    if (major < 22) return path
  }
  return null
}

describe('tongbi set', () => {
  const place = ['--indicator', 'GDP', '--region', '利川市', '--period', '2021年']

  it('types a value in as people write it, and tells what it did', async () => {
    const own = join(home, '录入.tongbi')
    await tongbi('import', small, '--desk', own, '--region', '422802')
    const done = await json('set', '--desk', own, ...place, '--value', '980000万元', '--stage', '快报')
    expect(done).toMatchObject({ kind: 'new', decimal: '98', unit: '亿元', period: '2021', stage: 'flash' })
    expect(done.change).toBeGreaterThan(0)
    const negative = await json(
      'set',
      '--desk',
      own,
      ...place,
      '--measure',
      'growth',
      '--value',
      '-5',
      '--reason',
      '-核实-'
    )
    expect(negative).toMatchObject({ kind: 'new', decimal: '-5' })
    const rank = await json('set', '--desk', own, ...place, '--measure', 'rank', '--value', '3')
    expect(rank).toMatchObject({ decimal: '3', unit: null })
    const refused = await tongbi('set', '--desk', own, ...place, '--value', '很多', '--lang', 'zh-CN')
    expect([refused.status, refused.err]).toEqual([1, expect.stringContaining('不是可以认出的数字')])
    const dry = await json('set', '--desk', own, ...place, '--value', '980', '--dry-run')
    expect(dry).toMatchObject({ change: null, kind: 'changed', suspicion: { code: 'unit-slip-up' } })
    const [value] = await json('values', '--desk', own, '--indicator', 'gdp', '--years', '2021')
    expect(value).toMatchObject({ value: '98', stage: 'flash', file: null })
  })
})

describe('tongbi serve', () => {
  it('makes a desk that is named and absent, and says so', async () => {
    const path = join(home, '新建.tongbi')
    const child = spawn(
      oldNode() ?? process.execPath,
      [entry, 'serve', '--desk', path, '--port', '0', '--lang', 'zh-CN'],
      {
        env: { ...process.env, TONGBI_HOME: join(home, 'serve') },
        stdio: ['ignore', 'pipe', 'inherit']
      }
    )
    const ended = once(child, 'close')
    const said: string[] = []
    for await (const line of createInterface({ input: child.stdout })) {
      said.push(line)
      if (line.startsWith('http://')) break
    }
    child.kill('SIGINT')
    await ended
    expect(said[0]).toBe(`已新建数据库 ${path}`)
    expect(existsSync(path)).toBe(true)
  })

  it('serves nothing where the desk that is named cannot be opened', async () => {
    const other = join(home, '表.tongbi')
    writeFileSync(other, '不是数据库')
    const { status, out, err } = await tongbi('serve', '--desk', other, '--port', '0', '--lang', 'zh-CN')
    expect([status, out]).toEqual([2, ''])
    expect(err).not.toBe('')
  })
})

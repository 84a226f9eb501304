import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { documentedFields, untoldFields } from '../../support/documented-fields.ts'
import { type Ran, runTongbi } from '../../support/run-tongbi.ts'

let home: string
let desk: string
let returns: readonly string[]

const tongbi = (...words: string[]): Promise<Ran> => runTongbi(words, { home })

/** What a command prints, whatever it refuses. */
async function json(...words: string[]): Promise<unknown> {
  const { out, err } = await tongbi(...words, '--json')
  if (out === '') throw new Error(err)
  return JSON.parse(out)
}

/** Two departments that disagree, new names, a unit that slipped, a total that is none, a cell that cannot be read. */
function writeReturns(): string[] {
  const sheets = {
    '统计局-年报.csv': ['主要经济指标（利川市）', '指标,单位,2022年,2023年', '地区生产总值,万元,1000000,1060000'],
    '税务局-年报.csv': [
      '利川市税收,,,',
      '指标,单位,2022年,2023年',
      '税收收入,亿元,22,22.18',
      '其中：增值税,亿元,9,31.2',
      '税收大户,户,12.3.4,15',
      '比上年增长,%,…,2.1'
    ],
    '财政局-年报.csv': ['利川市财政,,,', '指标,单位,2022年,2023年', '税收收入,亿元,22,22.53'],
    '目标.csv': ['利川市2024年预期目标', '指标,单位,2024年目标', '地区生产总值,万元,1100000']
  }
  return Object.entries(sheets).map(([name, rows]) => {
    const path = join(home, name)
    writeFileSync(path, `\ufeff${rows.join('\r\n')}\r\n`)
    return path
  })
}

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'tongbi-documented-'))
  desk = join(home, '试验.tongbi')
  returns = writeReturns()
})

afterAll(() => rmSync(home, { recursive: true, force: true }))

/** One desk goes through all of it, in this order. */
describe('docs/terminal.md tells every field', () => {
  const of = ['--indicator', 'gdp', '--period', '2023']
  const years = ['--years', '2022-2023']

  it.each<[heading: string, nth: number, words: () => readonly string[]]>([
    ['`read --json`', 0, () => ['read', ...returns, join(home, 'none.xls')]],
    ['`import --json`', 0, () => ['import', ...returns, join(home, 'none.xls'), '--desk', desk, '--region', '422802']],
    ['`import --json`', 0, () => ['import', join(home, 'none.xls'), '--desk', desk]],
    ['`values --json`, `values --csv`', 0, () => ['values', '--desk', desk]],
    ['`pending --json`, `decide --json`', 0, () => ['pending', '--desk', desk]],
    ['`set --json`', 0, () => ['set', ...of, '--region', '422802', '--value', '10600亿元', '--desk', desk]],
    ['`compare --json`', 0, () => ['compare', ...years, '--measures', 'average,rank,share,index:2015', '--desk', desk]],
    ['`compare --explain CELL`', 0, () => ['compare', ...years, '--explain', 'R1C2', '--desk', desk]],
    ['`draft --json`', 0, () => ['draft', ...years, '--desk', desk]],
    ['`history --json`', 0, () => ['history', '--desk', desk]],
    ['`history --json`', 1, () => ['history', ...of, '--desk', desk]],
    ['`history --json`', 0, () => ['undo', '--desk', desk]],
    ['`revisions --json`', 0, () => ['revisions', '--from', '1', '--desk', desk]],
    ['`source --json`', 0, () => ['source', ...of, '--desk', desk]],
    ['`missing --json`', 0, () => ['missing', '--years', '2021-2023', '--desk', desk]],
    ['`region --json`', 0, () => ['region', 'add', '高新园区', '--parent', '422802', '--desk', desk]],
    ['`department --json`', 0, () => ['department', 'add', '商务局', '县商务局', '--desk', desk]]
  ])('%s, example %d', async (heading, nth, words) => {
    const output = await json(...words())
    const told = heading.startsWith('`history') && !Array.isArray(output) ? [output] : output
    expect(untoldFields(heading, nth, told)).toEqual([])
  })

  it('`import --json` has them all where nothing could be read', async () => {
    const output = await json('import', join(home, 'none.xls'), '--desk', desk, '--dry-run')
    const fields = documentedFields('`import --json`', 0).filter((path) => /^\.\w+$/.test(path))
    expect(
      Object.keys(output as object)
        .map((name) => `.${name}`)
        .sort()
    ).toEqual(fields.sort())
    expect(output).toMatchObject({ id: null, dryRun: true, files: [{ state: 'refused' }] })
  })
})

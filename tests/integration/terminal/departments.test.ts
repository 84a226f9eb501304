import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Ran, runTongbi } from '../../support/run-tongbi.ts'

let home: string
let desk: string
let returns: string

const tongbi = (...words: string[]): Promise<Ran> => runTongbi([...words, '--desk', desk], { home })
const json = async (...words: string[]) => JSON.parse((await tongbi(...words, '--json')).out)
const gdp = ['--indicator', 'gdp', '--region', '422802', '--period', '2023']

function put(name: string, line: string, gdp: number): void {
  const path = join(returns, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, `\ufeff主要经济指标\n${line}\n指标名称,单位,2022年,2023年\n地区生产总值,亿元,100,${gdp}\n`)
}

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'tongbi-departments-'))
  desk = join(home, '试验.tongbi')
  returns = join(home, '来表')
  put('甲.csv', '填报单位：利川市统计局', 106)
  put('财政局/乙.csv', '', 107)
})

afterAll(() => rmSync(home, { recursive: true, force: true }))

describe('a folder with the returns of several departments, in the terminal', () => {
  it('is one import in which each file is of its own', async () => {
    const dry = await tongbi('import', returns, '--region', '422802', '--dry-run', '--lang', 'zh-CN')
    expect(dry.out).toContain('部门 统计局：甲.csv（表中 A2）')
    expect(dry.out).toContain('部门 财政局：乙.csv（按文件夹名）')
    expect(dry.out).toMatch(/冲突 地区生产总值 利川市 2023年 106 亿元（财政局 乙\.csv › D4 107）/)

    const { files, ...whole } = await json('import', returns, '--region', '422802')
    expect(whole).toMatchObject({ id: 1, department: null, counts: { new: 1, same: 1, conflicting: 2 } })
    const told = new Map<string, { department: string; departmentFrom: string; changes: { rival: object | null }[] }>(
      files.map((file: { file: string }) => [file.file, file])
    )
    expect(told.get('甲.csv')).toMatchObject({ department: '统计局', departmentFrom: 'sheet' })
    expect(told.get('乙.csv')).toMatchObject({ department: '财政局', departmentFrom: 'folder' })
    expect(told.get('乙.csv')?.changes.at(-1)).toMatchObject({
      kind: 'conflicting',
      cell: 'D4',
      new: '107',
      rival: { department: '统计局', file: '甲.csv', cell: 'D4', value: '106' }
    })
  })

  it('waits for a decision between them, and is undone in one step', async () => {
    const [waiting] = await json('pending')
    const said = waiting.claims.map((claim: { department: string; value: string }) => [claim.department, claim.value])
    expect(said.sort()).toEqual([
      ['统计局', '106'],
      ['财政局', '107']
    ])
    const { picked } = await json('decide', ...gdp, '--department', '统计局')
    expect(picked).toMatchObject({ department: '统计局', value: '106' })
    expect(await json('pending')).toEqual([])
    await tongbi('undo', '1', '--together')
    expect(await json('values', '--region', '422802')).toEqual([])
  })

  it('is all of the one that --department names', async () => {
    const { department, files } = await json('import', returns, '--region', '422802', '--department', '财政局')
    expect(department).toBe('财政局')
    const from = files.map((file: { departmentFrom: string }) => file.departmentFrom)
    expect(from).toEqual(['said', 'said'])
  })
})

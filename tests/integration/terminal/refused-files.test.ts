import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Ran, runTongbi } from '../../support/run-tongbi.ts'
import { writeSmallReturn } from '../../support/small-return.ts'

let home: string
let small: string
let desk: string

const tongbi = (...words: string[]): Promise<Ran> => runTongbi(words, { home })
const onlyTold = (ran: Ran) => [ran.status, ran.err.includes('    at '), ran.err.split('\n').filter(Boolean).length]

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'tongbi-refused-'))
  small = writeSmallReturn(home)
  desk = join(home, '试验.tongbi')
  writeFileSync(join(home, 'file'), '')
  const { status, err } = await tongbi('import', small, '--desk', desk, '--region', '422802')
  if (status !== 0) throw new Error(err)
}, 180_000)

afterAll(() => rmSync(home, { recursive: true, force: true }))

describe('a place where nothing can be written', () => {
  const gdp = ['--indicator', 'gdp', '--period', '2023']

  it.each([
    ['compare', ['--years', '2022-2023', '--out']],
    ['catalogue', ['export', '--out']],
    ['source', [...gdp, '--out']]
  ])('is said by tongbi %s, with what to do, and is no bug', async (command, words) => {
    const ran = await tongbi(command, ...words, join(home, 'file', 'within', '表.xlsx'), '--desk', desk)
    expect(onlyTold(ran)).toEqual([2, false, 1])
    expect(ran.err).toContain('The disk cannot be written')
  })

  it('is said of a desk that cannot be made there', async () => {
    const ran = await tongbi('import', small, '--desk', join(home, 'file', '新.tongbi'), '--region', '422802')
    expect(onlyTold(ran)).toEqual([2, false, 1])
    expect(ran.err).toContain('The disk cannot be written')
  })
})

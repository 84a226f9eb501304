import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { writePassingFile } from '../../../src/main/host/passing-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'tongbi-passing-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('a file that comes as bytes alone', () => {
  it('is written whole', async () => {
    const path = join(folder, 'whole.csv')
    await writePassingFile(path, '年报.csv', [bytes('指标,'), bytes('2023')])
    expect(readFileSync(path, 'utf8')).toBe('指标,2023')
  })

  it('is there before its first byte is asked for, so that one that fails can be cleared away', async () => {
    const path = join(folder, 'opened.csv')
    const seen: boolean[] = []
    function* asked(): Generator<Uint8Array> {
      seen.push(existsSync(path))
      yield bytes('指标')
    }
    await writePassingFile(path, '年报.csv', asked())
    expect(seen).toEqual([true])
  })

  it.each([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EIO', 'disk-write']
  ])('leaves nothing behind where the disk takes only its beginning (%s)', async (code, told) => {
    const path = join(folder, `${code}.csv`)
    function* untilFull(): Generator<Uint8Array> {
      yield bytes('指标,')
      throw Object.assign(new Error(code), { code, syscall: 'write' })
    }
    await expect(writePassingFile(path, '年报.csv', untilFull())).rejects.toMatchObject({
      data: { code: told, place: { file: '年报.csv' } }
    })
    expect(existsSync(path)).toBe(false)
  })

  it('has no place in a folder that is gone', async () => {
    await expect(writePassingFile(join(folder, 'none', 'a.csv'), '年报.csv', [bytes('a')])).rejects.toMatchObject({
      data: { code: 'disk-write', place: { file: '年报.csv' } }
    })
  })
})

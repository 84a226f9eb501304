import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { DeskError } from '#contract/error.ts'
import { isDiskFull, writeFailure } from '#desk/files/write-failure.ts'

const folder = mkdtempSync(join(tmpdir(), 'tongbi-write-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function refusalOf(write: () => void): unknown {
  try {
    write()
  } catch (error) {
    return error
  }
  throw new Error('was written')
}

const refused = (code: string) => Object.assign(new Error(code), { code, syscall: 'write' })

describe('what the system refuses to write', () => {
  it.each(['ENOSPC', 'EDQUOT'])('%s: the disk, or what a person may have of it, is full', (code) => {
    expect(isDiskFull(refused(code))).toBe(true)
    expect(writeFailure(refused(code), '表.xlsx')).toMatchObject({
      data: { code: 'disk-full', place: { file: '表.xlsx' } }
    })
  })

  it('is told of a folder that is not there, and of one that is a file, with what the system said', () => {
    writeFileSync(join(folder, 'file'), '')
    for (const path of [join(folder, 'none', '表.xlsx'), join(folder, 'file', '表.xlsx'), folder]) {
      const cause = refusalOf(() => writeFileSync(path, 'x'))
      expect(isDiskFull(cause)).toBe(false)
      expect(writeFailure(cause, '表.xlsx')).toMatchObject({ data: { code: 'disk-write' }, cause })
    }
  })

  it('is no bug, nor what has been told already', () => {
    const told = new DeskError('desk-locked')
    for (const thrown of [new TypeError('x'), told, 'x', Object.assign(new Error('x'), { code: 'ERR_PARSE_ARGS' })])
      expect(writeFailure(thrown, '表.xlsx')).toBe(thrown)
  })
})

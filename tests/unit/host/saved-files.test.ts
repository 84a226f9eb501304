import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { SavedFiles } from '../../../src/main/electron/saved-files.ts'

let home: string
let done: string[]
let refusal: string
const saved = (): SavedFiles =>
  new SavedFiles({
    openPath: async (path) => {
      done.push(`open ${path}`)
      return refusal
    },
    showItemInFolder: (path) => done.push(`show ${path}`)
  })
const written = (name: string): string => {
  const path = join(home, name)
  writeFileSync(path, 'x')
  return path
}

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'tongbi-saved-'))
  done = []
  refusal = ''
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

describe('files that were saved', () => {
  it('are opened, and shown in their folder, by their ids', async () => {
    const files = saved()
    const path = written('对比.xlsx')
    const { place, shown } = files.note(path)
    expect([place, shown?.opens]).toEqual([path, true])
    expect(await files.show(shown?.id ?? '', 'file')).toBe(true)
    expect(await files.show(shown?.id ?? '', 'folder')).toBe(true)
    expect(done).toEqual([`open ${path}`, `show ${path}`])
  })

  it('are the only ones: no path and no other id reaches anything', async () => {
    const files = saved()
    const path = written('对比.xlsx')
    files.note(path)
    for (const id of [path, '/etc/passwd', '', '../对比.xlsx', '__proto__']) {
      expect(await files.show(id, 'file')).toBe(false)
      expect(await files.show(id, 'folder')).toBe(false)
    }
    expect(done).toEqual([])
  })

  it('are opened only where they are of a kind that nothing can be run by', async () => {
    const files = saved()
    for (const name of ['原件.xls', '原件.html', '副本.tongbi', '对比.bat', '对比.exe', '对比', '对比.xlsx.cmd']) {
      const path = written(name)
      const { shown } = files.note(path)
      expect([name, shown?.opens]).toEqual([name, false])
      expect(await files.show(shown?.id ?? '', 'file')).toBe(false)
      expect(await files.show(shown?.id ?? '', 'folder')).toBe(true)
    }
    expect(done.every((one) => one.startsWith('show '))).toBe(true)
  })

  it('say so where they have gone since, or the system cannot open them', async () => {
    const files = saved()
    const { shown } = files.note(written('表.PDF'))
    refusal = 'No application'
    expect(await files.show(shown?.id ?? '', 'file')).toBe(false)
    rmSync(join(home, '表.PDF'))
    expect(await files.show(shown?.id ?? '', 'folder')).toBe(false)
    expect(done).toEqual([`open ${join(home, '表.PDF')}`])
  })

  it('are forgotten one by one, the oldest first', async () => {
    const files = saved()
    const first = files.note(written('一.xlsx')).shown?.id ?? ''
    for (let more = 0; more < 99; more += 1) files.note(join(home, `${more}.xlsx`))
    expect(await files.show(first, 'folder')).toBe(true)
    files.note(join(home, '又一.xlsx'))
    expect(await files.show(first, 'folder')).toBe(false)
  })
})

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { SaveFolder } from '../../../src/main/electron/save-folder.ts'

let home: string
let documents: string
const complaints: string[] = []
const folder = (): SaveFolder =>
  new SaveFolder(join(home, 'save-folder.json'), documents, (message) => complaints.push(message))

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'tongbi-saving-'))
  documents = join(home, 'documents')
  complaints.length = 0
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

describe('where saving begins', () => {
  it('is the folder of documents before anything was saved', () => {
    expect(folder().get()).toBe(documents)
  })

  it('is the folder last saved in, also after the window was closed', () => {
    const reports = join(home, '报告')
    mkdirSync(reports)
    folder().keep(join(reports, '对比.xlsx'))
    expect(folder().get()).toBe(reports)
  })

  it('is the folder of documents where the last one is gone or unreadable', () => {
    folder().keep(join(home, 'stick', '对比.xlsx'))
    expect(folder().get()).toBe(documents)
    writeFileSync(join(home, 'save-folder.json'), '{')
    expect(folder().get()).toBe(documents)
  })

  it('loses no saved file where it cannot be kept', () => {
    new SaveFolder(join(home, 'absent', 'save-folder.json'), documents, (message) => complaints.push(message)).keep(
      join(home, '对比.xlsx')
    )
    expect(complaints).toEqual(['The folder saved in was not kept'])
  })
})

import { describe, expect, it } from 'vitest'
import type { ImportCounts, ImportJob } from '#contract/import-calls.ts'
import { departmentOf, figuresToStore, storeState } from '../../../src/renderer/features/import/store-state.ts'
import { countsOfParams, storedParams } from '../../../src/renderer/features/import/stored-params.ts'

const none: ImportCounts = {
  new: 0,
  same: 0,
  changed: 0,
  conflicting: 0,
  withdrawn: 0,
  refused: 0,
  suspicious: 0,
  newIndicators: 0,
  targets: 0
}

const job = (patch: Partial<ImportJob>): Pick<ImportJob, 'state' | 'questions' | 'counts'> => ({
  state: 'ready',
  questions: [],
  counts: none,
  ...patch
})

const question = (answer: string | null): ImportJob['questions'][number] => ({
  id: 'q',
  code: 'which-period',
  params: {},
  guess: '2023',
  answer,
  tables: []
})

describe('what the store button says', () => {
  it('counts what would be written: not what is the same, not what was refused', () => {
    expect(figuresToStore({ ...none, new: 3, changed: 2, same: 100, refused: 7 })).toBe(5)
  })

  it('waits for reading, then for answers', () => {
    expect(storeState(job({ state: 'reading', counts: null }))).toBe('reading')
    expect(storeState(job({ questions: [question(null)], counts: { ...none, new: 1 } }))).toBe('questions')
    expect(storeState(job({ questions: [question('2023')], counts: { ...none, new: 1 } }))).toBe('ready')
  })

  it('has nothing to do where all is the same, but targets alone are worth storing', () => {
    expect(storeState(job({ counts: { ...none, same: 10 } }))).toBe('nothing')
    expect(storeState(job({ counts: { ...none, targets: 1 } }))).toBe('ready')
  })
})

describe('the department of an import', () => {
  const file = (
    ...recipes: readonly { department: string | null; applied: boolean }[]
  ): ImportJob['files'][number] => ({
    id: 'f',
    name: '表.xlsx',
    state: 'read',
    error: null,
    warnings: [],
    sheets: recipes.map(({ department, applied }, index) => ({
      name: `表${index}`,
      rowCount: 1,
      columnCount: 1,
      tables: [],
      refused: 0,
      warnings: [],
      corrections: [],
      recipe: {
        id: String(index),
        name: '月报',
        department,
        verdict: applied ? 'fits' : 'doubtful',
        applied,
        fit: 1,
        missing: [],
        added: [],
        lost: 0
      }
    }))
  })

  it('is that of the recipes that read its files, where they agree', () => {
    const finance = { department: '财政局', applied: true }
    expect(departmentOf({ files: [file(finance), file(finance, { department: null, applied: true })] })).toBe('财政局')
    expect(departmentOf({ files: [file(finance), file({ department: '统计局', applied: true })] })).toBeNull()
    expect(departmentOf({ files: [file({ department: '统计局', applied: false })] })).toBeNull()
  })
})

describe('the address of the page after storing', () => {
  it('carries the counts that are not nothing, in the order in which they are told', () => {
    const params = storedParams(7, { ...none, refused: 2, new: 5 })
    expect(params).toEqual({ stored: '7', new: '5', refused: '2' })
    expect(countsOfParams(params)).toEqual([
      ['new', 5],
      ['refused', 2]
    ])
  })
})

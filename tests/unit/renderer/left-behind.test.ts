import { describe, expect, it } from 'vitest'
import type { ImportReport } from '#contract/calls/import/import-outcome.ts'
import { leftBehind } from '../../../src/renderer/features/import/stored/left-behind.ts'

type File = ImportReport['files'][number]

const whole: File = {
  id: '1',
  file: '好.xlsx',
  state: 'read',
  error: null,
  department: null,
  warnings: [],
  figures: 12,
  waiting: { figures: 0, for: [] },
  leftOut: 0,
  tablesLeft: 0,
  counts: { new: 12, same: 0, changed: 0, conflicting: 0, withdrawn: 0, refused: 0 },
  refused: [],
  suspicions: [],
  changed: [],
  withdrawn: [],
  conflicts: [],
  unmatched: []
}

const report = (...files: File[]): Pick<ImportReport, 'files'> => ({
  files
})

const name = (state: File['unmatched'][number]['state'], figures: number): File['unmatched'][number] => ({
  name: '富硒茶园观光车数量',
  sheet: 'Sheet1',
  cell: 'A3',
  unit: '辆',
  figures,
  measures: ['level'],
  example: null,
  state,
  made: null,
  suggestions: []
})

describe('what stays outside when an import is stored', () => {
  it('is nothing of a file that came in whole, new names included', () => {
    expect(leftBehind(report({ ...whole, unmatched: [name('new', 2)] }))).toEqual([])
  })

  it('is all of a file that could not be read', () => {
    const error: File['error'] = { code: 'file-empty', place: { file: '空.xlsx' }, params: {} }
    const told = leftBehind(report(whole, { ...whole, id: '2', file: '空.xlsx', state: 'refused', error }))
    expect(told).toMatchObject([{ id: '2', file: '空.xlsx', error, parts: [] }])
  })

  it('is told from what came in in part', () => {
    const none = { new: 0, same: 0, changed: 0, conflicting: 0, withdrawn: 0, refused: 0 }
    const one = { ...whole, tablesLeft: 1 }
    const wholes = [
      one,
      { ...one, leftOut: 12, counts: none },
      { ...one, counts: none },
      { ...one, counts: { ...none, same: 1 } }
    ]
    expect(leftBehind(report(...wholes)).map(({ isWhole }) => isWhole)).toEqual([false, true, true, false])
  })

  it('is counted by why it stays: unread cells, the user’s word, names', () => {
    const [told] = leftBehind(
      report({
        ...whole,
        leftOut: 3,
        tablesLeft: 1,
        refused: [{ sheet: 'Sheet1', cell: 'D4', text: '5O', reason: 'unreadable-number' }],
        unmatched: [name('undecided', 2), name('undecided', 4), name('left-out', 5)]
      })
    )
    expect(told?.parts).toEqual([
      { what: 'unreadCells', count: 1 },
      { what: 'chosenOut', count: 3 },
      { what: 'undecidedOut', count: 6 },
      { what: 'namesOut', count: 5 },
      { what: 'tablesOut', count: 1 }
    ])
  })
})

import { describe, expect, it } from 'vitest'
import type { ImportJob } from '#contract/calls/import/import-job.ts'
import type { ImportCounts } from '#contract/calls/import/import-outcome.ts'
import { figuresLeftOut, storedParts, storeState } from '../../../src/renderer/features/import/store-state.ts'
import { countsOfParams, storedParams } from '../../../src/renderer/features/import/stored/stored-params.ts'

const none: ImportCounts = {
  new: 0,
  same: 0,
  changed: 0,
  conflicting: 0,
  outranked: 0,
  withdrawn: 0,
  refused: 0,
  suspicious: 0,
  toSee: 0,
  newIndicators: 0,
  targets: 0,
  undecided: 0,
  waiting: 0,
  storing: 0,
  replacing: 0,
  withdrawing: 0,
  left: 0
}

const job = (patch: Partial<ImportJob>): Pick<ImportJob, 'state' | 'compared' | 'questions' | 'counts'> => ({
  state: 'ready',
  compared: null,
  questions: [],
  counts: none,
  ...patch
})

const question = (answer: string | null, supposed: string | null = null): ImportJob['questions'][number] => ({
  id: 'q',
  code: 'which-period',
  head: null,
  choices: [],
  params: {},
  guess: '2023',
  answer,
  supposed,
  remembered: null,
  tables: []
})

describe('what the store button says', () => {
  it('tells what stays out: left by the user, or of names that nobody decided', () => {
    expect(figuresLeftOut({ left: 2, undecided: 4 })).toBe(6)
  })

  it('tells what is withdrawn apart from what is stored', () => {
    const counts = { ...none, storing: 4, replacing: 3 }
    expect(storedParts(counts)).toEqual([
      { what: 'store', count: 4 },
      { what: 'changing', count: 3 }
    ])
    expect(storedParts({ ...counts, withdrawing: 1, left: 2 })).toEqual([
      { what: 'store', count: 3 },
      { what: 'changing', count: 3 },
      { what: 'withdrawing', count: 1 },
      { what: 'leaving', count: 2 }
    ])
    expect(storedParts({ ...none, storing: 2, withdrawing: 2 })).toEqual([{ what: 'withdraw', count: 2 }])
  })

  it('waits for reading and comparing, then for answers', () => {
    expect(storeState(job({ state: 'reading', counts: null }))).toBe('reading')
    expect(storeState(job({ state: 'reading', compared: 0.4, counts: null }))).toBe('comparing')
    expect(storeState(job({ questions: [question(null)], counts: { ...none, new: 1, storing: 1 } }))).toBe('questions')
    expect(storeState(job({ questions: [question('2023')], counts: { ...none, new: 1, storing: 1 } }))).toBe('ready')
  })

  it('does not wait where something holds as long as nobody answers', () => {
    const supposed = question(null, '亿元')
    expect(storeState(job({ questions: [supposed], counts: { ...none, new: 1, storing: 1 } }))).toBe('ready')
  })

  it('has nothing to do where all is the same, but targets alone are worth storing', () => {
    expect(storeState(job({ counts: { ...none, same: 10 } }))).toBe('nothing')
    expect(storeState(job({ counts: { ...none, targets: 1, storing: 1 } }))).toBe('ready')
  })
})

describe('the address of the page after storing', () => {
  it('carries its desk and the counts that are not nothing, in the order in which they are told', () => {
    const params = storedParams(7, 'of-lichuan', { ...none, refused: 2, new: 5 })
    expect(params).toEqual({ stored: '7', desk: 'of-lichuan', new: '5', refused: '2' })
    expect(countsOfParams(params)).toEqual([
      ['new', 5],
      ['refused', 2]
    ])
  })

  it('tells what was stored though it looks suspicious', () => {
    const params = storedParams(7, 'of-lichuan', { ...none, new: 5, suspicious: 2 })
    expect(countsOfParams(params)).toEqual([
      ['new', 5],
      ['suspicious', 2]
    ])
  })

  it('tells what lost by its stage alone apart from what waits for a decision', () => {
    const params = storedParams(7, 'of-lichuan', { ...none, conflicting: 3, outranked: 2 })
    expect(countsOfParams(params)).toEqual([
      ['conflicting', 1],
      ['outranked', 2]
    ])
  })
})

import { describe, expect, it } from 'vitest'
import type { ImportFile } from '#contract/calls/import/import-job.ts'
import { askedPlace } from '../../../src/renderer/features/import/questions/asked-place.ts'

type Table = ImportFile['sheets'][number]['tables'][number]
const table = (index: number, top: number): Table => ({
  ...{ index, range: { top, left: 0, bottom: top + 4, right: 3 }, title: null, unit: null, notes: [] },
  ...{ observations: 4, reasons: [], taken: true }
})
const sheet = (name: string, tables: Table[]): ImportFile['sheets'][number] => ({
  ...{ name, rowCount: 30, columnCount: 4, tables, refused: 0, warnings: [], corrections: [] },
  ...{ canTakeBack: false, canSayAgain: false, recipe: null }
})
const file = (id: string, sheets: ImportFile['sheets']): ImportFile => ({
  ...{ id, name: `${id}.xlsx`, state: 'question', error: null, warnings: [], sheets, keptAs: null },
  department: { name: null, from: null, sheet: null, cell: null, at: null }
})
const job = {
  files: [file('人口', [sheet('一', [table(0, 0)])]), file('金融', [sheet('表', [table(0, 0), table(1, 10)])])]
}
const ofSecond = { tables: [{ file: '金融', sheet: '表', table: 1 }], choices: [] }

describe('where the sheet goes to show what a question is about', () => {
  it('is the table that asks, in whichever file', () => {
    expect(askedPlace(ofSecond, job, { file: '人口', sheet: '一', cell: 'A1' })).toEqual({
      ...{ file: '金融', sheet: '表', cell: 'A11' }
    })
  })

  it('is another table of the same sheet', () => {
    expect(askedPlace(ofSecond, job, { file: '金融', sheet: '表', cell: 'B2' })).toMatchObject({ cell: 'A11' })
  })

  it('is nowhere else while the person is in a table that asks it', () => {
    expect(askedPlace(ofSecond, job, { file: '金融', sheet: '表', cell: 'C12' })).toBeNull()
    const ofBoth = { tables: [{ file: '人口', sheet: '一', table: 0 }, ...ofSecond.tables], choices: [] }
    expect(askedPlace(ofBoth, job, { file: '金融', sheet: '表', cell: 'C12' })).toBeNull()
  })

  it('is nowhere where no table asks any more', () => {
    expect(askedPlace({ tables: [], choices: [] }, job, { file: '人口', sheet: '一', cell: 'A1' })).toBeNull()
  })
})

import { describe, expect, it } from 'vitest'
import type { Correction } from '#core/reading/correction/correction.ts'
import { readSheet } from '#core/reading/read-sheet.ts'
import { gridFromText, type Looks } from '../../../support/grid-from-text.ts'

/** What is read and what is refused, cell by cell. */
function read(picture: string, looks: Looks, corrections: readonly Correction[] = []) {
  const { tables, refused } = readSheet(gridFromText(picture, looks), { fileName: '表.xlsx', corrections })
  return {
    read: tables.flatMap(({ observations }) =>
      observations.map(({ row, column, period }) => `${row} ${column} ${period}`)
    ),
    refused: refused.map(({ row, column, reason }) => `${row} ${column} ${reason}`)
  }
}

const twoYears = `
  平川县工业情况（单位：万元）
  项目|2022年|2023年
  工业总产值|300|
  工业增加值|80|90
  利润总额|5|6
`

describe('one figure in cells that are merged', () => {
  it('over the columns of two years is refused: nobody knows of which it is', () => {
    expect(read(twoYears, { merges: ['B3:C3'] })).toEqual({
      read: ['3 1 2022', '3 2 2023', '4 1 2022', '4 2 2023'],
      refused: ['2 1 figure-of-several']
    })
  })

  it('over two columns and two rows as well', () => {
    const picture = twoYears.replace('80|90', '|')
    expect(read(picture, { merges: ['B3:C4'] })).toEqual({
      read: ['4 1 2022', '4 2 2023'],
      refused: ['2 1 figure-of-several']
    })
  })

  it('over the rows of two names is refused too', () => {
    const picture = twoYears.replace('300|', '300|310').replace('80|90', '|90')
    expect(read(picture, { merges: ['B3:B4'] })).toEqual({
      read: ['2 2 2023', '3 2 2023', '4 1 2022', '4 2 2023'],
      refused: ['2 1 figure-of-several']
    })
  })

  it('is read where its head is merged over the same columns, or its name over the same rows', () => {
    const head = `
      平川县工业情况（单位：万元）
      项目|2022年|2023年|
      工业总产值|300|310|
      工业增加值|80|90|
    `
    expect(read(head, { merges: ['C2:D2', 'C3:D3', 'C4:D4'] }).refused).toEqual([])
    const name = `
      平川县工业情况（单位：万元）
      项目|2022年|2023年
      工业总产值|300|310
      ||
      工业增加值|80|90
      ||
    `
    const merges = ['A3:A4', 'B3:B4', 'C3:C4', 'A5:A6', 'B5:B6', 'C5:C6']
    expect(read(name, { merges })).toEqual({
      read: ['2 1 2022', '2 2 2023', '4 1 2022', '4 2 2023'],
      refused: []
    })
  })

  it('is read as soon as a person says of what time it is', () => {
    const range = { top: 2, left: 1, bottom: 2, right: 2 }
    const said: Correction = { kind: 'meaning', range, means: { of: 'period', as: '2023' } }
    expect(read(twoYears, { merges: ['B3:C3'] }, [said])).toMatchObject({
      read: ['2 1 2023', '3 1 2022', '3 2 2023', '4 1 2022', '4 2 2023'],
      refused: []
    })
  })
})

import { describe, expect, it } from 'vitest'
import { periodsOf } from '../../../src/renderer/features/entry/entry-periods.ts'
import { pastedBeyond, pastedTexts } from '../../../src/renderer/features/entry/entry-table.ts'
import { textCells } from '../../../src/renderer/features/entry/pasted-cells.ts'

describe('text from a spreadsheet', () => {
  it('is rows of cells, without a further row for the line break at its end', () => {
    expect(textCells('1,234\t5.2%\r\n\t…\r\n')).toEqual([
      ['1,234', '5.2%'],
      ['', '…']
    ])
  })

  it('keeps what stands in quotes together', () => {
    expect(textCells('"两\n行"\t"说""一""声"\n3')).toEqual([['两\n行', '说"一"声'], ['3']])
  })
})

describe('what is pasted', () => {
  it('goes from the corner on, as far as the grid goes', () => {
    const row = (indicator: string) => ({
      ...{ key: indicator, name: indicator, unit: '', decimals: 0, region: '422802', indicator }
    })
    const cells = [
      ['1', '2', '3'],
      ['4', '5', '6']
    ]
    expect([...pastedTexts(cells, { row: 1, column: 1 }, [row('甲'), row('乙')], ['2021', '2022', '2023'])]).toEqual([
      ['422802 乙 2022', '1'],
      ['422802 乙 2023', '2']
    ])
    expect(pastedBeyond(cells, { row: 1, column: 1 }, 2, 3)).toBe(4)
    expect(pastedBeyond([['1', ''], ['']], { row: 1, column: 2 }, 2, 3)).toBe(0)
  })
})

describe('the periods over the columns', () => {
  it('are called as the desk stores them', () => {
    expect(periodsOf('year', 2022, 2023)).toEqual(['2022', '2023'])
    expect(periodsOf('quarters', 2023, 2023)).toEqual(['2023Q1', '2023H1', '2023Q1-3', '2023'])
    expect(periodsOf('months', 2023, 2023)).toContain('2023M01-07')
    expect(periodsOf('month', 2023, 2023).at(-1)).toBe('2023M12')
    expect(periodsOf('year', 2023, 2022)).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { cellName } from '#core/reading/grid.ts'
import { readSheet } from '#core/reading/read-sheet.ts'
import { gridFromText } from '../../../support/grid-from-text.ts'

/** The unit of each column in the first row of figures, and what is asked. */
function unitsBelow(doubles: string): { readonly units: Record<string, string | null>; readonly asked: number } {
  const grid = gridFromText(
    `
    ¦历年户数、人口及自然变动
    ¦年份|年末总户数|年末总人口|按性别分||出生率|自然增长率
    ¦|||男|女||
    ¦Year|${doubles}
    ¦1952|1261769|5334761|2689701|2645060|32.21|19.18
    ¦1957|1426753|5861103|3016353|2844750|33.17|20.47
    ¦1962|1512631|6431176|3242550|3188626|16.41|-4.64
    `,
    { merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:E2', 'F2:F3', 'G2:G3'] }
  )
  const { tables } = readSheet(grid, { fileName: '表.xlsx' })
  const first = tables.flatMap(({ observations }) => observations.filter(({ row }) => row === 4))
  return {
    units: Object.fromEntries(first.map(({ column, unit }) => [cellName(0, column), unit])),
    asked: tables.flatMap(({ questions }) => questions).length
  }
}

const ALL = { B1: '户', C1: '人', D1: '人', E1: '人', F1: '‰', G1: '‰' }

describe('units in the line of English names below merged heads', () => {
  it('stand before the name', () => {
    const said = '(户)⏎Households|(人)⏎Population|(人)⏎Male|(人)⏎Female|(‰)⏎Birth Rate|(‰)⏎Natural Growth Rate'
    expect(unitsBelow(said)).toEqual({ units: ALL, asked: 0 })
  })

  it('stand behind it', () => {
    const said = 'Households (户)|Population (人)|Male (人)|Female (人)|Birth Rate (‰)|Natural Growth Rate (‰)'
    expect(unitsBelow(said)).toEqual({ units: ALL, asked: 0 })
  })
})

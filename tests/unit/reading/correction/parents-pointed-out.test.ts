import { describe, expect, it } from 'vitest'
import type { Correction } from '#core/reading/correction/correction.ts'
import { parseCellName } from '#core/reading/grid.ts'
import { readSheet } from '#core/reading/read-sheet.ts'
import { gridFromText } from '../../../support/grid-from-text.ts'

const PICTURE = `
  云溪县2023年水利建设情况
  |单位：万元|
  指标|2022年|2023年
  水利投资|12034|13034
  其中：灌区改造|3021|3221
  农村饮水|2021|2221
  水库除险|56|58
`

function read(hung: readonly (readonly [label: string, parent: string | null])[]) {
  const at = (name: string) => parseCellName(name) as Exclude<ReturnType<typeof parseCellName>, null>
  const corrections = hung.map(
    ([label, parent]): Correction => ({ kind: 'parent', label: at(label), parent: parent === null ? null : at(parent) })
  )
  const [table] = readSheet(gridFromText(PICTURE), { fileName: '表.xlsx', corrections }).tables
  const paths = table?.observations.filter(({ column }) => column === 2).map(({ indicator }) => indicator.join('>'))
  return { paths, asked: table?.questions.map(({ code, params }) => `${code} ${params?.['names']}`) }
}

describe('a parent that a person points out', () => {
  it('stays where the reading had guessed it, and the guess about the others stays asked', () => {
    expect(read([])).toEqual({
      paths: ['水利投资', '水利投资>灌区改造', '水利投资>农村饮水', '水利投资>水库除险'],
      asked: ['which-parts 农村饮水、水库除险']
    })
    expect(read([['A7', 'A4']])).toEqual({
      paths: ['水利投资', '水利投资>灌区改造', '水利投资>农村饮水', '水利投资>水库除险'],
      asked: ['which-parts 农村饮水']
    })
  })

  it('settles all where all are pointed out', () => {
    expect(
      read([
        ['A6', 'A4'],
        ['A7', null]
      ])
    ).toEqual({
      paths: ['水利投资', '水利投资>灌区改造', '水利投资>农村饮水', '水库除险'],
      asked: []
    })
  })
})

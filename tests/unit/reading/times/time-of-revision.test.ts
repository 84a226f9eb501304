import { describe, expect, it } from 'vitest'
import { cellName } from '#core/reading/grid.ts'
import { readSheet } from '#core/reading/read-sheet.ts'
import { gridFromText } from '../../../support/grid-from-text.ts'

function read(picture: string) {
  const [table] = readSheet(gridFromText(picture), { fileName: '表.xlsx' }).tables
  return {
    asked: table?.questions.map(({ code }) => code),
    said: Object.fromEntries(
      table?.observations.map(({ row, column, period, measure }) => [cellName(row, column), `${period} ${measure}`]) ??
        []
    )
  }
}

describe('what a revision changed', () => {
  it('is a level of the time of what was revised', () => {
    const { asked, said } = read(`
      主要指标
      指标|单位|2022年|2023年初步数|2023年核实数|修订幅度
      地区生产总值|亿元|95|100.2|103.2|3.0%
      第一产业|亿元|19|20.1|20.6|2.5%
    `)
    expect([asked, said['F3'], said['F4']]).toEqual([[], '2023 level', '2023 level'])
  })

  it('so is the difference, before and behind', () => {
    const { asked, said } = read(`
      地区生产总值修订情况
      单位：亿元
      指标|2023年修订前|2023年修订后|修订差额|修订幅度（%）
      地区生产总值|100.2|103.2|3.0|3.0
      第一产业|20.1|20.6|0.5|2.5
    `)
    expect([asked, said['D4'], said['E4']]).toEqual([[], '2023 level', '2023 level'])
  })
})

import { describe, expect, it } from 'vitest'
import type { Correction } from '#core/reading/correction/correction.ts'
import { cellName, rangeName } from '#core/reading/grid.ts'
import { readSheet } from '#core/reading/read-sheet.ts'
import { gridFromText } from '../../../support/grid-from-text.ts'

function read(picture: string, corrections: readonly Correction[] = []) {
  const { tables, refused, roles } = readSheet(gridFromText(picture), { fileName: '表.xlsx', corrections })
  return {
    cells: tables.flatMap(({ observations }) => observations.map(({ row, column }) => cellName(row, column))),
    asked: tables.flatMap(({ questions }) => questions.map(({ code }) => code)),
    reasons: tables.flatMap(({ reasons }) =>
      reasons.flatMap(({ code, at, params }) =>
        code.startsWith('checks-') && at ? [`${code} ${rangeName(at)}${params ? ` ${params['cells']}` : ''}`] : []
      )
    ),
    leftOut: roles.flatMap(({ role, range }) => (role === 'left-out' ? [rangeName(range)] : [])),
    refused: refused.map(({ row, column }) => cellName(row, column))
  }
}

describe('the checks of a form', () => {
  it('are no figures where all of a column 核对 says 1, and are where it counts', () => {
    const cells = (one: number, two: number) =>
      read(`
        2024年1-9月各县收入
        县|合计（万元）|税收（万元）|核对
        东宝区|16397|11210|${one}
        掇刀区|10963|7630|${two}
      `).cells
    expect(cells(1, 1)).toEqual(['B3', 'C3', 'B4', 'C4'])
    expect(cells(1, 12)).toContain('D4')
  })

  it.each(['校验', '校验列', '核对关系', '平衡关系（应为0）', '表内校验', '检查', '核对差额', 'check'])(
    'are no figures in a column %s',
    (head) => {
      expect(
        read(`
          2024年1-9月各县收入
          县|合计（万元）|税收（万元）|非税（万元）|${head}
          东宝区|16397|11210|5187|0
          掇刀区|10963|7630|3333|0
        `)
      ).toEqual({
        cells: ['B3', 'C3', 'D3', 'B4', 'C4', 'D4'],
        asked: [],
        reasons: ['checks-left-out E3:E4'],
        leftOut: ['E3:E4'],
        refused: []
      })
    }
  )

  it('are no figures in rows, whatever stands there to say that all is well', () => {
    const { cells, reasons, refused } = read(`
      2024年9月收支平衡表
      单位：吨
      项目|本月|累计
      一、期初库存|100|100
      二、购进量|50|500
      三、消费量|60|480
      四、期末库存|90|120
      校验：一+二-三=四|0|正确
    `)
    expect(cells).toHaveLength(8)
    expect(reasons).toEqual(['checks-left-out B8:C8'])
    expect(refused).toEqual([])
  })

  it('that are not 0 are said', () => {
    const { reasons } = read(`
      2024年1-9月各县收入
      单位：万元
      县|合计|税收|非税|校验
      东宝区|16397|11210|5187|0
      掇刀区|10963|7630|3333|0
      京山市|10993|7630|3333|30
    `)
    expect(reasons).toEqual(['checks-left-out E4:E6', 'checks-not-zero E4:E6 E6'])
  })

  it('are taken for figures where they count something, and where a person says so', () => {
    expect(
      read(`
        2024年质量检查
        县|检查（次）|核对（次）|校验仪器（台）
        东宝区|12|51|3
        掇刀区|76|33|5
      `).cells
    ).toHaveLength(6)
    const picture = `
      2024年1-9月各县收入
      单位：万元
      县|合计|校验
      东宝区|16397|0
      掇刀区|10963|0
    `
    const kept = { kind: 'mark', role: 'value', range: { top: 3, left: 2, bottom: 4, right: 2 } } as const
    expect(read(picture, [kept]).cells).toContain('C5')
  })
})

import { describe, expect, it } from 'vitest'
import { cellName } from '#core/reading/grid.ts'
import { readSheet } from '#core/reading/read-sheet.ts'
import { gridFromText } from '../../../support/grid-from-text.ts'

/** The unit of each figure by its cell, and what is asked with its guess. */
function read(picture: string, unit?: string) {
  const { tables } = readSheet(gridFromText(picture), { fileName: '表.xlsx', ...(unit !== undefined && { unit }) })
  const observations = tables.flatMap((table) => table.observations)
  return {
    units: Object.fromEntries(observations.map((one) => [cellName(one.row, one.column), one.unit])),
    asked: tables.flatMap(({ questions }) => questions.map(({ code, guess }) => `${code} ${guess}`))
  }
}

const inRows = (line: string, name: string, figures: readonly [number, number]): string => `
  2024年主要指标
  单位：${line}
  指标|2024年|2023年
  地区生产总值|512|490
  ${name}|${figures[0]}|${figures[1]}
`

describe('money for one that cannot be in the unit of the table', () => {
  it.each([
    ['亿元', '人均地区生产总值', 52000, 50000],
    ['亿元', '人均可支配收入', 3.2, 3.1],
    ['万元', '人均补助水平', 600, 450],
    ['万元', '平均工资', 85000, 81000],
    ['万元', '商品房均价', 6200, 6100],
    ['万元', '户均存款', 121000, 111000]
  ])('(%s: %s %d) is asked', (line, name, now, before) => {
    const { units, asked } = read(inRows(line, name, [now, before]))
    expect(units).toMatchObject({ B4: line, B5: null, C5: null })
    expect(asked).toEqual(['which-unit 元'])
    expect(read(inRows(line, name, [now, before]), '元').units).toMatchObject({ B4: line, B5: '元', C5: '元' })
  })

  it.each([
    ['万元', '人均地区生产总值', 5.2, 5],
    ['万元', '人均产值', 312, 298],
    ['万元', '户均存款', 12.1, 11.1],
    ['万元', '商品房均价', 1.2, 1.1],
    // One that was mistyped is for the desk to point at.
    ['万元', '人均可支配收入', 3.2, 31000]
  ])('(%s: %s %d) is in it where it can be', (line, name, now, before) => {
    expect(read(inRows(line, name, [now, before]))).toMatchObject({ units: { B5: line, C5: line }, asked: [] })
  })

  it('is asked below a head, too, and under one whose unit is said of others', () => {
    expect(
      read(`
        2024年社会救助
        单位：万元
        项目|发放资金|人均补助水平
        城市低保|864|600
        农村低保|2916|450
      `)
    ).toMatchObject({ units: { B4: '万元', C4: null, C5: null } })
    expect(
      read(`
        2024年主要指标
        指标|绝对值（亿元）
        地区生产总值|512
        人均地区生产总值|52000
      `)
    ).toMatchObject({ units: { B3: '亿元', B4: null } })
  })

  it('is what its own head says, however large', () => {
    expect(
      read(`
        2024年社会救助
        项目|人均补助水平（万元）
        城市低保|600
        农村低保|450
      `)
    ).toMatchObject({ units: { B3: '万元' }, asked: [] })
  })
})

import { describe, expect, it } from 'vitest'
import { readSheet } from '#core/reading/read-sheet.ts'
import { pictureGrid } from '../../../exam/labelled-table.ts'
import { readStructure } from '../../../support/read-structure.ts'

describe('a row of counts like years', () => {
  it('is data where a head and rows of the same columns stand around it, whatever its name', () => {
    const tables = readStructure(`
      ¦2024年民政统计表||
      ¦科目|2024年|2023年
      ¦城市低保|4336|4223
      ¦分散供养|1957|1947
      ¦集中供养|1241|1226`)
    expect(tables).toHaveLength(1)
    expect(tables[0]?.entries).toMatchObject({ C4: '分散供养 · 2023年', B5: '集中供养 · 2024年' })
  })

  it('is data though the years follow each other, and beside a unit', () => {
    const tables = readStructure(`
      ¦指标|单位|2024年|2023年|2022年
      ¦企业|户|4336|4223|4120
      ¦个体户|户|2024|2023|2022
      ¦学校|所|88|90|91`)
    expect(tables).toHaveLength(1)
    expect(tables[0]?.entries['D4']).toBe('学校 · 2023年')
  })

  it('is data right under a head in words', () => {
    const [table] = readStructure(`
      ¦指标|本年|上年
      ¦分散供养|1957|1947
      ¦集中供养|1241|1226`)
    expect(table?.headerRows).toEqual([1])
    expect(table?.entries['B2']).toBe('分散供养 · 本年')
  })

  it('is data below the name of a group', () => {
    const tables = readStructure(`
      ¦指标|本年|上年
      ¦城市低保|4336|4223
      ¦特困人员||
      ¦分散供养|2021|2020
      ¦集中供养|1241|1226`)
    expect(tables).toHaveLength(1)
    expect(tables[0]?.entries['C4']).toMatch(/分散供养 · 上年$/)
  })

  it('is a head where the corner or the years of the first head come again', () => {
    const again = (name: string, years: string) =>
      readStructure(`
        ¦品目|2022|2023
        ¦小麦|312|305
        ¦玉米|212|205
        ¦${name}|${years}
        ¦生猪|88|90
        ¦羊|66|67`).map(({ headerRows }) => headerRows)
    expect(again('品目', '2020|2021')).toEqual([[1], [4]])
    expect(again('畜禽', '2022|2023')).toEqual([[1], [4]])
    expect(again('指标', '2020|2021')).toEqual([[1], [4]])
    expect(again('个体户', '2031|2010')).toEqual([[1]])
  })

  it('is data where the column that tells it from a head has been left out', () => {
    const picture = [
      '2024年民政事业统计年报|||',
      '项目|号|本期|前期',
      '农村低保|12|18870|19467',
      '分散供养|14|1957|1947',
      '集中供养|15|1241|1226'
    ]
    const grid = pictureGrid({ file: '民政.xlsx', sheet: '年报', shape: '', picture, truth: [] })
    const left = { kind: 'mark', role: 'left-out', range: { top: 1, left: 1, bottom: 4, right: 1 } } as const
    const { tables } = readSheet(grid, { fileName: '民政.xlsx', corrections: [left] })
    expect(tables).toHaveLength(1)
    expect(tables[0]?.observations.map(({ indicator }) => indicator[0])).toEqual([
      '农村低保',
      '农村低保',
      '分散供养',
      '分散供养',
      '集中供养',
      '集中供养'
    ])
  })
})

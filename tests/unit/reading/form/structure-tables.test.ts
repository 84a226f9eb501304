import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Grid } from '#core/reading/grid.ts'
import { readSheet } from '#core/reading/read-sheet.ts'
import { gridFromText } from '../../../support/grid-from-text.ts'
import { readStructure } from '../../../support/read-structure.ts'

describe('the tables of a sheet', () => {
  it('are parted where names of columns come again, notes going to the table above', () => {
    const tables = readStructure(`
      ¦表1 财政||
      ¦指标|2022|2023
      ¦收入|12.1|13.1
      ¦支出|22.1|23.1
      ¦注：1.收入不含基金。||
      ¦表2 金融||
      ¦指标|2022|2023
      ¦存款|392.1|409.7
      ¦贷款|256.6|270.2`)
    expect(tables.map(({ titles, notes, range }) => ({ titles, notes, range }))).toEqual([
      { titles: ['表1 财政'], notes: ['注：1.收入不含基金。'], range: 'A1:C5' },
      { titles: ['表2 金融'], notes: [], range: 'A6:C9' }
    ])
  })

  it.each([
    '△表示比去年同期减少。',
    '“▲”表示下降；“-”表示上年同期无注销。',
    '表中“…”代表不足一个单位',
    '负号表示净流出',
    '本县自动站自10月起增加两处。'
  ])('leave what explains a sign, and whole sentences, to the table above: %s', (line) => {
    for (const title of ['表二  各乡镇降雨量', '各乡镇降雨量']) {
      const tables = readStructure(`
      ¦表一  月末水库蓄水||
      ¦水库|今年|去年同期
      ¦清溪|3862|3517
      ¦石门|1248|△1330
      ¦${line}||
      ¦||
      ¦${title}||
      ¦乡镇|今年|去年同期
      ¦城关镇|62.5|48.3
      ¦马坪镇|58.1|51.6`)
      expect(tables.map(({ titles, notes }) => ({ titles, notes }))).toEqual([
        { titles: ['表一  月末水库蓄水'], notes: [line] },
        { titles: [title], notes: [] }
      ])
    }
  })

  it('begin with the line that numbers them, whatever adjoins the table above', () => {
    const tables = readStructure(`
      ¦表一  月末水库蓄水||
      ¦水库|今年|去年同期
      ¦清溪|3862|3517
      ¦石门|1248|1330
      ¦石门水库自上月起检修||
      ¦||
      ¦表二  各乡镇降雨量||
      ¦乡镇|今年|去年同期
      ¦城关镇|62.5|48.3
      ¦马坪镇|58.1|51.6`)
    expect(tables.map(({ titles, notes }) => ({ titles, notes }))).toEqual([
      { titles: ['表一  月末水库蓄水'], notes: ['石门水库自上月起检修'] },
      { titles: ['表二  各乡镇降雨量'], notes: [] }
    ])
  })

  it('go on where figures that rise one by one come to be like years', () => {
    const tables = readStructure(`
      ¦村卫生室用药||
      ¦药品|上年|本年
      ¦甲药|1898|1899
      ¦乙药|1899|1900
      ¦丙药|1900|1901
      ¦丁药|1901|1902`)
    expect(tables.map(({ range }) => range)).toEqual(['A1:C6'])
  })

  it('take title and unit from the part before where they continue it (续表)', () => {
    const [, second] = readStructure(`
      ¦7-3 物价||
      ¦||单位：%
      ¦类别|1月|2月
      ¦食品|101.3|99.9
      ¦衣着|100.2|100.8
      ¦7-3 续表||
      ¦类别|3月|4月
      ¦食品|102.3|98.9
      ¦衣着|101.2|101.8`)
    expect(second).toMatchObject({ titles: ['7-3 物价', '7-3 续表'], units: ['单位：%'] })
    expect(second?.entries['B8']).toBe('食品 · 3月')
  })

  it('have parts (#) first in a part under the last name of the part before', () => {
    const [, second] = readStructure(`
      ¦14-5 企业财务指标|||
      ¦项目|企业数|#亏损企业|流动资产
      ¦国有企业|30|5|1304
      ¦外商企业|91|11|5001
      ¦14-5 续表|||
      ¦项目|#应收账款|#存货|负债合计
      ¦国有企业|254|573|3188
      ¦外商企业|378|633|5581`)
    expect(second?.parents).toEqual({ '#应收账款': '流动资产', '#存货': '流动资产' })
  })

  it('are parted where fewer columns begin below, and a name that runs over stays above', () => {
    const [first, second] = readStructure(`
      ¦2020年各园区指标||
      ¦园区|企业数|产值
      ¦经开区|88.5|120.1
      ¦临 港|31.5|80.2
      ¦工业园||
      ¦||
      ¦2022年民政||
      ¦指标|2022年|
      ¦床位|120|
      ¦低保对象|3120|`)
    expect(first).toMatchObject({ range: 'A1:C5' })
    expect(first?.entries['B4']).toBe('临港工业园 · 企业数')
    expect(second).toMatchObject({ titles: ['2022年民政'] })
    expect(second?.entries['B9']).toBe('床位 · 2022年')
  })

  it('stand side by side with a blank column between, or with the stub repeated and none', () => {
    const withGap = readStructure(`
      ¦县区|产值||县区|收入
      ¦东县|512.3||东县|30.1
      ¦西县|380.4||西县|18.7`)
    expect(withGap.map(({ entries }) => Object.keys(entries))).toEqual([
      ['B2', 'B3'],
      ['E2', 'E3']
    ])
    const without = readStructure(`
      ¦县区|产值|县区|收入
      ¦东县|512.3|东县|30.1
      ¦西县|380.4|西县|18.7`)
    expect(without[1]?.entries['D3']).toBe('西县 · 收入')
  })

  it('are one where a blank column only makes room', () => {
    const tables = readStructure(`
      ¦指标|2021||2022
      ¦收入|12.1||13.1
      ¦支出|22.1||23.1`)
    expect(tables).toHaveLength(1)
    expect(tables[0]?.entries['D3']).toBe('支出 · 2022')
  })

  it('are one where columns of flags without a head stand between the years', () => {
    const [table, ...others] = readStructure(`
      ¦geo|2005||2006||2007|
      ¦Ireland|12.3|e|12.5|e|12|
      ¦Belgium|8.1||7.5||7|p
      ¦Bulgaria|10.5|e|10.4|b|10.2|
      ¦Denmark|8.3|p|8|b|8.4|b`)
    expect(others).toEqual([])
    expect(table?.entries).toMatchObject({ B2: 'Ireland · 2005', D2: 'Ireland · 2006', F5: 'Denmark · 2007' })
    expect(Object.keys(table?.entries ?? {})).toHaveLength(12)
  })

  it('are one where counts of about two thousand stand behind a blank column', () => {
    const tables = readStructure(`
      ¦Country|1990|1995||2000|2005
      ¦Mexico|1945|1857||1888|1909
      ¦Turkey|1866|1876||1937|1918
      ¦Finland|1769|1776||1951|1916
      ¦Greece|2005|1923||1821|2081`)
    expect(tables).toHaveLength(1)
    expect(tables[0]?.entries['E3']).toBe('Turkey · 2000')
  })

  it('leave out a column without a head that points to notes', () => {
    const [table] = readStructure(`
      ¦||2000|2005
      ¦Australia|1|1.47|1.78
      ¦Austria||1.93|2.45
      ¦Belgium||1.97|1.83
      ¦Canada|2|1.91|2.05`)
    expect(Object.keys(table?.entries ?? {})).toEqual(['C2', 'D2', 'C3', 'D3', 'C4', 'D4', 'C5', 'D5'])
    expect(table?.entries['C2']).toBe('Australia · 2000')
  })

  it('keep a column that gives a letter for every figure', () => {
    const [table] = readStructure(`
      ¦City|2007|2008
      ¦Halifax|927|F
      ¦Regina|1289|F
      ¦Québec|411|F`)
    expect(table?.entries['C2']).toBe('Halifax · 2008')
  })

  it('have panels: a text over the columns in the midst heads the rows below it', () => {
    const [table] = readStructure(
      `
      ¦|2021|2022
      ¦|Number|
      ¦Male|120|130
      ¦Female|110|115
      ¦|Percent|
      ¦Boys|52.2|53.1
      ¦Girls|47.8|46.9`,
      { merges: ['B2:C2', 'B5:C5'] }
    )
    expect(table?.entries['B3']).toBe('Male · 2021')
    expect(table?.parents).toMatchObject({ Female: 'Number', Girls: 'Percent' })
  })

  it('have panels whose merges were undone by filling every cell', () => {
    const [table, ...others] = readStructure(`
      ¦国别|2010|2020
      ¦生产总值（亿美元）|生产总值（亿美元）|生产总值（亿美元）
      ¦中国|60872|146877
      ¦韩国|11441|16446
      ¦年中人口（百万人）|年中人口（百万人）|年中人口（百万人）
      ¦中国|1337.7|1411.1
      ¦韩国|49.6|51.8`)
    expect(others).toEqual([])
    expect(Object.keys(table?.entries ?? {})).toEqual(['B3', 'C3', 'B4', 'C4', 'B6', 'C6', 'B7', 'C7'])
    expect(table?.parents['韩国']).toBe('年中人口（百万人）')
  })

  it('leave out page numbers and signature lines', () => {
    const [table] = readStructure(`
      ¦指标|单位|2021年|2022年
      ¦水库|座|41|41
      ¦灌区|处|15|16
      ¦单位负责人：周某||审核人：吴某|电话 5550000
      ¦|||第 1 页`)
    expect(Object.keys(table?.entries ?? {})).toEqual(['C2', 'D2', 'C3', 'D3'])
  })

  it('are none where nothing names the rows: every value is refused, and nobody is asked how else it could be', () => {
    const grid = gridFromText(`
      ¦2021年|2022年|2023年
      ¦12.1|13.1|14.1
      ¦22.1|23.1|24.1
      ¦32.1|33.1|34.1`)
    const reading = readSheet(grid, { fileName: 'x.xlsx' })
    expect(reading.tables.flatMap((table) => table.observations)).toEqual([])
    expect(reading.refused).toHaveLength(9)
    expect(reading.tables[0]?.questions).toEqual([])
  })

  it('lose no figure: what belongs to none is reported with its place', () => {
    const reading = readSheet(
      gridFromText(`
      ¦指标|2021年|2022年|进展|备注
      ¦水库|41|41|在建|2
      ¦灌区|15|16|完工|
      ¦泵站|12|13|87|
      ¦堤防|22|23|在建|
      ¦|||
      ¦||5550.5|`),
      { fileName: 'x.xlsx' }
    )
    expect(reading.refused.map(({ row, column, reason }) => [row, column, reason])).toEqual([
      [3, 3, 'outside-table'],
      [6, 2, 'outside-table']
    ])
  })

  it('are found wherever they stand on the sheet, and no cell belongs to two values', () => {
    fc.assert(
      fc.property(
        fc.nat(4),
        fc.nat(4),
        fc.integer({ min: 2, max: 6 }),
        fc.integer({ min: 2, max: 6 }),
        (down, right, rows, columns) => {
          const lines = [
            ...Array.from({ length: down }, () => ''),
            ['指标', ...Array.from({ length: columns }, (_, column) => `${2010 + column}年`)].join('|'),
            ...Array.from({ length: rows }, (_, row) =>
              [
                `项目${'甲乙丙丁戊己'[row]}`,
                ...Array.from({ length: columns }, (_, column) => `${row * 10 + column}.5`)
              ].join('|')
            )
          ].map((line) => '|'.repeat(right) + line)
          const tables = readStructure(lines.join('\n') || '|')
          const cells = tables.flatMap(({ entries }) => Object.keys(entries))
          expect(tables).toHaveLength(1)
          expect(new Set(cells).size).toBe(rows * columns)
          expect(cells).toHaveLength(rows * columns)
        }
      )
    )
  })
  it('stand side by side where the heads of the values come once more behind other names', () => {
    const tables = readStructure(`
      ¦收入项目|2019年|2020年|支出项目|2019年|2020年
      ¦税收收入|60|59|教育|40|43
      ¦非税收入|20|24|社会保障|21|24`)
    expect(tables.map(({ entries }) => Object.values(entries)[0])).toEqual(['税收收入 · 2019年', '教育 · 2019年'])
  })
  it('begin below dates, which are no figures', () => {
    const tables = readStructure(`
      ¦Unemployment rate||
      ¦Last update|08.02.22|
      ¦Extracted on|10/02/2022|
      ¦
      ¦GEO/TIME|2019|2020
      ¦Belgium|5.4|5.6
      ¦Bulgaria|5.2|6.1`)
    expect(tables.map(({ entries }) => Object.keys(entries))).toEqual([['B6', 'C6', 'B7', 'C7']])
  })

  it('take title and unit from a sheet before where the sheet opens with their 续表', () => {
    const first = gridFromText(`
      ¦3-4 丰水县按年龄分的人口（2020年）||
      ¦||单位：人
      ¦年龄组|男|女
      ¦0-4岁|1120|1011
      ¦5-9岁|1320|1251`)
    const other = gridFromText(`
      ¦3-5 户数（2021年）|
      ¦地区|户数（户）
      ¦东河乡|1120
      ¦西山乡|2220`)
    const read = (title: string, before: readonly Grid[]) =>
      readSheet(
        gridFromText(`
      ¦${title}||
      ¦年龄组|男|女
      ¦10-14岁|1120|1011
      ¦15-19岁|1320|1251`),
        { fileName: 'x.xlsx', before }
      ).tables[0]
    for (const before of [[first], [first, other]]) {
      const part = read('3-4  续表', before)
      expect(part?.observations[0]).toMatchObject({ period: '2020', unit: '人', region: '丰水县' })
      expect(part?.reasons.map(({ code }) => code)).toContain('continues-table')
    }
    expect(read('续表', [first])?.observations[0]).toMatchObject({ period: '2020', unit: '人' })
    expect(read('3-4 续表（2021年）', [first])?.observations[0]).toMatchObject({ period: '2021', unit: '人' })
    for (const [title, before] of [
      ['3-6 续表', [first, other]],
      ['续表', [first, gridFromText('随笔')]],
      ['3-4 按年龄分的人口', [first]]
    ] as const) {
      expect(read(title, before)?.questions.map(({ code }) => code)).toEqual(['which-period', 'which-unit'])
    }
  })
})

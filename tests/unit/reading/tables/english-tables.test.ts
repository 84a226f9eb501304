import { describe, expect, it } from 'vitest'
import { readSheet } from '#core/reading/read-sheet.ts'
import { gridFromText } from '../../../support/grid-from-text.ts'
import { readStructure } from '../../../support/read-structure.ts'

function observed(picture: string, cell: { row: number; column: number }) {
  const [table] = readSheet(gridFromText(picture), { fileName: 'table.xlsx' }).tables
  return table?.observations.find(({ row, column }) => row === cell.row && column === cell.column)
}

describe('units in an English table', () => {
  const years = `
    ¦|2008|2009
    ¦|%|%
    ¦Men|62.2|54.5
    ¦Women|49.7|13.6`

  it('are a level of the header below what stands over them', () => {
    const [table] = readStructure(years)
    expect(table?.headerRows).toEqual([1, 2])
    expect(table?.parents).toEqual({ '%': '2009' })
    expect(table?.entries['B3']).toBe('Men · %')
    const [parted] = readStructure(
      `
      ¦County|Salmon||All species
      ¦|Tonnes|NOK 1 000|NOK 1 000
      ¦Troms|86363|1519|1702
      ¦Finnmark|37763|702|749`,
      { merges: ['B1:C1'] }
    )
    expect(parted?.parents).toEqual({ Tonnes: 'Salmon', 'NOK 1 000': 'All species' })
    const [thousands] = readStructure(`
      ¦|Sheep|Wheat
      ¦|(000)|(hectares)
      ¦2005|39880|31500
      ¦2006|40082|40100`)
    expect(thousands?.entries['B3']).toBe('2005 · (000)')
  })

  it('stand behind the years of the head, as magnitudes too', () => {
    const [table] = readStructure(`
      ¦Population of the cities|
      ¦|2005 thousands|2006 thousands
      ¦Toronto|5384.0|5432.2
      ¦Ottawa|867.9|881.3`)
    expect(table?.headerRows).toEqual([2])
    expect(table?.entries['C3']).toBe('Toronto · 2006 thousands')
  })

  it('say in what the figures are told all the same', () => {
    expect(observed(years, { row: 2, column: 1 })).toMatchObject({ unit: '%', indicator: ['Men'], period: '2008' })
  })

  it('are names of rows in a column of their own', () => {
    const rows = `
      ¦Commodity|Unit|2007-08|2008-09
      ¦Wheat|'000 t|21192|61398
      ¦Sheep|million|76.9|72.7`
    expect(readStructure(rows)[0]?.entries['C2']).toBe("Wheat · '000 t · 2007-08")
    expect(observed(rows, { row: 1, column: 2 })).toMatchObject({ unit: "'000 t", indicator: ['Wheat'] })
  })

  it('tell two rows of one name apart, written once or merged over both', () => {
    const rows = `
      ¦County||2007|2008
      ¦Oslo|Number|120|130
      ¦|%|50.1|51.2
      ¦Bergen|Number|110|111
      ¦|%|49.9|48.8`
    for (const merges of [[], ['A2:A3', 'A4:A5']]) {
      const [table] = readStructure(rows, { merges })
      expect(table?.entries['C2']).toBe('Oslo · Number · 2007')
      expect(table?.entries['D5']).toBe('Bergen · % · 2008')
    }
  })

  it('say something of names in Chinese and are none beside them', () => {
    const [heads] = readStructure(`
      ¦项目|2008|2009
      ¦|%|%
      ¦男|62.2|54.5
      ¦女|49.7|13.6`)
    expect(heads?.entries['B3']).toBe('男 · 2008')
    const [rows] = readStructure(`
      ¦Item|Unit|2008|2009
      ¦小麦|吨|21192|61398
      ¦玉米|吨|76.9|72.7`)
    expect(rows?.entries['C2']).toBe('小麦 · 2008')
  })
})

describe('heads of English tables', () => {
  it('may be parts of years, classes in words, and thousands of a unit', () => {
    for (const heads of [
      'Q1 2008|2008 Q2|2008Q3',
      '2008 IV|I 2009|2009/II',
      '1Q 2008|H2 2008|08Q4',
      '2008M01|FY 2008|CY2009',
      'under 18|18 to 24|25 to 34',
      'No. 1|No. 2|No. 3',
      '1 000 t|1000 kr|1 000 ha'
    ]) {
      const [table] = readStructure(`
        ¦|${heads}
        ¦Oslo|1.1|2.2|3.3
        ¦Bergen|1.2|2.3|3.4`)
      expect(table?.headerRows, heads).toEqual([1])
      expect(table?.entries['D3'], heads).toBe(`Bergen · ${heads.split('|')[2]}`)
    }
  })

  it('may part one column alone, below heads merged down', () => {
    const [table] = readStructure(
      `
      ¦Student|2-year institution|Total
      ¦|Public|
      ¦Male|4.1|77.3
      ¦Female|23.1|62.6`,
      { merges: ['A1:A2', 'C1:C2'] }
    )
    expect(table?.parents).toEqual({ Public: '2-year institution' })
    expect(table?.entries['B3']).toBe('Male · Public')
  })

  it('stand below a title in the second column, beside the number of the table', () => {
    for (const number of ['Table 5', 'Table A.2']) {
      const [table] = readStructure(`
        ¦${number}|Employment by sex||
        ¦|2007|2008|2009
        ¦Men|1|2|3
        ¦Women|4|5|6`)
      expect(table?.headerRows).toEqual([2])
      expect(table?.titles).toEqual([number, 'Employment by sex'])
    }
  })
})

describe('stubs of English tables', () => {
  it('have the codes and counts before or behind a name as labels, which name no indicator', () => {
    const rows = `
      ¦SITC|Product|2007|2008
      ¦0|Food|120|130
      ¦1|Drinks|50.1|51.2
      ¦2|Crude|1|2`
    expect(readStructure(rows)[0]?.entries['C3']).toBe('1 · Drinks · 2007')
    expect(observed(rows, { row: 2, column: 2 })?.indicator).toEqual(['Drinks'])
    const [behind] = readStructure(`
      ¦Industry|Code|2007|2008
      ¦Mining|10|120|130
      ¦Coal|101|50.1|51.2
      ¦Ores|102|1|2
      ¦Energy|20|1|2`)
    expect(behind?.entries['C3']).toBe('Coal · 101 · 2007')
    const [chinese] = readStructure(`
      ¦序号|产品|2007|2008
      ¦1|粮食|120|130
      ¦2|油料|50.1|51.2`)
    expect(chinese?.entries['C3']).toBe('油料 · 2007')
  })

  it('have a classification named at its head as codes, and no column that points to notes', () => {
    const [named] = readStructure(`
      ¦County|FIPS|2007|2008
      ¦Adams|28001|120|130
      ¦Alcorn|28003|50|51`)
    expect(named?.entries['D3']).toBe('Alcorn · 28003 · 2008')
    const [noted] = readStructure(`
      ¦Country|Notes|2007|2008
      ¦Kenya|1|120|130
      ¦Ghana|2, 3|50|51`)
    expect(noted?.entries).toEqual({
      C2: 'Kenya · 2007',
      D2: 'Kenya · 2008',
      C3: 'Ghana · 2007',
      D3: 'Ghana · 2008'
    })
  })

  it('are parted by lines alone over the columns of values: years, also merged, and words', () => {
    const years = `
      ¦|Number|Rate
      ¦|2005|
      ¦Canada|120|1.1
      ¦Ontario|20|1.1
      ¦|2006|
      ¦Canada|130|1.2
      ¦Ontario|30|1.2`
    const [merged] = readStructure(years, { merges: ['B2:C2', 'B5:C5'] })
    expect(Object.keys(merged?.entries ?? {})).toEqual(['B3', 'C3', 'B4', 'C4', 'B6', 'C6', 'B7', 'C7'])
    expect(merged?.parents).toEqual({ Canada: '2006', Ontario: '2006' })
    const words = (lower: string): string => `
      ¦Age|Total|Men
      ¦|Number|
      ¦15-24|120|60
      ¦25-54|50|51
      ¦${lower}
      ¦65-74|70.6|54
      ¦75+|29.4|46`
    expect(readStructure(words('|Percent|'))[0]?.parents).toMatchObject({ '15-24': 'Number', '75+': 'Percent' })
    expect(readStructure(words('55-64|20|20'))[0]?.parents).toEqual({})
  })
})

describe('room and signs between the columns of English tables', () => {
  it('leave a spanner right behind a blank column over its first column', () => {
    const [table] = readStructure(`
      ¦||2006|
      ¦Item||Number|Rate
      ¦North||12|1.1
      ¦South||13|2.2`)
    expect(table?.parents).toEqual({ Number: '2006', Rate: '2006' })
  })

  it('do not part a table where letters stand for figures behind a blank column', () => {
    const tables = readStructure(`
      ¦Item|2006|2007||2008|2009
      ¦North|12|1.1||F|F
      ¦South|13|2.2||F|3
      ¦East|13|2.2||4|3`)
    expect(tables).toHaveLength(1)
    expect(tables[0]?.entries['F4']).toBe('East · 2009')
  })

  it('do not make a source with a year behind it a row of values', () => {
    const [table] = readStructure(`
      ¦|2007|2008
      ¦Oslo|1|2
      ¦Bergen|3|4
      ¦Source: Census|2009|`)
    expect(Object.keys(table?.entries ?? {})).toEqual(['B2', 'C2', 'B3', 'C3'])
    expect(table?.notes).toEqual(['Source: Census', '2009'])
  })
})

describe('Roman numbers under years', () => {
  it('are quarters where they count on, over columns and beside rows', () => {
    const across = (quarters: string): string => `
      ¦|2008||2009|
      ¦|${quarters}
      ¦Oslo|120|230|310|470
      ¦Bergen|130|240|320|480`
    expect(observed(across('III|IV|I|II'), { row: 2, column: 2 })).toMatchObject({
      period: '2008Q4',
      indicator: ['Oslo']
    })
    expect(observed(across('I|III|I|II'), { row: 2, column: 2 })?.period).toBe('2008')
    const down = `
      ¦|Total|Oil
      ¦2008||
      ¦I|121|21
      ¦II|31|41
      ¦2009||
      ¦I|51|16`
    expect(observed(down, { row: 3, column: 1 })).toMatchObject({ period: '2008Q2', indicator: ['Total'] })
  })
})

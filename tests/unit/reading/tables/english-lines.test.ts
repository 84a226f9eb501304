import { describe, expect, it } from 'vitest'
import { readSheet } from '#core/reading/read-sheet.ts'
import { structureOf } from '../../../exam/structure-score.ts'
import { gridFromText, type Looks } from '../../../support/grid-from-text.ts'

/** By cell: a value's labels, a label's parent. */
const cells = (picture: string, looks: Looks = {}) =>
  structureOf(readSheet(gridFromText(picture, looks), { fileName: 'table.xlsx' }))

describe('lines above the head of an English table', () => {
  it('are spanners above a blank row, beside a corner too', () => {
    for (const corner of ['', 'Area of residence']) {
      const { labels } = cells(
        `
        ¦Deaths by area
        ¦${corner}|2004/2006||Difference
        ¦|||
        ¦|Males|Females|Males
        ¦Fiji|801|839|12
        ¦Nauru|10|11|12`,
        { merges: ['B2:C2'] }
      )
      expect(labels).toMatchObject({ B2: null, D2: null, B4: 'B2', C4: 'B2', D4: 'D2' })
    }
  })

  it('are titles and units above a blank row where they say something of all', () => {
    for (const line of ['Deaths by area||(thousands)|', '|Thousands||Thousands', '|Table 3||Deaths by area']) {
      const { labels } = cells(`
        ¦${line}
        ¦|||
        ¦|Males|Females|All
        ¦Fiji|801|839|12
        ¦Nauru|10|11|12`)
      expect(Object.keys(labels ?? {}), line).toEqual(['B3', 'C3', 'D3', 'A4', 'A5'])
    }
  })

  it('below a title behind its number are a unit of all, or a spanner of some', () => {
    const picture = (line: string): string => `
      ¦4|Pupils who completed
      ¦${line}
      ¦County|Total|Under 19|Over 19
      ¦Fiji|801|839|12
      ¦Nauru|10|11|12`
    expect(cells(picture('|(in thousands)||')).labels).not.toHaveProperty('B2')
    expect(cells(picture('||Males|')).labels).toMatchObject({ B3: null, C2: null, C3: 'C2', D3: 'C2' })
  })
})

describe('names and figures beside each other in an English table', () => {
  it('may be years of long ago among later ones', () => {
    const { entries, labels } = cells(`
      ¦|Total|Urban|Rural
      ¦Canada|||
      ¦1871|3737|710|3027
      ¦1891|4932|1257|3674
      ¦1911|7221|2310|4910
      ¦1931|10376|3994|6381`)
    expect(labels).toMatchObject({ A3: 'A2', A6: 'A2' })
    expect(entries['B3']).toEqual(['A3', 'B1'])
  })

  it('may be dates, which name no rows', () => {
    const { labels, entries } = cells(`
      ¦|Last frost|Frost-free days|Years
      ¦St. John's|June 2|171|30
      ¦Halifax|May 13|201|29
      ¦Toronto|May 9|181|28`)
    expect(labels).not.toHaveProperty('B2')
    expect(entries['C2']).toEqual(['A2', 'C1'])
  })

  it('may be a count like a year below a group or a blank row, and not the head of a next table', () => {
    const rivers = `
      ¦|Length
      ¦Pacific|
      ¦Yukon|3185
      ¦Fraser|1370
      ¦Arctic|
      ¦Columbia|2000
      ¦|
      ¦Back|1974`
    const { entries, labels } = cells(rivers, { framed: 'A1:B8' })
    expect(entries).toMatchObject({ B6: ['A6', 'B1'], B8: ['A8', 'B1'] })
    expect(labels).toMatchObject({ A6: 'A5' })
    const next = cells(
      `
      ¦Area|2007
      ¦Fiji|31
      ¦Nauru|13
      ¦|
      ¦Island|2008
      ¦Fiji|33
      ¦Nauru|14`,
      { bold: ['A1', 'B1', 'A5', 'B5'], framed: 'A1:B7' }
    )
    expect(next.entries['B6']).toEqual(['A6', 'B5'])
  })

  it('may be words said of one thing, which head nothing below them', () => {
    const port = `
      ¦Characteristic|Port of Laredo
      ¦Rank|4
      ¦Share|45.1
      ¦Leading mode|Truck
      ¦Busiest month|October
      ¦Crossings|1556
      ¦Change|3.4`
    const { entries, labels } = cells(port, { framed: 'A1:B7' })
    expect(entries).toMatchObject({ B6: ['A6', 'B1'], B7: ['A7', 'B1'] })
    expect(labels).toMatchObject({ A4: null, A5: null })
    expect(labels).not.toHaveProperty('B4')
  })

  it('may be years that count on, before figures and remarks, and one head over both', () => {
    const years = cells(`
      ¦|Women||Men|
      ¦2001|29|r|44|
      ¦2002|31||45|r
      ¦2003|30||45|p
      ¦2004|30|p|46|p
      ¦2005|32|r|47|`)
    expect(years.entries).toMatchObject({ B2: ['A2', 'B1'], D6: ['A6', 'D1'] })
    expect(years.labels).not.toHaveProperty('B2')
    const rivers = cells(`
      ¦|Length|
      ¦Pacific||
      ¦Yukon|3185|r
      ¦Fraser|1370|
      ¦Arctic||
      ¦Mackenzie|4241|p`)
    expect(rivers.entries['B6']).toEqual(['A6', 'B1'])
    expect(rivers.labels).toMatchObject({ A3: 'A2', A6: 'A5' })
  })

  it('are groups below the only head, or below heads merged down beside it, though merged over all', () => {
    const ages = `
      ¦Life expectancy by sex|
      ¦|Years
      ¦Males|
      ¦At birth|76.8
      ¦Females|
      ¦At birth|82.1`
    const only = cells(ages, { merges: ['A3:B3', 'A5:B5'] })
    expect(only.labels).toMatchObject({ A4: 'A3', A6: 'A5' })
    const beside = cells(
      `
      ¦Schooling by sex||
      ¦Age|Schooling|Graduates
      ¦|None|
      ¦Both sexes||
      ¦25 to 34|720|90.0
      ¦Male||
      ¦25 to 34|310|89.0`,
      { merges: ['A2:A3', 'C2:C3', 'A4:C4', 'A6:C6'] }
    )
    expect(beside.labels).toMatchObject({ A5: 'A4', A7: 'A6', B3: 'B2' })
  })

  it('are spanners above a blank row that the corner is merged over', () => {
    const { labels } = cells(
      `
      ¦Emissions of power plants||
      ¦Year|Electric power sector in million metric tons of carbon dioxide, all fuels|
      ¦||
      ¦|Natural gas|Petroleum
      ¦1973|126.8|89.2
      ¦1974|126.2|90.6`,
      { merges: ['A2:A4', 'B2:C2'] }
    )
    expect(labels).toMatchObject({ B4: 'B2', C4: 'B2' })
  })

  it('may be years without figures, which head no years', () => {
    const { labels } = cells(`
      ¦Year|Messages
      ¦2002|
      ¦2003|2314
      ¦2004|7386`)
    expect(labels).toMatchObject({ A3: null, A4: null })
  })

  it('may be the second line of a name in small letters, though it stands above names that are set in', () => {
    const names = (second: string) =>
      cells(`
        ¦Innovation by size|
        ¦|Suppliers
        ¦Total|44
        ¦Manufacturing|32
        ¦  10 - 49|44
        ¦  50 - 249|39
        ¦Knowledge-intensive|56
        ¦${second}|
        ¦  10 - 49|27
        ¦  50 - 249|41`).labels
    expect(names('business services')).toMatchObject({ A9: 'A7' })
    expect(names('business services')).not.toHaveProperty('A8')
    expect(names('Services')).toMatchObject({ A9: 'A8' })
    expect(names('of which')).toMatchObject({ A9: 'A8' })
  })
})

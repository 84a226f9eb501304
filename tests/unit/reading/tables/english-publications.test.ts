import { describe, expect, it } from 'vitest'
import { readSheet } from '#core/reading/read-sheet.ts'
import { structureOf } from '../../../exam/structure-score.ts'
import { gridFromText, type Looks } from '../../../support/grid-from-text.ts'

const reading = (picture: string, looks: Looks = {}) =>
  readSheet(gridFromText(picture, looks), { fileName: 'table.xlsx' })

/** By cell: a value's labels, a label's parent. */
const cells = (picture: string, looks: Looks = {}) => structureOf(reading(picture, looks))

describe('numbers below the heads of an English table', () => {
  const picture = `
    ¦Area|Population||Rate
    ¦|2000|2008|(%)
    ¦|(1)|(2)|(3)
    ¦Fiji|801|839|0.6
    ¦Nauru|10|11|1.2`
  const merges = ['B1:C1']

  it('are the lowest names of its columns', () => {
    const { entries, labels } = cells(picture, { merges })
    expect(entries['C4']).toEqual(['A4', 'C3'])
    expect(labels).toMatchObject({ B3: 'B2', C3: 'C2', C2: 'B1', D3: 'D2' })
  })

  it('may stand behind letters over the names, and are few beside a class', () => {
    const { entries } = cells(picture.replace('¦|(1)|(2)|(3)', '¦A|1|2|3'), { merges })
    expect(entries['C4']).toEqual(['A4', 'C3'])
    const classes = cells(`
      ¦Class|2000|2008
      ¦A|1|2
      ¦B|3|4`)
    expect(Object.keys(classes.entries)).toEqual(['B2', 'C2', 'B3', 'C3'])
  })

  it('name no indicator', () => {
    const [table] = reading(picture, { merges }).tables
    expect(table?.observations.find(({ row, column }) => row === 3 && column === 2)).toMatchObject({
      indicator: ['Population'],
      period: '2008'
    })
  })
})

describe('heads over the middle of what they span', () => {
  it('span as many names below as come again under each', () => {
    const { labels } = cells(`
      ¦Characteristic|Total||Both sexes|||Male|
      ¦||None|School|College|None|School|College
      ¦Employed|29216|3169|18806|7241|1531|9085|3498
      ¦Unemployed|67302|1200|35770|31532|1800|17280|15233`)
    expect(labels).toMatchObject({ B1: null, C2: 'D1', D2: 'D1', E2: 'D1', F2: 'G1', G2: 'G1', H2: 'G1' })
  })

  it('stand over the first of it where nothing comes again', () => {
    const { labels } = cells(`
      ¦Characteristic|Total|Males||Females|
      ¦||Number|Share|Rate|Change
      ¦Employed|29216|3169|18806|7241|1531
      ¦Unemployed|67302|1200|35770|31532|1800`)
    expect(labels).toMatchObject({ C2: 'C1', D2: 'C1', E2: 'E1', F2: 'E1' })
  })
})

describe('years beside the names of places', () => {
  const rows = `
    ¦Area|Year|Murder|Robbery
    ¦Northeast|2007|2363|7747
    ¦|2008|2375|7599
    ¦|Percent change|-0.5|-2.4
    ¦Midwest|2007|4005|5092
    ¦|2008|4013|5017
    ¦|Percent change|0.2|-1.7`

  it('are names though words stand among them, whatever heads them', () => {
    for (const picture of [rows, rows.replace('Year', 'Edition'), rows.replace('Area|Year', '|')]) {
      const { entries } = cells(picture)
      expect(entries['C3']).toEqual(['A2', 'B3', 'C1'])
      expect(entries['C7']).toEqual(['A5', 'B7', 'C1'])
    }
  })

  it('are figures where they do not begin anew', () => {
    const { entries } = cells(`
      ¦Area|Murder|Robbery
      ¦Northeast|2007|7747
      ¦Midwest|2011|7599
      ¦South|1997|5092
      ¦West|2003|5017`)
    expect(entries['B2']).toEqual(['A2', 'B1'])
  })
})

describe('figures with letters and units behind them', () => {
  it('are figures where a note of any words explains the letter', () => {
    const picture = `
      ¦|2004|2009
      ¦Spain|8.2|14.3b
      ¦Slovenia|4.3 u|5.3 bu
      ¦Croatia|5.4 u|6.1
      ¦: not available; b break in series; u unreliable.|`
    expect(Object.keys(cells(picture).entries)).toEqual(['B2', 'C2', 'B3', 'C3', 'B4', 'C4'])
  })

  it('are figures with a decimal comma, whatever sign stands before them', () => {
    const values = reading(`
      ¦|2007|2008
      ¦Exports|–13,9|(2,5)
      ¦Imports|+4,1|3,5 %`).tables[0]?.observations.map(({ value }) => value)
    expect(values).toEqual([-13.9, -2.5, 4.1, 3.5])
  })

  it('are figures with letters and notes behind a decimal comma or parted thousands', () => {
    const values = reading(`
      ¦|2007|2008
      ¦Exports|13,9E|12,5 (a)
      ¦Imports|4 110,1E|3,5 E
      ¦Balance|2\u00a0310,1E|1,5`).tables[0]?.observations.map(({ value }) => value)
    expect(values).toEqual([13.9, 12.5, 4110.1, 3.5, 2310.1, 1.5])
  })

  it('are figures where a comma for a point slipped in among points', () => {
    const [table] = reading(`
      ¦|1990|1995
      ¦Transport|21.6|24.1
      ¦Waste|22,0|21.5`).tables
    expect(table?.observations.map(({ value }) => value)).toEqual([21.6, 24.1, 22, 21.5])
  })

  it('are figures where the first row says the unit', () => {
    const [table] = reading(`
      ¦Offense|Convicted|Median sentence (months)
      ¦Violent|51 %|48 mo
      ¦Property|30|20
      ¦Drugs|27|24`).tables
    expect(table?.observations.find(({ row, column }) => row === 1 && column === 2)).toMatchObject({ value: 48 })
  })
})

describe('of which in English', () => {
  it('is shown by the layout alone', () => {
    const { labels } = cells(`
      ¦County|Total|Of which private
      ¦Oslo|49750|2177
      ¦Of which, centre|31406|633
      ¦...Old town|25568|187`)
    expect(labels).toMatchObject({ C1: null, A3: null, A4: 'A3' })
  })
})

describe('years with more beside them', () => {
  it('head columns with the unit behind them', () => {
    const { entries, labels } = cells(`
      ¦|2008 %|2009 %|2009 $
      ¦Oslo|14.2|15.1|37.2
      ¦Bergen|16.4|13.9|35.1`)
    expect(entries['B2']).toEqual(['A2', 'B1'])
    expect(Object.keys(labels ?? {})).toEqual(['B1', 'C1', 'D1', 'A2', 'A3'])
  })

  it('are the time of the table over the names alone', () => {
    const { entries } = cells(`
      ¦Capacity of plants|||
      ¦2008|||
      ¦Source|2003|2004|2005
      ¦Waste|3758|3529|3609
      ¦Wood|5871|6182|6193`)
    expect(Object.keys(entries)).toEqual(['B4', 'C4', 'D4', 'B5', 'C5', 'D5'])
  })
})

describe('names of rows', () => {
  it('are led to the figures by dots that are no part of them', () => {
    const picture = `
      ¦County|2003|2004
      ¦Total ........|3758|3529
      ¦Oslo . . . . .|1871|1182
      ¦Bergen ……|1887|2347`
    const { labels } = cells(picture, { bold: ['A2'] })
    expect(labels).toMatchObject({ A3: null, A4: null })
    const years = cells(`
      ¦Year|Yield
      ¦1990 ......:|131.1
      ¦1991........|118.2`)
    expect(years.entries).toEqual({ B2: ['A2', 'B1'], B3: ['A3', 'B1'] })
    const [table] = reading(picture).tables
    expect(table?.labels.map(({ text }) => text)).toEqual(expect.arrayContaining(['Total', 'Oslo', 'Bergen']))
  })

  it('total everything with a note behind them as well', () => {
    for (const total of ['Total (a)', 'Total 1/', 'Total[1]', 'Total 1)']) {
      const { labels } = cells(`\n¦County|2003\n¦${total}|3758\n¦Oslo|1871\n¦Bergen|1887`, { bold: ['A2'] })
      expect(labels, total).toMatchObject({ A3: null })
    }
  })
})

describe('rows and heads that stand alone', () => {
  it('part the rows below by a year over the first column of values', () => {
    const { entries, labels } = cells(`
      ¦Sex|Employed|Unemployed
      ¦|2006|
      ¦Males|669|122
      ¦Females|490|514
      ¦|2007|
      ¦Males|661|131
      ¦Females|492|512`)
    expect(Object.keys(entries)).toEqual(['B3', 'C3', 'B4', 'C4', 'B6', 'C6', 'B7', 'C7'])
    expect(labels).toMatchObject({ B2: null, A3: 'B2', A4: 'B2', B5: null, A6: 'B5', A7: 'B5' })
  })

  it('span what stands below them behind the first column, below a title', () => {
    const { labels } = cells(`
      ¦Port calls by type of vessel|||
      ¦||Of which foreign|
      ¦Port|All|Tanker|Container
      ¦Oslo|2549|1443|274
      ¦Bergen|1273|778|107`)
    expect(labels).toMatchObject({ B3: null, C3: 'C2', D3: 'C2' })
  })

  it('head years below a year over them all, or beside it', () => {
    for (const heads of ['|2008||', '|Census|2008|']) {
      const { entries } = cells(
        `
        ¦Waste|||
        ¦${heads}
        ¦Source|1990|1991|1992
        ¦Landfills|260.2|259.1|249.7
        ¦Water|14.4|14.6|14.8`,
        { merges: heads.startsWith('|2008') ? ['B2:D2'] : ['C2:D2'] }
      )
      expect(Object.keys(entries)).toEqual(['B4', 'C4', 'D4', 'B5', 'C5', 'D5'])
    }
  })

  it('have what a new group opens with below them, though it adds up what stands above', () => {
    const { labels } = cells(
      `
      ¦Item|2007|2008|2009
      ¦Received||||
      ¦Wages|1708|5496|8254
      ¦Transfers|7829|1078|2047
      ¦Paid||||
      ¦Gross income|9537|6574|10301
      ¦Taxes|804|264|552`,
      { bold: ['A2', 'A5'] }
    )
    expect(labels).toMatchObject({ A6: 'A5', A7: 'A5' })
  })
})

describe('years beside names without a head', () => {
  it('are names where they go on from row to row', () => {
    const { entries } = cells(`
      ¦||Exports|Imports
      ¦Males|2008|18080|39219
      ¦|2007|15341|39945
      ¦Females|2006|14123|39942
      ¦|2005|12118|34807`)
    expect(entries['C3']).toEqual(['A2', 'B3', 'C1'])
  })
})

describe('counts that pass two thousand', () => {
  it('go on below figures that are no years', () => {
    const rows = Array.from({ length: 8 }, (_, at) => `¦Item ${at}|${1896 + at}|${1897 + at}`)
    expect(Object.keys(cells(`\n¦Item|Stock|Sales\n${rows.join('\n')}`).entries)).toHaveLength(16)
  })
})

describe('classes over groups of rows', () => {
  it('open the first group too, though tables are numbered so', () => {
    const { labels } = cells(`
      ¦Age|2007|2008
      ¦15-24||
      ¦Males|669|122
      ¦Females|490|514
      ¦25-44||
      ¦Males|661|131
      ¦Females|492|512`)
    expect(labels).toMatchObject({ A2: null, A3: 'A2', A4: 'A2', A6: 'A5', A7: 'A5' })
  })
})

describe('blank columns between all columns of values', () => {
  it('end no spanner', () => {
    const { labels } = cells(`
      ¦Region|Males||||Females||
      ¦|At birth||At 65||At birth||At 65
      ¦Uusimaa|75.5||16.7||82.5||20.7
      ¦Lapland|76.3||17.2||82.9||21.1`)
    expect(labels).toMatchObject({ B2: 'B1', D2: 'B1', F2: 'F1', H2: 'F1' })
  })
})

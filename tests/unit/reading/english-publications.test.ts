import { describe, expect, it } from 'vitest'
import { readSheet } from '#core/reading/read-sheet.ts'
import { structureOf } from '../../exam/structure-score.ts'
import { gridFromText, type Looks } from '../../support/grid-from-text.ts'

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
    expect(Object.keys(cells(picture.replace('u unreliable', '')).entries)).not.toContain('B3')
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

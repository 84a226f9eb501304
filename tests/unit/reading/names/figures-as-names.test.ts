import { describe, expect, it } from 'vitest'
import { readSheet } from '#core/reading/read-sheet.ts'
import { structureOf } from '../../../exam/structure-score.ts'
import { gridFromText, type Looks } from '../../../support/grid-from-text.ts'

/** By cell: a value's labels, a label's parent. */
const cells = (picture: string, looks: Looks = {}) =>
  structureOf(readSheet(gridFromText(picture, looks), { fileName: 'table.xlsx' }))

describe('figures over columns', () => {
  it('name them where nothing else does and they keep to an order or a way of typing', () => {
    for (const heads of [
      '(2007)|(2006)|(2005)',
      "'05|'06|'07",
      '100|200|300',
      '<10|10+|20+',
      '0|1|2',
      '2005,|2006,|2007,'
    ]) {
      for (const corner of ['', 'Year', 'Area']) {
        const { entries, labels } = cells(`
          ¦Rates by area
          ¦${corner}|${heads}
          ¦Fiji|801|839|12
          ¦Nauru|10|11|1.2
          ¦Tonga|99|101|100`)
        expect(entries, heads).toMatchObject({ B3: ['A3', 'B2'], D5: ['A5', 'D2'] })
        expect(labels, heads).toMatchObject({ B2: null, D2: null })
      }
    }
  })

  it('are the first row of the body below heads of each, or beside a name', () => {
    const { entries } = cells(`
      ¦Area|Births|Deaths|Moves
      ¦Fiji|100|200|300
      ¦Nauru|10|11|12`)
    expect(entries).toMatchObject({ B2: ['A2', 'B1'], D3: ['A3', 'D1'] })
    const { labels } = cells(`
      ¦Births by area
      ¦Fiji|801|39|512
      ¦Nauru|10|11|12`)
    expect(Object.keys(labels ?? {})).toContain('A2')
  })

  it('stand above units, under spanners and a corner merged down', () => {
    const { labels } = cells(
      `
      ¦Area|Owners||Homes
      ¦|(2001)|(2006)|(2006)
      ¦|%|%|number
      ¦Fiji|61.2|63.9|8039
      ¦Nauru|50.1|51.4|612`,
      { merges: ['A1:A3', 'B1:C1'] }
    )
    expect(labels).toMatchObject({ B3: 'B2', C3: 'C2', B2: 'B1', C2: 'B1', D2: 'D1' })
  })
})

describe('figures beside rows', () => {
  it('name them in the first column, where they keep to an order or a way of typing', () => {
    for (const names of [
      ['(2005)', '(2006)', '(2007)'],
      ["'05", "'06", "'07"],
      ['Under 1', '1', '2'],
      ['<10', '10+', '20+']
    ]) {
      const { entries } = cells(`
        ¦Age or year|Births|Deaths
        ¦${names[0]}|801|839
        ¦${names[1]}|900|711
        ¦${names[2]}|850|700`)
      expect(entries, names.join()).toMatchObject({ B2: ['A2', 'B1'], C4: ['A4', 'C1'] })
    }
  })

  it('are values without names where they keep to none', () => {
    const { labels } = cells(`
      ¦Births|Deaths|Moves
      ¦801|839|12
      ¦900|711|11
      ¦850|700|15`)
    expect(labels).not.toHaveProperty('A2')
  })

  it('are codes behind the names without a head among heads', () => {
    const { entries, labels } = cells(`
      ¦Area||2007|2008
      ¦Fiji|1101|801|839
      ¦Nauru|1203|900|711
      ¦Samoa|1207|90|71
      ¦Tonga|1311|850|700`)
    expect(entries).toMatchObject({ C2: ['A2', 'B2', 'C1'], D5: ['A5', 'B5', 'D1'] })
    expect(labels).toMatchObject({ B2: null, B5: null })
  })
})

describe('names beside each other in one row of an English stub', () => {
  it('stand under none, though the first is bold', () => {
    const { labels } = cells(
      `
      ¦Area|Sex|2007|2008
      ¦All|Both|801|839
      ¦Fiji|Males|900|711
      ¦Nauru|Males|90|71
      ¦Tonga|Females|850|700`,
      { bold: ['A2', 'B2'] }
    )
    expect(labels).toMatchObject({ B3: null, B4: null, B5: null })
  })
})

describe('groups of English stubs', () => {
  it('have runs that come again under their bold name, not under the first plain one', () => {
    const { labels } = cells(
      `
      ¦Product|2007|2008
      ¦Salmon|610|620
      ¦Fresh, whole|500|510
      ¦Frozen, whole|41|42
      ¦Fillets|69|68
      ¦Cod|170|178
      ¦Fresh|43|45
      ¦Frozen, whole|18|19
      ¦Fillets|28|31`,
      { bold: ['A2', 'A6'] }
    )
    expect(labels).toMatchObject({ A4: 'A2', A5: 'A2', A8: 'A6', A9: 'A6' })
  })

  it('end before a Total set in further than their parts', () => {
    const { labels } = cells(`
      ¦Gas|2007|2008
      ¦Carbon dioxide|
      ¦   Energy|500|510
      ¦   Industry|41|42
      ¦Other gases|
      ¦   Methane|18|19
      ¦    Total|559|571`)
    expect(labels).toMatchObject({ A6: 'A5', A7: null })
  })

  it('count for nothing where heads add up: places alone say what stands under what', () => {
    const { labels } = cells(
      `
      ¦Age|Persons||
      ¦|Both sexes|Males|Females
      ¦0 to 4|30|14|16
      ¦5 to 9|28|13|15
      ¦10 to 14|33|16|17`,
      { merges: ['B1:D1'] }
    )
    expect(labels).toMatchObject({ B2: 'B1', C2: 'B1', D2: 'B1' })
  })
})

describe('figures with an error behind them', () => {
  it('fill a body, and are not believed', () => {
    for (const error of [' ± 1.2', ' (0.4)', ' +/- 2']) {
      const reading = readSheet(
        gridFromText(`
          ¦Area|2007|2008
          ¦Fiji|12.1${error}|13.1${error}
          ¦Nauru|9.1${error}|9.4${error}`),
        { fileName: 'table.xlsx' }
      )
      expect(Object.keys(structureOf(reading).labels ?? {})).toEqual(['B1', 'C1', 'A2', 'A3'])
      expect(reading.refused).toHaveLength(4)
    }
  })
})

describe('numbers of columns in an English table', () => {
  it('stand below the name of a further column of the stub', () => {
    const { labels } = cells(`
      ¦No.|Industry|2007|2008
      ¦(1)|(2)|(3)|(4)
      ¦1|Fishing|801|839
      ¦2|Mining|10|11
      ¦3|Trade|10|11`)
    expect(labels).toMatchObject({ B1: null, B2: null, C2: 'C1' })
  })
})

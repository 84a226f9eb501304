import { describe, expect, it } from 'vitest'
import { readSheet } from '#core/reading/read-sheet.ts'
import { gridFromText } from '../../../support/grid-from-text.ts'

function valuesOf(picture: string): (number | string | null)[] {
  const { tables } = readSheet(gridFromText(picture), { fileName: 'x.xlsx' })
  return tables.flatMap(({ observations }) => observations.map(({ value, symbol }) => value ?? symbol))
}

describe('how figures are typed on a sheet', () => {
  it('reads decimal commas where fractions leave no other reading', () => {
    expect(
      valuesOf(`
      ¦Year|Debt|Share
      ¦2008|72,6|1 912 647
      ¦2009|6,1|2 655 900`)
    ).toEqual([72.6, 1912647, 6.1, 2655900])
    expect(
      valuesOf(`
      ¦Year|Debt|Share
      ¦2008|72,6|1,5
      ¦2009|6,1r|2,0p`)
    ).toEqual([72.6, 1.5, 6.1, 2])
  })

  it('keeps commas before three digits as thousands', () => {
    expect(
      valuesOf(`
      ¦Year|Debt
      ¦2008|1,912
      ¦2009|2,655`)
    ).toEqual([1912, 2655])
  })

  it('believes a letter behind a figure where a note explains it, or where it comes again and nothing is in Chinese', () => {
    const picture = `
      ¦City|2008
      ¦Halifax|927E
      ¦Regina|1289`
    expect(valuesOf(picture)).toEqual([1289])
    expect(valuesOf(`${picture}\n      ¦E : use with caution.|`)).toEqual([927, 1289])
    for (const note of ['E Use with caution.', 'A - excellent; E - use with caution']) {
      expect(valuesOf(`${picture}\n      ¦${note}|`)).toEqual([927, 1289])
    }
    expect(valuesOf(`${picture}\n      ¦E is not used.|`)).toEqual([1289])
    expect(valuesOf(`${picture}\n      ¦Sudbury|970E`)).toEqual([927, 1289, 970])
    expect(valuesOf(`${picture}\n      ¦Sudbury|970E\n      ¦注：市区`)).not.toContain(970)
    expect(valuesOf(`${picture}\n      ¦Moncton|R1,345\n      ¦R=Revised.|`)).toEqual([1289, 1345])
    expect(valuesOf(`${picture}\n      ¦:=Not available b=Break in series E=Estimated|`)).toEqual([927, 1289])
  })

  it('stores the symbols of Chinese tables, and of others only those explained as small figures', () => {
    expect(
      valuesOf(`
      ¦指标|2022
      ¦用户|…
      ¦床位|120`)
    ).toEqual(['…', 120])
    expect(
      valuesOf(`
      ¦Group|2022
      ¦White|82.5
      ¦Black|#
      ¦Asian|..
      ¦# Rounds to zero.|`)
    ).toEqual([82.5, '#'])
  })

  it('stores letters that a note explains as figures too small to print', () => {
    expect(
      valuesOf(`
      ¦State|Modules|Collectors
      ¦Idaho|s|23
      ¦Nevada|117|(Z)
      ¦Ohio|F|12
      ¦s = Less than 500 square feet.||
      ¦NA Not available. Z Less than 50.||`)
    ).toEqual(['s', 23, 117, '(Z)', 12])
  })
})

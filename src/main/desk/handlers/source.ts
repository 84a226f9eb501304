import { DeskError } from '#contract/error.ts'
import type { HandlersOf } from '../handler.ts'
import { viewOfSheet } from '../import/shown/sheet-view.ts'
import { foundSource } from '../sources/found-source.ts'
import { ReadOriginals, savedOriginal } from '../sources/kept-originals.ts'
import { expectChange } from '../store/changes/changes.ts'
import { survivorOf } from '../store/changes/transfers.ts'
import { readClaims } from '../store/claims/place-claims.ts'
import { sheetPlace } from '../store/originals.ts'

export const sourceHandlers: HandlersOf<'source'> = {
  'source.find': ({ store }, { change, ...place }) => {
    const claims = readClaims(store, { ...place, indicator: survivorOf(store, place.indicator) })
    const found = foundSource(store, claims, change)
    if (found === null) throw new DeskError('unknown-value', {}, place)
    const { claim, withdrawn } = found
    const sheet = claim.row[9] === null ? null : sheetPlace(store, claim.row[9])
    return {
      figure: claim.figure,
      change: expectChange(store, claim.change),
      original: sheet?.original == null ? null : { original: sheet.original, file: sheet.file },
      withdrawn: withdrawn === null ? null : expectChange(store, withdrawn)
    }
  },

  'source.original': (session, original) => savedOriginal(session, original),

  'source.sheets': async (session, original, { signal }) => {
    const sheets = await session.kept(ReadOriginals).sheets(session, original, signal)
    return sheets.map(({ name, picture: { rowCount, columnCount } }) => ({ name, rowCount, columnCount }))
  },

  'source.sheet': async (session, { sheet: name, firstRow, rowCount, ...original }, { signal }) => {
    const sheet = await session.kept(ReadOriginals).sheet(session, original, name, signal)
    const tables = sheet.reading.tables.map((table) => ({
      table,
      periodOf: (observation: (typeof table.observations)[number]) => observation.period
    }))
    return viewOfSheet(sheet, tables, { firstRow, rowCount })
  }
}

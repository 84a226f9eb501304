import { fieldText, wordsOfColumn } from '#core/catalogue/catalogue-sheet.ts'
import type { Language } from '#core/language.ts'
import type { CatalogueImport } from '../calls/catalogue-calls.ts'
import { deskErrorCodes } from '../error.ts'
import { errorWords } from './errors.ts'
import { refusalText } from './refusals.ts'

type Row = CatalogueImport['rows'][number]

/** Why a row of a catalogue is not taken: its column, the word, and what may stand there. */
export function rowRefusalText({ code, text, column }: NonNullable<Row['refusal']>, language: Language): string {
  // A row may be refused for what an edit by hand would be.
  const known = deskErrorCodes.find((one) => one === code)
  const why = known === undefined ? refusalText(code, language) : errorWords({ code: known, params: {} }, language).what
  const isChinese = language === 'zh-CN'
  const place = column === null ? '' : isChinese ? `“${column}”列：` : `Column ${column}: `
  const about = text === '' ? why : isChinese ? `${why}：“${text}”` : `${why}: “${text}”`
  const words = column === null ? [] : wordsOfColumn(column, language)
  const remedy =
    words.length === 0
      ? ''
      : isChinese
        ? `；可写 ${words.join('、')}，或留空`
        : `; write ${words.join(', ')}, or leave it blank`
  return `${place}${about}${remedy}`
}

/** One field that a row changes: `万元 → 亿元`. */
export function rowChangeText(change: Row['changes'][number], language: Language): string {
  const said = (value: string | null) =>
    value === null || value === '' ? '—' : fieldText(change.field, value, language)
  return `${said(change.old)} → ${said(change.new)}`
}

import * as XLSX from 'xlsx'
import type { Cell, CellStyle } from '#core/reading/grid.ts'
import { richText } from '../package/rich-text.ts'
import { shownNumber, shownText } from './shown-text.ts'

/** Our cell of a SheetJS cell, with its look where that is known; undefined for one without content. */
export function cellOf(
  from: XLSX.CellObject | undefined,
  date1904: boolean,
  style: CellStyle | undefined = undefined
): Cell | undefined {
  if (from === undefined || from.t === 'z') return undefined
  const format = typeof from.z === 'string' && from.z !== 'General' ? from.z : undefined
  const cell = newCell(storedValue(from), textOf(from, date1904), format, style)
  if (typeof from.z === 'string' && from.z !== 'General') {
    if (typeof cell.value === 'number' && isDayFormat(from.z)) {
      const day = isoDay(cell.value, date1904)
      if (day !== null) {
        cell.isDate = true
        cell.day = day
        if (from.z === systemDate) cell.text = day.replace(/-0?/g, '/')
      }
    }
  }
  if (typeof from.r === 'string' && from.r.includes('superscript')) {
    cell.value = richText(from.r)
    cell.text = cell.value
  }
  if (from.t === 'e') cell.isError = true
  if (from.f !== undefined) cell.formula = from.f
  if (from.c !== undefined) cell.comment = commentOf(from.c)
  if (cell.value === '' && cell.formula === undefined && cell.comment === undefined) return undefined
  return cell
}

export function commentOf(parts: XLSX.Comments): string {
  return parts.map((part) => part.t ?? '').join('\n')
}

/** A property that comes later takes as much room again as the cell. */
function newCell(
  value: Cell['value'],
  text: string,
  format: string | undefined,
  style: CellStyle | undefined
): Mutable<Cell> {
  if (format === undefined) return style === undefined ? { value, text } : { value, text, style }
  return style === undefined ? { value, text, format } : { value, text, format, style }
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

function storedValue(from: XLSX.CellObject): Cell['value'] {
  if (from.t === 'e') return errorName(from)
  const value = from.v
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return typeof value === 'string' ? withoutZeros(value) : (value ?? null)
}

function textOf(from: XLSX.CellObject, date1904: boolean): string {
  if (from.t === 'e') return errorName(from)
  if (from.w !== undefined) return withoutZeros(from.w)
  const format = typeof from.z === 'string' ? from.z : 'General'
  switch (typeof from.v) {
    case 'number':
      return shownNumber(from.v, format, date1904)
    case 'boolean':
      return from.v ? 'TRUE' : 'FALSE'
    case 'string':
      return withoutZeros(shownText(from.v, format))
    default:
      return ''
  }
}

const errorNames: ReadonlyMap<unknown, string> = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A']
])

/** Errors that came after 2007 (#SPILL!, #CALC!) have no number of their own. */
function errorName(from: XLSX.CellObject): string {
  return from.w ?? errorNames.get(from.v) ?? '#ERROR!'
}

/** What SheetJS calls the system's short date; Chinese systems show it with the year first. */
const systemDate = 'm/d/yy'

const dayFormats = new Map<string, boolean>()

/** Does the format show a day, month or year (not only a time of day)? */
function isDayFormat(format: string): boolean {
  const known = dayFormats.get(format)
  if (known !== undefined) return known
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '')
  // An m alone is a month, beside h or s it is minutes.
  const shows = XLSX.SSF.is_date(format) === true && (/[ydeb]/i.test(bare) || !/[hs]/i.test(bare))
  dayFormats.set(format, shows)
  return shows
}

/** The day of a serial number, or null where Excel has none (before 1900, after 9999). */
function isoDay(serial: number, date1904: boolean): string | null {
  const day = Math.floor(serial) + (date1904 ? 1462 : 0)
  if (!(day >= 1 && day <= 2958465)) return null
  // Excel counts a 29 February 1900 that never was: serials up to 60 stand one day later than they say.
  return new Date(Date.UTC(1899, 11, day < 60 ? 31 : 30) + day * 86_400_000).toISOString().slice(0, 10)
}

/** Old programs and damaged lengths leave the zero bytes of their memory in texts. */
function withoutZeros(text: string): string {
  return text.includes('\u0000') ? text.replaceAll('\u0000', '') : text
}

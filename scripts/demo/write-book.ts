import { writeFileSync } from 'node:fs'
import { Format, FormatAlign, FormatBorder, Workbook } from 'wasm-xlsxwriter'
import * as XLSX from 'xlsx'
import type { DemoReturn, DemoSheet } from './sheet.ts'

/** Writes a return in the format its name asks for, the same bytes each time. */
export function writeReturn({ file, sheets }: DemoReturn, path: URL): void {
  writeFileSync(
    path,
    atOneTime(() => bytesOf(file, sheets))
  )
}

function bytesOf(file: string, sheets: readonly DemoSheet[]): Uint8Array {
  if (file.endsWith('.xlsx')) return styledBook(sheets)
  if (file.endsWith('.csv')) return gbkText(sheets)
  return plainBook(sheets, file.endsWith('.ods') ? 'ods' : 'biff8')
}

/** With bold, borders and column widths, as a careful department makes it. */
function styledBook(sheets: readonly DemoSheet[]): Uint8Array {
  const book = new Workbook()
  for (const sheet of sheets) {
    const page = book.addWorksheet().setName(sheet.name)
    const looks = { head: look(true, FormatAlign.Center), text: look(false, FormatAlign.Left) }
    for (const [column, width] of (sheet.widths ?? []).entries()) page.setColumnWidth(column, width)
    const merged = (sheet.merges ?? []).map((range) => XLSX.utils.decode_range(range))
    for (const [row, values] of sheet.rows.entries()) {
      const isHead = sheet.headRows?.includes(row) === true
      for (const [column, value] of values.entries()) {
        if (value === null) continue
        const span = merged.find(({ s }) => s.r === row && s.c === column)
        const textLook = isHead ? looks.head : looks.text
        if (span !== undefined) page.mergeRange(row, column, span.e.r, span.e.c, String(value), textLook)
        else if (typeof value === 'number') {
          page.writeNumberWithFormat(row, column, value, look(false, FormatAlign.Right, numberFormat(sheet, column)))
        } else page.writeStringWithFormat(row, column, value, textLook)
      }
    }
  }
  const bytes = book.saveToBufferSync()
  book.free()
  return bytes
}

function look(bold: boolean, align: FormatAlign, format?: string): Format {
  let made = new Format().setFontName('宋体').setFontSize(11).setAlign(align).setBorder(FormatBorder.Thin).setTextWrap()
  if (bold) made = made.setBold()
  return format === undefined ? made : made.setNumFormat(format)
}

/** Without styles, as old programs export. */
function plainBook(sheets: readonly DemoSheet[], bookType: 'ods' | 'biff8'): Uint8Array {
  const book = XLSX.utils.book_new()
  for (const sheet of sheets) {
    const page = XLSX.utils.aoa_to_sheet(sheet.rows.map((row) => [...row]))
    page['!merges'] = (sheet.merges ?? []).map((range) => XLSX.utils.decode_range(range))
    for (const [name, cell] of Object.entries(page)) {
      if (name.startsWith('!') || cell.t !== 'n') continue
      const format = numberFormat(sheet, XLSX.utils.decode_cell(name).c)
      if (format !== undefined) cell.z = format
    }
    XLSX.utils.book_append_sheet(book, page, sheet.name)
  }
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType }))
}

function numberFormat(sheet: DemoSheet, column: number): string | undefined {
  const decimals = sheet.decimals?.[column] ?? null
  if (decimals === null) return undefined
  return decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`
}

function gbkText([sheet]: readonly DemoSheet[]): Uint8Array {
  const lines = (sheet?.rows ?? []).map((row) => row.map((value) => quoted(String(value ?? ''))).join(','))
  return inGbk(`${lines.join('\r\n')}\r\n`)
}

/** Node reads GBK but does not write it: the table is its reading turned round. */
function inGbk(text: string): Uint8Array {
  const decoder = new TextDecoder('gbk')
  const codes = new Map<string, readonly number[]>()
  for (let high = 0x81; high <= 0xfe; high++) {
    for (let low = 0x40; low <= 0xfe; low++) codes.set(decoder.decode(Uint8Array.of(high, low)), [high, low])
  }
  return Uint8Array.from(
    [...text].flatMap((letter) => (letter < '\u0080' ? [letter.charCodeAt(0)] : [...(codes.get(letter) ?? [])]))
  )
}

function quoted(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** The writer puts the time of writing into the file; with the clock held still the same bytes come out each time. */
function atOneTime<T>(write: () => T): T {
  const now = Date.now
  Date.now = () => Date.UTC(2024, 1, 20, 1)
  try {
    return write()
  } finally {
    Date.now = now
  }
}

import * as XLSX from 'xlsx'
import { binRecords } from '#desk/workbook/package/bin-records.ts'
import { zipBytes } from './zip-bytes.ts'

/** A small .xlsb whose parts a test may change. */
export function xlsbBytes(
  rows: readonly (readonly (string | number)[])[],
  change: (path: string, part: Buffer) => Buffer
): Buffer {
  const book = XLSX.utils.book_new()
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows as (string | number)[][]), 'A')
  const container = XLSX.CFB.read(XLSX.write(book, { type: 'buffer', bookType: 'xlsb' }), { type: 'buffer' })
  return zipBytes(
    container.FullPaths.flatMap((full: string, index: number) => {
      const content = Buffer.from(container.FileIndex[index]?.content ?? [])
      const path = full.replace(/^Root Entry\//, '')
      return path.endsWith('/') || content.length === 0 ? [] : [{ path, content: change(path, content) }]
    })
  )
}

/** A record of an .xlsb part. */
export function binRecord(type: number, data: Buffer): Buffer {
  const head = type < 128 ? [type] : [(type & 0x7f) | 0x80, type >> 7]
  return Buffer.concat([Buffer.from([...head, data.length]), data])
}

/** Gives each cell of a sheet part, in file order, a cell format. */
export function withFormats(sheet: Buffer, formats: readonly number[]): Buffer {
  const part = Buffer.from(sheet)
  let index = 0
  for (const { type, data } of binRecords(sheet)) {
    if (type >= 1 && type <= 11) part.writeUIntLE(formats[index++] ?? 0, data + 4, 3)
    else if (type >= 12 && type <= 18) part.writeUIntLE(formats[index++] ?? 0, data, 3)
  }
  return part
}

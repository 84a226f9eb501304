import * as XLSX from 'xlsx'

/** Parts of a BIFF8 workbook that a test wants to state itself. */
export interface BiffParts {
  readonly fonts?: readonly BiffFont[]
  /** Cell formats by index; a cell names one. */
  readonly formats?: readonly BiffFormat[]
  readonly sheets: readonly {
    readonly name: string
    readonly cells: readonly BiffCell[]
    readonly more?: readonly Buffer[]
  }[]
  /** Records after BOF of the globals: FILEPASS and the like. */
  readonly first?: readonly Buffer[]
}

export interface BiffFont {
  readonly points?: number
  readonly bold?: boolean
  readonly italic?: boolean
  readonly raised?: boolean
}

export interface BiffFormat {
  readonly font?: number
  readonly horizontal?: number
  readonly indent?: number
  readonly bottom?: number
  readonly fill?: number
}

export interface BiffCell {
  readonly row: number
  readonly column: number
  readonly value: string | number | null
  readonly format?: number
}

export function biffRecord(type: number, data: Buffer): Buffer {
  const head = Buffer.alloc(4)
  head.writeUInt16LE(type, 0)
  head.writeUInt16LE(data.length, 2)
  return Buffer.concat([head, data])
}

/** An .xls (BIFF8 in a compound file) written record by record. */
export function biffBytes(parts: BiffParts): Buffer {
  const fonts = (parts.fonts ?? [{}]).map(fontRecord)
  const formats = (parts.formats ?? [{}]).map(formatRecord)
  const sheets = parts.sheets.map((sheet) =>
    Buffer.concat([bof(0x10), ...sheet.cells.map(cellRecord), ...(sheet.more ?? []), biffRecord(0x0a, Buffer.alloc(0))])
  )
  const head = Buffer.concat([bof(0x05), ...(parts.first ?? []), ...fonts, ...formats])
  const bounds = (offset: number) => {
    let start = offset
    return parts.sheets.map(({ name }, index) => {
      const data = Buffer.alloc(8 + name.length * 2)
      data.writeUInt32LE(start, 0)
      data.writeUInt8(name.length, 6)
      data.writeUInt8(1, 7)
      data.write(name, 8, 'utf16le')
      start += sheets[index]?.length ?? 0
      return biffRecord(0x85, data)
    })
  }
  const end = biffRecord(0x0a, Buffer.alloc(0))
  const offset = head.length + Buffer.concat(bounds(0)).length + end.length
  const stream = Buffer.concat([head, ...bounds(offset), end, ...sheets])
  const container = XLSX.CFB.utils.cfb_new()
  XLSX.CFB.utils.cfb_add(container, '/Workbook', stream)
  return XLSX.CFB.write(container, { type: 'buffer' })
}

function bof(kind: number): Buffer {
  const data = Buffer.alloc(16)
  data.writeUInt16LE(0x0600, 0)
  data.writeUInt16LE(kind, 2)
  return biffRecord(0x0809, data)
}

function fontRecord(font: BiffFont): Buffer {
  const name = 'SimSun'
  const data = Buffer.alloc(16 + name.length)
  data.writeUInt16LE((font.points ?? 10) * 20, 0)
  data.writeUInt16LE(font.italic ? 2 : 0, 2)
  data.writeUInt16LE(font.bold ? 700 : 400, 6)
  data.writeUInt16LE(font.raised ? 1 : 0, 8)
  data.writeUInt8(name.length, 14)
  data.write(name, 16, 'latin1')
  return biffRecord(0x31, data)
}

function formatRecord(format: BiffFormat): Buffer {
  const data = Buffer.alloc(20)
  data.writeUInt16LE(format.font ?? 0, 0)
  data.writeUInt8(format.horizontal ?? 0, 6)
  data.writeUInt8(format.indent ?? 0, 8)
  data.writeUInt16LE((format.bottom ?? 0) << 12, 10)
  if (format.fill !== undefined) {
    data.writeUInt32LE(1 << 26, 14)
    data.writeUInt16LE(format.fill, 18)
  }
  return biffRecord(0xe0, data)
}

function cellRecord(cell: BiffCell): Buffer {
  const at = Buffer.alloc(6)
  at.writeUInt16LE(cell.row, 0)
  at.writeUInt16LE(cell.column, 2)
  at.writeUInt16LE(cell.format ?? 0, 4)
  if (cell.value === null) return biffRecord(0x0201, at)
  if (typeof cell.value === 'number') {
    const number = Buffer.alloc(8)
    number.writeDoubleLE(cell.value, 0)
    return biffRecord(0x0203, Buffer.concat([at, number]))
  }
  const text = Buffer.alloc(3 + cell.value.length * 2)
  text.writeUInt16LE(cell.value.length, 0)
  text.writeUInt8(1, 2)
  text.write(cell.value, 3, 'utf16le')
  return biffRecord(0x0204, Buffer.concat([at, text]))
}

/** A part of an .xlsb whose records do not end where the part ends. */
export class BrokenPart extends Error {}

export interface BinRecord {
  readonly type: number
  /** Where the record starts, where its data starts and where it ends. */
  readonly start: number
  readonly data: number
  readonly end: number
}

/** Walks the records of an .xlsb part ([MS-XLSB] 2.1.4): type and length in bytes of seven bits, then the data. */
export function* binRecords(part: Buffer): Generator<BinRecord> {
  let at = 0
  while (at < part.length) {
    const start = at
    let type = part.readUInt8(at++)
    if ((type & 0x80) !== 0) {
      if (at >= part.length) throw new BrokenPart('cut off in a type')
      type = (type & 0x7f) | ((part.readUInt8(at++) & 0x7f) << 7)
    }
    let length = 0
    for (let shift = 0; ; shift += 7) {
      if (at >= part.length || shift > 21) throw new BrokenPart('cut off in a length')
      const byte = part.readUInt8(at++)
      length |= (byte & 0x7f) << shift
      if ((byte & 0x80) === 0) break
    }
    if (at + length > part.length) throw new BrokenPart('cut off in its data')
    yield { type, start, data: at, end: at + length }
    at += length
  }
}

/** Records that carry cells and what they refer to; others send SheetJS into corners that no table needs. */
const needed: ReadonlySet<number> = new Set([
  // rows; cells, short cells (column implied), rich text; formulas shared and over ranges
  ...range(0, 18),
  62,
  426,
  427,
  // shared strings
  19,
  159,
  160,
  // sheet, its data, merges, columns
  129,
  130,
  145,
  146,
  176,
  177,
  178,
  60,
  390,
  391,
  // workbook, its properties and sheets
  131,
  132,
  153,
  143,
  144,
  156,
  // style sheet: number formats, cell formats
  278,
  279,
  44,
  615,
  616,
  47,
  617,
  618,
  // comments
  ...range(628, 637)
])

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

/** A part with only the records that are needed; throws BrokenPart where they do not fill it. */
export function soundBin(part: Buffer): Buffer {
  const kept: Buffer[] = []
  for (const record of binRecords(part)) {
    if (needed.has(record.type)) kept.push(part.subarray(record.start, record.end))
  }
  return Buffer.concat(kept)
}

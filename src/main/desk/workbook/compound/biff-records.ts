/** A record of a BIFF stream; `data` starts after its header. */
export interface BiffRecord {
  readonly type: number
  readonly data: Buffer
  /** Where the next record starts. */
  readonly next: number
}

/** Record types of [MS-XLS] 2.3 that carry looks. */
export const biff = {
  bof: 0x0809,
  eof: 0x000a,
  font: 0x0031,
  xf: 0x00e0,
  palette: 0x0092,
  filePass: 0x002f,
  boundSheet: 0x0085,
  sharedStrings: 0x00fc,
  continue: 0x003c,
  row: 0x0208,
  columns: 0x007d,
  defaultColumnWidth: 0x0055,
  blank: 0x0201,
  manyBlank: 0x00be,
  manyRk: 0x00bd,
  sharedLabel: 0x00fd,
  externalBook: 0x01ae,
  macroProject: 0x00d3,
  /** MSODRAWINGGROUP: pictures and shapes of the whole workbook. */
  drawings: 0x00eb
} as const

/** Records whose first six bytes are row, column and cell format. */
export const cellRecords: ReadonlySet<number> = new Set([
  0x0006, 0x0201, 0x0203, 0x0204, 0x0205, 0x027e, 0x00fd, 0x00d6, 0x0406
])

/** The record at `at`; null at the end of the stream or where it is cut off. */
export function recordAt(stream: Buffer, at: number): BiffRecord | null {
  if (at < 0 || at + 4 > stream.length) return null
  const next = at + 4 + stream.readUInt16LE(at + 2)
  if (next > stream.length) return null
  return { type: stream.readUInt16LE(at), data: stream.subarray(at + 4, next), next }
}

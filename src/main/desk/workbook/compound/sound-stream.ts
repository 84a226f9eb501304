import { biff, recordAt } from './biff-records.ts'
import { areStringsWhole } from './biff-strings.ts'

/** A workbook stream whose records do not follow each other, or whose sheets do not begin or end where they should. */
export class BrokenWorkbookStream extends Error {}

/** Records that carry cells, their formats, merges and comments. All else is left out of what SheetJS parses. */
const needed: ReadonlySet<number> = new Set([
  // BOF of BIFF8 and BIFF5, EOF, code page, 1904 dates, sheets, number formats, cell formats
  0x0809, 0x000a, 0x0042, 0x0022, 0x0085, 0x041e, 0x00e0,
  // shared strings and what goes on in a CONTINUE
  0x00fc, 0x003c,
  // cells: FORMULA, STRING, NUMBER, LABEL, BOOLERR, RK, MULRK, LABELSST, RSTRING, SHRFMLA, ARRAY
  0x0006, 0x0207, 0x0203, 0x0204, 0x0205, 0x027e, 0x00bd, 0x00fd, 0x00d6, 0x04bc, 0x0221,
  // MERGEDCELLS; NOTE, OBJ, TXO: comments
  0x00e5, 0x001c, 0x005d, 0x01b6
])

/** Records of a formula, and up to where the size of the formula reaches in them: without it SheetJS never ends. */
const formulaHeads: ReadonlyMap<number, number> = new Map([
  [0x0006, 22],
  [0x0221, 14],
  [0x04bc, 10]
])

const continued: ReadonlySet<number> = new Set([0x00fc, 0x01b6, 0x0207])

/**
 * The stream with only the records that are needed, checked: parsers of BIFF, SheetJS' among them, walk in circles on
 * damaged records of kinds that no table needs. A sheet that is cut off must be an error, not a shorter table.
 */
export function soundStream(stream: Buffer): Buffer {
  const parts: Buffer[] = []
  const movedTo = new Map<number, number>()
  const complete = new Set<number>()
  const strings: Buffer[] = []
  const bounds: { readonly part: Buffer; readonly start: number }[] = []
  let length = 0
  let depth = 0
  let begin = 0
  let last = 0
  let at = 0
  for (let record = recordAt(stream, at); record !== null; record = recordAt(stream, at)) {
    const { type, data, next } = record
    if (depth === 0 && type !== biff.bof) break
    if (type === biff.bof && ++depth === 1) {
      begin = at
      movedTo.set(at, length)
    }
    const isContinue = type === biff.continue
    if (depth === 1 && needed.has(type) && (!isContinue || continued.has(last))) {
      if (data.length < (formulaHeads.get(type) ?? 0)) throw new BrokenWorkbookStream(`a formula cut off at ${at}`)
      const part = Buffer.from(stream.subarray(at, next))
      if (type === biff.boundSheet && part.length >= 8) bounds.push({ part, start: part.readUInt32LE(4) })
      if ((isContinue ? last : type) === biff.sharedStrings) strings.push(data)
      parts.push(part)
      length += part.length
    }
    if (type === biff.eof && --depth === 0) complete.add(begin)
    if (!isContinue) last = type
    at = next
  }
  for (const { part, start } of bounds) {
    const moved = movedTo.get(start)
    if (moved === undefined || !complete.has(start)) throw new BrokenWorkbookStream(`no whole sheet at ${start}`)
    part.writeUInt32LE(moved, 4)
  }
  if (!areStringsWhole(strings)) throw new BrokenWorkbookStream('a string cut off')
  if (depth !== 0 || length === 0) throw new BrokenWorkbookStream('cut off')
  return Buffer.concat(parts)
}

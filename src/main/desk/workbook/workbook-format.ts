/** What a spreadsheet file is, told by its first bytes: names lie (an HTML page called .xls, an .et that is a .xls). */
export type WorkbookFormat = 'xlsx' | 'xlsm' | 'xlsb' | 'xls' | 'ods' | 'html' | 'xml2003' | 'text'

/** How the file is packed, before it is known what is in it. */
type Packing = 'zip' | 'compound' | 'bare-biff' | 'database'

/** SQLite: a desk (.tongbi) and whatever else is kept so. */
const databaseMagic = Array.from('SQLite format 3\0', (letter) => letter.charCodeAt(0))
const compoundMagic = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

/** The packing of the file, or null where its bytes are no spreadsheet's. */
export function packingOf(bytes: Uint8Array): Packing | null {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) return 'zip'
  if (startsWith(bytes, compoundMagic)) return 'compound'
  if (startsWith(bytes, databaseMagic)) return 'database'
  // A BIFF stream without its compound file: BOF of BIFF2 to BIFF5 and its length.
  if (
    bytes[0] === 0x09 &&
    [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? -1) &&
    (bytes[2] ?? 0) <= 16 &&
    bytes[3] === 0
  ) {
    return 'bare-biff'
  }
  return null
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte)
}

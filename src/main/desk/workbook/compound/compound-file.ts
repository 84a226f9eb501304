/** A compound file ([MS-CFB]): streams in sectors, like a file system in a file. Thrown where its structure is broken. */
export class BrokenCompoundFile extends Error {}

interface Entry {
  readonly name: string
  readonly isStream: boolean
  readonly left: number
  readonly right: number
  readonly child: number
  readonly start: number
  readonly size: number
}

/** Beyond these, sector numbers are marks: free, end of chain, FAT. */
const lastSector = 0xfffffffa

/**
 * The streams in the root of a compound file, read when asked. Own code, for a loop in a damaged chain of sectors must
 * end: every chain is bounded by the number of sectors there are.
 */
export class CompoundFile {
  readonly #file: Buffer
  readonly #sectorSize: number
  readonly #miniSize: number
  readonly #cutoff: number
  readonly #fat: number[] = []
  readonly #streams = new Map<string, Entry>()
  readonly #miniFat: Buffer
  readonly #miniStream: Buffer

  constructor(file: Buffer) {
    if (file.length < 512) throw new BrokenCompoundFile('shorter than its header')
    const shift = file.readUInt16LE(30)
    const miniShift = file.readUInt16LE(32)
    if ((shift !== 9 && shift !== 12) || miniShift !== 6) throw new BrokenCompoundFile('strange sector size')
    this.#file = file
    this.#sectorSize = 1 << shift
    this.#miniSize = 1 << miniShift
    this.#cutoff = file.readUInt32LE(56)
    this.#readFat()
    const directory = this.#chain(file.readUInt32LE(48), Number.POSITIVE_INFINITY)
    const entries = entriesOf(directory)
    const root = entries[0]
    if (root === undefined) throw new BrokenCompoundFile('no root')
    for (const entry of inRoot(entries, root)) this.#streams.set(entry.name.toLowerCase(), entry)
    this.#miniFat = this.#chain(file.readUInt32LE(60), Number.POSITIVE_INFINITY)
    this.#miniStream = this.#chain(root.start, root.size)
  }

  /** Is there a stream or folder of this name in the root? */
  has(name: string): boolean {
    return this.#streams.has(name.toLowerCase())
  }

  /** A stream's bytes; null where there is none of this name. */
  stream(name: string): Buffer | null {
    const entry = this.#streams.get(name.toLowerCase())
    if (entry === undefined || !entry.isStream) return null
    const bytes =
      entry.size < this.#cutoff ? this.#miniChain(entry.start, entry.size) : this.#chain(entry.start, entry.size)
    if (bytes.length < entry.size) throw new BrokenCompoundFile(`stream ${name} is cut off`)
    return bytes
  }

  #readFat(): void {
    const file = this.#file
    const sectors: number[] = []
    const most = Math.ceil(file.length / this.#sectorSize)
    for (let at = 76; at < 512; at += 4) sectors.push(file.readUInt32LE(at))
    let next = file.readUInt32LE(68)
    for (let count = 0; next <= lastSector && count < most; count++) {
      const part = this.#sector(next)
      if (part.length < this.#sectorSize) break
      for (let at = 0; at < this.#sectorSize - 4; at += 4) sectors.push(part.readUInt32LE(at))
      next = part.readUInt32LE(this.#sectorSize - 4)
    }
    for (const number of sectors.filter((sector) => sector <= lastSector).slice(0, most)) {
      const part = this.#sector(number)
      for (let at = 0; at + 4 <= part.length; at += 4) this.#fat.push(part.readUInt32LE(at))
    }
  }

  /** The last sector of a file may be shorter than the others; one beyond the end is empty. */
  #sector(number: number): Buffer {
    const start = (number + 1) * this.#sectorSize
    return this.#file.subarray(start, start + this.#sectorSize)
  }

  #chain(start: number, size: number): Buffer {
    const parts: Buffer[] = []
    let length = 0
    let sector = start
    for (let count = 0; sector <= lastSector && length < size; count++) {
      const part = this.#sector(sector)
      if (count > this.#fat.length || part.length === 0) throw new BrokenCompoundFile('a chain of sectors has no end')
      parts.push(part)
      length += part.length
      sector = this.#fat[sector] ?? 0xffffffff
    }
    const bytes = Buffer.concat(parts)
    return size < bytes.length ? bytes.subarray(0, size) : bytes
  }

  #miniChain(start: number, size: number): Buffer {
    const parts: Buffer[] = []
    const most = Math.ceil(size / this.#miniSize)
    let sector = start
    for (let count = 0; sector <= lastSector && count < most; count++) {
      parts.push(this.#miniStream.subarray(sector * this.#miniSize, (sector + 1) * this.#miniSize))
      sector = sector * 4 + 4 <= this.#miniFat.length ? this.#miniFat.readUInt32LE(sector * 4) : 0xffffffff
    }
    return Buffer.concat(parts).subarray(0, size)
  }
}

function entriesOf(directory: Buffer): Entry[] {
  const entries: Entry[] = []
  for (let at = 0; at + 128 <= directory.length; at += 128) {
    const nameLength = Math.min(Math.max(directory.readUInt16LE(at + 64) - 2, 0), 62)
    entries.push({
      name: directory.toString('utf16le', at, at + nameLength),
      isStream: directory.readUInt8(at + 66) === 2,
      left: directory.readUInt32LE(at + 68),
      right: directory.readUInt32LE(at + 72),
      child: directory.readUInt32LE(at + 76),
      start: directory.readUInt32LE(at + 116),
      size: directory.readUInt32LE(at + 120)
    })
  }
  return entries
}

/** Entries of the root folder: its child and, from there, siblings left and right. Each once, whatever links say. */
function inRoot(entries: readonly Entry[], root: Entry): Entry[] {
  const found: Entry[] = []
  const seen = new Set<number>()
  const open = [root.child]
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    const entry = entries[index]
    if (entry === undefined || seen.has(index)) continue
    seen.add(index)
    found.push(entry)
    open.push(entry.left, entry.right)
  }
  return found
}

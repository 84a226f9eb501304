import { crc32, inflateRawSync } from 'node:zlib'
import { DeskError } from '#contract/error.ts'

/**
 * Limits that no honest workbook meets and a zip bomb does. Office files shrink to about a tenth, sheets of
 * repeated figures to a fiftieth; deflate itself can reach a thousandth.
 */
const largestPart = 400 * 1024 * 1024
const largestTotal = 800 * 1024 * 1024
const smallestSuspect = 64 * 1024 * 1024
const highestRatio = 300
const mostEntries = 20_000

/** The parts of a zip package by path, each inflated. */
export type ZipParts = ReadonlyMap<string, Buffer>

interface Entry {
  readonly path: string
  readonly method: number
  readonly encrypted: boolean
  readonly crc: number
  readonly packed: number
  readonly size: number
  readonly offset: number
}

/**
 * Inflates the parts that `wanted` names. Sizes are checked in the directory before anything is inflated and
 * held to while inflating, so a bomb costs no more than reading its directory.
 * Throws a DeskError: damaged-file, zip-bomb, password-protected.
 */
export function readZipParts(bytes: Uint8Array, file: string, wanted: (path: string) => boolean): Map<string, Buffer> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = directoryOf(buffer, file).filter((entry) => wanted(entry.path))
  let total = 0
  for (const entry of entries) {
    total += entry.size
    const bomb = entry.size > smallestSuspect && entry.size > entry.packed * highestRatio
    if (bomb || entry.size > largestPart || total > largestTotal) {
      throw new DeskError('zip-bomb', { file }, { part: entry.path, megabytes: Math.round(total / 1024 / 1024) })
    }
  }
  const parts = new Map<string, Buffer>()
  for (const entry of entries) parts.set(entry.path, inflate(buffer, entry, file))
  return parts
}

/** Every path in the package, without inflating anything. */
export function zipPaths(bytes: Uint8Array, file: string): string[] {
  return directoryOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), file).map((entry) => entry.path)
}

function directoryOf(buffer: Buffer, file: string): Entry[] {
  const damaged = () => new DeskError('damaged-file', { file })
  const end = endOfDirectory(buffer)
  if (end < 0) throw damaged()
  let count = buffer.readUInt16LE(end + 10)
  let offset = buffer.readUInt32LE(end + 16)
  if (offset === 0xffffffff || count === 0xffff) {
    const locator = end - 20
    if (locator < 0 || buffer.readUInt32LE(locator) !== 0x07064b50) throw damaged()
    const record = Number(buffer.readBigUInt64LE(locator + 8))
    if (record + 56 > buffer.length || buffer.readUInt32LE(record) !== 0x06064b50) throw damaged()
    count = Number(buffer.readBigUInt64LE(record + 32))
    offset = Number(buffer.readBigUInt64LE(record + 48))
  }
  if (count > mostEntries) throw new DeskError('zip-bomb', { file }, { part: `${count}`, megabytes: 0 })
  const entries: Entry[] = []
  for (let index = 0; index < count; index++) {
    if (offset + 46 > buffer.length || buffer.readUInt32LE(offset) !== 0x02014b50) throw damaged()
    const flags = buffer.readUInt16LE(offset + 8)
    const nameLength = buffer.readUInt16LE(offset + 28)
    const extraLength = buffer.readUInt16LE(offset + 30)
    const name = buffer.subarray(offset + 46, offset + 46 + nameLength)
    const wide = wideSizes(buffer, offset, nameLength, extraLength)
    entries.push({
      path: name.toString('utf8').replaceAll('\\', '/').replace(/^\//, ''),
      method: buffer.readUInt16LE(offset + 10),
      encrypted: (flags & 1) !== 0,
      crc: buffer.readUInt32LE(offset + 16),
      ...wide
    })
    offset += 46 + nameLength + extraLength + buffer.readUInt16LE(offset + 32)
  }
  return entries
}

/** Where the end-of-central-directory record stands, or −1; a comment of up to 64 KB may follow it. */
function endOfDirectory(buffer: Buffer): number {
  const lowest = Math.max(0, buffer.length - 22 - 0xffff)
  for (let at = buffer.length - 22; at >= lowest; at--) {
    if (buffer.readUInt32LE(at) === 0x06054b50) return at
  }
  return -1
}

/** Sizes and offset of a directory entry; those that are all ones stand in the zip64 extra field. */
function wideSizes(buffer: Buffer, at: number, nameLength: number, extraLength: number) {
  const plain = {
    packed: buffer.readUInt32LE(at + 20),
    size: buffer.readUInt32LE(at + 24),
    offset: buffer.readUInt32LE(at + 42)
  }
  let extra = at + 46 + nameLength
  const end = Math.min(extra + extraLength, buffer.length)
  while (extra + 4 <= end) {
    const length = buffer.readUInt16LE(extra + 2)
    if (buffer.readUInt16LE(extra) === 1) {
      let field = extra + 4
      for (const key of ['size', 'packed', 'offset'] as const) {
        if (plain[key] !== 0xffffffff || field + 8 > end) continue
        plain[key] = Number(buffer.readBigUInt64LE(field))
        field += 8
      }
    }
    extra += 4 + length
  }
  return plain
}

function inflate(buffer: Buffer, entry: Entry, file: string): Buffer {
  if (entry.encrypted) throw new DeskError('password-protected', { file })
  const { offset } = entry
  if (offset + 30 > buffer.length || buffer.readUInt32LE(offset) !== 0x04034b50)
    throw new DeskError('damaged-file', { file })
  const start = offset + 30 + buffer.readUInt16LE(offset + 26) + buffer.readUInt16LE(offset + 28)
  const packed = buffer.subarray(start, start + entry.packed)
  let content: Buffer
  if (entry.method === 0) content = packed
  else if (entry.method === 8) {
    try {
      content = inflateRawSync(packed, { maxOutputLength: Math.max(entry.size, 1) })
    } catch (cause) {
      throw damagedPart(entry, file, cause)
    }
  } else throw damagedPart(entry, file)
  if (content.length !== entry.size || crc32(content) !== entry.crc) throw damagedPart(entry, file)
  return content
}

function damagedPart(entry: Entry, file: string, cause?: unknown): DeskError {
  return new DeskError('damaged-file', { file }, { part: entry.path }, { cause })
}

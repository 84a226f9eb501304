import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { constants, crc32, createDeflateRaw, type ZlibOptions } from 'node:zlib'

/** A file of a package, written piece by piece. */
export interface Part {
  readonly path: string
  readonly content: Iterable<string>
}

/** Characters that are packed at a time: while one block is packed on another thread, the next is made. */
const BLOCK = 1 << 20

/**
 * Digits of figures are alike by chance alone: short likenesses left alone, a sheet comes out smaller than at the usual
 * level, in half its time.
 */
const PACKING: ZlibOptions = { level: 4, strategy: constants.Z_FILTERED, memLevel: 9, chunkSize: BLOCK / 4 }

/** A zip package of these parts, made and packed one after the other. */
export async function zipPackage(parts: Iterable<Part>): Promise<Uint8Array> {
  const pieces: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { path, content } of parts) {
    const packed = await pack(content)
    const name = Buffer.from(path)
    const head = headOf(packed, name.length)
    pieces.push(Buffer.from('PK\x03\x04'), head, name, ...packed.pieces)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    directory.push(Buffer.from('PK\x01\x02\x14\x00'), head, place, name)
    offset += 4 + head.length + name.length + packed.length
  }
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(directory.length / 4, 8)
  end.writeUInt16LE(directory.length / 4, 10)
  end.writeUInt32LE(total(directory), 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...pieces, ...directory, end])
}

interface Packed {
  readonly pieces: readonly Buffer[]
  readonly length: number
  /** Before it was packed. */
  readonly size: number
  readonly crc: number
}

async function pack(content: Iterable<string>): Promise<Packed> {
  let crc = 0
  let size = 0
  function* counted(): Generator<Buffer> {
    for (const bytes of inBlocks(content)) {
      crc = crc32(bytes, crc)
      size += bytes.length
      yield bytes
    }
  }
  const pieces: Buffer[] = []
  await pipeline(Readable.from(counted()), createDeflateRaw(PACKING), async (packed) => {
    for await (const piece of packed) pieces.push(piece)
  })
  return { pieces, length: total(pieces), size, crc }
}

function* inBlocks(content: Iterable<string>): Generator<Buffer> {
  let block = ''
  for (const text of content) {
    block += text
    if (block.length < BLOCK) continue
    yield Buffer.from(block)
    block = ''
  }
  yield Buffer.from(block)
}

/** What stands of a part both before it and in the directory; the time is the first that a package can say. */
function headOf({ crc, length, size }: Packed, nameLength: number): Buffer {
  const head = Buffer.alloc(26)
  head.writeUInt16LE(20, 0)
  head.writeUInt16LE(8, 4)
  head.writeUInt16LE(0x21, 8)
  head.writeUInt32LE(crc, 10)
  head.writeUInt32LE(length, 14)
  head.writeUInt32LE(size, 18)
  head.writeUInt16LE(nameLength, 22)
  return head
}

function total(buffers: readonly Buffer[]): number {
  return buffers.reduce((sum, { length }) => sum + length, 0)
}

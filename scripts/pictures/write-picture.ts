import { writeFileSync } from 'node:fs'
import { crc32, deflateSync, inflateSync } from 'node:zlib'

/**
 * Writes a screenshot (PNG, 8 bits, RGB or RGBA, not interlaced) as a PNG of at most 256 colours, which is a third of
 * its size; pictures of an interface lose nothing one can see. Gives its size in bytes.
 */
export function writePicture(png: Uint8Array, path: string): number {
  const { width, height, colours } = pixels(Buffer.from(png))
  const { palette, indices } = withPalette(colours)
  const lines = Buffer.alloc((width + 1) * height)
  for (let row = 0; row < height; row++) {
    lines.set(indices.subarray(row * width, (row + 1) * width), row * (width + 1) + 1)
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3, 0, 0, 0], 8)
  const bytes = Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))),
    chunk('IDAT', deflateSync(lines, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0))
  ])
  writeFileSync(path, bytes)
  return bytes.length
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

function chunk(type: string, data: Buffer): Buffer {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(data.length, 0)
  head.write(type, 4, 'latin1')
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(data, crc32(head.subarray(4))), 0)
  return Buffer.concat([head, data, check])
}

/** Each pixel as 0xrrggbb. */
function pixels(png: Buffer): { readonly width: number; readonly height: number; readonly colours: Uint32Array } {
  const chunks = [...chunksOf(png)]
  const header = chunks.find(({ type }) => type === 'IHDR')?.data
  const bytes = header?.[9] === 6 ? 4 : 3
  if (header === undefined || header[8] !== 8 || ![2, 6].includes(header[9] ?? 0) || header[12] !== 0) {
    throw new Error('Not a screenshot of 8 bits in RGB or RGBA')
  }
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)]
  const data = inflateSync(Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map((each) => each.data)))
  const colours = new Uint32Array(width * height)
  let above: Uint8Array = new Uint8Array(width * bytes)
  for (let row = 0; row < height; row++) {
    const start = row * (width * bytes + 1)
    const line = unfiltered(data[start] ?? 0, data.subarray(start + 1, start + 1 + width * bytes), above, bytes)
    for (let column = 0; column < width; column++) {
      const at = column * bytes
      colours[row * width + column] = ((line[at] ?? 0) << 16) | ((line[at + 1] ?? 0) << 8) | (line[at + 2] ?? 0)
    }
    above = line
  }
  return { width, height, colours }
}

function* chunksOf(png: Buffer): Generator<{ readonly type: string; readonly data: Buffer }> {
  for (let at = signature.length; at < png.length; ) {
    const length = png.readUInt32BE(at)
    yield { type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) }
    at += length + 12
  }
}

/** PNG specification, 9.2: what each filter adds to a byte from the left, from above and from between. */
function unfiltered(filter: number, line: Uint8Array, above: Uint8Array, bytes: number): Uint8Array {
  for (let at = 0; at < line.length; at++) {
    const left = line[at - bytes] ?? 0
    const up = above[at] ?? 0
    const corner = at < bytes ? 0 : (above[at - bytes] ?? 0)
    const added = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0
    line[at] = (line[at] ?? 0) + added
  }
  return line
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)]
  if (toLeft <= toUp && toLeft <= toCorner) return left
  return toUp <= toCorner ? up : corner
}

/** The 256 commonest colours that differ by more than a shade, and each pixel as the nearest of them. */
function withPalette(colours: Uint32Array): { readonly palette: readonly number[]; readonly indices: Uint8Array } {
  const counts = new Map<number, number>()
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1)
  const byCount = [...counts].sort((one, other) => other[1] - one[1]).map(([colour]) => colour)
  const palette: number[] = []
  for (const shade of [12, 6, 3, 0]) {
    for (const colour of byCount) {
      if (palette.length === 256) break
      if (!palette.some((kept) => distance(kept, colour) <= shade * shade)) palette.push(colour)
    }
  }
  const index = new Map(byCount.map((colour) => [colour, nearest(palette, colour)]))
  return { palette, indices: Uint8Array.from(colours, (colour) => index.get(colour) ?? 0) }
}

function nearest(palette: readonly number[], colour: number): number {
  let best = 0
  for (let at = 1; at < palette.length; at++) {
    if (distance(palette[at] ?? 0, colour) < distance(palette[best] ?? 0, colour)) best = at
  }
  return best
}

function distance(one: number, other: number): number {
  const red = (one >> 16) - (other >> 16)
  const green = ((one >> 8) & 255) - ((other >> 8) & 255)
  const blue = (one & 255) - (other & 255)
  return red * red + green * green + blue * blue
}

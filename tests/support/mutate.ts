import * as XLSX from 'xlsx'
import { readZipParts, zipPaths } from '#desk/workbook/package/zip-parts.ts'
import type { Random } from './random.ts'
import { zipBytes } from './zip-bytes.ts'

/** A file with something wrong in it, and what was done. */
export interface Mutant {
  readonly bytes: Buffer
  readonly how: string
}

/** Damages a file as cables, programs and people do, at the level that its format lets reach the parser. */
export function mutate(original: Buffer, random: Random): Mutant {
  const isZip = original[0] === 0x50 && original[1] === 0x4b
  const isCompound = original[0] === 0xd0 && original[1] === 0xcf
  if (isZip && random.next() < 0.8) return mutatePackage(original, random)
  if (isCompound && random.next() < 0.7) return mutateRecords(original, random)
  if (!isZip && !isCompound && random.next() < 0.6) return mutateMarkup(original, random)
  return mutateBytes(original, random)
}

/** Flips, cuts, repeats and overwrites bytes anywhere. */
export function mutateBytes(original: Buffer, random: Random): Mutant {
  let bytes = Buffer.from(original)
  const done: string[] = []
  for (let times = 1 + random.below(4); times > 0 && bytes.length > 8; times--) {
    const at = random.below(bytes.length)
    const length = 1 + random.below(Math.min(64, bytes.length - at))
    const how = random.pick(['flip', 'number', 'cut', 'repeat', 'zero', 'truncate'] as const)
    done.push(`${how} ${at}+${length}`)
    switch (how) {
      case 'flip':
        bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << random.below(8)), at)
        break
      case 'number':
        if (at + 4 <= bytes.length)
          bytes.writeUInt32LE(random.pick([0, 1, 0x7fffffff, 0x80000000, 0xffffffff, 0xffff]), at)
        break
      case 'cut':
        bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)])
        break
      case 'repeat':
        bytes = Buffer.concat([bytes.subarray(0, at + length), bytes.subarray(at)])
        break
      case 'zero':
        bytes.fill(0, at, at + length)
        break
      case 'truncate':
        if (random.next() < 0.2) bytes = bytes.subarray(0, at)
    }
  }
  return { bytes, how: `bytes: ${done.join(', ')}` }
}

/** Mutates one part of a zip package and packs it soundly again, so that the damage reaches what reads the part. */
function mutatePackage(original: Buffer, random: Random): Mutant {
  let parts: Map<string, Buffer>
  try {
    parts = readZipParts(original, 'original', () => true)
  } catch {
    return mutateBytes(original, random)
  }
  const paths = zipPaths(original, 'original').filter((path) => parts.has(path))
  const likely = paths.filter((path) =>
    /sheet\d*\.(?:xml|bin)$|content\.xml$|sharedStrings|styles|workbook\.(?:xml|bin)$/.test(path)
  )
  const path = random.next() < 0.85 && likely.length > 0 ? random.pick(likely) : random.pick(paths)
  const part = parts.get(path) ?? Buffer.alloc(0)
  const mutant = path.endsWith('.bin') || random.next() < 0.2 ? mutateBytes(part, random) : mutateMarkup(part, random)
  const entries = paths.map((each) => ({ path: each, content: each === path ? mutant.bytes : (parts.get(each) ?? '') }))
  return { bytes: zipBytes(entries), how: `${path}: ${mutant.how}` }
}

const oddities = [
  '',
  '0',
  '-1',
  '1e308',
  '-1e-308',
  'NaN',
  'Infinity',
  '99999999999999999999',
  '2147483648',
  '-2147483649',
  '4294967296',
  'A1:XFD1048576',
  'XFD1048576',
  'ZZZZ99999999',
  'A0',
  '__proto__',
  'constructor',
  '#REF!',
  '\u0000',
  '&#0;',
  '&amp;amp;',
  '&unknown;',
  '<',
  '>',
  '"',
  "'",
  ']]>',
  '<!--',
  '<![CDATA[',
  '年',
  '１２３',
  '１,234.5',
  '△1.2',
  '(1.2)',
  '4.9T',
  '—',
  '…',
  '%',
  '2023年',
  '1-7月',
  '其中：',
  '单位：万元',
  '\u3000\u3000',
  '续表',
  'x'.repeat(5000),
  '1'.repeat(400),
  '(('.repeat(500)
]

/** Changes values, attributes and tags in text. */
export function mutateMarkup(original: Buffer, random: Random): Mutant {
  let text = original.toString('utf8')
  const done: string[] = []
  for (let times = 1 + random.below(5); times > 0; times--) {
    const how = random.pick(['value', 'attribute', 'drop-tag', 'repeat-tag', 'swap', 'oddity', 'many'] as const)
    const spots = [
      ...text
        .slice(0, 400_000)
        .matchAll(how === 'attribute' ? /="([^"]*)"/g : how === 'value' ? />([^<>]+)</g : /<[^<>]+>/g)
    ]
    if (spots.length === 0) return mutateBytes(original, random)
    const spot = random.pick(spots)
    const end = spot.index + spot[0].length
    const odd = random.pick(oddities)
    done.push(`${how} ${spot.index} ${JSON.stringify(odd.slice(0, 20))}`)
    const before = text.slice(0, spot.index)
    const after = text.slice(end)
    if (how === 'value') text = `${before}>${odd}<${after}`
    else if (how === 'attribute') text = `${before}="${odd}"${after}`
    else if (how === 'drop-tag') text = before + after
    else if (how === 'repeat-tag') text = before + spot[0].repeat(2) + after
    else if (how === 'many') text = before + spot[0].repeat(500) + after
    else if (how === 'oddity') text = before + odd + spot[0] + after
    else {
      const other = random.pick(spots)
      if (other.index >= end)
        text = before + other[0] + text.slice(end, other.index) + spot[0] + text.slice(other.index + other[0].length)
    }
  }
  return { bytes: Buffer.from(text), how: `markup: ${done.join(', ')}` }
}

/** Changes records of a workbook stream and puts it back into its compound file. */
function mutateRecords(original: Buffer, random: Random): Mutant {
  const container = XLSX.CFB.read(original, { type: 'buffer' })
  const path = container.FullPaths.find((each: string) => /\/(?:Workbook|Book)$/i.test(each))
  const entry = path === undefined ? null : XLSX.CFB.find(container, path)
  if (entry === null) return mutateBytes(original, random)
  const stream = Buffer.from(entry.content)
  const starts: number[] = []
  for (let at = 0; at + 4 <= stream.length; at += 4 + stream.readUInt16LE(at + 2)) starts.push(at)
  const done: string[] = []
  for (let times = 1 + random.below(4); times > 0; times--) {
    const at = random.pick(starts)
    const length = stream.readUInt16LE(at + 2)
    const how = random.pick(['type', 'length', 'data', 'data', 'data', 'extreme'] as const)
    done.push(`${how} ${at}`)
    if (how === 'type') stream.writeUInt16LE(stream.readUInt16LE(random.pick(starts)), at)
    else if (how === 'length')
      stream.writeUInt16LE(random.pick([0, 1, 2, length + 1, 0xffff, length * 2]) & 0xffff, at + 2)
    else if (length > 0) {
      const place = at + 4 + random.below(length)
      if (how === 'data' && place < stream.length) stream.writeUInt8(random.below(256), place)
      else if (how === 'extreme' && place + 2 <= stream.length)
        stream.writeUInt16LE(random.pick([0, 0xffff, 0x7fff, 0x8000]), place)
    }
  }
  XLSX.CFB.utils.cfb_add(container, '/Workbook', stream)
  return { bytes: XLSX.CFB.write(container, { type: 'buffer' }), how: `records: ${done.join(', ')}` }
}

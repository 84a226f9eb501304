import { createHash } from 'node:crypto'
import { biff, recordAt } from './biff-records.ts'

/**
 * Excel encrypts an .xls whose workbook is protected against changes with this password and opens it without asking:
 * statutory forms come so. [MS-OFFCRYPTO] 2.4.2.3.
 */
const defaultPassword = 'VelvetSweatshop'

/** Keys change every 1024 bytes of the stream. */
const blockSize = 1024

/** Records that are never encrypted ([MS-XLS] 2.2.10); of BOUNDSHEET only the first four bytes are not. */
const plainRecords: ReadonlySet<number> = new Set([
  biff.bof,
  biff.filePass,
  0x00e1,
  0x00e2,
  0x0194,
  0x0195,
  0x0196,
  0x0138
])

/**
 * The stream decrypted, where it is encrypted with RC4 and the default password; null where it wants another password
 * or another method.
 */
export function decryptByDefault(stream: Buffer): Buffer | null {
  const filePass = find(stream, biff.filePass)
  // Method 1, version 1.1: RC4; then salt, verifier and its hash of 16 bytes each.
  if (filePass === null || filePass.length < 54 || filePass.readUIntLE(0, 6) !== 0x0001_0001_0001) return null
  const keys = keysOf(filePass.subarray(6, 22))
  const check = new Rc4(keys(0))
  const verifier = check.apply(filePass.subarray(22, 38))
  const hash = check.apply(filePass.subarray(38, 54))
  if (!md5(verifier).equals(hash)) return null
  return decrypt(stream, keys)
}

function find(stream: Buffer, wanted: number): Buffer | null {
  for (let record = recordAt(stream, 0); record !== null; record = recordAt(stream, record.next)) {
    if (record.type === wanted) return record.data
    if (record.type === biff.eof) return null
  }
  return null
}

/** Headers of records stand in the clear but use up the key's stream like their data. */
function decrypt(stream: Buffer, keys: (block: number) => Buffer): Buffer {
  const plain = Buffer.from(stream)
  const mask = maskOf(stream.length, keys)
  for (let record = recordAt(stream, 0), at = 0; record !== null; record = recordAt(stream, record.next)) {
    const clear = record.type === biff.boundSheet ? 4 : 0
    if (!plainRecords.has(record.type)) {
      for (let byte = at + 4 + clear; byte < record.next; byte++) {
        plain.writeUInt8(plain.readUInt8(byte) ^ mask.readUInt8(byte), byte)
      }
    }
    // What is read as plain must not be taken for encrypted again.
    if (record.type === biff.filePass) plain.writeUInt16LE(0, at)
    at = record.next
  }
  return plain
}

function maskOf(length: number, keys: (block: number) => Buffer): Buffer {
  const blocks: Buffer[] = []
  for (let block = 0; block * blockSize < length; block++)
    blocks.push(new Rc4(keys(block)).apply(Buffer.alloc(blockSize)))
  return Buffer.concat(blocks)
}

/** The key of each block, from the password and the file's salt: 40 bits spread by MD5. */
function keysOf(salt: Buffer): (block: number) => Buffer {
  const password = md5(Buffer.from(defaultPassword, 'utf16le')).subarray(0, 5)
  const repeated = Buffer.concat(Array.from({ length: 16 }, () => Buffer.concat([password, salt])))
  const base = md5(repeated).subarray(0, 5)
  return (block) => {
    const number = Buffer.alloc(4)
    number.writeUInt32LE(block)
    return md5(Buffer.concat([base, number]))
  }
}

function md5(bytes: Buffer): Buffer {
  return createHash('md5').update(bytes).digest()
}

/** RC4, which Node's OpenSSL no longer offers. */
class Rc4 {
  readonly #state = Uint8Array.from({ length: 256 }, (_, index) => index)
  #i = 0
  #j = 0

  constructor(key: Buffer) {
    let j = 0
    for (let i = 0; i < 256; i++) {
      j = (j + this.#at(i) + key.readUInt8(i % key.length)) & 255
      this.#swap(i, j)
    }
  }

  apply(bytes: Buffer): Buffer {
    const out = Buffer.alloc(bytes.length)
    for (let index = 0; index < bytes.length; index++) {
      this.#i = (this.#i + 1) & 255
      this.#j = (this.#j + this.#at(this.#i)) & 255
      this.#swap(this.#i, this.#j)
      out.writeUInt8(bytes.readUInt8(index) ^ this.#at((this.#at(this.#i) + this.#at(this.#j)) & 255), index)
    }
    return out
  }

  #at(index: number): number {
    return this.#state[index] ?? 0
  }

  #swap(a: number, b: number): void {
    const kept = this.#at(a)
    this.#state[a] = this.#at(b)
    this.#state[b] = kept
  }
}

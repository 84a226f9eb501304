/**
 * The text of a file whose encoding nothing names but its bytes: a byte order mark, the zeros of UTF-16, valid UTF-8,
 * else GB18030 (which holds GBK and GB2312: what Chinese Excel writes as CSV). null where it is no text at all.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const text = strictly(bytes, encodingOf(bytes))
  return text === null || isBinary(text) ? null : text
}

function encodingOf(bytes: Uint8Array): readonly string[] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return ['utf-16le']
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return ['utf-16be']
  // Digits, commas and line ends of UTF-16 have a zero beside them, nearly always on the same side (一 is 4E00); no
  // other encoding of text has any. Between Chinese words they are few.
  const head = bytes.subarray(0, 4096)
  let evenZeros = 0
  let oddZeros = 0
  for (let at = 0; at < head.length; at++) {
    if (head[at] !== 0) continue
    if (at % 2 === 0) evenZeros++
    else oddZeros++
  }
  if (oddZeros > head.length / 100 && evenZeros < oddZeros / 4) return ['utf-16le']
  if (evenZeros > head.length / 100 && oddZeros < evenZeros / 4) return ['utf-16be']
  return ['utf-8', 'gb18030']
}

function strictly(bytes: Uint8Array, encodings: readonly string[]): string | null {
  for (const encoding of encodings) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch (cause) {
      if (!(cause instanceof TypeError)) throw cause
    }
  }
  return null
}

/** Control characters beyond tab, line ends, form feed and the end mark of DOS stand in no text. */
function isBinary(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return /[\u0000-\u0008\u000b\u000e-\u0019\u001b-\u001e\u007f]/.test(text.slice(0, 1_000_000))
}

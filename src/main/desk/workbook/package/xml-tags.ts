/** A start tag: its name without prefix, its attributes (with their prefixes), whether it closes itself. */
export interface XmlTag {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly selfClosing: boolean
}

export interface XmlHandlers {
  open?(tag: XmlTag): void
  close?(name: string): void
  text?(text: string): void
}

/**
 * Walks the tags of an XML text in order, calling `open` for start tags, `close` for end tags (also of
 * self-closing ones) and `text` for what stands between. Lenient: broken markup is skipped, never an error,
 * and time is linear in the length of the text.
 */
export function walkXml(xml: string, handlers: XmlHandlers): void {
  let at = 0
  while (at < xml.length) {
    const start = xml.indexOf('<', at)
    if (start < 0) break
    if (handlers.text !== undefined && start > at) handlers.text(decodeXml(xml.slice(at, start)))
    const mark = xml.charCodeAt(start + 1)
    if (mark === 0x21 || mark === 0x3f) {
      at = afterSpecial(xml, start, handlers)
      continue
    }
    const end = tagEnd(xml, start)
    if (end < 0) break
    if (mark === 0x2f) handlers.close?.(localName(xml.slice(start + 2, end).trim()))
    else {
      const tag = tagOf(xml.slice(start + 1, end))
      handlers.open?.(tag)
      if (tag.selfClosing) handlers.close?.(tag.name)
    }
    at = end + 1
  }
}

/** Where a comment, CDATA section, declaration or processing instruction ends. */
function afterSpecial(xml: string, start: number, handlers: XmlHandlers): number {
  if (xml.startsWith('<![CDATA[', start)) {
    const end = xml.indexOf(']]>', start)
    handlers.text?.(xml.slice(start + 9, end < 0 ? xml.length : end))
    return end < 0 ? xml.length : end + 3
  }
  const close = xml.startsWith('<!--', start) ? '-->' : '>'
  const end = xml.indexOf(close, start + 2)
  return end < 0 ? xml.length : end + close.length
}

/** The `>` of a tag; one inside quotes does not count. */
function tagEnd(xml: string, start: number): number {
  let quote = 0
  for (let at = start + 1; at < xml.length; at++) {
    const char = xml.charCodeAt(at)
    if (quote !== 0) {
      if (char === quote) quote = 0
    } else if ((char === 0x22 || char === 0x27) && opensValue(xml, at)) quote = char
    else if (char === 0x3e) return at
  }
  return -1
}

/** A quote counts where a value can begin; an apostrophe in a stray place must not swallow the rest of the text. */
function opensValue(xml: string, at: number): boolean {
  let before = at - 1
  while (xml.charCodeAt(before) <= 0x20) before--
  return xml.charCodeAt(before) === 0x3d
}

function tagOf(inside: string): XmlTag {
  const selfClosing = inside.endsWith('/')
  const body = selfClosing ? inside.slice(0, -1) : inside
  const name = /^[^\s]*/.exec(body)?.[0] ?? ''
  const attributes = new Map<string, string>()
  for (const match of body.slice(name.length).matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))/g)) {
    attributes.set(match[1] ?? '', decodeXml(match[2] ?? match[3] ?? match[4] ?? ''))
  }
  return { name: localName(name), attributes, selfClosing }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

/** XML's own and those that HTML pages of spreadsheets use. */
const named: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  middot: '·',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  times: '×',
  plusmn: '±',
  deg: '°',
  permil: '‰',
  minus: '−',
  sup1: '¹',
  sup2: '²',
  sup3: '³'
}

/** Text with its entities resolved; an unknown one stays as written. */
export function decodeXml(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, entity: string) => {
    if (!entity.startsWith('#')) return (Object.hasOwn(named, entity) ? named[entity] : undefined) ?? whole
    const code = /^#x/i.test(entity) ? Number.parseInt(entity.slice(2), 16) : Number.parseInt(entity.slice(1), 10)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

import type { StyleParts } from '../cells/shared-style.ts'
import type { XmlTag } from '../package/xml-tags.ts'

/** A style as its element states it, before its parents are asked. */
export interface Xml2003Style {
  readonly parent: string | undefined
  parts: StyleParts
  numberFormat: string | undefined
}

/** Names that stand for number formats. */
const namedFormats: Readonly<Record<string, string>> = {
  'General Number': 'General',
  'General Date': 'yyyy/m/d h:mm',
  'Long Date': 'yyyy"年"m"月"d"日"',
  'Medium Date': 'd-mmm-yy',
  'Short Date': 'm/d/yy',
  Currency: '#,##0.00',
  Fixed: '0.00',
  Standard: '#,##0.00',
  Percent: '0.00%',
  Scientific: '0.00E+00'
}

/** Adds what a tag inside a style's element says. */
export function addPart(style: Xml2003Style, tag: XmlTag): void {
  const parts: { -readonly [K in keyof StyleParts]: StyleParts[K] } = {}
  switch (tag.name) {
    case 'NumberFormat': {
      const format = get(tag, 'Format') ?? 'General'
      style.numberFormat = Object.hasOwn(namedFormats, format) ? namedFormats[format] : format
      return
    }
    case 'Alignment': {
      const horizontal = get(tag, 'Horizontal')
      if (horizontal === 'CenterAcrossSelection') parts.horizontal = 'centerContinuous'
      else if (horizontal !== undefined) parts.horizontal = horizontal.toLowerCase()
      parts.indent = Number(get(tag, 'Indent') ?? 0)
      break
    }
    case 'Font':
      parts.bold = get(tag, 'Bold') === '1'
      parts.italic = get(tag, 'Italic') === '1'
      parts.superscript = get(tag, 'VerticalAlign') === 'Superscript'
      if (get(tag, 'Size') !== undefined) parts.fontSize = Number(get(tag, 'Size'))
      break
    case 'Interior': {
      const colour = /^#([0-9a-f]{6})$/i.exec(get(tag, 'Color') ?? '')
      if (colour !== null && (get(tag, 'Pattern') ?? 'None') !== 'None') parts.fill = (colour[1] ?? '').toUpperCase()
      break
    }
    case 'Border': {
      const drawn = (get(tag, 'LineStyle') ?? 'None') !== 'None'
      const side = get(tag, 'Position')
      if (side === 'Top') parts.borderTop = drawn
      else if (side === 'Bottom') parts.borderBottom = drawn
      else if (side === 'Left') parts.borderLeft = drawn
      else if (side === 'Right') parts.borderRight = drawn
    }
  }
  style.parts = { ...style.parts, ...parts }
}

/** Attributes carry the prefix ss in most files and none in some. */
export function get(tag: XmlTag, name: string): string | undefined {
  return tag.attributes.get(`ss:${name}`) ?? tag.attributes.get(name)
}

import type { CellFormat } from '../cells/cell-format.ts'
import { type StyleParts, sharedStyle } from '../cells/shared-style.ts'
import { walkXml, type XmlTag } from './xml-tags.ts'

/** Styles of an OpenDocument spreadsheet by name. */
export interface OdsStyles {
  readonly cells: ReadonlyMap<string, CellFormat>
  /** Column styles → width in characters. */
  readonly widths: ReadonlyMap<string, number>
  /** Sheet styles of hidden sheets. */
  readonly hiddenSheets: ReadonlySet<string>
  /** Text styles that stand raised. */
  readonly raised: ReadonlySet<string>
}

interface RawStyle {
  readonly parent: string | undefined
  parts: StyleParts
}

/** Reads the styles of styles.xml and of content.xml (which come later and refer to the former). */
export function readOdsStyles(...parts: readonly string[]): OdsStyles {
  const raw = new Map<string, RawStyle>()
  const widths = new Map<string, number>()
  const hiddenSheets = new Set<string>()
  const raised = new Set<string>()
  for (const xml of parts) {
    let name = ''
    let current: RawStyle | null = null
    walkXml(xml, {
      open(tag) {
        if (tag.name === 'style' || tag.name === 'default-style') {
          const family = tag.attributes.get('style:family')
          name = tag.name === 'default-style' ? `default ${family}` : (tag.attributes.get('style:name') ?? '')
          current = { parent: tag.attributes.get('style:parent-style-name') ?? `default ${family}`, parts: {} }
          if (family === 'table-cell') raw.set(name, current)
        } else if (current === null) return
        else if (tag.name === 'table-column-properties')
          widths.set(name, characters(tag.attributes.get('style:column-width')))
        else if (tag.name === 'table-properties' && tag.attributes.get('table:display') === 'false')
          hiddenSheets.add(name)
        else if (
          tag.name === 'text-properties' &&
          /^super|^[1-9]\d?%/.test(tag.attributes.get('style:text-position') ?? '')
        ) {
          raised.add(name)
          current.parts = { ...current.parts, ...partsOf(tag), superscript: true }
        } else current.parts = { ...current.parts, ...partsOf(tag) }
      },
      close(closed) {
        if (closed === 'style' || closed === 'default-style') current = null
      }
    })
  }
  const cells = new Map<string, CellFormat>()
  for (const name of raw.keys()) cells.set(name, { style: sharedStyle(inherited(raw, name)), across: false })
  return { cells, widths, hiddenSheets, raised }
}

/** A style over its parents; a chain that closes on itself ends. */
function inherited(raw: ReadonlyMap<string, RawStyle>, name: string): StyleParts {
  let parts: StyleParts = {}
  const seen = new Set<string>()
  for (let at: string | undefined = name; at !== undefined && !seen.has(at); at = raw.get(at)?.parent) {
    seen.add(at)
    parts = { ...raw.get(at)?.parts, ...parts }
  }
  return parts
}

function partsOf(tag: XmlTag): StyleParts {
  const get = (name: string) => tag.attributes.get(name)
  const parts: { -readonly [K in keyof StyleParts]: StyleParts[K] } = {}
  if (tag.name === 'text-properties') {
    const weight = get('fo:font-weight')
    if (weight !== undefined) parts.bold = /bold|[6-9]00/.test(weight)
    const slant = get('fo:font-style')
    if (slant !== undefined) parts.italic = slant === 'italic'
    const size = /^([\d.]+)pt$/.exec(get('fo:font-size') ?? '')
    if (size !== null) parts.fontSize = Number(size[1])
  } else if (tag.name === 'paragraph-properties') {
    const align = get('fo:text-align')
    if (align !== undefined) parts.horizontal = align
    const margin = get('fo:margin-left')
    // A step of indent is 10 points in LibreOffice.
    if (margin !== undefined) parts.indent = Math.round(points(margin) / 10)
  } else if (tag.name === 'table-cell-properties') {
    const fill = /^#([0-9a-f]{6})$/i.exec(get('fo:background-color') ?? '')
    if (fill !== null) parts.fill = (fill[1] ?? '').toUpperCase()
    const all = drawn(get('fo:border'))
    parts.borderTop = drawn(get('fo:border-top')) ?? all
    parts.borderBottom = drawn(get('fo:border-bottom')) ?? all
    parts.borderLeft = drawn(get('fo:border-left')) ?? all
    parts.borderRight = drawn(get('fo:border-right')) ?? all
    for (const side of ['borderTop', 'borderBottom', 'borderLeft', 'borderRight'] as const) {
      if (parts[side] === undefined) delete parts[side]
    }
  }
  return parts
}

function drawn(border: string | undefined): boolean | undefined {
  return border === undefined ? undefined : !/^none|\b0(?:pt|cm|in|mm)\b/.test(border)
}

/** Lengths as OpenDocument writes them, in points. */
function points(length: string): number {
  const match = /^(-?[\d.]+)(cm|mm|in|pt|pc)$/.exec(length)
  const unit = { cm: 28.35, mm: 2.835, in: 72, pt: 1, pc: 12 }[match?.[2] ?? '']
  return match === null || unit === undefined ? 0 : Number(match[1]) * unit
}

/** A character of the usual font is about five and a half points wide. */
function characters(width: string | undefined): number {
  return Math.round((points(width ?? '') / 5.5) * 10) / 10
}

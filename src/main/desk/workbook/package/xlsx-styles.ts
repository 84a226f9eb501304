import type { CellFormat } from '../cells/cell-format.ts'
import { indexedColours } from '../cells/indexed-colours.ts'
import { type StyleParts, sharedStyle } from '../cells/shared-style.ts'
import { tinted } from './theme-colour.ts'
import { walkXml, type XmlTag } from './xml-tags.ts'

/**
 * The cell formats of a workbook by index of cell format (the `s` of a cell). Reads xl/styles.xml;
 * a cell format's own ids hold, whatever its apply flags say: so does Excel.
 */
export function readXlsxStyles(stylesXml: string, theme: readonly string[]): CellFormat[] {
  const fonts: StyleParts[] = []
  const fills: StyleParts[] = []
  const borders: StyleParts[] = []
  const formats: StyleParts[] = []
  const path: string[] = []
  walkXml(stylesXml, {
    open(tag) {
      const parent = path.at(-1)
      const list = path.at(-2)
      path.push(tag.name)
      if (parent === 'fonts' && tag.name === 'font') fonts.push({})
      else if (parent === 'fills' && tag.name === 'fill') fills.push({})
      else if (parent === 'borders' && tag.name === 'border') borders.push({})
      else if (parent === 'cellXfs' && tag.name === 'xf') {
        formats.push({
          ...fonts[number(tag, 'fontId')],
          ...fills[number(tag, 'fillId')],
          ...borders[number(tag, 'borderId')]
        })
      } else if (list === 'fonts') Object.assign(fonts.at(-1) ?? {}, fontPart(tag))
      else if (path.at(-4) === 'fills') Object.assign(fills.at(-1) ?? {}, fillPart(tag, theme, fills.at(-1)))
      else if (parent === 'fill' && list === 'fills') Object.assign(fills.at(-1) ?? {}, patternPart(tag))
      else if (list === 'borders') Object.assign(borders.at(-1) ?? {}, borderPart(tag))
      else if (list === 'cellXfs' && tag.name === 'alignment') Object.assign(formats.at(-1) ?? {}, alignmentPart(tag))
    },
    close() {
      path.pop()
    }
  })
  return formats.map((parts) => ({ style: sharedStyle(parts), across: parts.horizontal === 'centerContinuous' }))
}

function number(tag: XmlTag, name: string): number {
  return Number(tag.attributes.get(name) ?? 0)
}

function on(tag: XmlTag): boolean {
  const value = tag.attributes.get('val')
  return value !== '0' && value !== 'false' && value !== 'none'
}

function fontPart(tag: XmlTag): StyleParts {
  switch (tag.name) {
    case 'b':
      return { bold: on(tag) }
    case 'i':
      return { italic: on(tag) }
    case 'sz':
      return { fontSize: number(tag, 'val') }
    case 'vertAlign':
      return { superscript: tag.attributes.get('val') === 'superscript' }
    default:
      return {}
  }
}

/** A fill counts once it has a pattern; its colour follows in the tags inside. */
function patternPart(tag: XmlTag): StyleParts {
  if (tag.name === 'gradientFill') return { fill: 'C0C0C0' }
  const pattern = tag.attributes.get('patternType') ?? 'none'
  return tag.name === 'patternFill' && pattern !== 'none' && pattern !== 'gray125' ? { fill: '000000' } : {}
}

function fillPart(tag: XmlTag, theme: readonly string[], fill: StyleParts | undefined): StyleParts {
  if (tag.name !== 'fgColor' || fill?.fill === undefined) return {}
  const colour = colourOf(tag, theme)
  return colour === null ? {} : { fill: colour }
}

function borderPart(tag: XmlTag): StyleParts {
  const drawn = (tag.attributes.get('style') ?? 'none') !== 'none'
  switch (tag.name) {
    case 'top':
      return { borderTop: drawn }
    case 'bottom':
      return { borderBottom: drawn }
    case 'left':
    case 'start':
      return { borderLeft: drawn }
    case 'right':
    case 'end':
      return { borderRight: drawn }
    default:
      return {}
  }
}

function alignmentPart(tag: XmlTag): StyleParts {
  return { indent: number(tag, 'indent'), horizontal: tag.attributes.get('horizontal') }
}

function colourOf(tag: XmlTag, theme: readonly string[]): string | null {
  const rgb = tag.attributes.get('rgb')
  const tint = Number(tag.attributes.get('tint') ?? 0)
  const base =
    rgb !== undefined
      ? rgb.slice(-6).toUpperCase()
      : tag.attributes.has('theme')
        ? theme[number(tag, 'theme')]
        : tag.attributes.has('indexed')
          ? indexedColours[number(tag, 'indexed')]
          : undefined
  return base === undefined ? null : tinted(base, tint)
}

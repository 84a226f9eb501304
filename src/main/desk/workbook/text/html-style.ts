import type { CellStyle } from '#core/reading/grid.ts'
import { type StyleParts, sharedStyle } from '../cells/shared-style.ts'
import type { XmlTag } from '../package/xml-tags.ts'

/** CSS declarations by property. */
export type Css = ReadonlyMap<string, string>

export function readCss(declarations: string): Css {
  const css = new Map<string, string>()
  for (const declaration of declarations.split(';')) {
    const colon = declaration.indexOf(':')
    if (colon > 0) css.set(declaration.slice(0, colon).trim().toLowerCase(), declaration.slice(colon + 1).trim())
  }
  return css
}

/** Classes of a style sheet (`.xl65 { … }`): programs that save a workbook as a page put all looks there. */
export function readClasses(styleSheet: string): Map<string, Css> {
  const classes = new Map<string, Css>()
  for (const match of styleSheet.matchAll(/\.([\w-]+)\s*\{([^{}]*)\}/g)) {
    classes.set(match[1] ?? '', readCss(match[2] ?? ''))
  }
  return classes
}

/** What the tag's class and style say together. */
export function cssOf(tag: XmlTag, classes: ReadonlyMap<string, Css>): Css {
  const css = new Map<string, string>()
  for (const name of (attribute(tag, 'class') ?? '').split(/\s+/)) {
    for (const [property, value] of classes.get(name) ?? []) css.set(property, value)
  }
  for (const [property, value] of readCss(attribute(tag, 'style') ?? '')) css.set(property, value)
  return css
}

/** An attribute whatever the case of its name. */
export function attribute(tag: XmlTag, name: string): string | undefined {
  const value = tag.attributes.get(name)
  if (value !== undefined) return value
  for (const [key, each] of tag.attributes) if (key.toLowerCase() === name) return each
  return undefined
}

/** The style of a table cell; `bold` where a tag inside or `th` says so. */
export function htmlCellStyle(tag: XmlTag, css: Css, bold: boolean): CellStyle {
  const weight = css.get('font-weight') ?? ''
  const indent = lengthInPoints(css.get('padding-left') ?? css.get('text-indent') ?? '')
  const fill = /#([0-9a-f]{6})\b/i.exec(
    css.get('background-color') ?? css.get('background') ?? attribute(tag, 'bgcolor') ?? ''
  )
  const parts: StyleParts = {
    bold: bold || /bold|[6-9]00/.test(weight),
    italic: css.get('font-style') === 'italic',
    horizontal: (css.get('text-align') ?? attribute(tag, 'align') ?? '').toLowerCase(),
    fontSize: lengthInPoints(css.get('font-size') ?? ''),
    // Excel writes a step of indent as 9 points.
    indent: Math.floor(indent / 9),
    ...(fill === null ? {} : { fill: (fill[1] ?? '').toUpperCase() })
  }
  return sharedStyle(parts)
}

function lengthInPoints(length: string): number {
  const match = /^([\d.]+)\s*(pt|px)?/.exec(length)
  if (match === null) return 0
  const number = Number(match[1])
  return match[2] === 'px' ? number * 0.75 : number
}

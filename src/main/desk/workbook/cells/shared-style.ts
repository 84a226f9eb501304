import type { CellStyle } from '#core/reading/grid.ts'

/** A style as a format states it, before what means nothing is left out. */
export interface StyleParts {
  readonly bold?: boolean
  readonly italic?: boolean
  readonly superscript?: boolean
  readonly indent?: number
  readonly horizontal?: string | undefined
  readonly fontSize?: number
  readonly fill?: string
  readonly borderTop?: boolean
  readonly borderBottom?: boolean
  readonly borderLeft?: boolean
  readonly borderRight?: boolean
}

type Horizontal = NonNullable<CellStyle['horizontal']>
const horizontals: Readonly<Record<string, Horizontal>> = {
  left: 'left',
  start: 'left',
  center: 'center',
  centerContinuous: 'center',
  right: 'right',
  end: 'right',
  fill: 'fill',
  justify: 'justify',
  distributed: 'distributed'
}

/**
 * Styles made in this process, one object for each look: a workbook with a thousand cell formats that look the
 * same has one style, and cells can be compared by identity. Kept small: looks are few.
 */
const known = new Map<string, CellStyle>()
const mostKnown = 20_000

/** The style of these parts, without what is off, none or general. */
export function sharedStyle(parts: StyleParts): CellStyle {
  const style: { -readonly [K in keyof CellStyle]: CellStyle[K] } = {}
  if (parts.bold) style.bold = true
  if (parts.italic) style.italic = true
  if (parts.superscript) style.superscript = true
  if (parts.indent !== undefined && parts.indent > 0) style.indent = parts.indent
  const horizontal = parts.horizontal === undefined ? undefined : horizontals[parts.horizontal]
  if (horizontal !== undefined) style.horizontal = horizontal
  if (parts.fontSize !== undefined && parts.fontSize > 0) style.fontSize = parts.fontSize
  if (parts.fill !== undefined) style.fill = parts.fill
  if (parts.borderTop) style.borderTop = true
  if (parts.borderBottom) style.borderBottom = true
  if (parts.borderLeft) style.borderLeft = true
  if (parts.borderRight) style.borderRight = true
  const key = JSON.stringify(style)
  const same = known.get(key)
  if (same !== undefined) return same
  if (known.size >= mostKnown) known.clear()
  known.set(key, Object.freeze(style))
  return style
}

/** Does an empty cell with this style still show something? */
export function showsWhenEmpty(style: CellStyle): boolean {
  return (
    style.fill !== undefined ||
    style.borderTop === true ||
    style.borderBottom === true ||
    style.borderLeft === true ||
    style.borderRight === true
  )
}

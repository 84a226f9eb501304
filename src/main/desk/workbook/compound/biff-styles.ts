import type { CellFormat } from '../cells/cell-format.ts'
import { indexedColours } from '../cells/indexed-colours.ts'
import { type StyleParts, sharedStyle } from '../cells/shared-style.ts'

/** Fonts and cell formats of a workbook stream in file order, as raw records. */
export interface BiffFormats {
  readonly fonts: readonly Buffer[]
  readonly formats: readonly Buffer[]
  readonly palette: Buffer | null
}

const horizontals = ['general', 'left', 'center', 'right', 'fill', 'justify', 'centerContinuous', 'distributed']

/** Cell formats by index (ixfe), for BIFF8 ([MS-XLS] XF, 20 bytes) and BIFF5 (16 bytes). */
export function readBiffStyles(raw: BiffFormats): CellFormat[] {
  const colours = paletteOf(raw.palette)
  return raw.formats.map((xf) => {
    if (xf.length < 16) return { style: sharedStyle({}), across: false }
    const looks = xf.length >= 20 ? looksOfBiff8(xf, colours) : looksOfBiff5(xf, colours)
    const style = sharedStyle({ ...fontParts(fontOf(raw.fonts, xf.readUInt16LE(0))), ...looks })
    return { style, across: looks.horizontal === 'centerContinuous' }
  })
}

/** A font by its index; there is no font 4 (the file format skips it). */
export function fontOf(fonts: readonly Buffer[], index: number): Buffer | undefined {
  return fonts[index > 4 ? index - 1 : index]
}

export function isSuperscript(font: Buffer | undefined): boolean {
  return font !== undefined && font.length >= 10 && font.readUInt16LE(8) === 1
}

function fontParts(font: Buffer | undefined): StyleParts {
  if (font === undefined || font.length < 10) return {}
  return {
    fontSize: font.readUInt16LE(0) / 20,
    italic: (font.readUInt16LE(2) & 2) !== 0,
    bold: font.readUInt16LE(6) >= 600,
    superscript: isSuperscript(font)
  }
}

function looksOfBiff8(xf: Buffer, colours: readonly string[]): StyleParts {
  const lines = xf.readUInt16LE(10)
  const pattern = xf.readUInt32LE(14) >>> 26
  return {
    horizontal: horizontals[xf.readUInt8(6) & 7],
    indent: xf.readUInt8(8) & 15,
    borderLeft: (lines & 15) !== 0,
    borderRight: ((lines >> 4) & 15) !== 0,
    borderTop: ((lines >> 8) & 15) !== 0,
    borderBottom: ((lines >> 12) & 15) !== 0,
    ...fillPart(pattern, xf.readUInt16LE(18) & 127, colours)
  }
}

function looksOfBiff5(xf: Buffer, colours: readonly string[]): StyleParts {
  const area = xf.readUInt32LE(8)
  const lines = xf.readUInt32LE(12)
  return {
    horizontal: horizontals[xf.readUInt8(6) & 7],
    borderBottom: ((area >>> 22) & 7) !== 0,
    borderTop: (lines & 7) !== 0,
    borderLeft: ((lines >>> 3) & 7) !== 0,
    borderRight: ((lines >>> 6) & 7) !== 0,
    ...fillPart((area >>> 16) & 63, area & 127, colours)
  }
}

function fillPart(pattern: number, colour: number, colours: readonly string[]): StyleParts {
  // 17 and 18 are the faint dots that programs leave in default formats.
  if (pattern === 0 || pattern === 17 || pattern === 18) return {}
  return { fill: colours[colour] ?? '000000' }
}

/** Eight fixed colours, then 56 that the file may replace. */
function paletteOf(palette: Buffer | null): string[] {
  const colours = [...indexedColours]
  if (palette === null || palette.length < 2) return colours
  const count = Math.min(palette.readUInt16LE(0), 56, Math.floor((palette.length - 2) / 4))
  for (let index = 0; index < count; index++) {
    colours[8 + index] = palette.toString('hex', 2 + index * 4, 5 + index * 4).toUpperCase()
  }
  return colours
}

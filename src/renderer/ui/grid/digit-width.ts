import { fontFamily } from '../../app/theme/tokens.ts'

/** Size of type in tables, in pixels. */
export const TABLE_EM = 13
/** What layouts reckon with, and what is taken where nothing can be measured, in ems. */
const USUAL = 0.55

let measured: number | null = null

/** What a digit takes in a table, in pixels. It differs from font to font, and is measured once. */
function digitWidth(): number {
  measured ??= measure() ?? USUAL * TABLE_EM
  return measured
}

function measure(): number | null {
  const context = typeof document === 'undefined' ? null : document.createElement('canvas').getContext('2d')
  if (context === null) return null
  context.font = `${TABLE_EM}px ${fontFamily}`
  return context.measureText('0').width
}

/** What digits with their points, commas and signs take, in pixels. */
export function numberWidth(text: string): number {
  let digits = 0
  for (const character of text) digits += character === ',' || character === '.' ? HALF : 1
  return digits * digitWidth()
}

/** The most that a number takes, in pixels, of which its width in ems is known as layouts reckon it. */
export function mostOfNumber(ems: number): number {
  return (ems / USUAL) * digitWidth()
}

/** Of a digit, what a point or a comma takes. */
const HALF = 0.5

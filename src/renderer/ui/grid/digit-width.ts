import { DIGIT, textWidth } from '#core/layout/cells/text-width.ts'
import { fontFamily } from '../../app/theme/tokens.ts'

/** Size of type in tables, in pixels. */
export const TABLE_EM = 13

let measured: number | null = null

/** What a digit takes in a table, in pixels. It differs from font to font, and is measured once. */
function digitWidth(): number {
  measured ??= measure() ?? DIGIT * TABLE_EM
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
  return mostOfNumber(textWidth(text))
}

/** The most that a number takes, in pixels, of which its width in ems is known as layouts reckon it. */
export function mostOfNumber(ems: number): number {
  return (ems / DIGIT) * digitWidth()
}

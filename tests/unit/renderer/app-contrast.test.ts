import { describe, expect, it } from 'vitest'
import { type Colours, colours } from '../../../src/renderer/app/theme/tokens.ts'

/** WCAG 2.2: relative luminance of an sRGB colour. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

const grounds = ['paper', 'frame', 'hover', 'selected'] as const
const roles = Object.keys(colours.light).filter((name): name is keyof Colours => name.startsWith('role'))

describe.each(['light', 'dark'] as const)('contrast in %s', (mode) => {
  const colour = colours[mode]

  it.each(['text', 'muted', 'accent', 'red', 'green', 'amber'] as const)('of %s is AA on every ground', (ink) => {
    for (const ground of grounds) expect([ground, contrast(colour[ink], colour[ground]) >= 4.5]).toEqual([ground, true])
  })

  it('of what an empty field says is AA where fields are, and less than that of what is typed', () => {
    expect(contrast(colour.hint, colour.paper)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(colour.hint, colour.paper)).toBeLessThan(contrast(colour.muted, colour.paper))
  })

  it('of text is AA on every tint of the layer over a sheet', () => {
    for (const role of roles) expect([role, contrast(colour.text, colour[role]) >= 4.5]).toEqual([role, true])
    expect(contrast(colour.amber, colour.amberTint)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(colour.onAccent, colour.accent)).toBeGreaterThanOrEqual(4.5)
  })

  it('of the edges of controls is 3:1', () => {
    expect(contrast(colour.edge, colour.paper)).toBeGreaterThanOrEqual(3)
    expect(contrast(colour.edge, colour.frame)).toBeGreaterThanOrEqual(3)
  })
})

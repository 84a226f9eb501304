import { describe, expect, it } from 'vitest'
import { lineCount, textWidth } from '#core/layout/cells/text-width.ts'

describe('the room of a text', () => {
  // Measured by Chromium in DejaVu Sans, the widest of the fonts that the interface is set in, in ems.
  it.each([
    ['Value added of industry above the threshold', 22.76],
    ['Gross output of agriculture, forestry, husbandry and fishery', 31.24],
    ['Disposable income per urban resident', 19.11],
    ['1,720.60', 4.45],
    ['100 million yuan', 8.66]
  ])('%s is what the widest font takes, within 3 %', (text, measured) => {
    expect(Math.abs(textWidth(text) / measured - 1)).toBeLessThan(0.03)
  })
})

describe('the lines of a text', () => {
  it.each([
    ['Gross regional product', 8, 2],
    // Two words do not share a line that holds one and a half of them.
    ['unemployment unemployment', 10, 2],
    ['第一产业增加值', 4, 2],
    // A comma begins no line: it takes the character before it along.
    ['第一产业，增加值', 4, 3],
    ['Old housing estates renovated', 8, 3],
    ['incomprehensibilities', 6, 2],
    ['一\n二', 9, 2],
    ['', 5, 1]
  ])('%s in %d ems: %d', (text, width, lines) => {
    expect(lineCount(text, width)).toBe(lines)
  })
})

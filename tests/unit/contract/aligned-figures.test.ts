import { expect, it } from 'vitest'
import { alignedFigureText } from '#contract/wording/sentence.ts'

it.each([
  ['4440', 1, '4,440.0'],
  ['4673.9', 1, '4,673.9'],
  ['4673.94', 1, '4,673.94'],
  ['-0.5', 2, '-0.50'],
  ['4440', 0, '4,440'],
  ['4440', null, '4,440'],
  ['…', 1, '…']
] as const)(
  'a figure stands with the decimals of its indicator, and is not rounded: %s, %s',
  (text, decimals, shown) => {
    expect(alignedFigureText(text, decimals)).toBe(shown)
  }
)

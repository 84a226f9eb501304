import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { headLines, headWidth } from '#core/layout/cells/head-lines.ts'
import { textWidth } from '#core/layout/cells/text-width.ts'

describe('the lines of a heading', () => {
  it.each([
    ['1979—2025年年均增长（%）·水平法', 8, ['1979—2025年', '年均增长（%）', '水平法']],
    ['按数值计算的增长（%）', 6, ['按数值计算的', '增长（%）']],
    ['增减（百分点）', 5, ['增减', '（百分点）']],
    ['指数（1978年=100）', 9, ['指数', '（1978年=100）']],
    ['1978年=100', 7, ['1978年=100']],
    ['2023年1—9月', 5, ['2023年', '1—9月']],
    ['规模以上工业增加值', 6, ['规模以上工业', '增加值']],
    ['城镇居民人均可支配收入（元）', 6, ['城镇居民人均', '可支配收入', '（元）']],
    ['Average growth 1979–2025 (%), compound method', 11, ['Average growth', '1979–2025 (%),', 'compound method']]
  ])('%s in %d ems are whole words and brackets', (text, width, lines) => {
    expect(headLines(text, width)).toEqual(lines)
  })

  it('break a word only where it is wider than the line, and evenly', () => {
    expect(headLines('农林牧渔专业及辅助性活动', 8)).toEqual(['农林牧渔专业', '及辅助性活动'])
  })

  it('hold the whole text, no line wider than there is room for', () => {
    const piece = fc.constantFrom(
      '增长',
      '（%）',
      '2023年',
      '按数值计算的',
      '、',
      '水平法',
      ' ',
      'GDP',
      '（',
      '1—9月',
      '甲'
    )
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 9 }), fc.integer({ min: 5, max: 14 }), (pieces, width) => {
        const text = pieces.join('')
        const lines = headLines(text, width)
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
        for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width + 1)
      })
    )
  })

  // Measured by Chromium in DejaVu Sans Bold, the widest of the fonts that the interface is set in, in ems.
  it.each([
    ['上年=100', 4.925],
    ['（2019年=100）', 8.709]
  ])('%s has its whole width, so that it stays clear of the rules', (text, measured) => {
    expect(headWidth(text, 1)).toBeGreaterThanOrEqual(measured)
  })

  it('keep the base of an index in its bracket', () => {
    const text = '指数（2019年=100）'
    expect(headLines(text, headWidth(text, 2))).toEqual(['指数', '（2019年=100）'])
  })

  it('are no more than asked for in the width that they need', () => {
    expect(headWidth('按数值计算的增长（%）', 2)).toBeCloseTo(6)
    expect(headWidth('1979—2025年年均增长（%）·水平法', 4)).toBeCloseTo(headWidth('1979—2025年', 1))
    fc.assert(
      fc.property(
        fc.constantFrom('按数值计算的增长（%）', '农林牧渔专业及辅助性活动产值', '数值'),
        fc.integer({ min: 1, max: 4 }),
        (text, lines) => {
          expect(headLines(text, headWidth(text, lines)).length).toBeLessThanOrEqual(lines)
        }
      )
    )
  })
})

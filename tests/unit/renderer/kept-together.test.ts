import { describe, expect, it } from 'vitest'
import type { DraftSegment } from '#core/draft/draft.ts'
import { keptTogether } from '../../../src/renderer/features/draft/kept-together.ts'

const figure = {
  region: '422802',
  indicator: 'gdp',
  period: '2023',
  measure: 'share',
  decimal: '1',
  unit: '%'
} as const
const number = (text: string): DraftSegment => ({ text, figure, shift: 0, decimals: 1, alone: null, together: null })
const words = (text: string): DraftSegment => ({ text, figure: null })

const pieces = (...segments: DraftSegment[]) =>
  keptTogether(segments).map((piece) =>
    'words' in piece ? piece.words : `[${piece.kept.map(({ text }) => text).join('')}]`
  )

describe('what stays on one line', () => {
  it('is a number with its %', () => {
    expect(pieces(words('增长'), number('5.0'), words('%，其中'))).toEqual(['增长', '[5.0%]', '，其中'])
  })

  it('is a ratio as a whole', () => {
    const ratio = [number('22.2'), words(':'), number('32.4'), words(':'), number('45.4')]
    expect(pieces(words('由'), ...ratio, words('调整为'), number('21.6'), words('。'))).toEqual([
      '由',
      '[22.2:32.4:45.4]',
      '调整为',
      '[21.6]',
      '。'
    ])
  })

  it('is no mark with words behind it', () => {
    expect(pieces(number('1'), words(':'), words('二'))).toEqual(['[1]', ':', '二'])
    expect(pieces(words(':'), number('1'))).toEqual([':', '[1]'])
  })
})

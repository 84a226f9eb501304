import { describe, expect, it } from 'vitest'
import { placeWords } from '#core/draft/words/place-words.ts'
import { indicator, layOutRows, rowOf } from '../../support/compared-cube.ts'
import { comparedCell } from '../../support/comparison.ts'

function titleIn(language: 'zh-CN' | 'en-US', name: string): string {
  const rows = [
    rowOf({ region: '1', indicator: indicator('产值'), cells: [comparedCell('2023', { value: 5, decimal: '5' })] })
  ]
  return layOutRows({ regions: [{ code: '1', name, parts: null, within: [] }], periods: ['2023'], rows }, { language })
    .title
}

describe('the name of a region', () => {
  it('is China for the nation in English, in tables and in words', () => {
    expect(titleIn('en-US', '全国')).toContain('China')
    expect(titleIn('en-US', '全国')).not.toContain('全国')
    expect(placeWords('全国', 'en-US')).toBe("China's")
    expect(titleIn('zh-CN', '全国')).toContain('全国')
  })

  it('stays as it is written for every other region', () => {
    expect(titleIn('en-US', '利川市')).toContain('利川市')
  })
})

import { describe, expect, it } from 'vitest'
import { catalogueLines, type Indicator } from '../../../src/renderer/features/catalogue/catalogue-lines.ts'
import { blankIndicator } from '../../../src/renderer/features/catalogue/form/indicator-edit.ts'

const indicator = (id: string, patch: Partial<Indicator> = {}): Indicator => ({
  ...blankIndicator([]),
  id,
  name: id,
  merged: [],
  pinyin: id,
  aliasPinyin: [],
  figures: 0,
  chapter: '核算',
  ...patch
})

const everything = { query: '', withFigures: false, folded: new Set<string>() }
const shown = (lines: ReturnType<typeof catalogueLines>): string[] =>
  lines.map((line) =>
    line.kind === 'chapter' ? `# ${line.chapter} ${line.count}` : `${line.depth} ${line.indicator.id}`
  )

describe('the lines of the catalogue', () => {
  const catalogue = {
    chapters: ['农业', '核算'],
    indicators: [
      indicator('二产', { parent: 'gdp', order: 20 }),
      indicator('gdp', {
        name: '地区生产总值',
        pinyin: 'di qu sheng chan zong zhi',
        nameEn: 'Gross regional product',
        order: 10,
        figures: 6
      }),
      indicator('一产', { parent: 'gdp', order: 11 }),
      indicator('粮食', { chapter: '农业' })
    ]
  }

  it('go by chapter in its order, parts under their whole', () => {
    expect(shown(catalogueLines(catalogue, everything))).toEqual([
      '# 农业 1',
      '0 粮食',
      '# 核算 3',
      '0 gdp',
      '1 一产',
      '1 二产'
    ])
  })

  it('leave out what a folded chapter holds, but not while searching', () => {
    const folded = new Set(['核算'])
    expect(shown(catalogueLines(catalogue, { ...everything, folded }))).toEqual(['# 农业 1', '0 粮食', '# 核算 3'])
    expect(shown(catalogueLines(catalogue, { ...everything, folded, query: 'dqsc' }))).toEqual(['# 核算 1', '0 gdp'])
  })

  it('find English names too', () => {
    expect(shown(catalogueLines(catalogue, { ...everything, query: 'regional' }))).toEqual(['# 核算 1', '0 gdp'])
  })

  it('show a part by itself where its whole is not shown', () => {
    expect(shown(catalogueLines(catalogue, { ...everything, query: '二产' }))).toEqual(['# 核算 1', '0 二产'])
  })

  it('do not hang on indicators that are part of each other', () => {
    const round = [indicator('a', { parent: 'b' }), indicator('b', { parent: 'a' })]
    expect(catalogueLines({ chapters: [], indicators: round }, everything).length).toBeLessThan(4)
  })
})

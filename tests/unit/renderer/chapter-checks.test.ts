import { describe, expect, it } from 'vitest'
import { blankIndicator } from '../../../src/renderer/features/catalogue/form/indicator-edit.ts'
import { checkLines } from '../../../src/renderer/features/compare/choosing/chapter-checks.ts'

const indicator = (id: string, chapter: string, parent: string | null = null) => ({
  ...blankIndicator([]),
  ...{ id, chapter, parent, name: id, merged: [], pinyin: id, aliasPinyin: [], figures: 1 }
})

const shown = (indicators: ReturnType<typeof indicator>[]): string[] =>
  checkLines(indicators, new Set()).map((line) =>
    line.type === 'chapter' ? `# ${line.chapter}` : `${line.depth} ${line.key}`
  )

describe('the indicators to choose from', () => {
  it('stand by themselves where what they are part of is in another chapter, not below what comes before them', () => {
    const list = [
      indicator('居民消费价格指数', '价格'),
      indicator('CPI-PPI差值', '未分类'),
      indicator('CPI：环比', '未分类', '居民消费价格指数'),
      indicator('翘尾因素', '未分类'),
      indicator('翘尾因素：全年平均', '未分类', '翘尾因素')
    ]
    expect(shown(list)).toEqual([
      '# 价格',
      '0 居民消费价格指数',
      '# 未分类',
      '0 CPI-PPI差值',
      '0 CPI：环比',
      '0 翘尾因素',
      '1 翘尾因素：全年平均'
    ])
  })

  it('stand behind their whole, also where another came in between', () => {
    const list = [indicator('工业', '核算'), indicator('人口', '核算'), indicator('轻工业', '核算', '工业')]
    expect(shown(list)).toEqual(['# 核算', '0 工业', '1 轻工业', '0 人口'])
  })

  it('are all there where two are part of each other', () => {
    expect(shown([indicator('a', '核算', 'b'), indicator('b', '核算', 'a')])).toEqual(['# 核算', '0 a', '1 b'])
  })
})

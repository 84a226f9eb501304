import { describe, expect, it } from 'vitest'
import type { HeadReading } from '#core/reading/meaning/doubts/head-doubt.ts'
import { readSheet } from '#core/reading/read-sheet.ts'
import { gridFromText } from '../../../support/grid-from-text.ts'
import { readAnswered } from '../../../support/read-answered.ts'

function read(picture: string, said?: HeadReading<'which-parts'>) {
  const isIndicator = (name: string): boolean => name === '公办学校'
  const { tables } = readAnswered(
    (heads) => readSheet(gridFromText(picture), { fileName: '表.xlsx', heads, isIndicator }),
    'which-parts',
    said
  )
  return {
    names: tables.flatMap(({ observations }) =>
      observations.filter(({ column }) => column === 1).map(({ indicator }) => indicator.join('>'))
    ),
    asked: tables.flatMap(({ questions }) =>
      questions.flatMap(({ code, guess, params }) =>
        code === 'which-parts' ? [`${guess}: ${params?.['whole']}, ${params?.['part']}, ${params?.['names']}`] : []
      )
    )
  }
}

const pupils = (...rows: readonly string[]) => `
  ¦2024年基本情况
  ¦||单位：人
  ¦指标|2024年|2023年
  ¦在校学生|56000|55000
  ¦其中：小学|30000|29000
  ¦${rows.join('\n  ¦')}
`

describe('rows flush behind 其中 that name no quantity', () => {
  const open = pupils('初中|12000|11000', '教职工|3600|3500')

  it('are asked about, and read as seems likelier until somebody answers', () => {
    expect(read(open)).toEqual({
      names: ['在校学生', '在校学生>小学', '在校学生>初中', '教职工'],
      asked: ['following: 在校学生, 小学, 初中']
    })
    expect(read(open, 'following')).toEqual(read(open))
  })

  it('stand for themselves where somebody says so', () => {
    expect(read(open, 'marked')).toEqual({
      names: ['在校学生', '在校学生>小学', '初中', '教职工'],
      asked: ['following: 在校学生, 小学, 初中']
    })
  })

  it('are likelier things beside a whole that names no quantity either', () => {
    const crops = `
      2024年农作物播种面积
      ||单位：亩
      作物|2024年|2023年
      粮食|56000|55000
      其中：稻谷|30000|29000
      油料|12000|11000
      蔬菜|3600|3500
    `
    expect(read(crops).asked).toEqual(['marked: 粮食, 稻谷, 油料、蔬菜'])
    expect(read(crops).names.at(-2)).toBe('农作物播种面积>油料')
  })

  it.each([
    ['their sum', pupils('初中|26000|26000')],
    ['more than the whole', pupils('初中|36000|36000')],
    ['a quantity of their own', pupils('教职工|3600|3500', '校舍面积|12000|11000')],
    ['a name that the catalogue knows', pupils('公办学校|36|35')],
    ['the mark again', pupils('其中：初中|12000|11000', '其中：高中|8000|7000')],
    ['a number', pupils('二、初中|12000|11000')],
    ['blanks before them', pupils('  初中|12000|11000')],
    ['places', pupils('汪营镇|12000|11000')],
    ['a unit of their own', pupils('初中（所）|12|11')]
  ])('are not asked about where this tells: %s', (_, picture) => {
    expect(read(picture).asked).toEqual([])
  })

  it('are parts where they make the whole', () => {
    expect(read(pupils('初中|20000|20000', '高中|6000|6000')).names).toEqual([
      '在校学生',
      '在校学生>小学',
      '在校学生>初中',
      '在校学生>高中'
    ])
  })

  it('are members of a class that is named before the first, if somebody says so or nobody denies it', () => {
    const trade = `
      2024年主要指标
      ||单位：万元
      指标|2024年|2023年
      进出口总额|5600|5000
      按贸易方式：一般贸易|3000|2600
      加工贸易|1200|1000
    `
    expect(read(trade).names.at(-1)).toBe('进出口总额>按贸易方式>加工贸易')
    expect(read(trade, 'marked').names.at(-1)).toBe('加工贸易')
  })
})

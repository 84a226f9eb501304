import { describe, expect, it } from 'vitest'
import { holdsTwoFigures } from '#core/quantity/typed/two-figures.ts'
import { readSheet } from '#core/reading/read-sheet.ts'
import { gridFromText } from '../../../support/grid-from-text.ts'

describe('this year’s figure and last year’s in one cell', () => {
  it.each([
    '204/205',
    '31/28',
    '3.4/4',
    '0/1',
    '104(120)',
    '12(15)',
    '1,204 (1,187)',
    '5.2%/4.8%',
    '30(△12)',
    '3(-1)',
    '3(↑2)',
    '3↑2',
    '3(→)',
    '12(持平)'
  ])('%s is two figures', (text) => expect(holdsTwoFigures(text)).toBe(true))

  it.each(['9/30', '3/4', '31/12', '2023/24', '2023/2024', '9/2023', '5(1)', '2023(1)', '3:1', '万人/次', '(12)'])(
    '%s may be something else',
    (text) => expect(holdsTwoFigures(text)).toBe(false)
  )

  it.each([
    ['204/205', '31/28', '3/4'],
    ['204(205)', '31(28)', '13(14)'],
    ['204（205）', '31（28）', '13（14）'],
    ['2（↑1）', '1（→）', '3（↓2）'],
    ['2（+1）', '1（-1）', '3（+2）'],
    ['6.29/6.18', '520/515', '12/11']
  ])('are refused, each with its cell, and name nothing: %s', (one, other, small) => {
    const { tables, refused } = readSheet(
      gridFromText(`
        清原县2024年1-9月安全生产情况
        行业|事故起数（起）|死亡人数（人）
        道路运输|${one}|${other}
        工矿商贸|${other}|${small}
        合计|${one}|${other}
      `),
      { fileName: '表.xlsx' }
    )
    expect(tables.flatMap(({ observations }) => observations)).toEqual([])
    expect(new Set(refused.map(({ reason }) => reason))).toEqual(new Set(['two-numbers']))
    expect(refused.map(({ row, column }) => [row, column])).toEqual([
      [2, 1],
      [2, 2],
      [3, 1],
      [3, 2],
      [4, 1],
      [4, 2]
    ])
  })
})

describe('a digit in brackets behind a figure', () => {
  /** What became of each cell of the table's last column. */
  const read = (heads: string, told: readonly string[], note = ''): (string | null)[] => {
    const rows = told.map((text, at) => `${'甲乙丙丁'[at]}县|${500 - 10 * at}|${text}`)
    const { tables, refused } = readSheet(gridFromText(['2024年各县主要指标', heads, ...rows, note].join('\n')), {
      fileName: '表.xlsx'
    })
    const values = tables.flatMap(({ observations }) => observations).filter(({ column }) => column === 2)
    return told.map((_, at) => {
      const found = values.find(({ row }) => row === at + 2)
      return found?.decimal ?? refused.find(({ row }) => row === at + 2)?.reason ?? null
    })
  }
  const REFUSED = 'two-numbers'

  it.each(['位次', '排名', '全省排位'])('is a second place under %s: the cell holds two figures', (head) => {
    expect(read(`县|生产总值（亿元）|${head}`, ['1（2）', '2(1)', '3（3）', '4（5）'])).toEqual(Array(4).fill(REFUSED))
    expect(read(`县|生产总值（亿元）|${head}`, ['1（1）', '2（2）', '3', '4'])).toEqual([REFUSED, REFUSED, '3', '4'])
  })

  it('is that of a note under a rank where the notes are numbered so', () => {
    const note = '注：（1）含飞地。（2）不含飞地。'
    expect(read('县|生产总值（亿元）|位次', ['1（1）', '2', '3', '4（2）'], note)).toEqual(['1', '2', '3', '4'])
  })

  it('is what head or lines say, and the place before it that of the table', () => {
    const told = ['1（2）', '2（1）', '3（4）', '4（3）']
    expect(read('县|生产总值（亿元）|位次（上年）', told)).toEqual(['1', '2', '3', '4'])
    expect(read('县|生产总值（亿元）|位次', told, '注：括号内为上年位次')).toEqual(['1', '2', '3', '4'])
  })

  it('is a second figure where the digits do not count as notes do, or others of the column hold two', () => {
    const heads = '县|生产总值（亿元）|事故起数（起）'
    expect(read(heads, ['4（5）', '3（2）', '7', '2（2）'])).toEqual([REFUSED, REFUSED, '7', REFUSED])
    expect(read(heads, ['4（1）', '12（15）', '3（2）', '7'])).toEqual([REFUSED, REFUSED, REFUSED, '7'])
  })

  it('is that of a note where the digits count as notes do', () => {
    const heads = '县|生产总值（亿元）|学校（所）'
    expect(read(heads, ['4（1）', '3', '7（2）', '2（1）'])).toEqual(['4', '3', '7', '2'])
    expect(read(heads, ['4', '3', '7（1）', '2'])).toEqual(['4', '3', '7', '2'])
  })
})

import { describe, expect, it } from 'vitest'
import type { HeadReading } from '#core/reading/meaning/doubts/head-doubt.ts'
import { readSheet } from '#core/reading/read-sheet.ts'
import { gridFromText } from '../../../support/grid-from-text.ts'
import { readAnswered } from '../../../support/read-answered.ts'

function read(picture: string, said?: HeadReading<'which-dots'>, fileName = '表.xlsx') {
  const { tables } = readAnswered((heads) => readSheet(gridFromText(picture), { fileName, heads }), 'which-dots', said)
  return {
    meanings: tables.flatMap(({ observations }) =>
      observations.flatMap(({ symbol, meaning }) => (symbol === null ? [] : [`${symbol} ${meaning}`]))
    ),
    asked: tables.flatMap(({ questions }) =>
      questions.flatMap(({ code, head, guess, params }) =>
        code === 'which-dots' ? [`${head}: ${guess}, ${params?.['count']} of ${params?.['values']}`] : []
      )
    )
  }
}

const output = (note: string, dots = '…') => `
  主要工业产品产量||
  ||单位：万吨
  产品|2022年|2023年
  原煤|12.4|13.1
  硫磺|0.1|${dots}
  食盐|—|0.3
  ${note}||
`

describe('what dots in the place of a figure mean', () => {
  it('is what a note of the sheet says, and nothing is asked', () => {
    expect(read(output('注：“…”表示数据不足本表最小单位数。'))).toEqual({
      meanings: ['… negligible', '— none'],
      asked: []
    })
    expect(read(output('注：“...”表示尚无资料', '……'))).toEqual({ meanings: ['…… unknown', '— none'], asked: [] })
    expect(read(output('注：“—”表示数据不详；“…”表示不足0.05', '...'))).toEqual({
      meanings: ['... negligible', '— unknown'],
      asked: []
    })
  })

  it('is asked once of a table where nothing says it, and taken for what is likelier until somebody answers', () => {
    expect(read(output('注：本表为年报数'))).toEqual({
      meanings: ['… negligible', '— none'],
      asked: ['…: negligible, 1 of 6']
    })
  })

  it('is what a person answers', () => {
    expect(read(output(''), 'unknown').meanings).toEqual(['… unknown', '— none'])
    expect(read(output('', '......'), 'unknown').meanings).toEqual(['...... unknown', '— none'])
  })

  it('is not asked where there are none', () => {
    expect(read(output('', '0.2')).asked).toEqual([])
  })

  it('is not known where whole things are counted, also in a yearbook', () => {
    const homes = `
      各镇用水户数||
      地区|2022年（户）|2023年（户）
      汪营镇|1304|…
      建南镇|1521|1533
    `
    expect(read(homes, undefined, '湖北统计年鉴2023.xlsx').asked).toEqual(['…: unknown, 1 of 4'])
  })

  it('is not known of a row without a figure', () => {
    const row = output('').replace('硫磺|0.1', '硫磺|…')
    expect(read(row).asked).toEqual(['…: unknown, 2 of 6'])
  })

  it('is too small in a yearbook, and not known beside figures that are far from the smallest', () => {
    const large = output('').replace('|0.1|', '|51.6|').replace('|0.3', '|20.8')
    expect(read(large).asked).toEqual(['…: unknown, 1 of 6'])
    expect(read(large, undefined, '恩施州统计年鉴2023.xlsx').asked).toEqual(['…: negligible, 1 of 6'])
    const named = output('资料来源：《湖北统计年鉴2023》').replace('|0.1|', '|51.6|').replace('|0.3', '|20.8')
    expect(read(named).asked).toEqual(['…: negligible, 1 of 6'])
  })
})
